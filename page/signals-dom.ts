/** Small texts, names and links of a page's elements, as the provenance reader wants them. */
import type { PageLink } from '../core/article/article-input.ts';
import { attributeOf, localNameOf, parentOf, selectIn } from './safe-dom.ts';

/** An attribute's value, or the empty string. */
export function attribute(element: Element, name: string): string {
  return attributeOf(element, name) ?? '';
}

const BLOCK = /^(?:P|DIV|LI|UL|OL|TR|TD|H[1-6]|SECTION|HEADER|FOOTER|ADDRESS|TIME)$/;
const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG)$/i;

/** Styled spans stand apart on screen without a space between them: "Ana LimaReporter" is two words, not one. */
function joined(before: string, next: string): string {
  // Only the last letter is looked at, which may be two code units.
  return /^\p{Lu}/u.test(next) && /[\p{Ll}\d]$/u.test(before.slice(-2)) ? `\n${next}` : next;
}

/** Text of a small element with a line break for each `br` and each block edge; stops at `limit` code units. */
export function brokenText(element: Element, limit = 400): string {
  let text = '';
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child !== null && text.length < limit; child = child.nextSibling) {
      if (child.nodeType === 3) text += joined(text, (child.nodeValue ?? '').replace(/\s+/g, ' '));
      else if (child.nodeType === 1 && !UNREAD.test(child.nodeName)) {
        const isBlock = BLOCK.test(child.nodeName);
        if (child.nodeName === 'BR' || isBlock) text += '\n';
        visit(child);
        if (isBlock) text += '\n';
      }
    }
  };
  visit(element);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
    .slice(0, limit);
}

const HINT_NAMES = ['class', 'id', 'rel', 'itemprop'];

function ownTokens(element: Element): string {
  let tokens = '';
  for (const name of HINT_NAMES) {
    const value = attribute(element, name);
    if (value) tokens += tokens ? ` ${value.slice(0, 200)}` : value.slice(0, 200);
  }
  return tokens.toLowerCase().replace(/\s+/g, ' ');
}

/** Class, id, rel and itemprop tokens of an element and its two nearest ancestors, lower case. */
export function hintsOf(element: Element, known: Map<Element, string> = new Map()): string {
  let hints = '';
  for (let at: Element | null = element, depth = 0; at !== null && depth < 3; at = parentOf(at), depth += 1) {
    let own = known.get(at);
    if (own === undefined) {
      own = ownTokens(at);
      known.set(at, own);
    }
    if (own) hints += hints ? ` ${own}` : own;
  }
  return hints.includes('  ') ? hints.replace(/ {2,}/g, ' ') : hints;
}

/** An address that resolving leaves as it is: no capitals in its host, no dots for folders, nothing to escape. */
const RESOLVED = /^https?:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}\/(?:[\w~-][\w~.-]*(?:\/|$))*$/;

/** An address made absolute, or the empty string when it is none. */
export function absolute(href: string, base: string): string {
  // Menus and footers hold hundreds of plain links, and parsing one costs more than all else that is done with it.
  if (RESOLVED.test(href)) return href;
  try {
    return new URL(href, base).href;
  } catch {
    return '';
  }
}

/** The links inside an element, with their words; at most 40, so that a menu does not cost more than a line is worth. */
export function linksIn(element: Element, base: string): PageLink[] {
  const links: PageLink[] = [];
  const own = localNameOf(element) === 'a' ? [element] : [];
  for (const anchor of [...own, ...selectIn(element, 'a[href]')]) {
    const url = absolute(attribute(anchor, 'href'), base);
    if (url) links.push({ url, text: (anchor.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300) });
    if (links.length >= 40) break;
  }
  return links;
}
