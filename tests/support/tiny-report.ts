/** A report on two invented sentences, small enough to check exports by eye. */
import type { Attribution, FullReport } from '../../core/report/page-report.ts';

//                0         1         2         3         4         5         6
//                0123456789012345678901234567890123456789012345678901234567890123456
const TINY_TEXT = 'Radio Canal said the bridge is open.\n\nLocal sources denied it 🙂 twice.';

const BASE: Attribution = {
  source: [[0, 11]],
  cue: [[12, 16]],
  content: [[17, 35]],
  kind: 'report',
  quote: 'indirect',
  sourceClass: 'media',
  unnamed: false,
  described: false,
  canonicalSource: 'Radio Canal',
  party: null,
  denial: false,
  declined: false,
  anonymityCondition: false,
  via: null,
  nestedIn: null,
};

/** An attribution like the first one of the tiny report, with some facts changed. */
export const attribution = (facts: Partial<Attribution>): Attribution => ({ ...BASE, ...facts });

export const TINY_REPORT: FullReport = {
  schema: 'newsgloss-report/1',
  input: 'https://example.org/bridge#top',
  page: {
    url: 'https://example.org/bridge#top',
    title: 'Bridge & banks – Example',
    lang: 'en',
    article: true,
    reason: null,
    score: 1,
  },
  text: TINY_TEXT,
  blocks: [
    { start: 0, end: 36, tag: 'p' },
    { start: 38, end: 71, tag: 'p' },
  ],
  headline: { text: 'Bridge & banks', mentions: [] },
  collapsed: [],
  provenance: {
    host: 'example.org',
    publisher: 'The Example',
    byline: ['Lina Saad', 'Omar Nur'],
    published: '2024-05-01',
    modified: null,
    originalPublisher: 'Canal Wire',
    originalPublished: '2024-04-30',
    originalUrl: null,
    reprint: true,
    wire: null,
    corrections: [],
    evidence: [{ signal: 'original-source-line', quote: 'First published by *Canal Wire*' }],
    policies: [],
    outletFacts: [],
  },
  mentions: [],
  attributions: [
    BASE,
    attribution({
      source: [[38, 51]],
      cue: [[52, 58]],
      content: [[59, 70]],
      sourceClass: 'unnamed_other',
      unnamed: true,
      canonicalSource: 'Local sources',
      denial: true,
    }),
  ],
  hedges: [],
  links: [],
  summary: {
    attributions: 2,
    named: 1,
    unnamed: 1,
    agentless: 0,
    party: 0,
    hedges: 0,
    distinctSources: 2,
    paragraphs: 2,
    paragraphsWithoutAttribution: 0,
    words: 12,
    links: 0,
    primaryLinks: 0,
  },
  sourcingSupported: true,
  timings: { detect: 0, read: 0, analyse: 0, paint: 0 },
};
