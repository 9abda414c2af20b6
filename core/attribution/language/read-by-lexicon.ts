/**
 * Reads a text from the word lists of a pack alone, without weights or parts of speech: a reporting word, who stands beside
 * it, and what is said up to the next clause. Misses more than a learned reader, and finds nothing it has no word for.
 */
import type { Attribution, Hedge, Segment } from '../../report/page-report.ts';
import { findQuotations } from '../../text/quotations.ts';
import { splitSentences, type TokenRange } from '../../text/sentences.ts';
import type { TextModel } from '../../text/text-model.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { type LanguagePack, phrasesOf, type ReportingLexicon, wordsOf } from './language-pack.ts';
import { type Clause, clauseOf, cuesIn, type FoundCue } from './lexicon-clauses.ts';
import { findLexiconHedges } from './lexicon-hedges.ts';
import { SourceReader } from './lexicon-sources.ts';

/** What is read, and who tells which side a phrase speaks for. */
export interface LexiconInput {
  readonly model: TextModel;
  readonly resolveSide: (phrase: string) => string | null;
}

export function readByLexicon(
  { model, resolveSide }: LexiconInput,
  pack: LanguagePack,
  lexicon: ReportingLexicon,
): { attributions: Attribution[]; hedges: Hedge[] } {
  const attributions: Attribution[] = [];
  const hedges: Hedge[] = [];
  const reader = new SourceReader(lexicon, resolveSide);
  const withheld = phrasesOf(lexicon.anonymity);
  for (const block of model.blocks) {
    const tokens = tokenise(model.text, block.start, block.end, wordsOf(pack.abbreviations));
    hedges.push(...findLexiconHedges(tokens, lexicon));
    for (const sentence of splitSentences(tokens)) {
      const cues = cuesIn(tokens, sentence, lexicon);
      for (const [i, found] of cues.entries()) {
        const clause = clauseOf(tokens, { sentence, found, after: cues[i - 1]?.to ?? sentence.from }, lexicon);
        const words = tokens.slice(sentence.from, sentence.to);
        const anonymityCondition = withheld.some((phrase) => holds(words, phrase));
        attributions.push({ ...describe(model.text, tokens, { found, clause }, reader), anonymityCondition });
      }
    }
  }
  return { attributions: nestByContent(attributions), hedges };
}

function holds(tokens: readonly Token[], phrase: readonly string[]): boolean {
  return tokens.some((_, i) => phrase.every((word, k) => tokens[i + k]?.lower === word));
}

/** No sentence holds more cues. */
const NEIGHBOURS = 20;

/** An attribution whose cue lies in the content of an earlier or later one is nested in the tightest of them. */
function nestByContent(attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((own, i) => {
    const [at = 0] = own.cue[0] ?? [];
    let best: number | null = null;
    let tightest = Number.POSITIVE_INFINITY;
    for (let k = Math.max(0, i - NEIGHBOURS); k < Math.min(attributions.length, i + NEIGHBOURS); k++) {
      for (const [start, end] of attributions[k]?.content ?? []) {
        if (k === i || start > at || at >= end || end - start >= tightest) continue;
        best = k;
        tightest = end - start;
      }
    }
    return { ...own, nestedIn: best };
  });
}

function describe(
  text: string,
  tokens: readonly Token[],
  { found, clause }: { readonly found: FoundCue; readonly clause: Clause },
  reader: SourceReader,
): Omit<Attribution, 'anonymityCondition'> {
  const segment = ({ from, to }: TokenRange): Segment => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const { source, content } = clause;
  const words = source ? tokens.slice(source.from, source.to) : [];
  const [start, end] = source ? segment(source) : [0, 0];
  const known = reader.read(words, text.slice(start, end));
  const quote = quoteOf(tokens, content);
  const { sense } = found.cue;
  return {
    source: source ? [[start, end]] : [],
    cue: [segment(found)],
    content: content.map(segment),
    kind: sense === 'wishes' ? 'stance' : quote === 'direct' ? 'quote' : 'report',
    quote,
    sourceClass: known.sourceClass,
    unnamed: known.unnamed,
    described: known.unnamed && words.length > 2,
    canonicalSource: known.canonical,
    party: known.party,
    denial: sense === 'denies',
    declined: sense === 'silent',
    via: null,
    nestedIn: null,
  };
}

function quoteOf(tokens: readonly Token[], content: readonly TokenRange[]): Attribution['quote'] {
  const quotations = findQuotations(tokens).filter(({ style }) => style === 'double');
  const quoted = (i: number) => quotations.some(({ from, to }) => from <= i && i < to);
  const inside = content.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => quoted(from + k)));
  if (!inside.some(Boolean)) return 'indirect';
  return inside.every(Boolean) ? 'direct' : 'mixed';
}
