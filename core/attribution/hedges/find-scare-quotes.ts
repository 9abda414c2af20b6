/** Scare quotes: marks round one to four words that no one is quoted as saying. */

import type { Hedge } from '../../report/page-report.ts';
import type { LinkedCue } from '../cues/linked-cue.ts';
import { BEFORE_NAME, SMALL_IN_NAMES } from '../english/name-words.ts';
import { type ParsedText, type TextQuotation, type Word, wordAt } from '../parsing/parsed-text.ts';

const MAX_WORDS = 4;

export function findScareQuotes(parsed: ParsedText, linked: readonly LinkedCue[]): Hedge[] {
  const quoted = new Set<number>();
  for (const { content } of linked) for (const { from, to } of content) for (let i = from; i < to; i++) quoted.add(i);
  return parsed.quotations
    .filter((quotation) => isScare(parsed, quotation, quoted))
    .map(({ from, to }) => ({
      start: wordAt(parsed, from).start,
      end: wordAt(parsed, to - 1).end,
      kind: 'scare_quotes',
    }));
}

function isScare(parsed: ParsedText, quotation: TextQuotation, quoted: ReadonlySet<number>): boolean {
  if (!quotation.closed) return false;
  const inner = parsed.words.slice(quotation.from + 1, quotation.to - 1);
  const words = inner.filter((word) => word.kind === 'word' || word.kind === 'number');
  if (words.length === 0 || words.length > MAX_WORDS) return false;
  if (inner.some((word) => /^[.,!?…]$/.test(word.text))) return false;
  if (isName(parsed, quotation, words)) return false;
  // Double marks inside somebody's statement quote that person; single marks there quote no one.
  const spoken = quotation.style === 'double' && quoted.has(quotation.from);
  return !spoken;
}

/** Ships, nicknames, code words and titles: "the 'Halden Star'", "alias 'Kamal'". */
function isName(parsed: ParsedText, quotation: TextQuotation, words: readonly Word[]): boolean {
  const before = wordAt(parsed, quotation.from - 1);
  const capitals = words.every((word) => word.capital || word.kind === 'number' || SMALL_IN_NAMES.test(word.lower));
  if (BEFORE_NAME.test(before.lower)) return true;
  if (!capitals) return false;
  if (words.length === 1 && words[0]?.text.length === 1) return true;
  return quotation.style === 'double' || before.text === ',';
}
