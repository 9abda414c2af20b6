/**
 * Finds small boxes that ask for an address or for money and let the reader answer at once: a field for the address, a
 * button, a link to where money is given. Set amid the text they look like its paragraphs one by one; together they do
 * not. Without a field, the box has to speak for the site.
 */
import type { OutlineBlock, PageOutline } from '../article/outline.ts';
import type { CollapseKind } from '../report/page-report.ts';
import type { FeatureTable } from './block-features.ts';
import { cueBit } from './cue-kinds.ts';
import { speaksAsSite } from './cue-words/own-voice.ts';

const GIVING_ADDRESS = /donat|\/give\b|\/support-us|spenden|\/dons?\b|patreon/i;
const NEWSLETTER = cueBit('newsletter');
const DONATION = cueBit('donation');
/** A box holds no more than this, words; and no more running text. */
const BOX_WORDS = 90;
const BOX_PROSE_WORDS = 60;
/** Nor more than this share of the page's running text. */
const BOX_SHARE = 0.25;
/** An answer is given in so few words. */
const ANSWER_WORDS = 6;

/** A field with its button asks for something, in whatever words; larger forms may be the story's own. */
const FORM_BLOCKS = 4;
const HEADING_OF_PART = /^h[12]$/;

type Box = { readonly first: number; readonly last: number; readonly hasField: boolean };

/** The largest small element around a block, or null. */
function boxAround({ elements }: PageOutline, { frame }: FeatureTable, container: number): Box | null {
  const { sums, firstBlock, lastBlock } = frame;
  const most = Math.min(BOX_PROSE_WORDS, (sums.prose[0] ?? 0) * BOX_SHARE);
  let box = -1;
  for (let at = container; at > 0; at = elements[at]?.parent ?? 0) {
    if ((sums.words[at] ?? 0) > BOX_WORDS || (sums.prose[at] ?? 0) > most) break;
    box = at;
  }
  if (box < 0) return null;
  return { first: firstBlock[box] ?? 0, last: lastBlock[box] ?? -1, hasField: (sums.fields[box] ?? 0) > 0 };
}

const isGiving = ({ hrefs }: OutlineBlock) => hrefs.some((href) => GIVING_ADDRESS.test(href));

/** A button, or what looks like one: a short line that is all link to where money is given. */
export function isAnswer(block: OutlineBlock): boolean {
  if (block.words > ANSWER_WORDS) return false;
  return block.tag === 'button' || (isGiving(block) && block.linkChars > block.text.length * 0.8);
}

function kindOf({ blocks }: PageOutline, { cues }: FeatureTable, { first, last, hasField }: Box): CollapseKind | null {
  const own = blocks.slice(first, last + 1);
  if (!own.some(isAnswer) || !(hasField || own.some(({ text }) => speaksAsSite(text)))) return null;
  let bits = 0;
  for (let at = first; at <= last; at++) bits |= cues[at]?.any ?? 0;
  if (own.some(isGiving) || bits & DONATION) return 'donation';
  if (bits & NEWSLETTER) return 'newsletter';
  return hasField && own.length <= FORM_BLOCKS && !own.some(({ tag }) => HEADING_OF_PART.test(tag)) ? 'other' : null;
}

/** For each block: what the box around it asks for, null outside such boxes. */
export function findAskingBoxes(outline: PageOutline, table: FeatureTable): readonly (CollapseKind | null)[] {
  const { blocks } = outline;
  const found: (CollapseKind | null)[] = blocks.map(() => null);
  blocks.forEach((block, index) => {
    const isCued = ((table.cues[index]?.any ?? 0) & (NEWSLETTER | DONATION)) !== 0;
    if (found[index] || !(isCued || isGiving(block) || block.tag === 'button')) return;
    const box = boxAround(outline, table, block.container);
    const kind = box && kindOf(outline, table, box);
    if (box && kind) found.fill(kind, box.first, box.last + 1);
  });
  return found;
}
