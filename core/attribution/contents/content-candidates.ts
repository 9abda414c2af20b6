/** Where content may begin and end, before and after a cue. */
import type { Cue } from '../cues/cue-model.ts';
import type { CueContext } from '../cues/cue-surroundings.ts';
import type { Stretch } from '../cues/linked-cue.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';
import type { SourceCandidate } from '../sources/source-candidates.ts';

/** What is said before and after a cue; null stands for nothing on that side. */
export interface ContentChoice {
  readonly left: Stretch | null;
  readonly right: Stretch | null;
}

const MAX_RIGHT_STARTS = 14;

/** First word after cue and (a following) source. */
export function rightEdge(cue: Cue, source: SourceCandidate): number {
  return source.from >= cue.to ? Math.max(cue.to, source.to) : cue.to;
}

/** First word of cue or (a preceding) source: content before the cue ends here. */
export function leftEdge(cue: Cue, source: SourceCandidate): number {
  return source.from >= 0 && source.to <= cue.from ? source.from : cue.from;
}

/** Where content after the cue may start. */
export function rightStarts(parsed: ParsedText, context: CueContext, edge: number): number[] {
  const starts: number[] = [];
  const limit = Math.min(context.to, edge + MAX_RIGHT_STARTS);
  for (let i = edge; i < limit; i++) {
    const word = wordAt(parsed, i);
    if (i === edge) {
      if (word.kind !== 'mark') starts.push(i);
      continue;
    }
    const before = wordAt(parsed, i - 1);
    const opens = word.kind === 'quote' || word.lower === 'that' || word.tag === 'SCONJ' || word.tag === 'PART';
    const afterMark = before.kind === 'mark' || (before.tag !== 'DET' && before.tag !== 'ADP' && before.tag !== 'ADJ');
    if (word.kind !== 'mark' && (opens || afterMark)) starts.push(i);
  }
  return starts;
}

/** Where content may end: before marks, conjunctions, prepositions and at the end of the sentence or of an open quotation. */
export function rightEnds(parsed: ParsedText, context: CueContext, start: number, stop: number): number[] {
  const ends: number[] = [];
  const limit = stop > start ? stop : context.to;
  for (let i = start + 1; i <= limit; i++) {
    const word = wordAt(parsed, i);
    const last = wordAt(parsed, i - 1);
    if (i === limit) {
      ends.push(i);
      break;
    }
    const breaks =
      word.kind !== 'word' || /^(?:CCONJ|SCONJ|ADP|PRON|ADV|PART|AUX|PUNCT)$/.test(word.tag) || last.kind === 'quote';
    if (breaks && word.kind !== 'number') ends.push(i);
  }
  return ends;
}

/** Where content before the cue may start. */
export function leftStarts(parsed: ParsedText, context: CueContext, edge: number): number[] {
  const starts: number[] = [];
  const quote = quoteReaching(parsed, context, edge);
  if (quote >= 0 && quote < context.from) starts.push(quote);
  for (let i = context.from; i < edge; i++) {
    const word = wordAt(parsed, i);
    const before = wordAt(parsed, i - 1);
    if (i === context.from) {
      if (word.kind !== 'mark') starts.push(i);
      continue;
    }
    if (word.kind === 'mark') continue;
    const opens =
      word.kind === 'quote' || before.kind !== 'word' || /^(?:CCONJ|SCONJ)$/.test(before.tag) || word.lower === 'that';
    const relative = word.tag === 'PRON' || word.tag === 'DET' || before.tag === 'ADV' || before.tag === 'VERB';
    if (opens || relative) starts.push(i);
  }
  return starts;
}

/** Opening of a quotation that began in an earlier sentence of the block and reaches the words before `edge`, or -1. */
export function quoteReaching(parsed: ParsedText, context: CueContext, edge: number): number {
  for (let i = edge - 1; i >= Math.max(context.from, edge - 4); i--) {
    const quote = parsed.quotations[wordAt(parsed, i).quote];
    if (quote) return quote.from;
  }
  return -1;
}

/** Where content before the cue may end: right before source or cue, or before the marks that precede them. */
export function leftEnds(parsed: ParsedText, context: CueContext, edge: number): number[] {
  const ends: number[] = [];
  for (let i = edge; i > Math.max(context.from, edge - 9); i--) {
    const last = wordAt(parsed, i - 1);
    if (
      last.kind === 'mark' ||
      (i < edge && wordAt(parsed, i).kind === 'word' && edge - i > 1 && ends.length > 0 && last.kind !== 'quote')
    )
      continue;
    ends.push(i);
    if (ends.length >= 3) break;
  }
  return ends;
}
