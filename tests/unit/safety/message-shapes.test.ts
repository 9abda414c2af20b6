import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKGROUND_SHAPES, PAGE_SHAPES } from '../../../extension/message-shapes.ts';

const LINK = { url: 'https://a.example/', text: 'a link' };
const INPUT = {
  url: 'https://a.example/story',
  headline: 'A bridge is closed',
  documentTitle: 'A bridge is closed – The Courier',
  lang: null,
  text: 'The bridge is closed.',
  blocks: [{ start: 0, end: 21, tag: 'p' }],
  links: [{ ...LINK, start: 0, end: 6 }],
  signals: {
    canonical: null,
    metas: [{ name: 'author', content: 'A. Writer' }],
    jsonLd: ['{}'],
    relLinks: [{ rel: 'license', url: 'https://a.example/licence' }],
    times: [{ datetime: '2026-11-20', text: 'Friday', hints: 'date' }],
    lines: [{ text: 'By A. Writer', position: 'before', tag: 'p', hints: 'byline', links: [LINK] }],
    authorMarks: [{ text: 'A. Writer', hints: 'author', links: [] }],
    generator: null,
  },
};
const OUTLINE = {
  title: 'A bridge is closed',
  lang: null,
  path: '/story',
  ogType: null,
  ogTitle: 'A bridge is closed',
  description: null,
  metaPublished: true,
  metaAuthor: false,
  jsonLdTypes: ['NewsArticle'],
  articleBody: '',
  elements: [
    { parent: -1, tag: 'body', hints: '', fields: 0, media: 0 },
    { parent: 0, tag: 'p', hints: 'lead', fields: 0, media: 1 },
  ],
  blocks: [
    {
      tag: 'p',
      text: 'The bridge is closed.',
      container: 1,
      words: 4,
      links: 1,
      linkChars: 6,
      boldChars: 0,
      italicChars: 0,
      hrefs: ['/bridge'],
      inlineHints: '',
      dated: false,
    },
  ],
};
const URL_OF_PAGE = { url: 'https://a.example/story' };

/** Requests as our own scripts send them. */
const SENT = {
  background: {
    'article-found': { verdict: { article: true, reason: null, score: 0.9 } },
    'start-reader': {},
    'bring-cards': {},
    'bring-rules': { sheet: 'dark' },
    'session-options': { ...URL_OF_PAGE, isRepeat: false },
    'page-words': {},
    'recall-blocks': { ...URL_OF_PAGE, signatures: ['s1'] },
    'change-blocks': { ...URL_OF_PAGE, change: { keep: [], hide: ['s1'], drop: [] } },
    'forget-blocks': URL_OF_PAGE,
    'label-blocks': { outline: OUTLINE },
    analyse: { input: INPUT },
    'remember-toggles': { ...URL_OF_PAGE, toggles: { highlights: true, collapse: false } },
    'describe-group': { id: 'a-group' },
    'describe-place': { id: 'geonames:1' },
    'search-glossary': { kind: 'place', words: '', limit: 20 },
    'describe-entry': { kind: 'outlet', id: 'an-outlet' },
    'data-facts': {},
    names: { ids: ['a-group'] },
  },
  page: {
    state: {},
    'set-toggles': { highlights: true, collapse: false },
    'analyse-again': { force: true },
    stop: { by: 'site' },
    'jump-to': { start: 3, end: 9 },
    'jump-to-run': { index: 0 },
    'open-run': { index: 0, open: true },
    'never-collapse': { index: 2 },
    'collapse-again': {},
    'hide-block': {},
    'open-all-runs': { open: false },
    'point-at': { id: null },
    'step-mention': { direction: 1 },
    'step-attribution': { direction: -1 },
    'open-card': {},
    report: { visible: true },
  },
} as const;

const rows = (sent: object, shapes: Readonly<Record<string, (request: unknown) => boolean>>) =>
  Object.entries(sent).map(([name, request]): [string, unknown, (request: unknown) => boolean] => {
    const shape = shapes[name];
    if (!shape) throw new Error(`no shape for ${name}`);
    return [name, request, shape];
  });
const ALL = [...rows(SENT.background, BACKGROUND_SHAPES), ...rows(SENT.page, PAGE_SHAPES)];

/** The request with one member somewhere in it replaced. */
function* spoilt(value: unknown, bad: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [at, each] of value.entries()) for (const next of spoilt(each, bad)) yield value.with(at, next);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      yield { ...value, [name]: bad };
      for (const next of spoilt(each, bad)) yield { ...value, [name]: next };
    }
  }
}

describe('the shape of messages', () => {
  it('is known for every message', () => {
    expect(Object.keys(BACKGROUND_SHAPES).sort()).toEqual(Object.keys(SENT.background).sort());
    expect(Object.keys(PAGE_SHAPES).sort()).toEqual(Object.keys(SENT.page).sort());
  });

  it.each(ALL)('%s: what we send is let in', (_name, request, shape) => {
    expect(shape(request)).toBe(true);
  });

  it.each(ALL)('%s: no object at all, an inherited member, or any member of another kind is left alone', (...row) => {
    const [, request, shape] = row;
    for (const bad of [undefined, null, 7, 'text', [request]]) expect([bad, shape(bad)]).toEqual([bad, false]);
    // No member of any message may be a function, which no message can carry, or a date.
    for (const each of spoilt(request, new Date(0))) expect([each, shape(each)]).toEqual([each, false]);
    const inherited: unknown = Object.create(Object(request));
    const isEmpty = Object.keys(Object(request)).length === 0;
    expect(shape(inherited)).toBe(isEmpty);
  });

  it.each([
    ['a span that is no whole number', PAGE_SHAPES['jump-to'], { start: 0.5, end: 2 }],
    ['a negative run', PAGE_SHAPES['open-run'], { index: -1, open: true }],
    ['a step of a thousand', PAGE_SHAPES['step-mention'], { direction: 1000 }],
    ['an id as long as a book', BACKGROUND_SHAPES['describe-group'], { id: 'x'.repeat(1_000_000) }],
    [
      'an element above itself',
      BACKGROUND_SHAPES['label-blocks'],
      { outline: { ...OUTLINE, elements: OUTLINE.elements.map((each) => ({ ...each, parent: 1 })) } },
    ],
    ['a sheet by any other name', BACKGROUND_SHAPES['bring-rules'], { sheet: '../collapse' }],
    ['another kind of entry', BACKGROUND_SHAPES['describe-entry'], { kind: '__proto__', id: 'x' }],
  ])('%s is left alone', (_name, shape, request) => {
    expect(shape(request)).toBe(false);
  });

  it('never throws, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
        for (const [, , shape] of ALL) expect(typeof shape(value)).toBe('boolean');
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });
});
