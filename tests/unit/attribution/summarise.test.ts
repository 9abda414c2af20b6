import { describe, expect, it } from 'vitest';
import { summarise } from '../../../core/attribution/summarise.ts';
import type { Attribution } from '../../../core/report/page-report.ts';

const text = 'The army said the road was open.\n\nhttps://example.org/a/b\n\nNobody came that day at all.';
const blocks = [
  { start: 0, end: 32, tag: 'p' },
  { start: 34, end: 57, tag: 'p' },
  { start: 59, end: text.length, tag: 'p' },
];

function attribution(changes: Partial<Attribution>): Attribution {
  return {
    source: [[0, 8]], cue: [[9, 13]], content: [[14, 31]], kind: 'report', quote: 'indirect', sourceClass: 'armed_party',
    unnamed: false, described: false, canonicalSource: 'The army', party: 'army', denial: false, declined: false,
    anonymityCondition: false, via: null, nestedIn: null, ...changes,
  }; // biome-ignore format: one record
}

const summary = (attributions: Attribution[]) => summarise({ text, blocks, attributions, hedges: [], links: [] });

describe('summarise', () => {
  it('does not count a lone address as a paragraph', () => {
    expect(summary([attribution({})])).toMatchObject({ paragraphs: 2, paragraphsWithoutAttribution: 1 });
  });

  it('leaves stance and nested attributions out of the counts', () => {
    const counted = summary([attribution({}), attribution({ kind: 'stance' }), attribution({ nestedIn: 0 })]);
    expect(counted).toMatchObject({ attributions: 1, named: 1, party: 1, distinctSources: 1 });
  });

  it('splits attributions into named, unnamed and agentless', () => {
    const counted = summary([
      attribution({}),
      attribution({ unnamed: true, sourceClass: 'unnamed_other', canonicalSource: 'sources', party: null }),
      attribution({ source: [], sourceClass: 'none', canonicalSource: '', party: null }),
    ]);
    expect(counted).toMatchObject({ attributions: 3, named: 1, unnamed: 1, agentless: 1, distinctSources: 2 });
  });
});
