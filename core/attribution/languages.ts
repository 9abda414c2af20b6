/** Which languages sourcing can read: English now. A further language is a pack of word tables and weights. */
import type { Word } from './parsed-text.ts';

/** Everything sourcing needs to know to take a text for one of its language. */
export interface LanguagePack {
  /** BCP 47 primary language. */
  readonly code: string;
  /** Words that make up a large share of any text in the language. */
  readonly functionWords: ReadonlySet<string>;
  /** Least share of function words in running text. */
  readonly leastShare: number;
}

export const ENGLISH: LanguagePack = {
  code: 'en',
  functionWords: new Set(
    'the of and to in a that for was on is with by it as were at from he said had are be has have'.split(' '),
  ),
  leastShare: 0.12,
};

const PACKS: readonly LanguagePack[] = [ENGLISH];

/** Whether a text declared as `lang` (or undeclared) can be read; a declared language is believed unless the words deny it. */
export function isSupported(lang: string | null, words: readonly Word[]): boolean {
  const primary = lang?.toLowerCase().split('-')[0] ?? null;
  const pack = PACKS.find(({ code }) => primary === null || primary === '' || code === primary);
  if (!pack) return false;
  const spoken = words.filter((word) => word.kind === 'word');
  if (spoken.length < 30) return true;
  const hits = spoken.filter((word) => pack.functionWords.has(word.lower)).length;
  return hits / spoken.length >= pack.leastShare;
}
