/**
 * Texts that a site without a name of its own keeps from a paper: the copyright line below is the paper's, and the page shows
 * besides that the text is not its own, by a dateline, the paper's name with a day at the head, or words of fair use.
 */
import type { ArticleInput } from '../article/article-input.ts';
import { hostOf } from './hosts.ts';
import { looseKey } from './json-ld.ts';
import { hasOutletWord } from './outlet-words.ts';
import { findDate } from './read-date.ts';
import type { Own } from './reprint-words.ts';

const FAIR_USE =
  /\bfair use\b|\b(?:re(?:printed|published|produced)|used|posted)\s(?:here\s)?(?:only\s)?for\s(?:\w{1,16}\s){0,3}(?:educational|research|non-?commercial|personal|information(?:al)?|study)\b/i;
/** "MONROVIA, July 3 -": a town in capitals, perhaps a day, a dash. */
const DATELINE = /^\p{Lu}[\p{Lu} .'’-]{2,29}(?:,[^\n–—-]{2,40})?\s?[–—-]{1,2}\s/u;
const HEAD_BLOCKS = 3;
const HEAD_CHARS = 200;
/** Shorter labels turn up in names by chance. */
const LABEL_CHARS = 4;

/** Whether the holder named in a copyright line below the text is the paper that it was clipped from. */
export function isClipping(input: ArticleInput, holder: string, line: string, own: Own): boolean {
  if (own.publisher !== null || !hasOutletWord(holder) || isSiteName(holder, own.url)) return false;
  const head = input.blocks
    .slice(0, HEAD_BLOCKS)
    .map(({ start, end }) => input.text.slice(start, end).slice(0, HEAD_CHARS));
  return FAIR_USE.test(line) || head.some((text) => DATELINE.test(text) || isDatedHead(text, holder, input.lang));
}

function isSiteName(holder: string, url: string): boolean {
  const label = hostOf(url).split('.').slice(-2)[0]?.replaceAll('-', '') ?? '';
  return label.length >= LABEL_CHARS && looseKey(holder).replaceAll(' ', '').includes(label);
}

function isDatedHead(text: string, holder: string, lang: string | null): boolean {
  const at = text.indexOf(holder);
  return at >= 0 && findDate(text.slice(at + holder.length, at + holder.length + 40), lang) !== null;
}
