/**
 * The shape of every message, checked where it arrives. Messages come from our own scripts, but those run in pages'
 * processes: whoever breaks into one can send what he likes under our name, and must get no further than a page could.
 */
import type { BackgroundCalls, PageCalls } from './protocol.ts';

type Check = (value: unknown) => boolean;
type Shapes<Calls> = { readonly [Name in keyof Calls]: Check };

/** Longer words are no address, signature or id of ours, code units. */
const MAX_WORDS = 20_000;

const text: Check = (value) => typeof value === 'string';
const words: Check = (value) => typeof value === 'string' && value.length <= MAX_WORDS;
const flag: Check = (value) => typeof value === 'boolean';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const index: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** A plain object with these members at least; nothing is read through prototypes. */
function shape(members: Readonly<Record<string, Check>>): Check {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(members).every(([name, check]) => Object.hasOwn(value, name) && check(Reflect.get(value, name)));
}

const nothing = shape({});
const toggles = shape({ highlights: flag, collapse: flag });
const url = { url: words };
const span = { start: index, end: index };
const link = shape({ url: text, text });
const marks = { keep: list(words), hide: list(words) };
const direction = shape({ direction: oneOf(1, -1) });

const signals = shape({
  canonical: orNull(text),
  metas: list(shape({ name: text, content: text })),
  jsonLd: list(text),
  relLinks: list(shape({ rel: text, url: text })),
  times: list(shape({ datetime: text, text, hints: text })),
  lines: list(shape({ text, position: text, tag: text, hints: text, links: list(link) })),
  authorMarks: list(shape({ text, hints: text, links: list(link) })),
  generator: orNull(text),
});

const article = shape({
  url: text,
  headline: text,
  documentTitle: text,
  lang: orNull(text),
  text,
  blocks: list(shape({ ...span, tag: text })),
  links: list(shape({ ...span, url: text, text })),
  signals,
});

const element = shape({ parent: number, tag: text, hints: text, fields: index, media: index });

/** Each stands after its parent: whoever climbs comes to an end. */
const tree: Check = (value) =>
  Array.isArray(value) && value.every((each, at) => element(each) && Reflect.get(each, 'parent') < at);

const block = shape({
  tag: text,
  text,
  container: index,
  words: index,
  links: index,
  linkChars: index,
  boldChars: index,
  italicChars: index,
  hrefs: list(text),
  inlineHints: text,
  dated: flag,
});

const outline = shape({
  title: text,
  lang: orNull(text),
  path: text,
  ogType: orNull(text),
  ogTitle: orNull(text),
  description: orNull(text),
  metaPublished: flag,
  metaAuthor: flag,
  jsonLdTypes: list(text),
  articleBody: text,
  elements: tree,
  blocks: list(block),
});

export const BACKGROUND_SHAPES: Shapes<BackgroundCalls> = {
  'article-found': shape({ verdict: shape({ article: flag, reason: orNull(words), score: number }) }),
  'start-reader': nothing,
  'bring-cards': nothing,
  'bring-rules': shape({ sheet: oneOf('dark', 'plain', 'pointing') }),
  'session-options': shape({ ...url, isRepeat: flag }),
  'page-words': nothing,
  'recall-blocks': shape({ ...url, signatures: list(words) }),
  'change-blocks': shape({ ...url, change: shape({ ...marks, drop: list(words) }) }),
  'forget-blocks': shape(url),
  'label-blocks': shape({ outline }),
  analyse: shape({ input: article }),
  'remember-toggles': shape({ ...url, toggles }),
  'describe-group': shape({ id: words }),
  'describe-place': shape({ id: words }),
  'search-glossary': shape({ kind: oneOf('group', 'place', 'outlet'), words, limit: index }),
  'describe-entry': shape({ kind: oneOf('group', 'place', 'outlet'), id: words }),
  'data-facts': nothing,
  names: shape({ ids: list(words) }),
};

export const PAGE_SHAPES: Shapes<PageCalls> = {
  state: nothing,
  'set-toggles': toggles,
  'analyse-again': shape({ force: flag }),
  stop: shape({ by: oneOf('site', 'page') }),
  'jump-to': shape(span),
  'jump-to-run': shape({ index }),
  'open-run': shape({ index, open: flag }),
  'never-collapse': shape({ index }),
  'collapse-again': nothing,
  'hide-block': nothing,
  'open-all-runs': shape({ open: flag }),
  'point-at': shape({ id: orNull(words) }),
  'step-mention': direction,
  'step-attribution': direction,
  'open-card': nothing,
  report: shape({ visible: flag }),
};
