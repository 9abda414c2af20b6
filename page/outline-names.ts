/**
 * Which elements begin a block of text, which are passed over, and which colour the text inside them. Names only: the
 * outline must come out alike with and without a layout engine.
 */

/** Begins and ends a block. */
export const BLOCK = 1;
/** Its text is not reading matter. */
export const SKIPPED = 2;
/** Passed over, but counted. */
export const FIELD = 4;
export const MEDIA = 8;
export const BOLD = 16;
export const ITALIC = 32;

const NAMES: readonly (readonly [number, string])[] = [
  [
    BLOCK,
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
      'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p pre search ' +
      'section summary table tbody td tfoot th thead tr ul',
  ],
  [
    SKIPPED,
    'script style noscript template head embed svg canvas datalist link meta title math option optgroup map frame',
  ],
  [SKIPPED | FIELD, 'input select textarea'],
  [SKIPPED | MEDIA, 'img picture video audio iframe object'],
  [BOLD, 'b strong'],
  [ITALIC, 'i em cite'],
];

const known = new Map(NAMES.flatMap(([bits, names]) => names.split(' ').map((name) => [name, bits] as const)));

/** What an element's name says of it, as bits. */
export const natureOf = (name: string): number => known.get(name) ?? 0;
