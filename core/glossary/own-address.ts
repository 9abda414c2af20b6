/** The address of the page for own entries: which form it opens, with what in it. */

export type OwnPageForm =
  | { readonly kind: 'none' }
  /** A form for a new entry, or for the one that has this name already. */
  | { readonly kind: 'add'; readonly name: string };

/** Longest selection that may be a name, in characters: more is a sentence. */
const SELECTION_MAX_CHARS = 200;

/** The query that opens the form for what is selected on a page. */
export function addQuery(selection: string): { readonly add: string } {
  const name = selection
    .replace(/\s+/gu, ' ')
    .replace(/^[\p{P}\s]+(?=[\p{L}\p{N}])/u, '')
    .trim();
  return { add: withoutTail(name).slice(0, SELECTION_MAX_CHARS).trim() };
}

/** Without the stop or comma after a selected name, and its possessive; brackets that were opened stay. */
function withoutTail(name: string): string {
  const bare = name.replace(/(?<![\s.,;:!?…"“”«»])[\s.,;:!?…"“”«»]+$/u, '').replace(/['’]s?$/u, '');
  return bare.includes('(') ? bare : bare.replace(/(?<!\))\)+$/u, '');
}

/** What the page's address asks for. */
export function formInAddress(search: string): OwnPageForm {
  const name = /[?&]add(?:=([^&]*))?(?:&|$)/u.exec(search);
  if (name === null) return { kind: 'none' };
  return { kind: 'add', name: addQuery(decoded(name[1] ?? '')).add };
}

/** The core has no URLSearchParams. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return '';
  }
}
