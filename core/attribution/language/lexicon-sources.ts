/** Tells the class of a source by a pack's lists, and leads pronouns back to the last one named. */
import type { SourceClass } from '../../report/page-report.ts';
import type { Token } from '../../text/tokens.ts';
import { type ReportingLexicon, wordsOf } from './language-pack.ts';

export interface LexiconSource {
  readonly sourceClass: SourceClass;
  readonly unnamed: boolean;
  readonly canonical: string;
}

const NOBODY: LexiconSource = { sourceClass: 'none', unnamed: false, canonical: '' };

/** Reads the sources of one text in order. */
export class SourceReader {
  private readonly lexicon: ReportingLexicon;
  private last: LexiconSource | null = null;

  constructor(lexicon: ReportingLexicon) {
    this.lexicon = lexicon;
  }

  read(words: readonly Token[]): LexiconSource {
    const first = words[0];
    if (!first) return NOBODY;
    const pronoun = words.length === 1 && wordsOf(this.lexicon.pronouns).has(first.lower);
    if (pronoun && this.last) return this.last;
    const canonical = words.map(({ text }) => text).join(' ');
    const listed = this.lexicon.classes.find(({ heads }) => {
      const known = wordsOf(heads);
      return words.some(({ lower }) => known.has(lower));
    });
    const named = words.filter(({ capital }) => capital).length > 1;
    const source: LexiconSource = {
      sourceClass: listed?.sourceClass ?? (named ? 'named_person' : 'unnamed_other'),
      unnamed: listed?.unnamed ?? !named,
      canonical,
    };
    if (!pronoun) this.last = source;
    return source;
  }
}
