/** An invented article and its report, for the playground and the component tests. No place, group or outlet claim is real news. */
import type { Attribution, FullReport, Hedge, Mention, Segment } from '../core/report/page-report.ts';

const PARAGRAPHS = [
  'Fighting resumed on Tuesday near the town of Ras Amar, where the Northern Front and units of the 4th River Brigade face each other across the canal. According to the Northern Front, its positions on the east bank came under fire before dawn.',
  'Local sources say that two families left the Tell Hadid quarter at night. “We heard the drones before we saw them,” said Mariam Haddad, a teacher who lives near the bridge.',
  'The Ministry of Water said the Tell Hadid dam was not damaged. A senior official, who asked not to be named, called the alleged strike “a message”. The 4th River Brigade denied that it had fired.',
  'It was reported that the crossing would reopen on Friday. The report of the Canal Monitoring Group counts eleven violations since March, most likely an undercount.',
  'The canal has divided the district since the ceasefire. Farmers on both banks depend on its water in the dry months.',
];
const TEXT = PARAGRAPHS.join('\n\n');

function at(words: string, from = 0): Segment {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`not in the invented text: ${words}`);
  return [start, start + words.length];
}

function says(source: string, cue: string, content: string, more: Partial<Attribution>): Attribution {
  return {
    source: source === '' ? [] : [at(source)],
    // Cue verbs recur: the one meant stands in the paragraph of the content.
    cue: [at(cue, TEXT.lastIndexOf('\n', at(content)[0]) + 1)],
    content: [at(content)],
    kind: 'report',
    quote: 'indirect',
    sourceClass: 'named_org',
    unnamed: false,
    described: false,
    canonicalSource: source,
    party: null,
    denial: false,
    declined: false,
    anonymityCondition: false,
    via: null,
    nestedIn: null,
    ...more,
  };
}

const ATTRIBUTIONS: readonly Attribution[] = [
  says('the Northern Front', 'According to', 'its positions on the east bank came under fire before dawn', {
    sourceClass: 'armed_party',
    canonicalSource: 'Northern Front',
    party: 'northern-front',
  }),
  says('Local sources', 'say', 'that two families left the Tell Hadid quarter at night', {
    sourceClass: 'unnamed_other',
    unnamed: true,
  }),
  says('Mariam Haddad, a teacher who lives near the bridge', 'said', 'We heard the drones before we saw them', {
    kind: 'quote',
    quote: 'direct',
    sourceClass: 'named_person',
    canonicalSource: 'Mariam Haddad',
    described: true,
  }),
  says('The Ministry of Water', 'said', 'the Tell Hadid dam was not damaged', {
    sourceClass: 'official_body',
    canonicalSource: 'Ministry of Water',
  }),
  says('A senior official', 'called', 'the alleged strike “a message”', {
    quote: 'mixed',
    sourceClass: 'unnamed_official',
    unnamed: true,
    described: true,
    anonymityCondition: true,
    canonicalSource: 'A senior official',
  }),
  says('The 4th River Brigade', 'denied', 'that it had fired', {
    sourceClass: 'armed_party',
    canonicalSource: '4th River Brigade',
    party: 'fourth-river-brigade',
    denial: true,
  }),
  says('', 'It was reported', 'that the crossing would reopen on Friday', { sourceClass: 'none', canonicalSource: '' }),
  says('The report of the Canal Monitoring Group', 'counts', 'eleven violations since March', {
    sourceClass: 'document',
    canonicalSource: 'Canal Monitoring Group report',
  }),
];

function group(text: string, from: number, more: Partial<Extract<Mention, { kind: 'group' }>>): Mention {
  const start = TEXT.indexOf(text, from);
  return {
    kind: 'group',
    start,
    end: start + text.length,
    text,
    id: null,
    name: text,
    listed: false,
    confidence: 'high',
    candidates: [],
    ...more,
  };
}

const place = (text: string, from: number, id: string, lat: number, lon: number, feature: string): Mention => ({
  kind: 'place',
  start: TEXT.indexOf(text, from),
  end: TEXT.indexOf(text, from) + text.length,
  text,
  id,
  name: text,
  listed: true,
  confidence: 'high',
  candidates: [],
  lat,
  lon,
  country: 'SY',
  feature,
  disputed: null,
});

const FRONT = { id: 'northern-front', name: 'Northern Front', listed: true } as const;
const MENTIONS: readonly Mention[] = [
  place('Ras Amar', 0, 'invented:1', 36.1, 39.2, 'town'),
  group('Northern Front', 0, FRONT),
  group('4th River Brigade', 0, { parent: 'northern-front' }),
  group('Northern Front', 130, FRONT),
  place('Tell Hadid', 0, 'invented:2', 36.4, 39.9, 'quarter'),
  place('Tell Hadid', 500, 'invented:2', 36.4, 39.9, 'quarter'),
  group('4th River Brigade', 500, { confidence: 'low' }),
].toSorted((a, b) => a.start - b.start);

const hedge = (words: string, kind: Hedge['kind']): Hedge => ({ start: at(words)[0], end: at(words)[1], kind });

function blocks(): FullReport['blocks'] {
  let start = 0;
  return PARAGRAPHS.map((paragraph) => {
    const block = { start, end: start + paragraph.length, tag: 'p' };
    start = block.end + 2;
    return block;
  });
}

/** Report of an invented reprint with every kind of source. */
export const INVENTED_REPORT: FullReport = {
  schema: 'newsgloss-report/1',
  input: 'https://canal-courier.example/fighting-resumes',
  page: {
    url: 'https://canal-courier.example/fighting-resumes',
    title: 'Fighting resumes on the canal near Ras Amar',
    lang: 'en',
    article: true,
    reason: null,
    score: 0.98,
  },
  text: TEXT,
  blocks: blocks(),
  headline: { text: 'Fighting resumes on the canal near Ras Amar', mentions: [] },
  collapsed: [
    { kind: 'share', reason: 'a row of share links', words: 14, text: 'Share this' },
    { kind: 'donation', reason: 'asks for money and links to a payment service', words: 62, text: 'Support us' },
    { kind: 'newsletter', reason: 'a form that asks for an e-mail address', words: 21, text: 'Sign up' },
    { kind: 'related', reason: 'a list of links to other articles', words: 117, text: 'Read more' },
    { kind: 'copyright', reason: 'a copyright line', words: 9, text: '© River Dispatch' },
  ],
  provenance: {
    host: 'canal-courier.example',
    publisher: 'Canal Courier',
    byline: ['River Dispatch'],
    published: '2024-05-15',
    modified: null,
    originalPublisher: 'River Dispatch',
    originalPublished: '2024-05-14',
    originalUrl: 'https://river-dispatch.example/2024/05/fighting',
    reprint: true,
    wire: null,
    corrections: ['Correction, 16 May: an earlier version gave the wrong day for the reopening.'],
    evidence: [
      { signal: 'original-source-line', quote: 'The original source of this article is River Dispatch' },
      { signal: 'copyright-line', quote: 'Copyright © River Dispatch, 14 May 2024' },
    ],
    policies: [{ name: 'Corrections policy', url: 'https://canal-courier.example/corrections' }],
    outletFacts: [
      {
        outlet: 'River Dispatch',
        role: 'original',
        statement: 'entered in the register of media funded by the state',
        issuer: 'Invented Media Authority',
        date: '2025-02-24',
        url: 'https://authority.example/register/17',
        afterArticle: true,
        dispute: 'The outlet says that it is paid by its readers.',
      },
    ],
  },
  mentions: MENTIONS,
  attributions: ATTRIBUTIONS,
  hedges: [hedge('alleged', 'reportative'), hedge('most likely', 'epistemic')],
  links: [
    {
      url: 'https://monitoring.example/report-11.pdf',
      text: 'The report',
      start: TEXT.indexOf('The report of'),
      kind: 'primary',
    },
    {
      url: 'https://canal-courier.example/bridge',
      text: 'the bridge',
      start: TEXT.indexOf('the bridge'),
      kind: 'self',
    },
  ],
  summary: {
    attributions: 8,
    named: 5,
    unnamed: 2,
    agentless: 1,
    party: 2,
    hedges: 2,
    distinctSources: 7,
    paragraphs: 5,
    paragraphsWithoutAttribution: 1,
    words: 150,
    links: 2,
    primaryLinks: 1,
  },
  sourcingSupported: true,
  timings: { detect: 1, read: 2, analyse: 4, paint: 1 },
};
