/**
 * Whether a page is built like one story: a title, a date beneath it, then text that makes most of the page, and no
 * second such beginning; or a title and many entries, each a time of day and then text, as a live blog has them. Speaks
 * for pages without a word about themselves (old, plain or small sites), which the learned detector seldom met; in any
 * script, by place and numbers alone.
 */
import { HEADING, type OutlineBlock, type PageOutline } from './outline.ts';

// Years of our calendar and of the Persian one, in the digits of any script; a Japanese or Chinese date has its sign.
const YEAR = /(?:^|\P{Nd})(?:20|19|1[34]|[٠-٩۰-۹०-९]{2})\p{Nd}\p{Nd}(?!\p{Nd})|\d年/u;
/** A time of day, alone or before its entry's heading: 9:05, 21.40 Uhr, 14h30. */
const CLOCK = /^\P{Nd}{0,12}\p{Nd}{1,2}\s?[:.h時时시]\s?[0-5٠-٥۰-۵०-५]\p{Nd}(?!\p{Nd})/u;
/** A line of author and date is no longer, words. */
const DATELINE_WORDS = 16;
const STAMP_WORDS = 8;
/** The date stands in the title's own block or one of so many after it. */
const REACH = 4;
const PARAGRAPH_WORDS = 8;
const STORY_WORDS = 60;
const STORY_PARAGRAPHS = 3;
/** Of the words of the page that are no links. */
const STORY_SHARE = 0.5;
/** Lines with a date before the last paragraph: more are a list of posts, or a thread. */
const MOST_DATES = 3;
const LIVE_ENTRIES = 5;
/** A linked line of so many words is a headline that leads elsewhere: what stands under it is no entry. */
const HEADLINE_WORDS = 4;

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a block shows the page's title: a heading, or a line that the document's own title begins with. */
function isTitle(block: OutlineBlock, own: string): boolean {
  const line = fold(block.text);
  // A title set without a heading often stands in one block with author and date.
  return block.words > 2 && (block.tag === 'h1' || own.startsWith(line) || (own !== '' && line.startsWith(own)));
}

/** Whether a page is built like one story. */
export function isBuiltLikeStory({ blocks, title }: PageOutline): boolean {
  const own = fold(title);
  let sinceTitle = -1;
  let isDated = false;
  let [plain, told, paragraphs, dates, entries] = [0, 0, 0, 0, 0];
  let since = 0;
  let isStamped = false;
  for (const block of blocks) {
    const { text, words } = block;
    if (block.linkChars > text.length * 0.4) {
      if (words >= HEADLINE_WORDS) isStamped = false;
      continue;
    }
    plain += words;
    if (sinceTitle >= 0 || isTitle(block, own)) sinceTitle++;
    if (sinceTitle < 0) continue;
    const isYear = YEAR.test(text);
    if (words <= STAMP_WORDS && !isYear && CLOCK.test(text)) isStamped = true;
    else if (words <= DATELINE_WORDS && (isYear || block.dated)) {
      since++;
      isDated ||= sinceTitle <= REACH && paragraphs < 2;
    } else if (words >= PARAGRAPH_WORDS && !HEADING.test(block.tag)) {
      told += words;
      paragraphs++;
      dates += since;
      since = 0;
      if (isStamped) entries++;
      isStamped = false;
    }
  }
  const isStory = isDated && paragraphs >= STORY_PARAGRAPHS && dates <= MOST_DATES;
  return told >= STORY_WORDS && told >= plain * STORY_SHARE && (isStory || entries >= LIVE_ENTRIES);
}
