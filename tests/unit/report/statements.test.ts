import { describe, expect, it } from 'vitest';
import { bandOf, composition } from '../../../core/report/composition.ts';
import { groupMentions } from '../../../core/report/mention-groups.ts';
import type { GroupMention } from '../../../core/report/page-report.ts';
import { groupBySource } from '../../../core/report/source-groups.ts';
import {
  attributionSpan,
  shorten,
  stancesIn,
  unattributedBlocks,
  withoutMarks,
} from '../../../core/report/statements.ts';
import { attribution, TINY_REPORT } from '../../support/tiny-report.ts';

describe('where a statement stands', () => {
  it('reaches from its first word to its last, wherever the source is', () => {
    expect(attributionSpan(attribution({ source: [[30, 35]], cue: [[26, 29]], content: [[0, 9]] }))).toEqual({
      start: 0,
      end: 35,
    });
  });

  it('lists paragraphs that no statement touches, headings aside', () => {
    const blocks = [
      { start: 0, end: 36, tag: 'p' },
      { start: 38, end: 50, tag: 'h2' },
      { start: 52, end: 71, tag: 'li' },
    ];
    expect(unattributedBlocks({ text: TINY_REPORT.text, blocks }, [attribution({})])).toEqual([
      { start: 52, end: 71, tag: 'li' },
    ]);
  });

  it.each([
    ['short words stay', 'The bridge is open', 40, 'The bridge is open'],
    ['cut at a word, without a dangling comma', 'The bridge, they say, is open', 21, 'The bridge, they say…'],
    ['line breaks become spaces', 'The\n\nbridge', 40, 'The bridge'],
  ])('excerpts: %s', (_name, words, limit, expected) => {
    expect(shorten(words, limit)).toBe(expected);
  });
});

describe('who the words come from', () => {
  it('gives shares of attributed words', () => {
    const shares = composition('one two three four. Five six.', [
      attribution({ content: [[0, 18]], sourceClass: 'armed_party' }),
      attribution({ content: [[20, 28]], sourceClass: 'none' }),
    ]);
    expect(shares.map(({ band, words, share }) => [band, words, Math.round(share * 100)])).toEqual([
      ['party', 4, 67],
      ['agentless', 2, 33],
    ]);
  });

  it('counts words where no spaces part them', () => {
    const shares = composition('军方说桥已经关闭了。', [attribution({ content: [[3, 9]] })]);
    expect(shares.map(({ words }) => words)).toEqual([3]);
  });

  it('has no bands where nothing is attributed', () => {
    expect(composition('One two.', [])).toEqual([]);
  });

  it.each([
    ['an unnamed media source is unnamed', attribution({ unnamed: true }), 'unnamed'],
    ['an unnamed witness stays a witness', attribution({ unnamed: true, sourceClass: 'witness' }), 'witness'],
    ['a post on a social network counts as media', attribution({ sourceClass: 'social' }), 'media'],
  ])('%s', (_name, given, expected) => {
    expect(bandOf(given)).toBe(expected);
  });
});

describe('grouping', () => {
  it('gathers statements by source, most statements first, those inside others last', () => {
    const nested = attribution({ nestedIn: 0, canonicalSource: 'Ministry' });
    const ministry = attribution({ canonicalSource: 'Ministry' });
    const groups = groupBySource([attribution({}), nested, ministry, ministry]);
    expect(groups.map(({ name, counted, attributions }) => [name, counted, attributions.length])).toEqual([
      ['Ministry', 2, 3],
      ['Radio Canal', 1, 1],
    ]);
    expect(groups[0]?.attributions.at(-1)).toBe(nested);
  });

  it('keeps what somebody wants apart from what is stated', () => {
    const stance = attribution({ kind: 'stance', canonicalSource: 'Ministry' });
    const all = [stance, attribution({})];
    expect(groupBySource(all).map(({ name }) => name)).toEqual(['Radio Canal']);
    expect(stancesIn(all)).toEqual([stance]);
  });

  it('keeps statements without a source together and nameless', () => {
    const groups = groupBySource([
      attribution({ sourceClass: 'none', canonicalSource: 'reportedly' }),
      attribution({ sourceClass: 'none', canonicalSource: '' }),
    ]);
    expect(groups.map(({ name, counted }) => [name, counted])).toEqual([['', 2]]);
  });

  it('counts the forms of one group, and tells unlisted groups apart by name', () => {
    const mention = (text: string, id: string | null, name: string): GroupMention => ({
      kind: 'group',
      start: 0,
      end: text.length,
      text,
      id,
      name,
      listed: id !== null,
      confidence: 'high',
      candidates: [],
    });
    const rows = groupMentions(
      [
        mention('NF', 'nf', 'Northern Front'),
        mention('8th Brigade', null, '8th Brigade'),
        mention('NF', 'nf', 'Northern Front'),
      ],
      'group',
    );
    expect(rows.map(({ name, forms }) => [name, forms])).toEqual([
      ['Northern Front', [{ text: 'NF', count: 2 }]],
      ['8th Brigade', [{ text: '8th Brigade', count: 1 }]],
    ]);
  });
});

describe('words of a statement between marks of our own', () => {
  it.each([
    ['“We do not know yet,”', 'We do not know yet,'],
    ['"We left," … "and nobody came."', 'We left," … "and nobody came.'],
    ['the move was “routine”', 'the move was “routine”'],
    ['«Nobody came»', 'Nobody came'],
    ['that the road was shut', 'that the road was shut'],
  ])('%s', (words, shown) => {
    expect(withoutMarks(words)).toBe(shown);
  });
});
