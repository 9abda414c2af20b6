/** Which languages sourcing can read. A further language is a pack in this list (see `language/language-pack.ts`). */
import { ENGLISH } from './english/pack.ts';
import { type LanguagePack, wordsOf } from './language/language-pack.ts';

export const PACKS: readonly LanguagePack[] = [ENGLISH];

/** A text with fewer words is too short to tell its language by; beyond the most, more say nothing new. */
const FEWEST_WORDS = 30;
const MOST_WORDS = 600;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * The pack for a text declared as `lang` (or undeclared), or null when no pack reads it. The words of the text decide: many
 * a page in English declares the language of its template. Only a text too short to tell is taken at its declaration.
 */
export function packFor(lang: string | null, text: string, packs: readonly LanguagePack[]): LanguagePack | null {
  const primary = lang?.toLowerCase().split('-')[0] ?? '';
  const declared = primary === '' ? packs : packs.filter(({ code }) => code === primary);
  const spoken = firstWords(text);
  if (spoken.length < FEWEST_WORDS) return declared[0] ?? null;
  return [...declared, ...packs].find((pack) => speaks(pack, spoken)) ?? null;
}

function firstWords(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (words.push(word.toLowerCase()) >= MOST_WORDS) break;
  }
  return words;
}

function speaks(pack: LanguagePack, words: readonly string[]): boolean {
  const known = wordsOf(pack.functionWords);
  return words.filter((word) => known.has(word)).length / words.length >= pack.leastShare;
}
