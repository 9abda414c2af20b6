/**
 * What is left of a name when the habits of transliterators are taken out: vowels keep their place but not their quality,
 * q is k, w and y between letters are vowels, doubled letters are one, articles and a final h are gone. "Deir al-Zour", "Dayr az
 * Zawr" and "Deir Ezzor" come out alike. A fallback for words that no list spells; far too coarse to find names with.
 */
import { foldName, STOP, unfoldKey } from './fold.ts';

/** Shorter words have too many twins. */
const FEWEST_LETTERS = 5;
/** With fewer consonants than this the quality of vowels counts: "Nialla" is Nyala, not any n and l. */
const TELLING_CONSONANTS = 3;
const FEWEST_CONSONANTS = 2;
/** Opens a skeleton in which vowels have quality; no sound is written so. */
const FINE = 'q';

/** The Arabic article as newsrooms write it. */
export const ARTICLE = /^(?:a[lrsdtnz]|e[lrsdtnz]|ash|esh|adh|ath|ech|ach|ul|ur|us)$/;
/** An article that its writer joined to the name: "Alraqqa", "Elfasher". */
const JOINED_ARTICLE = /^[ae]l(?=\p{L}{3})/iu;

/** A word without the article that is joined to it, or null. */
export function withoutJoinedArticle(written: string): string | null {
  const second = written.charCodeAt(1) | 0x20;
  if (second !== 0x6c) return null;
  const article = JOINED_ARTICLE.exec(written);
  return article === null ? null : written.slice(article[0].length);
}

/** Words that head many names, with a vowel now here, now there. */
const HEADS: ReadonlyMap<string, string> = new Map([
  ['kfar', 'kafr'],
  ['kafar', 'kafr'],
  ['kefar', 'kafr'],
]);

const VOWELS = 'aeiouyw';

/** Second letters that make one sound with the first: kh, gh, sh … */
const DIGRAPHS: ReadonlyMap<string, string> = new Map([
  ['sh', 'x'], ['ch', 'c'], ['kh', 'h'], ['gh', 'g'], ['dh', 'd'], ['th', 't'], ['zh', 'j'], ['dj', 'j'], ['ph', 'f'], ['ts', 's'], ['tz', 's'], ['ck', 'k'],
]); // biome-ignore format: a table
const SINGLES: ReadonlyMap<string, string> = new Map([['q', 'k'], ['c', 'k'], ['x', 'ks']]); // biome-ignore format: a table

/** A first vowel is open or round, and a first y before e or i belongs to it; else w, y and i before a vowel are consonants there. */
function firstVowel(word: string): string {
  const letter = word.charAt(0);
  const next = word.charAt(1);
  if (letter === 'w' || (letter === 'o' && next === 'u' && /^[aei]/.test(word.slice(2)))) return 'v';
  if (letter === 'y') return next === 'e' || next === 'i' ? 'a' : 'y';
  if (letter === 'i' && 'aou'.includes(next) && next !== '') return 'y';
  return letter === 'o' || letter === 'u' ? 'o' : 'a';
}

/** Open, bright or round. */
function quality(letter: string): string {
  if (letter === 'a') return 'a';
  return letter === 'e' || letter === 'i' || letter === 'y' ? 'e' : 'o';
}

/** Letters of a word that count: without a doubled article in front ("Ezzor") and an h at the end ("Raqqah"). */
function core(word: string): string {
  const length = word.length;
  const isDoubled = (word[0] === 'e' || word[0] === 'a') && word[1] === word[2] && 'dnrstz'.includes(word[1] ?? '-');
  const from = isDoubled && length > 4 ? 2 : 0;
  const to = length > 2 && word[length - 1] === 'h' && VOWELS.includes(word[length - 2] ?? '') ? length - 1 : length;
  return word.slice(from, to);
}

/** One word without spelling; lower-case Latin letters in. */
function skeletonOfWord(written: string, fine: boolean): string {
  const word = core(HEADS.get(written) ?? written);
  let out = '';
  let last = '';
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    let sound = letter;
    if (VOWELS.includes(letter)) {
      const vowel = fine ? quality(letter) : at === 0 ? firstVowel(word) : 'a';
      if (last === (fine ? vowel : 'vowel')) continue;
      out += vowel;
      last = fine ? vowel : vowel === 'v' || vowel === 'y' ? '' : 'vowel';
      continue;
    }
    const pair = DIGRAPHS.get(word.slice(at, at + 2));
    if (word.startsWith('dzh', at)) {
      sound = 'j';
      at += 2;
    } else if (pair !== undefined) {
      sound = pair;
      at++;
    } else sound = SINGLES.get(letter) ?? letter;
    if (sound !== last) out += sound;
    last = sound;
  }
  if (fine) return out;
  // Ismailia is a place, Ismaili a people's name.
  if (/[iy][ae]$/.test(word)) return `${out}o`;
  // Karbala is a place, Karbouly who comes from there.
  if (/(?:[iy]|ee)$/.test(word)) return out.replace(/a$/, 'y');
  // "Tamr" and "Tamer": a vowel that only some write.
  return out.replace(/([^ao])([lnr])$/, '$1a$2');
}

/** A word's part of the skeletons of names that hold it. */
export interface WordSkeleton {
  readonly coarse: string;
  readonly fine: string;
  readonly letters: number;
  readonly consonants: number;
}

const NO_SKELETON: WordSkeleton = { coarse: '', fine: '', letters: 0, consonants: 0 };

/** The skeletons of one word; empty where it is not in Latin letters. */
export function skeletonsOfWord(written: string): WordSkeleton {
  const folded = unfoldKey(foldName(written));
  if (!/^[a-z]+$/.test(folded)) return NO_SKELETON;
  const coarse = skeletonOfWord(folded, false);
  let consonants = 0;
  for (const sound of coarse) if (sound !== 'a' && sound !== 'o') consonants++;
  return { coarse, fine: skeletonOfWord(folded, true), letters: folded.length, consonants };
}

/** The skeletons of a name of these words, the coarse one first; none for names that are too short. */
export function joinSkeletons(words: readonly WordSkeleton[]): readonly string[] {
  let coarse = '';
  let fine = FINE;
  let letters = 0;
  let consonants = 0;
  for (const word of words) {
    if (word.letters === 0) return [];
    coarse += word.coarse;
    fine += word.fine;
    letters += word.letters;
    consonants += word.consonants;
  }
  if (letters < FEWEST_LETTERS || consonants < FEWEST_CONSONANTS) return [];
  return consonants < TELLING_CONSONANTS ? [fine] : [coarse, fine];
}

/** The skeletons of a whole name, without its articles. */
export function skeletonsOf(name: string): readonly string[] {
  const all = name.split(/[\s‐‑–-]+/u).filter((word) => word !== '');
  const words = all.length === 1 ? all : all.filter((word) => word.length > 3 || !ARTICLE.test(word.toLowerCase()));
  return joinSkeletons(words.map(skeletonsOfWord));
}

/** The automaton's key of a skeleton: under a class that no name begins with. */
export function skeletonKey(skeleton: string): Uint8Array {
  return Uint8Array.from([STOP, ...foldName(skeleton)]);
}
