/** What one source says ends where another speaks: "A, X reported", "X said A, and Y said B". */

import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { JOINS_SPEAKERS } from '../english/report-words.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';

export function endAtOtherSpeakers(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  return linked.map((attribution, i) => {
    const near = [...linked.slice(Math.max(0, i - NEIGHBOURS), i), ...linked.slice(i + 1, i + 1 + NEIGHBOURS)];
    const content = attribution.content.map((stretch) => endOf(parsed, attribution, stretch, near));
    return content.every((stretch, k) => stretch === attribution.content[k])
      ? attribution
      : { ...attribution, content };
  });
}

/** No sentence holds more cues. */
const NEIGHBOURS = 8;

function endOf(parsed: ParsedText, own: LinkedCue, stretch: Stretch, near: readonly LinkedCue[]): Stretch {
  for (const other of near) {
    const { source, cue } = other;
    if (!source || source.to > cue.from || source.from < stretch.from || cue.to > stretch.to) continue;
    const quoted = quotedEnd(parsed, own, stretch);
    if (quoted && cue.to <= quoted.from) return quoted;
    if (source.from === stretch.from) continue;
    if (own.cue.from > stretch.from || wordAt(parsed, source.from).quote >= 0) continue;
    const to = tailFrom(parsed, own, other) ?? clauseFrom(parsed, source.from);
    if (to !== null && to > stretch.from) return { from: stretch.from, to };
  }
  return stretch;
}

/** 'The mayor insists no one was warned: | "Nobody called," he says': what he says is what stands in marks. */
function quotedEnd(parsed: ParsedText, own: LinkedCue, { from, to }: Stretch): Stretch | null {
  const quotation = parsed.quotations[wordAt(parsed, to - 1).quote];
  const whole = to <= own.cue.from && quotation !== undefined && quotation.from > from && quotation.to >= to;
  return whole ? { from: quotation.from, to } : null;
}

/** "X condemned the raid|, state media reported": who passes it on stands at the end of it. */
function tailFrom(parsed: ParsedText, own: LinkedCue, { source, content }: LinkedCue): number | null {
  const passesOn = content.some(({ from, to }) => from <= own.cue.from && own.cue.to <= to);
  if (!source || !passesOn || wordAt(parsed, source.from - 1).text !== ',') return null;
  return source.from - 1;
}

/** "|, and a teacher said", "|; the other side denied": another clause with its own speaker. */
function clauseFrom(parsed: ParsedText, from: number): number | null {
  if (wordAt(parsed, from - 1).text === ';') return from - 1;
  const joins = JOINS_SPEAKERS.test(wordAt(parsed, from - 1).lower) && wordAt(parsed, from - 2).text === ',';
  return joins ? from - 2 : null;
}
