/** What the walk reads of an element's attributes: whether it is there at all, and what it is called. */
import { attributeOf, hasAttribute, hasAttributes } from './safe-dom.ts';

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
export const MAX_HINT_CHARS = 300;
/** Attributes that few elements have: those are found at one go, and the others are not asked for them. */
export const RARE = '[hidden], [style], [role], [itemprop], [rel], [data-newsgloss]';

/** Not rendered as the markup alone tells, or ours. */
export function isAbsent(element: Element, hidden: string | null): boolean {
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = attributeOf(element, 'style');
  if (style && HIDDEN_STYLE.test(style)) return true;
  return hasAttribute(element, 'data-newsgloss');
}

/** Class, id, role and itemprop values. */
export function blockHintsOf(element: Element, isRare: boolean): string {
  if (!hasAttributes(element)) return '';
  let hints = joined(attributeOf(element, 'class') ?? '', attributeOf(element, 'id'));
  if (isRare) hints = joined(joined(hints, attributeOf(element, 'role')), attributeOf(element, 'itemprop'));
  return hints.length > MAX_HINT_CHARS ? hints.slice(0, MAX_HINT_CHARS) : hints;
}

/** Class, rel and itemprop values. */
export function inlineHintsOf(element: Element, isRare: boolean): string {
  let hints = attributeOf(element, 'class') ?? '';
  if (isRare) hints = joined(joined(hints, attributeOf(element, 'rel')), attributeOf(element, 'itemprop'));
  return hints.length > MAX_HINT_CHARS ? hints.slice(0, MAX_HINT_CHARS) : hints;
}

function joined(hints: string, value: string | null): string {
  if (!value) return hints;
  return hints ? `${hints} ${value}` : value;
}
