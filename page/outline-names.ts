/**
 * Which elements begin a block of text, which are passed over, and which colour the text inside them. Names only: the
 * outline must come out alike with and without a layout engine.
 */

/** Elements that begin and end a block. */
export const BLOCK_NAMES: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p pre search ' +
    'section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text is not reading matter. */
export const SKIPPED_NAMES: ReadonlySet<string> = new Set(
  (
    'script style noscript template head iframe object embed svg canvas audio video select datalist textarea input ' +
    'link meta title math option optgroup img picture map frame'
  ).split(' '),
);

/** Skipped elements that count as form fields. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);

/** Skipped elements that count as media. */
export const MEDIA_NAMES: ReadonlySet<string> = new Set(['img', 'picture', 'video', 'audio', 'iframe', 'object']);

export const BOLD_NAMES: ReadonlySet<string> = new Set(['b', 'strong']);

export const ITALIC_NAMES: ReadonlySet<string> = new Set(['i', 'em', 'cite']);
