/**
 * "The government wants to retake the town", "The rebels aim to cut the road": what a side means to do, as far as the labeller,
 * which met few of them, left it out. Listed as stances, never counted as statements.
 */

import { headOf } from '../cues/cue-model.ts';
import type { LinkedCue } from '../cues/linked-cue.ts';
import { isListedHead } from '../english/cue-words.ts';
import { SPEAKER_OF_WISH, WANTS, WISHES } from '../english/stance-words.ts';
import { type ParsedText, phraseBefore, wordAt } from '../parsing/parsed-text.ts';

/** Auxiliaries and adverbs before the verb: "has long been". */
const LONGEST_GROUP = 3;

/** Adds the wishes and plans of a text's own narration. */
export function addStances(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const found: LinkedCue[] = [];
  parsed.words.forEach(({ lower }, i) => {
    if (lower !== 'to') return;
    const verb = WISHES.test(wordAt(parsed, i - 1).lower) ? i - 1 : wanter(parsed, i);
    const stance = verb < 0 || isTaken(linked, verb) ? null : stanceAt(parsed, verb);
    if (stance) found.push(stance);
  });
  return found.length === 0 ? [...linked] : [...linked, ...found].sort((a, b) => a.cue.from - b.cue.from);
}

/** Whether a word belongs to a report. */
const isTaken = (linked: readonly LinkedCue[], at: number): boolean =>
  linked.some(({ cue, content, source }) =>
    [cue, ...content, ...(source ? [source] : [])].some(({ from, to }) => from <= at && at < to),
  );

/** "The capital | wants the troops to leave": the verb before whoever is to do it, or -1. */
function wanter(parsed: ParsedText, to: number): number {
  const object = phraseBefore(parsed, to);
  return object && WANTS.test(wordAt(parsed, object.from - 1).lower) ? object.from - 1 : -1;
}

function stanceAt(parsed: ParsedText, verb: number): LinkedCue | null {
  const word = wordAt(parsed, verb);
  if (word.quote >= 0 || wordAt(parsed, verb + 2).kind !== 'word') return null;
  let from = verb;
  while (from > verb - LONGEST_GROUP && /^(?:AUX|ADV)$/.test(wordAt(parsed, from - 1).tag)) from--;
  const speaker = phraseBefore(parsed, from);
  const sentence = parsed.sentences[word.sentence];
  if (!speaker || !sentence || !speaks(parsed, speaker)) return null;
  const to = clauseEnd(parsed, verb + 2, sentence.to);
  return {
    cue: { from, to: verb + 1, head: headOf(parsed, from, verb + 1) },
    source: { from: speaker.from, to: speaker.to },
    content: [{ from: verb + 1, to }],
  };
}

/** A body, a side or an office, or a name: whoever opens a sentence with a plan. */
function speaks(parsed: ParsedText, { head }: { readonly head: number }): boolean {
  const { headKind, lower, tag } = wordAt(parsed, head);
  return (isListedHead(headKind) && tag !== 'PRON') || tag === 'PROPN' || SPEAKER_OF_WISH.test(lower);
}

function clauseEnd(parsed: ParsedText, from: number, end: number): number {
  let to = from;
  while (to < end && !/^[.;!?:—–]$/.test(wordAt(parsed, to).text) && wordAt(parsed, to).text !== ',') to++;
  return to;
}
