/**
 * Finds links to other stories that no words introduce, told by where they stand and where they lead: a section of linked
 * headlines below the text, a picture card amid it, a linked line between two paragraphs. Lists of sources look alike but
 * lead to other sites; shops and rankings hold running text between their links.
 */
import { HEADING, type OutlineBlock, type PageOutline } from '../article/outline.ts';
import type { FeatureTable } from './block-features.ts';
import { categoryBit } from './hint-categories.ts';
import { isInNamedBox } from './named-boxes.ts';

const LINKED_SHARE = 0.9;
const PLAIN_SHARE = 0.3;
/** A headline has at least so many words; so many on average in a list of them. */
const HEADLINE_WORDS = 4;
/** What may stand beside a headline, such as its date, words. */
const NOTE_WORDS = 8;
const LEAST_HEADLINES = 2;
const CARD_WORDS = 60;
/** Named for what it leads to. */
const RELATED_BOX = { hints: categoryBit('related'), levels: 3, words: CARD_WORDS, prose: 0 };
/** A linked line between paragraphs of which the model is surer than this is taken for the article's. */
const LINE_SCORE = 0.6;
const CARD_TAGS = /^(?:div|section|article|aside|figure)$/;
const HOST = /^(?:https?:)?\/\/(?:www\.)?([^/:?#]+)/;
const NO_PAGE = /^(?:#|mailto:|javascript:|tel:)/;

const linkShare = ({ linkChars, text }: OutlineBlock) => linkChars / (text.length || 1);
const isLinked = (block: OutlineBlock) => linkShare(block) >= LINKED_SHARE;

/** The host that most of a page's links lead to where its addresses are written in full, or null. */
function homeOf({ blocks }: PageOutline): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { hrefs } of blocks) {
    total += hrefs.length;
    for (const href of hrefs) {
      const host = HOST.exec(href)?.[1];
      if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
    }
  }
  for (const [host, count] of counts) if (count * 2 > total) return host;
  return null;
}

const staysHome = ({ hrefs }: OutlineBlock, home: string | null) =>
  hrefs.length > 0 &&
  hrefs.every((href) => {
    const host = HOST.exec(href)?.[1];
    return host === undefined ? !NO_PAGE.test(href) : host === home;
  });

/** Index of the last running text of the article, or -1. */
function lastParagraph({ blocks }: PageOutline, { frame }: FeatureTable, isIn: readonly boolean[]): number {
  let last = -1;
  blocks.forEach((block, index) => {
    if (isIn[index] && frame.isProse[index] && linkShare(block) < PLAIN_SHARE) last = index;
  });
  return last;
}

/** Beginnings and ends of the sections between two blocks: each begins with a heading that is no link itself. */
function sectionsIn(blocks: readonly OutlineBlock[], after: number, end: number): (readonly [number, number])[] {
  const starts: number[] = [];
  for (let at = after + 1; at < end; at++) {
    const block = blocks[at];
    if (block && HEADING.test(block.tag) && linkShare(block) < 0.8) starts.push(at);
  }
  return starts.map((start, n) => [start, starts[n + 1] ?? end] as const);
}

function isListOfStories(lines: readonly OutlineBlock[], home: string | null): boolean {
  const linked = lines.filter(isLinked);
  const words = linked.reduce((sum, block) => sum + block.words, 0);
  return (
    linked.length >= LEAST_HEADLINES &&
    words >= HEADLINE_WORDS * linked.length &&
    lines.every((block) => (isLinked(block) ? staysHome(block, home) : block.words <= NOTE_WORDS))
  );
}

/** Whether a small box around a block holds a picture, and no running text. */
function isInCard({ elements }: PageOutline, { frame }: FeatureTable, container: number): boolean {
  const { sums } = frame;
  for (let at = container; at > 0; at = elements[at]?.parent ?? 0) {
    if ((sums.words[at] ?? 0) > CARD_WORDS || (sums.prose[at] ?? 0) > 0) return false;
    if ((sums.media[at] ?? 0) > 0) return true;
  }
  return false;
}

/** For each block: whether it is such a link, or the heading over such links. */
export function findLeadingLinks(
  outline: PageOutline,
  table: FeatureTable,
  isIn: readonly boolean[],
  scores: Float32Array,
): readonly boolean[] {
  const { blocks } = outline;
  const found = blocks.map(() => false);
  const last = lastParagraph(outline, table, isIn);
  if (last < 0) return found;
  const home = homeOf(outline);
  const columnEnd = table.frame.lastBlock[table.frame.wideColumn] ?? 0;
  for (const [heading, next] of sectionsIn(blocks, last, Math.max(columnEnd, isIn.lastIndexOf(true)) + 1)) {
    const box = outline.elements[blocks[heading]?.container ?? 0]?.parent ?? 0;
    const isOwnBox = table.frame.firstBlock[box] === heading;
    const end = isOwnBox ? (table.frame.lastBlock[box] ?? heading) + 1 : next;
    if (isListOfStories(blocks.slice(heading + 1, end), home)) found.fill(true, heading, end);
  }
  for (let at = isIn.indexOf(true) + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.words < HEADLINE_WORDS || !isLinked(block) || !staysHome(block, home)) continue;
    found[at] ||=
      isInNamedBox(outline, table, block.container, RELATED_BOX) ||
      (at < last && leadsAway(outline, table, at, scores));
  }
  return found;
}

/** Whether a linked line amid the text is a card, or stands between two paragraphs. */
function leadsAway(outline: PageOutline, table: FeatureTable, at: number, scores: Float32Array): boolean {
  const { tag = '', container = 0 } = outline.blocks[at] ?? {};
  const { isProse } = table.frame;
  const isBetween = isProse[at - 1] === 1 && isProse[at + 1] === 1 && tag !== 'li' && !HEADING.test(tag);
  if (isBetween && (scores[at] ?? 0) < LINE_SCORE) return true;
  return CARD_TAGS.test(tag) && isInCard(outline, table, container);
}
