/** English words whose part of speech the tagger need not guess. By hand, 2026-11-23, CC0. */

/** Parts of speech, each with the words that are nothing else. */
export const CLOSED_WORDS: readonly (readonly [string, string])[] = [
  ['DET', 'the a an'],
  ['ADP', 'of in at from with into during'],
  ['CCONJ', 'and or but'],
  ['PRON', 'he she they we i it their its our my'],
  ['AUX', 'is are was were be been will would could can may might should must'],
];

/** Nouns of conflict reporting that political news taught the tagger to take for something else. */
export const CERTAIN_NOUNS = new Set(
  (
    'military aid coast relief worker workers guard guards militant militants rebel rebels insurgent insurgents source sources ' +
    'resident residents locals official officials'
  ).split(' '),
);

/**
 * What the rules know and the models were not trained to see, by part of speech: "denies" behind "The army" is no noun. As tags
 * of the models they cost a point of conflict texts they had not seen.
 */
export const CERTAIN_FOR_RULES: readonly (readonly [string, string])[] = [
  [
    'VERB',
    'denies alleges asserts insists contends refutes condemns denounces accuses admits concedes acknowledges says',
  ],
  ['NOUN', 'junta juntas militia militias spokesman spokeswoman spokesperson troops fighters'],
];

/** The article of a name that begins so: "al-Hasan". */
export const ARTICLE_OF_NAME = /^(?:al|el|ad|an|ar|as|ash|at|az)-\p{Lu}/u;
