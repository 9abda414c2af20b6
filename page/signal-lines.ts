/**
 * Reads the lines of text outside the article's body with their links and names, cut where the reader sees them cut.
 */
import type { LinePosition, PageLine, PageLink } from '../core/article/article-input.ts';
import { looseKey } from '../core/provenance/json-ld.ts';
import { holds, localNameOf } from './safe-dom.ts';
import { brokenText, hintsOf, linksIn } from './signals-dom.ts';

/** A block of text outside the article's body, as the page session found it. */
export interface SignalLine {
  readonly element: Element;
  readonly text: string;
  readonly position: LinePosition;
}

/** Lines right above and below the headline speak of the article wherever they stand: see `lines-around.ts`. */
const BEFORE_HEADLINE = 3;
const AFTER_HEADLINE = 6;
/** So much of a line is compared with the headline, code units. */
const COMPARED_CHARS = 24;

/** A first letter or digit that no folding changes but for its case. */
const PLAIN_START = /^[a-z\d][ -~]/i;

/** Whether a line's beginning is one of the title's, given as its key; most lines are told by their first letter. */
function beginsTitle(text: string, title: string): boolean {
  if (PLAIN_START.test(text) && text.charAt(0).toLowerCase() !== title.charAt(0)) return false;
  const beginning = looseKey(text.slice(0, COMPARED_CHARS));
  return beginning !== '' && title.startsWith(beginning);
}

/** Which lines' links may be of use: those in the article's column, and those around what may be the headline. */
function linesWithLinks(lines: readonly SignalLine[], headline: string | null): boolean[] {
  if (!headline) return lines.map(() => true);
  const title = looseKey(headline);
  const wanted = lines.map(({ position }) => position !== 'elsewhere');
  lines.forEach(({ text }, index) => {
    if (!beginsTitle(text, title) && !text.includes(headline)) return;
    const end = Math.min(lines.length - 1, index + AFTER_HEADLINE);
    for (let near = Math.max(0, index - BEFORE_HEADLINE); near <= end; near++) wanted[near] = true;
  });
  return wanted;
}

/** Facts of elements, each read once: one element may hold several lines, and the lines of one list share ancestors. */
class LineElements {
  readonly #base: string;
  readonly #tokens = new Map<Element, string>();
  readonly #hints = new Map<Element, string>();
  readonly #links = new Map<Element, readonly PageLink[]>();
  readonly #pieces = new Map<Element, readonly string[]>();

  constructor(base: string) {
    this.#base = base;
  }

  hints(element: Element): string {
    return remembered(this.#hints, element, () => hintsOf(element, this.#tokens));
  }

  links(element: Element): readonly PageLink[] {
    return remembered(this.#links, element, () => linksIn(element, this.#base));
  }

  /** The element's text cut at `br`s and block edges; empty when it has no `br`. */
  pieces(element: Element): readonly string[] {
    return remembered(this.#pieces, element, () => (holds(element, 'br') ? brokenText(element, 8000).split('\n') : []));
  }
}

function remembered<Fact>(known: Map<Element, Fact>, element: Element, read: () => Fact): Fact {
  const before = known.get(element);
  if (before !== undefined) return before;
  const fresh = read();
  known.set(element, fresh);
  return fresh;
}

/** The lines as the provenance reader wants them; with the headline given, links only where they may be of use. */
export function readLines(lines: readonly SignalLine[], base: string, headline: string | null): PageLine[] {
  const elements = new LineElements(base);
  const wanted = linesWithLinks(lines, headline);
  return lines.flatMap(({ element, text, position }, index) => {
    const hints = elements.hints(element);
    const links = wanted[index] ? elements.links(element) : [];
    const tag = localNameOf(element);
    return cutAtBreaks(text, elements.pieces(element)).map((part): PageLine => {
      // One element may hold several lines (bare text between block children): a line keeps the links whose words it has.
      const own = links.filter((link) => link.text === '' || part.includes(link.text));
      return { text: part, position, tag, hints, links: own };
    });
  });
}

/** A line as the reader sees it: "By Ana Lima<br>5 May 2020" is two. Whole again where the pieces do not fit exactly. */
function cutAtBreaks(text: string, pieces: readonly string[]): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (!text.startsWith(piece, at)) {
      if (parts.length > 0) break;
      continue;
    }
    parts.push(piece);
    at += piece.length;
    while (text[at] === ' ') at += 1;
  }
  return at === text.length && parts.length > 1 ? parts : [text];
}
