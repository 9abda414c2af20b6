/**
 * Finds appeals and notices set like the paragraphs around them: calls for donations after the last paragraph, "read
 * also" lines between two of them. Structure cannot tell these apart, so words must, and more of them are asked for
 * the longer the block is and the deeper it stands in the text.
 */
import type { OutlineBlock, PageOutline } from '../article/outline.ts';
import type { CollapseKind } from '../report/page-report.ts';
import { answerPoints, boxPoints, headingsAbove, isListed } from './appeal-surroundings.ts';
import { findAskingBoxes } from './asking-boxes.ts';
import type { FeatureTable } from './block-features.ts';
import { cueBit } from './cue-kinds.ts';
import type { CueKind } from './cue-lexicon.ts';
import { speaksAsSite } from './cue-words/own-voice.ts';
import { type CueSighting, countCues } from './find-cues.ts';
import { findLeadingLinks } from './leading-links.ts';
import { quotedBlocks } from './quoted-blocks.ts';
import { findSetLines } from './set-lines.ts';

const DONATION_ADDRESS = /paypal|patreon|donat|spenden|ko-fi|buymeacoffee|gofundme|liberapay|boosty/i;
const SHARE_ADDRESS = /sharer|intent\/tweet|\/share\?|api\.whatsapp|t\.me\/share|addtoany/i;

/** Points of a cue at the very beginning, and of one elsewhere. */
const WEIGHTS: readonly (readonly [Exclude<CueKind, 'dating' | 'correction' | 'calling'>, number, number])[] = [
  ['newsletter', 1.5, 1],
  ['donation', 1.5, 1],
  ['share', 1.5, 1],
  ['related', 1.4, 0.4],
  ['comments', 1, 0.3],
  ['disclaimer', 2, 1.2],
  ['copyright', 2, 1.5],
  ['republish', 2, 1.2],
  ['promo', 1.2, 0.6],
  ['author-box', 1.4, 0.2],
  ['navigation', 0.5, 0.1],
  ['credit', 0.5, 0.2],
];

// In the run of blocks that ends the article, a short block needs this many points and a paragraph more; before it,
// nearly certain evidence.
const TAIL_POINTS = 2;
const TAIL_PROSE_POINTS = 2.6;
const TAIL_UNLINKED_POINTS = 3.6;
const INNER_POINTS = 3;
const INNER_PROSE_POINTS = 4.5;
// An article about copyright or a newsletter speaks like a notice: where the model is sure of a block, so many more are
// asked for. Words that ask the reader to give or to share are seldom a report, nor are rights reserved in the last line.
const SURE_SCORE = 0.9;
const SURE_POINTS = 1.5;
const SURE_PLAIN_POINTS = 0.3;
/** Somebody's words at some length, without a link: a report of an appeal, not one. */
const QUOTATION = /[“«„「『"][^”»“」』"]{20,400}[”»“」』"]/u;
// "The charity asks readers to donate": a sentence that the model takes for the article's and that does not speak for the
// site reports an appeal.
const ASKING: ReadonlySet<CollapseKind> = new Set(['donation', 'newsletter', 'share', 'promo', 'comments']);
const REPORT_WORDS = 12;
const REPORT_SCORE = 0.5;
const SHORT_WORDS = 22;
// "Special offers" over a paragraph that the model is sure of names a part of the article, when it takes it for one.
const SECTION_SCORE = 0.8;
const isPlainHeading = ({ tag, links }: OutlineBlock) => /^h[2-6]$/.test(tag) && links === 0;
const MAX_TAIL_BLOCKS = 20;

const APPEAL_CUES = WEIGHTS.reduce((bits, [kind]) => bits | cueBit(kind), 0);

export interface Appeal {
  readonly points: number;
  /** What it asks for or gives notice of, by its strongest cue. */
  readonly kind: CollapseKind;
}

/** How much a block speaks like an appeal or notice, and of what. */
export function appealOf(block: OutlineBlock, cues: CueSighting | undefined): Appeal {
  let points = 0;
  let best: Appeal = { points: 0.5, kind: 'other' };
  const counts = cues?.any ? countCues(block.text) : null;
  for (const [kind, opening, anywhere] of WEIGHTS) {
    const count = counts?.get(kind);
    if (!count || (kind === 'author-box' && block.words > SHORT_WORDS)) continue;
    // Names of networks are cues too, and articles are written about them.
    if (kind === 'share' && !count.hasPhrase && block.links === 0) continue;
    const weight = (cues?.opening ?? 0) & cueBit(kind) ? opening : anywhere;
    // A phrase is surer than a word, and several different cues are surer than one.
    const own = weight * (count.hasPhrase ? 1.5 : 1) * (1 + 0.5 * Math.min(2, count.cues - 1));
    points += own;
    if (own > best.points && kind !== 'credit') best = { points: own, kind };
  }
  const linked = block.text.length > 0 ? block.linkChars / block.text.length : 0;
  if (linked > 0.6) points += 1;
  else if (linked > 0.3) points += 0.5;
  if (block.hrefs.some((href) => DONATION_ADDRESS.test(href))) {
    points += 2;
    best = { points: 2, kind: 'donation' };
  }
  if (block.hrefs.some((href) => SHARE_ADDRESS.test(href))) points += 2;
  const isMail = block.hrefs.some((href) => href.startsWith('mailto:')) || /[^\s@]@[^\s@]+\.[^\s@]/.test(block.text);
  if (isMail) points += block.words <= 12 ? 2 : 1;
  if (block.text.includes('©') && block.words < 40) points += 1.5;
  if (block.italicChars > block.text.length * 0.7) points += 0.4;
  // The longer the text, the more of it would have to be an appeal.
  if (block.words > 60) points *= 0.8;
  return { points, kind: best.kind };
}

function barOf(block: OutlineBlock, isTail: boolean): number {
  const isShort = block.words <= SHORT_WORDS;
  if (!isTail) return isShort ? INNER_POINTS : INNER_PROSE_POINTS;
  if (isShort) return TAIL_POINTS;
  return block.links > 0 ? TAIL_PROSE_POINTS : TAIL_UNLINKED_POINTS;
}

function isReport(block: OutlineBlock, kind: CollapseKind, score: number): boolean {
  return block.words >= REPORT_WORDS && score >= REPORT_SCORE && ASKING.has(kind) && !speaksAsSite(block.text);
}

/** For each block that counts as article so far: what it asks for or gives notice of, null where it does neither. */
export function findAppeals(
  outline: PageOutline,
  table: FeatureTable,
  isIn: readonly boolean[],
  scores: Float32Array,
): readonly (CollapseKind | null)[] {
  const lines = findSetLines(outline, table);
  const links = findLeadingLinks(outline, table, isIn, scores);
  const appeals = findAskingBoxes(outline, table).map(
    (kind, index) => kind ?? lines[index] ?? (links[index] ? 'related' : null),
  );
  const headings = headingsAbove(outline);
  const isQuoted = quotedBlocks(outline);
  let tail = MAX_TAIL_BLOCKS;
  for (let index = outline.blocks.length - 1; index >= 0; index--) {
    const block = outline.blocks[index];
    if (!block || !isIn[index] || appeals[index]) continue;
    const isTail = tail > 0;
    const heading = headings[index] ?? -1;
    // Amid the text only a block that holds cues, or stands under them, can be an appeal.
    const isCued = ((table.cues[index]?.any ?? 0) & APPEAL_CUES) !== 0;
    if (!isTail && !isCued && !isListed(outline, table, index, heading)) continue;
    const isQuotation = isQuoted(block) || (block.links === 0 && QUOTATION.test(block.text));
    const score = scores[index] ?? 0;
    const isOverText = isIn[index + 1] === true && !appeals[index + 1] && (scores[index + 1] ?? 0) >= SURE_SCORE;
    if (isQuotation || (isOverText && score >= SECTION_SCORE && isPlainHeading(block))) {
      tail = 0;
      continue;
    }
    const { points, kind } = appealOf(block, table.cues[index]);
    const all = points + boxPoints(outline, table, index, heading);
    const isPlain = kind === 'donation' || kind === 'share' || (kind === 'copyright' && isTail);
    const surePoints = isPlain ? SURE_PLAIN_POINTS : SURE_POINTS;
    const bar = barOf(block, isTail) + (score >= SURE_SCORE ? surePoints : 0) - answerPoints(outline, index, kind);
    if (all >= bar && !isReport(block, kind, score)) {
      appeals[index] = kind;
      tail--;
    } else tail = 0;
  }
  // What stands under such a heading goes with it, though the model took only the heading for the article's.
  return appeals.map((kind, index) => {
    const heading = headings[index] ?? -1;
    return kind ?? (appeals[heading] === 'related' && isListed(outline, table, index, heading) ? 'related' : null);
  });
}
