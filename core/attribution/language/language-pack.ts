/**
 * A language as data: everything sourcing needs to know to read a text in it. A pack without learned weights is read by
 * `read-by-lexicon.ts` from its word lists alone; English adds weights and its own grammar (`../english/`). A further
 * language is one object of this type in the list of `languages.ts`, and no change of code.
 */
import type { HedgeKind, SourceClass } from '../../report/page-report.ts';

/** What a reporting word says of the report. */
export type CueSense = 'says' | 'denies' | 'silent' | 'wishes';

/**
 * Where a source stands beside its cue: on either side of a verb, after "according to", before "zufolge", nowhere with
 * "reportedly".
 */
export type CuePlace = 'verb' | 'before-source' | 'after-source' | 'no-source';

/** One cue, all its forms separated by spaces; a form of several words joins them with "_". */
export interface LexiconCue {
  readonly forms: string;
  readonly sense: CueSense;
  readonly place: CuePlace;
}

/** Heads that tell a source's class, separated by spaces; the first list that holds a word of the source decides. */
export interface LexiconClass {
  readonly sourceClass: SourceClass;
  readonly unnamed: boolean;
  readonly heads: string;
}

export interface LexiconHedge {
  readonly kind: HedgeKind;
  /** Words or phrases, lower case, separated by commas. */
  readonly phrases: string;
}

/** What a text is read from when no weights were learned for its language. */
export interface ReportingLexicon {
  readonly cues: readonly LexiconCue[];
  readonly classes: readonly LexiconClass[];
  readonly hedges: readonly LexiconHedge[];
  /** Pronouns that stand for the last source. */
  readonly pronouns: string;
  /** Words that open the clause that is said ("dass"); they belong to it. */
  readonly complementisers: string;
  /** Words that belong to a verb of the list when they stand right before it ("ha", "a", "n'a pas"). */
  readonly auxiliaries: string;
  /** Articles: "el ministerio" may be a ministry named before. */
  readonly articles: string;
  /** Phrases that say a name is withheld, separated by commas. */
  readonly anonymity: string;
  /** Words that join a second clause and end a source or content ("und", "aber", "während"). */
  readonly conjunctions: string;
}

export interface LanguagePack {
  /** BCP 47 primary language. */
  readonly code: string;
  /** Words that make up a large share of any text in the language. */
  readonly functionWords: string;
  /** Least share of function words in running text. */
  readonly leastShare: number;
  /** Abbreviations that keep their full stop, lower case, without it; added to those of all languages. */
  readonly abbreviations: string;
  /** Null when weights and a grammar of its own read the language, as for English. */
  readonly lexicon: ReportingLexicon | null;
}

/** The phrases of a list, each as its words. */
export function phrasesOf(list: string): string[][] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/))
    .filter(([first]) => first !== undefined && first !== '');
}

/** The words of a list. */
export function wordsOf(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
