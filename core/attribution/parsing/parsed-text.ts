/** A text with everything the sourcing rules and models look at: words with tags, sentences, quotations, noun phrases. */
import { findQuotations } from '../../text/quotations.ts';
import { splitSentences, type TokenRange } from '../../text/sentences.ts';
import type { TextModel } from '../../text/text-model.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { headKindOf } from '../english/cue-words.ts';
import { type LevelTable, levelOf, mix } from '../weights/linear-model.ts';
import { type Lexeme, lexemeOf, lexemesFor } from './lexemes.ts';
import { withNamesApart } from './names-like-words.ts';
import { type NounPhrase, phrasesBySentence } from './noun-phrases.ts';
import { type Tag, tagHash, tagTokens } from './part-of-speech.ts';
import type { WordTraits } from './tag-features.ts';
import type { TagTable } from './tag-scores.ts';

export interface Word extends Token, WordTraits {
  readonly tag: Tag;
  readonly tagHash: number;
  readonly stem: string;
  readonly stemHash: number;
  readonly cueKind: number;
  /** Rules the word may set off (`english/openers.ts`). */
  readonly opens: number;
  readonly headKind: number;
  /** Coarse meaning of a verb or noun, 0 when unknown. */
  readonly sense: number;
  readonly sentence: number;
  readonly block: number;
  /** Index of the double quotation this word lies in, its marks included, or -1. */
  readonly quote: number;
  /** Index of the single quotation this word lies in, its marks included, or -1. */
  readonly singleQuote: number;
}

/** A quotation over the words of the whole text. */
export interface TextQuotation {
  readonly from: number;
  readonly to: number;
  readonly style: 'double' | 'single';
  readonly closed: boolean;
}

export interface ParsedText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly (TokenRange & { readonly block: number })[];
  readonly blocks: readonly (TokenRange & { readonly tag: string })[];
  readonly quotations: readonly TextQuotation[];
  /** Base noun phrases in order. */
  readonly phrases: readonly NounPhrase[];
  /** Indices into `phrases`, by sentence. */
  readonly phrasesOf: readonly (readonly number[])[];
}

/** Stands for "no word here" at the edges, so that features need no special cases. */
export const NO_WORD: Word = {
  start: 0, end: 0, text: '', lower: '', kind: 'mark', capital: false, word: 1, suffix2: 1, suffix3: 1, shape: 0,
  tag: 'PUNCT', tagHash: tagHash('PUNCT'), stem: '', stemHash: 1, cueKind: 0, opens: 0, headKind: 0, sense: 0, sentence: -1, block: -1, quote: -1, singleQuote: -1,
}; // biome-ignore format: one record

/** The word at an index, or `NO_WORD`. */
export function wordAt(parsed: { readonly words: readonly Word[] }, index: number): Word {
  const { words } = parsed;
  return index >= 0 && index < words.length ? (words[index] ?? NO_WORD) : NO_WORD;
}

/** Words in small letters with a space between. */
export const lowerText = (words: readonly Word[]): string => words.map(({ lower }) => lower).join(' ');

/** The same with straight apostrophes, as lists of phrases have them. */
export const plainText = (words: readonly Word[]): string => lowerText(words).replaceAll('’', "'");

/** The noun phrases of a sentence, in order. */
export function phrasesIn({ phrases, phrasesOf }: ParsedText, sentence: number): NounPhrase[] {
  return (phrasesOf[sentence] ?? []).flatMap((index) => phrases[index] ?? []);
}

/** The noun phrase that ends right before a word. */
export function phraseBefore(parsed: ParsedText, at: number): NounPhrase | undefined {
  return phrasesIn(parsed, wordAt(parsed, at - 1).sentence).find(({ to }) => to === at);
}

/** The learned tables a text is read with. */
export interface ReadingTables {
  readonly tags: TagTable;
  /** Coarse meanings by stem and tag. */
  readonly senses: LevelTable;
}

/** Parses a whole text, block by block. */
export function parseText(model: TextModel, tables: ReadingTables): ParsedText {
  const words: Word[] = [];
  const sentences: (TokenRange & { block: number })[] = [];
  const blocks: (TokenRange & { tag: string })[] = [];
  const quotations: TextQuotation[] = [];
  const lexemes = lexemesFor(tables.tags);
  model.blocks.forEach((block, blockIndex) => {
    const tokens = withNamesApart(tokenise(model.text, block.start, block.end));
    const ranges = splitSentences(tokens);
    const traits = tokens.map((token) => lexemeOf(token, lexemes));
    const tags = tagTokens(tokens, traits, ranges, tables.tags);
    const base = words.length;
    const quoteOf = numberQuotations(tokens, base, quotations);
    blocks.push({ from: base, to: base + tokens.length, tag: block.tag });
    for (const { from, to } of ranges) {
      const sentence = sentences.length;
      sentences.push({ from: base + from, to: base + to, block: blockIndex });
      for (let i = from; i < to; i++) {
        const token = tokens[i];
        const lexeme = traits[i];
        if (!token || !lexeme) continue;
        const at = {
          sentence,
          block: blockIndex,
          quote: quoteOf.double[i] ?? -1,
          singleQuote: quoteOf.single[i] ?? -1,
        };
        words.push(makeWord(token, lexeme, tags[i] ?? 'X', at, tables.senses));
      }
    }
  });
  return { text: model.text, words, sentences, blocks, quotations, ...phrasesBySentence(words, sentences.length) };
}

type Place = Pick<Word, 'sentence' | 'block' | 'quote' | 'singleQuote'>;

/** One literal, so that all words share one hidden shape: half the time of parsing otherwise. */
function makeWord(token: Token, lexeme: Lexeme, tag: Tag, at: Place, senses: LevelTable): Word {
  const { start, end, text, lower, kind, capital } = token;
  const { word, suffix2, suffix3, shape, stem, stemHash, cueKind, opens, head } = lexeme;
  const { sentence, block, quote, singleQuote } = at;
  const tagged = tagHash(tag);
  const headKind = head ?? headKindOf({ lower, tag, capital });
  const sense = tag === 'VERB' || tag === 'NOUN' ? levelOf(senses, mix(stemHash, tagged)) : 0;
  return {
    start, end, text, lower, kind, capital, word, suffix2, suffix3, shape, tag, tagHash: tagged, stem, stemHash, cueKind,
    opens, headKind, sense, sentence, block, quote, singleQuote,
  }; // biome-ignore format: one record
}

function numberQuotations(tokens: readonly Token[], base: number, all: TextQuotation[]) {
  const double: number[] = new Array(tokens.length).fill(-1);
  const single: number[] = new Array(tokens.length).fill(-1);
  for (const found of findQuotations(tokens)) {
    const marked = found.style === 'double' ? double : single;
    for (let i = found.from; i < found.to; i++) marked[i] = all.length;
    all.push({ ...found, from: base + found.from, to: base + found.to });
  }
  return { double, single };
}
