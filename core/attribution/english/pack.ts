/** English: read with learned weights (`models/attribution/english.weights.json`) and the word lists of this folder. */
import type { LanguagePack } from '../language/language-pack.ts';

export const ENGLISH: LanguagePack = {
  code: 'en',
  functionWords: 'the of and to in a that for was on is with by it as were at from he said had are be has have',
  leastShare: 0.12,
  abbreviations: '',
  lexicon: null,
};
