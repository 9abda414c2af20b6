/**
 * Whether a page is built like one story: a title, a date beneath it, then text that makes half of the page, and no
 * second such beginning; or a title and many entries, each a time of day and then text, as a live blog has them. Speaks
 * for pages without a word about themselves (old, plain or small sites) and for news in brief, which the learned detector
 * seldom met; in any script, by place and numbers alone.
 */
import { HEADING, type OutlineBlock, type PageOutline } from './outline.ts';

// Years of our calendar and of the Persian one, in the digits of any script, a date in numbers alone (01.12.26); a
// Japanese or Chinese date has its sign.
const YEAR = /(?<!\p{Nd})(?:20|19|1[34]|[٠-٩۰-۹०-९]{2})\p{Nd}\p{Nd}(?!\p{Nd})|\p{Nd}[./]\p{Nd}+[./]\p{Nd}|\d年/u;
/** A time of day, alone or before its entry's heading: 9:05, 21.40 Uhr, 14h30. */
const CLOCK = /^\P{Nd}{0,12}\p{Nd}{1,2}\s?[:.h時时시]\s?[0-5٠-٥۰-۵०-५]\p{Nd}(?!\p{Nd})/u;
/** A line of author and date is no longer, words. */
const DATELINE_WORDS = 16;
const STAMP_WORDS = 8;
/** The date stands in the title's own block, one of so many after it, or one of two before it. */
const REACH = 4;
const BEFORE = 2;
const PARAGRAPH_WORDS = 5;
const STORY_WORDS = 25;
/** Lines with a date before the last paragraph: more are a list of posts, or a thread. */
const MOST_DATES = 3;
const LIVE_ENTRIES = 5;
/** A linked line of so many words is a headline that leads elsewhere: what stands under it is no entry. */
const HEADLINE_WORDS = 4;
// The score from which a page that is so built counts as an article. Of 704 other pages 21 are built so, all but six of them
// with less than the first. News in brief, on a page that holds hardly more, is what the model has met least; the two of
// the 21 that are as short are among the six.
const BUILT_SCORE = 0.18;
const BRIEF_SCORE = 0.03;
/** Words that are no links. */
const BRIEF_WORDS = 250;

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a block shows the page's title: a heading, or a line that the document's own title begins with. */
function isTitle(block: OutlineBlock, own: string): boolean {
  const line = fold(block.text);
  // A title set without a heading often stands in one block with author and date.
  return block.words > 2 && (block.tag === 'h1' || own.includes(line) || (own !== '' && line.startsWith(own)));
}

/** The score from which a page's build makes it an article; 1 when it is not built like one story. */
export function storyScore({ blocks, title }: PageOutline): number {
  const own = fold(title);
  let sinceTitle = -1;
  // Above nought at the title when a date stands close.
  let dateline = 0;
  let plain = 0;
  let told = 0;
  let paragraphs = 0;
  let entries = 0;
  let stamped = 0;
  let dates = 0;
  let since = 0;
  for (const block of blocks) {
    const { text, words } = block;
    if (block.linkChars > text.length * 0.4) {
      if (words >= HEADLINE_WORDS) {
        stamped = 0;
        // Before the first paragraph it tells as much as two dates.
        if (sinceTitle >= 0 && !told) dates = 2;
      }
      continue;
    }
    plain += words;
    const isYear = YEAR.test(text);
    const isDate = words <= DATELINE_WORDS && (isYear || block.dated);
    if (sinceTitle >= 0 || isTitle(block, own)) sinceTitle++;
    if (sinceTitle < 0) {
      dateline = isDate ? BEFORE : dateline - 1;
    } else if (words <= STAMP_WORDS && !isYear && CLOCK.test(text)) stamped = 1;
    else if (isDate) {
      since++;
      if (sinceTitle <= REACH && paragraphs < 3) dateline = BEFORE;
    } else if (words >= PARAGRAPH_WORDS && !HEADING.test(block.tag)) {
      told += words;
      paragraphs++;
      dates += since;
      since = 0;
      entries += stamped;
      stamped = 0;
    }
  }
  const isStory = dateline > 0 && paragraphs > 1 && dates <= MOST_DATES;
  if (told < STORY_WORDS || told * 2 < plain || !(isStory || entries >= LIVE_ENTRIES)) return 1;
  return plain < BRIEF_WORDS ? BRIEF_SCORE : BUILT_SCORE;
}
