/** English words whose part of speech the tagger need not guess. By hand, 2026-11-23, CC0. */

/** Parts of speech, each with the words that are nothing else. */
export const CLOSED_WORDS: readonly (readonly [string, string])[] = [
  ['DET', 'the a an'],
  ['ADP', 'of in at from with into during'],
  ['CCONJ', 'and or but'],
  ['PRON', 'he she they we i it their its our my'],
  [
    'VERB',
    'denies alleges asserts insists contends refutes condemns denounces accuses admits concedes acknowledges says',
  ],
  ['AUX', 'is are was were be been will would could can may might should must'],
];

/** Nouns of conflict reporting that political news taught the tagger to take for something else. */
export const CERTAIN_NOUNS = new Set(
  (
    'military aid coast relief worker workers guard guards militant militants rebel rebels insurgent insurgents source sources ' +
    'resident residents locals official officials junta juntas militia militias spokesman spokeswoman spokesperson troops fighters'
  ).split(' '),
);

/** The article of a name that begins so: "al-Hasan". */
export const ARTICLE_OF_NAME = /^(?:al|el|ad|an|ar|as|ash|at|az)-\p{Lu}/u;
