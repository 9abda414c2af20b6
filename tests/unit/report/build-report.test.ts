import { expect, it } from 'vitest';
import { buildBareReport, buildFullReport } from '../../../core/report/build-report.ts';
import { isFullReport } from '../../../core/report/page-report.ts';
import { TINY_REPORT } from '../../support/tiny-report.ts';
import { articleOf } from '../provenance/article-of.ts';

const VERDICT = { article: true, reason: null, score: 0.9 };
const TIMINGS = { detect: 1, read: 2, analyse: 3, paint: 4 };

it('a page that was not analysed is told with its verdict and no finding', () => {
  const bare = buildBareReport({
    url: 'https://example.org/shop',
    title: 'Boots',
    lang: null,
    verdict: { article: false, reason: 'list', score: 0.1 },
  });
  expect(bare).toEqual({
    schema: 'newsgloss-report/1',
    input: 'https://example.org/shop',
    page: { url: 'https://example.org/shop', title: 'Boots', lang: null, article: false, reason: 'list', score: 0.1 },
  });
  expect(isFullReport(bare)).toBe(false);
});

it('an analysed page keeps its text, and the names of its headline stand apart from those of the text', () => {
  const { mentions, attributions, hedges, links, provenance, summary, sourcingSupported, headline } = TINY_REPORT;
  const input = articleOf({ paragraphs: ['A convoy left the town at noon.'], url: 'https://example.org/convoy' });
  const report = buildFullReport({
    input,
    verdict: VERDICT,
    analysis: {
      headlineMentions: headline.mentions,
      ...{ mentions, attributions, hedges, links, provenance, summary, sourcingSupported },
    },
    collapsed: [],
    timings: TIMINGS,
  });
  expect(report).toEqual({
    schema: 'newsgloss-report/1',
    input: 'https://example.org/convoy',
    page: { url: 'https://example.org/convoy', title: 'Convoy leaves town', lang: 'en', ...VERDICT },
    text: 'A convoy left the town at noon.',
    blocks: input.blocks,
    headline: { text: 'Convoy leaves town', mentions: headline.mentions },
    collapsed: [],
    ...{ mentions, attributions, hedges, links, provenance, summary, sourcingSupported },
    timings: TIMINGS,
  });
  expect(isFullReport(report)).toBe(true);
});

it('no report is no full one', () => {
  expect(isFullReport(null)).toBe(false);
});
