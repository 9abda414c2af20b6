/** Features of a content: which sides it has, how each stretch begins and ends. Numbers name templates; never reuse one. */
import { type ContentChoice, leftEdge, rightEdge, type Stretch } from './content-candidates.ts';
import { headKindOf } from './english/cue-words.ts';
import { mix } from './linear-model.ts';
import { type ParsedText, wordAt } from './parsed-text.ts';
import { tagHash } from './part-of-speech.ts';
import type { CueContext, SourceCandidate } from './source-model.ts';

const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 10 ? 5 : n < 20 ? 6 : 7);

/** Which sides hold content. */
export function sideFeatures(
  parsed: ParsedText,
  context: CueContext,
  source: SourceCandidate,
  choice: ContentChoice,
): number[] {
  const sides = (choice.left ? 1 : 0) + (choice.right ? 2 : 0);
  const { cue } = context;
  const edge = leftEdge(cue, source);
  const room = edge - context.from;
  const after = context.to - rightEdge(cue, source);
  const sourceSide = source.from < 0 ? 0 : source.to <= cue.from ? 1 : 2;
  const before = wordAt(parsed, edge - 1);
  const mark = room > 0 ? (before.kind === 'word' ? tagHash(before.tag) : before.word) : 5;
  const next = after > 0 ? wordAt(parsed, rightEdge(cue, source)) : null;
  const nextKey = next ? (next.kind === 'word' ? tagHash(next.tag) : next.word) : 6;
  return [
    mix(301, sides),
    mix(302, mix(sides, context.stem)),
    mix(303, mix(sides, mix(context.stem, context.frame))),
    mix(313, mix(mix(sides, context.kind), mix(sourceSide, bucket(after)))),
    mix(314, mix(mix(sides, context.kind), mix(mark, context.frame))),
    mix(315, mix(mix(sides, sourceSide), mix(after > 0 && isTime(parsed, rightEdge(cue, source)) ? 1 : 0, mark))),
    mix(316, mix(mix(sides, context.passive), mix(sourceSide, context.kind))),
    mix(304, mix(sides, sourceSide * 8 + bucket(room))),
    mix(305, mix(sides, sourceSide * 8 + bucket(after))),
    mix(306, mix(sides, mark)),
    mix(307, mix(sides, mix(mark, nextKey))),
    mix(308, mix(sides, nextKey)),
    mix(309, mix(mix(sides, sourceSide), mix(context.firstWord, context.passive))),
    mix(310, mix(mix(sides, sourceSide), mix(mark, bucket(after)))),
    mix(311, mix(sides, mix(nextKey, mix(wordAt(parsed, cue.head).stemHash, sourceSide)))),
    mix(312, mix(mix(sides, bucket(after)), mix(mark, nextKey))),
  ];
}

/** How a stretch begins; `side` tells left from right. */
export function startFeatures(
  parsed: ParsedText,
  context: CueContext,
  side: number,
  edge: number,
  start: number,
): number[] {
  const word = wordAt(parsed, start);
  const before = wordAt(parsed, start - 1);
  const distance = side === 0 ? (start < context.from ? 20 : bucket(start - context.from)) : bucket(start - edge);
  const skipped =
    side === 1 ? skippedFlags(parsed, edge, start) : skippedFlags(parsed, Math.max(start, edge - 30), edge);
  return [
    mix(321, mix(side, distance)),
    mix(322, mix(side, mix(word.word, distance))),
    mix(323, mix(side, mix(tagHash(word.tag), distance))),
    mix(324, mix(side, before.word)),
    mix(325, mix(side, mix(tagHash(before.tag), tagHash(word.tag)))),
    mix(326, mix(side, mix(word.word, before.word))),
    mix(327, mix(side, skipped)),
    mix(328, mix(mix(side, skipped), mix(context.stem, 1))),
    mix(329, mix(side, mix(word.quote >= 0 ? 1 : 0, before.quote >= 0 ? 1 : 0))),
    mix(330, mix(mix(side, distance), mix(context.stem, tagHash(word.tag)))),
    mix(331, mix(mix(side, word.kind === 'quote' ? 1 : 0), mix(skipped, distance))),
    mix(333, mix(mix(side, isTime(parsed, start) ? 1 : 0), distance)),
    mix(334, mix(mix(side, context.kind), mix(tagHash(word.tag), skipped))),
    mix(335, mix(mix(side, context.kind), mix(word.lower === 'that' ? 1 : word.kind === 'quote' ? 2 : 0, distance))),
    mix(336, mix(side, mix(before.kind === 'mark' ? before.word : 0, start - context.from < 9 ? 1 : 0))),
    mix(332, mix(mix(side, start === context.from ? 1 : 0), word.quote >= 0 ? 1 : 0)),
  ];
}

const WEEKDAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:today|yesterday|tomorrow|earlier|later|early|late|week|month|day|morning|evening|night|afternoon)$/;

const TIME_FILLER = /^(?:on|in|at|the|this|last|next|a|during|for|\d.*)$/;

/** Whether a stretch is a date or time and nothing else: "on Thursday", "late Friday afternoon". */
export function isOnlyTime(parsed: ParsedText, { from, to }: Stretch): boolean {
  let dated = false;
  for (let i = from; i < to; i++) {
    const { lower } = wordAt(parsed, i);
    if (WEEKDAY.test(lower)) dated = true;
    else if (!TIME_FILLER.test(lower)) return false;
  }
  return dated;
}

/** Whether a date or time of day starts here: "on Monday", "earlier". */
function isTime(parsed: ParsedText, i: number): boolean {
  const first = wordAt(parsed, i);
  if (WEEKDAY.test(first.lower)) return true;
  if (first.tag !== 'ADP') return false;
  return [1, 2, 3].some((k) => WEEKDAY.test(wordAt(parsed, i + k).lower));
}

function skippedFlags(parsed: ParsedText, from: number, to: number): number {
  let flags = 0;
  for (let i = from; i < to; i++) {
    const word = wordAt(parsed, i);
    if (word.tag === 'VERB') flags |= 1;
    else if (word.tag === 'ADP') flags |= 2;
    else if (word.tag === 'NOUN' || word.tag === 'PROPN') flags |= 4;
    else if (word.tag === 'PRON') flags |= 8;
    else if (word.text === ',') flags |= 16;
    else if (word.kind === 'quote') flags |= 32;
    else if (word.lower === 'that') flags |= 64;
    else if (word.text === ':') flags |= 128;
    else if (word.tag === 'ADV') flags |= 256;
  }
  return flags;
}

/** How a stretch ends. */
export function endFeatures(parsed: ParsedText, context: CueContext, side: number, stretch: Stretch): number[] {
  const { from, to } = stretch;
  const last = wordAt(parsed, to - 1);
  const next = to < context.to ? wordAt(parsed, to) : wordAt(parsed, -1);
  const next2 = to + 1 < context.to ? wordAt(parsed, to + 1) : wordAt(parsed, -1);
  const next3 = to + 2 < context.to ? wordAt(parsed, to + 2) : wordAt(parsed, -1);
  const rest = bucket(Math.max(0, context.to - to));
  const first = wordAt(parsed, from);
  const opened = first.quote >= 0 && first.kind === 'quote' ? 1 : 0;
  const inQuote = last.quote >= 0 ? (last.kind === 'quote' ? 2 : 1) : 0;
  const length = bucket(to - from);
  const tail = tailFlags(parsed, to, context.to);
  const key = next.kind === 'word' ? tagHash(next.tag) : next.word;
  return [
    mix(341, mix(side, rest)),
    mix(342, mix(side, mix(next.word, rest > 1 ? 1 : 0))),
    mix(343, mix(side, mix(key, tagHash(next2.tag)))),
    mix(344, mix(side, mix(next.word, next2.word))),
    mix(360, mix(mix(side, isTime(parsed, to) ? 1 : 0), mix(rest, context.kind))),
    mix(361, mix(mix(side, context.kind), mix(next.word, rest))),
    mix(362, mix(mix(side, context.kind), mix(key, length))),
    mix(363, mix(mix(side, next.word), headKindOf(next2))),
    mix(345, mix(side, mix(tagHash(last.tag), key))),
    mix(346, mix(side, last.word)),
    mix(347, mix(side, length)),
    mix(348, mix(mix(side, opened), mix(inQuote, next.quote >= 0 ? 1 : 0))),
    mix(349, mix(mix(side, opened), mix(inQuote, key))),
    mix(350, mix(side, tail)),
    mix(351, mix(mix(side, tail), key)),
    mix(352, mix(mix(side, key), mix(tagHash(next2.tag), tagHash(next3.tag)))),
    mix(353, mix(side, mix(next2.word, key))),
    mix(354, mix(mix(side, length), mix(context.frame, rest))),
    mix(355, mix(mix(side, context.stem), mix(rest, length))),
    mix(356, mix(mix(side, next.word), tail)),
    mix(357, mix(mix(side, next.word), mix(context.frame, rest))),
    mix(358, mix(mix(side, next.word), mix(context.stem, 1))),
    mix(359, mix(mix(side, first.tag === 'VERB' || first.lower === 'that' ? 1 : 0), mix(tail, key))),
  ];
}

/** What the rest of the sentence holds after the end of a stretch. */
function tailFlags(parsed: ParsedText, from: number, to: number): number {
  let flags = 0;
  const limit = Math.min(to, from + 14);
  for (let i = from; i < limit; i++) {
    const word = wordAt(parsed, i);
    if (word.tag === 'VERB') flags |= /ing$/.test(word.lower) ? 1 : 2;
    else if (word.tag === 'AUX') flags |= 4;
    else if (word.tag === 'PRON') flags |= 8;
    else if (word.kind === 'quote') flags |= 16;
    else if (word.text === ',' && i > from) flags |= 32;
    else if (word.tag === 'CCONJ') flags |= 64;
  }
  return flags;
}
