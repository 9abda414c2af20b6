/** "reportedly", "allegedly": each makes an attribution without a source, its content being the clause around it. */

import type { Cue } from '../cues/cue-model.ts';
import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { opener } from '../english/openers.ts';
import { SPEAKS_BESIDE_ADVERB } from '../english/report-words.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';

/** Longer quotations are statements, not terms. */
const MOST_TERM_WORDS = 4;
const BREAK = /^[;:—–]$/;
const isReportedly = opener('adverb');

/** Adds the attributions that the labeller missed and takes sources away from those it found. */
export function addAgentlessAdverbs(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const all = linked.filter(({ cue }) => !isAdverbCue(parsed, cue));
  parsed.words.forEach((word, i) => {
    if (!isReportedly(word) || all.some(({ cue }) => cue.from <= i && i < cue.to)) return;
    const { from, to } = clauseAround(parsed, i);
    const content: Stretch[] = [];
    if (from < i) content.push({ from, to: i });
    if (i + 1 < to) content.push({ from: i + 1, to });
    if (content.length > 0) all.push({ cue: { from: i, to: i + 1, head: i }, source: null, content });
  });
  return all.sort((a, b) => a.cue.from - b.cue.from);
}

/** A cue made of the adverb and no verb of speaking: the rule below does these better. */
function isAdverbCue(parsed: ParsedText, cue: Cue): boolean {
  const words = parsed.words.slice(cue.from, cue.to);
  if (!words.some(isReportedly)) return false;
  return !words.some((word) => word.tag === 'VERB' && SPEAKS_BESIDE_ADVERB.test(word.stem));
}

/** From the last clause break before the adverb to the next one after it. */
export function clauseAround(parsed: ParsedText, at: number): Stretch {
  const sentence = parsed.sentences[wordAt(parsed, at).sentence] ?? { from: at, to: at + 1 };
  let from = at;
  while (from > sentence.from && !breaksBefore(parsed, from, at)) from--;
  let to = at + 1;
  while (to < sentence.to && !breaksAfter(parsed, to, at)) to++;
  return { from, to };
}

function breaksBefore(parsed: ParsedText, i: number, at: number): boolean {
  const before = wordAt(parsed, i - 1);
  const here = wordAt(parsed, i);
  if (BREAK.test(before.text) || breaksAsQuote(parsed, i - 1, at)) return true;
  return before.text === ',' ? here.tag !== 'VERB' : before.tag === 'CCONJ' && wordAt(parsed, i - 2).text === ',';
}

function breaksAfter(parsed: ParsedText, i: number, at: number): boolean {
  const word = wordAt(parsed, i);
  if (BREAK.test(word.text) || /^[.!?…]$/.test(word.text) || breaksAsQuote(parsed, i, at)) return true;
  const next = wordAt(parsed, i + 1);
  return word.text === ',' && /^(?:CCONJ|SCONJ|ADV|PRON|VERB)$/.test(next.tag);
}

/** Marks round a few words ("alleged 'enemy depots'") do not end a clause; those of a statement do. */
function breaksAsQuote(parsed: ParsedText, i: number, at: number): boolean {
  const { kind, quote, singleQuote } = wordAt(parsed, i);
  if (kind !== 'quote') return false;
  const quotation = parsed.quotations[quote >= 0 ? quote : singleQuote];
  if (!quotation?.closed) return true;
  const holdsAdverb = quotation.from <= at && at < quotation.to;
  return holdsAdverb || quotation.to - quotation.from - 2 > MOST_TERM_WORDS;
}
