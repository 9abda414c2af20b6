/** The columns of a block's row of features: see `block-features.ts`, which writes them in this order. */

import { cueBit } from './cue-kinds.ts';
import type { CueKind } from './cue-lexicon.ts';
import { TAG_GROUP_COUNT } from './element-frame.ts';
import { HINT_CATEGORIES } from './hint-categories.ts';

export const TAG_ORDER =
  'p li h1 h2 h3 h4 h5 h6 td th blockquote pre figcaption button dd dt div section article span'.split(' ');
export const NEIGHBOURS = [-2, -1, 1, 2];
const MODEL_CUES: readonly CueKind[] = [
  'newsletter',
  'donation',
  'share',
  'related',
  'comments',
  'disclaimer',
  'copyright',
  'promo',
  'credit',
];
const MODEL_OPENINGS: readonly CueKind[] = ['related', 'promo', 'share'];
export const CUE_BITS = MODEL_CUES.map(cueBit);
export const OPENING_BITS = MODEL_OPENINGS.map(cueBit);
/** How many elements up from a block are looked at. */
export const LEVELS = 4;

/** Kinds of cue whose presence in the heading above is told to the model, one flag a group. */
const HEADING_CUES: readonly (readonly CueKind[])[] = [
  ['related'],
  ['newsletter', 'donation', 'share'],
  ['comments'],
  ['author-box'],
  ['promo'],
];
export const HEADING_CUE_BITS = HEADING_CUES.map((kinds) => kinds.reduce((bits, kind) => bits | cueBit(kind), 0));

const COLUMN_FEATURES = [
  'column.same',
  'column.up',
  'column.down',
  'branch.words',
  'branch.proseShare',
  'branch.blocks',
  'branch.isParagraph',
  'column.side',
  'column.gap',
  'column.share',
  'column.likeProse',
];

const SECTION_FEATURES = [
  'section.words',
  'section.proseShare',
  'section.linkShare',
  'section.blocks',
  'section.rank',
  'section.place',
  ...HEADING_CUES.map((kinds) => `section.cue.${kinds[0]}`),
  'section.index',
  'section.afterProse',
];

const BOX_FEATURES = [
  ...[0, 1, 2].flatMap((level) => ['dated', 'headings', 'linked'].map((name) => `box${level}.${name}`)),
];

/** Column names, in the order of a row. */
export const BLOCK_FEATURES: readonly string[] = [
  'words',
  'charsPerWord',
  'linkShare',
  'links',
  'boldShare',
  'italicShare',
  'tag',
  'digits',
  'uppers',
  'letters',
  'stops',
  'commas',
  'quotes',
  'bars',
  'asks',
  'endsStopped',
  'startsLower',
  'hasYear',
  'hasMail',
  'hasAddress',
  'dated',
  'inlineMeta',
  'inlineAuthor',
  'repeats',
  'inTitle',
  'inDescription',
  'inBody',
  'external',
  ...MODEL_CUES.map((kind) => `cue.${kind}`),
  ...MODEL_OPENINGS.map((kind) => `opening.${kind}`),
  ...HINT_CATEGORIES.map((category) => `near.${category}`),
  ...Array.from({ length: TAG_GROUP_COUNT }, (_, group) => `in.${group}`),
  'depth',
  'inColumn',
  'inWideColumn',
  'aboveColumn',
  'columnPlace',
  ...Array.from({ length: LEVELS }, (_, level) =>
    ['words', 'linkShare', 'proseShare', 'blocks', 'mean', 'ofProse', 'fields', 'media'].map((x) => `up${level}.${x}`),
  ).flat(),
  'group.size',
  'group.mean',
  'group.proseShare',
  'group.linkShare',
  'group.ofPage',
  ...NEIGHBOURS.flatMap((step) => ['words', 'linkShare', 'heading', 'sameParent'].map((x) => `at${step}.${x}`)),
  'sinceProse',
  'untilProse',
  'wordsSinceProse',
  'wordsUntilProse',
  'proseBefore',
  'proseAfter',
  'place',
  'sinceHeading',
  'heading.title',
  'heading.linked',
  'heading.depth',
  'sinceTitle',
  'page.words',
  'page.prose',
  'page.linkShare',
  'page.blocks',
  ...COLUMN_FEATURES,
  ...SECTION_FEATURES,
  ...BOX_FEATURES,
];
