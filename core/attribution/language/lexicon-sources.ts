/**
 * Tells the class of a source by a pack's lists, and leads pronouns, surnames and "the ministry" back to the fullest
 * earlier phrase that holds their words.
 */
import type { SourceClass } from '../../report/page-report.ts';
import type { Token } from '../../text/tokens.ts';
import { type ReportingLexicon, wordsOf } from './language-pack.ts';

export interface LexiconSource {
  readonly sourceClass: SourceClass;
  readonly unnamed: boolean;
  readonly canonical: string;
  readonly party: string | null;
}

interface KnownSource extends LexiconSource {
  /** Lower case, without articles. */
  readonly words: readonly string[];
}

const NOBODY: LexiconSource = { sourceClass: 'none', unnamed: false, canonical: '', party: null };
/** Sources looked back at, as for English. */
const LOOK_BACK = 400;
/** Classes of those who belong to a side in the fighting. */
const SIDED = new Set<SourceClass>(['armed_party', 'official_body', 'named_person', 'unnamed_official']);

/** Reads the sources of one text in order. */
export class SourceReader {
  private readonly classes: readonly { sourceClass: SourceClass; unnamed: boolean; heads: ReadonlySet<string> }[];
  private readonly pronouns: ReadonlySet<string>;
  private readonly articles: ReadonlySet<string>;
  private readonly resolveSide: (phrase: string) => string | null;
  private readonly known: KnownSource[] = [];

  constructor(lexicon: ReportingLexicon, resolveSide: (phrase: string) => string | null) {
    this.classes = lexicon.classes.map((each) => ({ ...each, heads: wordsOf(each.heads) }));
    this.pronouns = wordsOf(lexicon.pronouns);
    this.articles = wordsOf(lexicon.articles);
    this.resolveSide = resolveSide;
  }

  /** The source that words stand for; `phrase` is them as the text has them. */
  read(tokens: readonly Token[], phrase: string): LexiconSource {
    const [first] = tokens;
    if (!first) return NOBODY;
    if (tokens.length === 1 && this.pronouns.has(first.lower)) return this.known.at(-1) ?? this.settle(tokens, phrase);
    const words = tokens.map(({ lower }) => lower).filter((word) => !this.articles.has(word));
    const fuller = this.fullerThan(words, first);
    if (fuller) return fuller;
    const source = { ...this.settle(tokens, phrase), words };
    this.known.push(source);
    return source;
  }

  /** "Ríos" after "the governor Marta Ríos", "el ministerio" after "el Ministerio de Defensa". */
  private fullerThan(words: readonly string[], first: Token): KnownSource | null {
    const isShort = words.length === 1 && (this.articles.has(first.lower) || first.capital);
    const [only] = words;
    if (!isShort || only === undefined) return null;
    for (let i = this.known.length - 1; i >= Math.max(0, this.known.length - LOOK_BACK); i--) {
      const source = this.known[i];
      if (source?.words.includes(only)) return source;
    }
    return null;
  }

  private settle(tokens: readonly Token[], phrase: string): LexiconSource {
    const listed = this.classes.find(({ heads }) => tokens.some(({ lower }) => heads.has(lower)));
    const named = tokens.filter(({ capital }) => capital).length > 1;
    const sourceClass = listed?.sourceClass ?? (named ? 'named_person' : 'unnamed_other');
    const party = SIDED.has(sourceClass) ? this.resolveSide(phrase) : null;
    return { sourceClass, unnamed: listed?.unnamed ?? !named, canonical: phrase, party };
  }
}
