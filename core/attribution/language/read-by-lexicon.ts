/**
 * Reads a text from the word lists of a pack alone, without weights or parts of speech: a reporting word, who stands beside
 * it, and what is said up to the next clause. Misses more than a learned reader, and finds nothing it has no word for.
 */
import type { Attribution, Hedge, Segment } from '../../report/page-report.ts';
import { findQuotations } from '../../text/quotations.ts';
import { splitSentences, type TokenRange } from '../../text/sentences.ts';
import type { TextModel } from '../../text/text-model.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { type LanguagePack, type LexiconCue, type ReportingLexicon, wordsOf } from './language-pack.ts';
import { findLexiconHedges } from './lexicon-hedges.ts';
import { type LexiconSource, SourceReader } from './lexicon-sources.ts';

interface FoundCue extends TokenRange {
  readonly cue: LexiconCue;
}

interface Clause {
  readonly source: TokenRange | null;
  readonly content: readonly TokenRange[];
}

/** Longer stretches before a verb are no source. */
const LONGEST_SOURCE = 9;

export function readByLexicon(
  model: TextModel,
  pack: LanguagePack,
  lexicon: ReportingLexicon,
): { attributions: Attribution[]; hedges: Hedge[] } {
  const attributions: Attribution[] = [];
  const hedges: Hedge[] = [];
  const reader = new SourceReader(lexicon);
  for (const block of model.blocks) {
    const tokens = tokenise(model.text, block.start, block.end, wordsOf(pack.abbreviations));
    hedges.push(...findLexiconHedges(tokens, lexicon));
    for (const sentence of splitSentences(tokens)) {
      for (const found of cuesIn(tokens, sentence, lexicon)) {
        const clause = clauseOf(tokens, sentence, found, lexicon);
        attributions.push(describe(tokens, found, clause, reader));
      }
    }
  }
  return { attributions, hedges };
}

function cuesIn(tokens: readonly Token[], { from, to }: TokenRange, { cues }: ReportingLexicon): FoundCue[] {
  const found: FoundCue[] = [];
  for (let i = from; i < to; i++) {
    for (const cue of cues) {
      const length = formAt(tokens, i, to, cue);
      if (length === 0) continue;
      found.push({ from: i, to: i + length, cue });
      i += length - 1;
      break;
    }
  }
  return found;
}

/** How many tokens a form of the cue takes at `i`; 0 when none stands there. */
function formAt(tokens: readonly Token[], i: number, to: number, { forms }: LexiconCue): number {
  for (const form of wordsOf(forms)) {
    const words = form.split('_');
    if (i + words.length <= to && words.every((word, k) => tokens[i + k]?.lower === word)) return words.length;
  }
  return 0;
}

const isMark = (token: Token | undefined): boolean => token === undefined || token.kind === 'mark';

function clauseOf(tokens: readonly Token[], sentence: TokenRange, found: FoundCue, lexicon: ReportingLexicon): Clause {
  const end = isMark(tokens[sentence.to - 1]) ? sentence.to - 1 : sentence.to;
  const before = backward(tokens, sentence.from, found.from, lexicon);
  const after = forward(tokens, found.to, end, lexicon);
  // "…, sagte der Minister": right after a mark the source follows the verb.
  const inverted = found.from > sentence.from && /^(?:mark|quote)$/.test(tokens[found.from - 1]?.kind ?? '');
  const follows =
    found.cue.place === 'before-source' || (found.cue.place === 'verb' && (inverted || before.from === before.to));
  const source = follows ? after : before;
  const left = { from: sentence.from, to: follows ? found.from : source.from };
  const right = { from: follows ? source.to : found.to, to: end };
  const content = [left, right].map((range) => trim(tokens, range)).filter((range) => range.to - range.from > 1);
  return {
    source: source.to > source.from ? source : null,
    content: found.cue.sense === 'silent' ? [] : content.slice(0, 1),
  };
}

/** The words before a verb, back to a mark or a conjunction. */
function backward(tokens: readonly Token[], from: number, at: number, lexicon: ReportingLexicon): TokenRange {
  const stops = wordsOf(lexicon.conjunctions);
  let start = at;
  while (start > from && at - start < LONGEST_SOURCE && tokens[start - 1]?.kind === 'word') {
    if (stops.has(tokens[start - 1]?.lower ?? '')) break;
    start--;
  }
  return { from: start, to: at };
}

/** The words after a verb or preposition, up to a mark, a conjunction or a second verb of the list. */
function forward(tokens: readonly Token[], at: number, to: number, lexicon: ReportingLexicon): TokenRange {
  const stops = wordsOf(`${lexicon.conjunctions} ${lexicon.complementisers}`);
  let end = at;
  while (end < to && end - at < LONGEST_SOURCE && tokens[end]?.kind === 'word') {
    if (stops.has(tokens[end]?.lower ?? '')) break;
    end++;
  }
  return { from: at, to: end };
}

/** Without marks at its edges. */
function trim(tokens: readonly Token[], range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to && tokens[from]?.kind === 'mark') from++;
  while (to > from && tokens[to - 1]?.kind === 'mark') to--;
  return { from, to };
}

function describe(tokens: readonly Token[], found: FoundCue, clause: Clause, reader: SourceReader): Attribution {
  const segment = ({ from, to }: TokenRange): Segment => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const { source, content } = clause;
  const words = source ? tokens.slice(source.from, source.to) : [];
  const known: LexiconSource = reader.read(words);
  const quotations = findQuotations(tokens).filter(({ style }) => style === 'double');
  const quoted = (i: number) => quotations.some(({ from, to }) => from <= i && i < to);
  const inside = content.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => quoted(from + k)));
  const direct = inside.length > 0 && inside.every(Boolean);
  return {
    source: source ? [segment(source)] : [],
    cue: [segment(found)],
    content: content.map(segment),
    kind: direct ? 'quote' : 'report',
    quote: direct ? 'direct' : inside.some(Boolean) ? 'mixed' : 'indirect',
    sourceClass: known.sourceClass,
    unnamed: known.unnamed,
    described: known.unnamed && words.length > 2,
    canonicalSource: known.canonical,
    party: null,
    denial: found.cue.sense === 'denies',
    declined: found.cue.sense === 'silent',
    anonymityCondition: false,
    via: null,
    nestedIn: null,
  };
}
