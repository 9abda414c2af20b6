/**
 * What a block is known by on other pages of its site, for "never collapse this here" and "hide this block here".
 * Plain strings without digits, since those change from page to page; what is stored of them is a keyed fingerprint.
 */
import type { OutlineBlock, PageOutline } from '../article/outline.ts';
import type { CollapseKind } from '../report/page-report.ts';

/** Elements above a block that are looked at for a class, an id or a role. */
const LEVELS = 4;
/** Words of a block's beginning that make its text signature. */
const TEXT_WORDS = 24;
/** A text must have this many letters to be told from another. */
const TEXT_LETTERS = 12;
/** Elements that hold the whole article: their class says nothing of one block. */
const TOO_WIDE = /^(?:body|main|article|html)$/;

/** The words of a block, without digits and punctuation; empty where there are too few to tell it by. */
function wordsSignature({ text }: OutlineBlock): string {
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, TEXT_WORDS).join(' ');
  return words.length < TEXT_LETTERS ? '' : `text:${words}`;
}

const hintWords = (hints: string): string[] => [...new Set(hints.toLowerCase().match(/[\p{L}_-]{3,}/gu) ?? [])].sort();

/** The nearest element around the block that its page has named, as `aside.newsletter-box`. */
function placeSignature({ blocks, elements }: PageOutline, index: number): string {
  let at = blocks[index]?.container ?? -1;
  for (let level = 0; level < LEVELS && at >= 0; level++) {
    const element = elements[at];
    if (!element || TOO_WIDE.test(element.tag)) return '';
    const hints = hintWords(element.hints);
    if (hints.length > 0) return `place:${element.tag}.${hints.join('.')}`;
    at = element.parent;
  }
  return '';
}

/** What a collapsed block is left shown by: its kind with its place, and its kind with its words. */
export function keepSignatures(outline: PageOutline, index: number, kind: CollapseKind): string[] {
  const block = outline.blocks[index];
  if (!block) return [];
  return [placeSignature(outline, index), wordsSignature(block)].flatMap((each) => (each ? [`${kind} ${each}`] : []));
}

/** What a block is hidden by: its words alone, since a class could stand on every paragraph of the article. */
export function hideSignature(outline: PageOutline, index: number): string | null {
  const block = outline.blocks[index];
  const words = block ? wordsSignature(block) : '';
  return words ? `hide ${words}` : null;
}
