/**
 * The columns of a page's row that tell how its text is put together: one column or many, sections with or without
 * prose, how even its paragraphs are, what stands around the first heading.
 */
import { type ElementFrame, isClose } from '../boilerplate/element-frame.ts';
import { divideAtHeadings } from '../boilerplate/heading-sections.ts';
import { HINT_CATEGORIES } from '../boilerplate/hint-categories.ts';
import { findReadingColumn } from '../boilerplate/reading-column.ts';
import { log, share } from '../boilerplate/row-writer.ts';
import type { PageOutline } from './outline.ts';

const PROSE_SECTION_WORDS = 40;
const PROSE_ARTICLE_WORDS = 60;
// Quotes and figures are counted in so many paragraphs.
const SAMPLE = 12;
const SHORT_PARAGRAPH_WORDS = 25;
const AUTHOR_HINT = HINT_CATEGORIES.indexOf('author');
const SUBHEADING = /^h[23]$/;
const QUOTES = /["“”«»「」]/g;
const DIGITS = /\d/g;
const TITLE_SIGNS = /[|\-–—:]/g;

function paragraphFeatures(words: readonly number[]): number[] {
  const mean = share(
    words.reduce((sum, each) => sum + each, 0),
    words.length,
  );
  const spread = share(
    words.reduce((sum, each) => sum + (each - mean) ** 2, 0),
    words.length,
  );
  const short = words.filter((each) => each < SHORT_PARAGRAPH_WORDS).length;
  return [share(short, words.length), mean, Math.sqrt(spread)];
}

/** Lines of author and date close to the first heading of the first rank. */
function linesAtHeading(outline: PageOutline, frame: ElementFrame, title: number): number[] {
  let authors = 0;
  let dates = 0;
  const first = Math.max(0, title - 6);
  for (const block of outline.blocks.slice(first, Math.max(0, title) + 10)) {
    if (block.dated) dates++;
    if (isClose(outline, frame, block.container, AUTHOR_HINT)) authors++;
  }
  return [Math.min(3, authors), Math.min(3, dates)];
}

function articleElements({ elements }: PageOutline, prose: Float64Array): { count: number; most: number } {
  let count = 0;
  let most = 0;
  elements.forEach((element, index) => {
    if (element.tag !== 'article') return;
    most = Math.max(most, prose[index] ?? 0);
    if ((prose[index] ?? 0) > PROSE_ARTICLE_WORDS) count++;
  });
  return { count, most };
}

/** How the text of a page is put together. */
export function textFeatures(outline: PageOutline, frame: ElementFrame): number[] {
  const { blocks } = outline;
  const { sums, isProse } = frame;
  const column = findReadingColumn(outline, frame);
  const { all: sections, lastProse } = divideAtHeadings(outline, frame);
  const prose = sums.prose[0] || 1;
  const words = sums.words[0] ?? 0;
  const paragraphs = blocks.filter((_, index) => isProse[index]);
  const sample = paragraphs
    .slice(0, SAMPLE)
    .map((block) => block.text)
    .join(' ');
  const title = blocks.findIndex((block) => block.tag === 'h1');
  const firstProse = isProse.indexOf(1, Math.max(0, title));
  const headings = blocks.filter((block) => SUBHEADING.test(block.tag));
  const asking = headings.filter((block) => /[?？؟]$/.test(block.text)).length;
  const articles = articleElements(outline, sums.prose);
  const titleDepth = frame.depth[blocks[title]?.container ?? 0] ?? 0;
  const columnDepth = frame.depth[column.element] ?? 0;
  const isItem = ({ tag, linkChars, text }: (typeof blocks)[number]) => tag === 'li' && linkChars < text.length * 0.3;
  return [
    column.share,
    share(sums.prose[column.element] ?? 0, prose),
    columnDepth,
    share(sections.filter((section) => section.prose >= PROSE_SECTION_WORDS).length, sections.length),
    log(sections.length),
    log(share(words, sections.length)),
    share(sections.filter((section) => section.linkChars > section.chars * 0.5).length, sections.length),
    share(lastProse, sections.length),
    title < 0 ? -1 : titleDepth - columnDepth,
    articles.count,
    share(articles.most, prose),
    share(sample.match(QUOTES)?.length ?? 0, sample.length / 1000),
    share(sample.match(DIGITS)?.length ?? 0, sample.length / 1000),
    share(asking, headings.length),
    title < 0 || firstProse < 0 ? -1 : Math.min(30, firstProse - title),
    /\d/.test(outline.title) ? 1 : 0,
    outline.title.match(TITLE_SIGNS)?.length ?? 0,
    share(sums.media[0] ?? 0, words / 100),
    share(firstProse, blocks.length),
    ...linesAtHeading(outline, frame, title),
    log(headings.length),
    share(headings.length, words / 100),
    share(blocks.filter(isItem).length, blocks.length),
    ...paragraphFeatures(paragraphs.map((block) => block.words)),
  ];
}
