/** Features of names in scripts without capitals; their weights are set by hand in `set-weights.ts`. */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import { FIRST_WIDE } from '../../gazetteer/fold.ts';
import { isInTheNews } from '../../gazetteer/lookup.ts';
import { classAt } from '../../gazetteer/scan.ts';
import type { Candidate } from './candidates.ts';
import { sizeClass } from './size-class.ts';
import { type Tokens, wordAt } from './tokens.ts';
import { LOCATIVE } from './word-classes.ts';

/** Words of kind behind a name in Chinese, Japanese and Korean. */
const WIDE_KINDS = /^(?:[市省州县縣郡區区镇鎮村府道岛島山河湖海港]|시|군|구|주|성|섬|산|강)/;

function wideFeatures(text: string, { start, end }: Candidate): string[] {
  const features = ['wide', `wlength=${Math.min(4, end - start)}`];
  if (WIDE_KINDS.test(text.slice(end, end + 1))) features.push('wkind');
  return features;
}

/** What is left to go by in Arabic, Hebrew and Persian: the size of the place, its length, the word before. */
export function uncasedFeatures(tokens: Tokens, candidate: Candidate, gazetteer: Gazetteer): string[] {
  const before = wordAt(tokens, candidate.firstToken - 1);
  const features = [
    'uncased',
    `usize=${sizeClass(gazetteer, candidate)}`,
    `ulength=${Math.min(6, candidate.end - candidate.start)}`,
  ];
  // One letter of these scripts is a syllable or a word: the name is as long as three letters a character.
  if (classAt(tokens.text, candidate.start) >= FIRST_WIDE) features.push(...wideFeatures(tokens.text, candidate));
  if (LOCATIVE.has(before)) features.push('ulocated');
  if (candidate.readings.some(({ record }) => isInTheNews(gazetteer, record))) features.push('unews');
  // Packages give names in these scripts as alternates: what is none stands in a table of ours.
  if (candidate.readings.some(({ alternate }) => !alternate)) features.push('ustated');
  if (candidate.lastToken > candidate.firstToken) features.push('uwords');
  if (candidate.flags.firstName || candidate.flags.lastName) features.push('uperson');
  if (candidate.inLonger) features.push('uinlonger');
  return features;
}
