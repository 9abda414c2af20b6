/**
 * One stretch of text (body or headline) prepared for the matcher: words, the gaps between them, whether letter case
 * tells anything, and the country words in it.
 */
import { spellWord } from '../../glossary/name-words.ts';
import { readWords, type Word } from '../../text/words.ts';
import { type CountryHit, countryHitsAt } from './country-index.ts';

export interface PageWords {
  readonly text: string;
  readonly words: readonly Word[];
  /** Each word in the one spelling names are compared under. */
  readonly spelt: readonly string[];
  /** True when the text is all capitals or has none, so that case says nothing. */
  readonly caseless: boolean;
  readonly hits: readonly CountryHit[];
}

/** "de l'Azawad": the article was left out of the word after it. */
const ELIDED_GAP = /^ [LlDd]['’]$/u;
const JOINING_GAP = /^['’]?\s?[-‐‑–—/(&]?\s?$/u;

/** Fewer capitals (or small letters) than one in fifty letters: the text was typed in one case. */
const ONE_CASE_SHARE = 0.02;
const CASE_SAMPLE_CHARS = 4000;

function isCaseless(text: string): boolean {
  const sample = text.slice(0, CASE_SAMPLE_CHARS);
  let upper = 0;
  let lower = 0;
  for (const letter of sample) {
    if (letter >= 'a' && letter <= 'z') lower++;
    else if (letter >= 'A' && letter <= 'Z') upper++;
  }
  const letters = upper + lower;
  return letters > 0 && (upper < letters * ONE_CASE_SHARE || lower < letters * ONE_CASE_SHARE);
}

function speltWords(words: readonly Word[]): string[] {
  const known = new Map<string, string>();
  return words.map(({ folded }) => {
    let spelt = known.get(folded);
    if (spelt === undefined) {
      spelt = spellWord(folded);
      known.set(folded, spelt);
    }
    return spelt;
  });
}

/** Prepares a text. A short text may not show its case, so the caller can say what the page as a whole does. */
export function pageWords(text: string, caseless: boolean = isCaseless(text)): PageWords {
  const words = readWords(text);
  const hits: CountryHit[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = countryHitsAt(words, at);
    if (found.length === 0) continue;
    hits.push(...found);
    at += (found[0]?.length ?? 1) - 1;
  }
  return { text, words, spelt: speltWords(words), caseless, hits };
}

/** Whether the words at `index` and `index + 1` can stand in one name. */
export function joinsNext({ text, words }: PageWords, index: number): boolean {
  const left = words[index];
  const right = words[index + 1];
  if (left === undefined || right === undefined) return false;
  const gap = right.start - left.end;
  if (gap === 1) {
    const code = text.charCodeAt(left.end);
    return code === 32 || code === 45 || JOINING_GAP.test(text.charAt(left.end));
  }
  if (left.possessive) return gap === 3;
  if (gap === 3 && ELIDED_GAP.test(text.slice(left.end, right.start))) return true;
  return (
    gap <= 3 && !text.slice(left.end, right.start).includes('\n') && JOINING_GAP.test(text.slice(left.end, right.start))
  );
}

/** Whether they can stand in one name that is in no list: no bracket or stroke between them. */
export function joinsPlainly(page: PageWords, index: number): boolean {
  if (!joinsNext(page, index)) return false;
  const gap = page.text.slice(page.words[index]?.end, page.words[index + 1]?.start);
  return !/[(/&—]/u.test(gap);
}
