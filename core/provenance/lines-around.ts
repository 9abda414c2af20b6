/**
 * The lines in which a page speaks of its article: those beside the body, and short blocks that open or close the
 * body, for a byline without mark-up may pass for a paragraph.
 */
import type { ArticleInput, LinePosition, PageLine } from '../article/article-input.ts';
import { looseKey } from './json-ld.ts';

const OPENING_BLOCKS = 4;
const CLOSING_BLOCKS = 3;
/** A byline or date line is shorter than this, in code units. */
const OPENING_LIMIT = 160;
const CLOSING_LIMIT = 300;

/** Lines right above and below the headline, wherever the page puts it, are lines of the article. */
const BEFORE_HEADLINE = 3;
const AFTER_HEADLINE = 6;

/** Lines beside the body in page order, then the short blocks at its two ends. */
export function linesAround(input: ArticleInput): PageLine[] {
  const { blocks, signals, headline } = input;
  const opening = blocks.slice(0, OPENING_BLOCKS).filter(({ start, end }) => end - start <= OPENING_LIMIT);
  const closing = blocks
    .slice(OPENING_BLOCKS)
    .slice(-CLOSING_BLOCKS)
    .filter(({ start, end }) => end - start <= CLOSING_LIMIT);
  const at = headlineIndex(signals.lines, headline);
  const isNear = (index: number) => at >= 0 && index >= at - BEFORE_HEADLINE && index <= at + AFTER_HEADLINE;
  return [
    ...signals.lines.map((line, index) =>
      line.position === 'elsewhere' && isNear(index) ? moved(line, 'before') : line,
    ),
    ...opening.map((block) => withoutHeadline(lineOf(input, block, 'before'), headline)),
    ...closing.map((block) => lineOf(input, block, 'inside')),
  ];
}

/** What follows the text: lines after the body, and the last blocks of it. */
export function linesBelow(input: ArticleInput): PageLine[] {
  const closing = input.blocks.slice(OPENING_BLOCKS - 1).slice(-CLOSING_BLOCKS);
  return [
    ...input.signals.lines.filter(({ position }) => position === 'after'),
    ...closing.map((block) => lineOf(input, block, 'after')),
  ];
}

/** Where the headline stands among the lines, or -1; a title from the head may carry the site's name besides. */
export function headlineIndex(lines: readonly PageLine[], headline: string): number {
  const title = looseKey(headline);
  const exact = lines.findIndex(({ text }) => looseKey(text) === title);
  if (exact >= 0) return exact;
  return lines.findIndex(({ text }) => text.length >= 20 && title.startsWith(looseKey(text)));
}

/** A block of the body as a line, with its links. */
export function lineOf(input: ArticleInput, block: ArticleInput['blocks'][number], position: LinePosition): PageLine {
  const links = input.links.filter((link) => link.start >= block.start && link.end <= block.end);
  return { text: input.text.slice(block.start, block.end), position, tag: block.tag, hints: '', links };
}

/** Old layouts set headline, byline and date as one block of text with line breaks. */
function withoutHeadline(line: PageLine, headline: string): PageLine {
  if (headline === '' || !line.text.startsWith(headline)) return line;
  return { ...line, text: line.text.slice(headline.length).trim() };
}

function moved(line: PageLine, position: LinePosition): PageLine {
  return { ...line, position };
}
