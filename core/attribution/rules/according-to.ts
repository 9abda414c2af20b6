/**
 * "According to X, A" and "A, according to X": the source stands right behind the words, whatever the ranking took it for,
 * and the rest of the clause is what is said. Leaves alone what the ranking got into shape.
 */

import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { INDEFINITE, OPENS_SENTENCE, RELATIVE_OR_THAT } from '../english/grammar-words.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';

/** Mends each "according to" of a text. */
export function mendAccordingTo(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  return linked.map((attribution) => {
    const { cue } = attribution;
    const bare = cue.to === cue.from + 2 && wordAt(parsed, cue.from).lower === 'according';
    const sentence = parsed.sentences[wordAt(parsed, cue.from).sentence];
    if (!bare || !sentence) return attribution;
    const end = /^[.!?…]$/.test(wordAt(parsed, sentence.to - 1).text) ? sentence.to - 1 : sentence.to;
    return opensSentence(parsed, cue.from, sentence.from)
      ? mendOpening(parsed, attribution, end)
      : withinOther(parsed, mendTail(parsed, attribution, sentence.from, end), linked);
  });
}

/** "X said that the rebels, according to prisoners, were short of fuel": the prisoners said what X passes on. */
function withinOther(parsed: ParsedText, attribution: LinkedCue, linked: readonly LinkedCue[]): LinkedCue {
  const { cue, source, content } = attribution;
  const other = linked.find(
    ({ cue: outer }) => outer !== cue && content.some(({ from, to }) => from < outer.from && outer.to <= to),
  );
  const told = other?.content.find(({ from, to }) => from < cue.from && cue.to < to);
  const sourceEnd = Math.max(cue.to, source?.to ?? 0);
  if (!told || sourceEnd >= told.to) return attribution;
  const before = { from: told.from, to: wordAt(parsed, cue.from - 1).text === ',' ? cue.from - 1 : cue.from };
  const after = { from: wordAt(parsed, sourceEnd).text === ',' ? sourceEnd + 1 : sourceEnd, to: told.to };
  const opensEmpty = before.to === before.from + 1 && wordAt(parsed, before.from).lower === 'that';
  return { cue, source, content: (opensEmpty ? [after] : [before, after]).filter(({ from, to }) => to > from) };
}

/** A dateline or a conjunction may stand before it. */
function opensSentence(parsed: ParsedText, at: number, from: number): boolean {
  return at === from || (at === from + 1 && OPENS_SENTENCE.test(wordAt(parsed, from).lower));
}

function mendOpening(parsed: ParsedText, attribution: LinkedCue, end: number): LinkedCue {
  const { cue, source, content } = attribution;
  const comma = clauseAfterSource(parsed, cue.to, end);
  if (comma === null) return attribution;
  const inShape = source?.from === cue.to && source.to <= comma + 1 && content.some(({ from }) => from > comma);
  if (inShape) return attribution;
  return { cue, source: { from: cue.to, to: comma }, content: [{ from: comma + 1, to: end }] };
}

/** The comma behind the source and what stands in apposition to it; null when no clause follows. */
function clauseAfterSource(parsed: ParsedText, from: number, end: number): number | null {
  for (let comma = from + 1; comma < end - 1; comma++) {
    if (wordAt(parsed, comma).text !== ',') continue;
    const segment = segmentAfter(parsed, comma, end);
    const goesOn = segment.to < end && wordAt(parsed, segment.to).text === ',';
    if (!goesOn || !isApposition(parsed, segment)) return comma;
  }
  return null;
}

function segmentAfter(parsed: ParsedText, comma: number, end: number): Stretch {
  let to = comma + 1;
  while (to < end && wordAt(parsed, to).text !== ',') to++;
  return { from: comma + 1, to };
}

/** "its director", "a monitor based in Britain", "who leads the team". */
function isApposition(parsed: ParsedText, { from, to }: Stretch): boolean {
  const words = parsed.words.slice(from, to);
  const first = words[0]?.lower ?? '';
  if (RELATIVE_OR_THAT.test(first)) return true;
  if (words.some(({ tag }) => tag === 'AUX')) return false;
  if (!/^(?:DET|NOUN|PROPN|ADJ|PRON)$/.test(words[0]?.tag ?? '')) return false;
  // "a monitor based in Britain" describes; "the slain men belonged to" says.
  return INDEFINITE.test(first) || words.every(({ tag }) => tag !== 'VERB');
}

function mendTail(parsed: ParsedText, attribution: LinkedCue, from: number, end: number): LinkedCue {
  const { cue, source, content } = attribution;
  // "The truce is holding, according to monitors": whoever follows speaks, whatever the tagger took them for.
  if (source && source.to <= cue.from && cue.to < end) {
    const comma = parsed.words.slice(cue.to, end).findIndex(({ text }) => text === ',');
    const to = comma < 0 ? end : cue.to + comma;
    const front = wordAt(parsed, cue.from - 1).text === ',' ? cue.from - 1 : cue.from;
    if (to > cue.to && front > from) return { cue, source: { from: cue.to, to }, content: [{ from, to: front }] };
  }
  const gap = source && source.from > cue.to ? parsed.words.slice(cue.to, source.from) : [];
  const whole =
    source && gap.length > 0 && gap.every(({ kind }) => kind !== 'mark') ? { from: cue.to, to: source.to } : source;
  const aside = asideBefore(parsed, cue.from, from, Math.max(cue.to, whole?.to ?? 0));
  const inAside = aside !== null && Math.max(cue.to, whole?.to ?? 0) < end;
  return { cue, source: whole, content: inAside ? [{ from: aside, to: cue.from }] : content };
}

/** "The front, | backed by the neighbour according to experts, took": where the aside that it closes begins, or null. */
function asideBefore(parsed: ParsedText, cueFrom: number, from: number, sourceTo: number): number | null {
  if (wordAt(parsed, sourceTo).text !== ',' || wordAt(parsed, cueFrom - 1).kind === 'mark') return null;
  let at = cueFrom - 1;
  while (at > from && wordAt(parsed, at).text !== ',') at--;
  const opens = wordAt(parsed, at + 1);
  return at > from && opens.tag === 'VERB' && at + 1 < cueFrom ? at + 1 : null;
}
