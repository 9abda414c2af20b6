/** Features of a content: which sides it has, how each stretch begins and ends. Numbers name templates; never reuse one. */

import type { CueContext } from '../cues/cue-surroundings.ts';
import type { Stretch } from '../cues/linked-cue.ts';
import { TIME_FILLER, WHEN } from '../english/feature-words.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';
import type { SourceCandidate } from '../sources/source-candidates.ts';
import { type FeatureList, push } from '../weights/feature-list.ts';
import { mix } from '../weights/linear-model.ts';
import { leftEdge, quoteReaching, rightEdge } from './content-candidates.ts';

const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 10 ? 5 : n < 20 ? 6 : 7);

/** Which sides hold content. */
export function pushSides(
  list: FeatureList,
  parsed: ParsedText,
  context: CueContext,
  source: SourceCandidate,
  sides: number,
): void {
  const { cue } = context;
  const edge = leftEdge(cue, source);
  const room = edge - context.from;
  const after = context.to - rightEdge(cue, source);
  const sourceSide = source.from < 0 ? 0 : source.to <= cue.from ? 1 : 2;
  const before = wordAt(parsed, edge - 1);
  const mark = room > 0 ? (before.kind === 'word' ? before.tagHash : before.word) : 5;
  const next = after > 0 ? wordAt(parsed, rightEdge(cue, source)) : null;
  const nextKey = next ? (next.kind === 'word' ? next.tagHash : next.word) : 6;
  push(list, mix(301, sides));
  push(list, mix(302, mix(sides, context.stem)));
  push(list, mix(303, mix(sides, mix(context.stem, context.frame))));
  push(list, mix(313, mix(mix(sides, context.kind), mix(sourceSide, bucket(after)))));
  push(list, mix(314, mix(mix(sides, context.kind), mix(mark, context.frame))));
  push(
    list,
    mix(315, mix(mix(sides, sourceSide), mix(after > 0 && isTime(parsed, rightEdge(cue, source)) ? 1 : 0, mark))),
  );
  push(list, mix(316, mix(mix(sides, context.passive), mix(sourceSide, context.kind))));
  push(list, mix(304, mix(sides, sourceSide * 8 + bucket(room))));
  push(list, mix(305, mix(sides, sourceSide * 8 + bucket(after))));
  push(list, mix(306, mix(sides, mark)));
  push(list, mix(307, mix(sides, mix(mark, nextKey))));
  push(list, mix(308, mix(sides, nextKey)));
  push(list, mix(309, mix(mix(sides, sourceSide), mix(context.firstWord, context.passive))));
  push(list, mix(310, mix(mix(sides, sourceSide), mix(mark, bucket(after)))));
  push(list, mix(311, mix(sides, mix(nextKey, mix(wordAt(parsed, cue.head).stemHash, sourceSide)))));
  push(list, mix(312, mix(mix(sides, bucket(after)), mix(mark, nextKey))));
  const quoted = quoteBefore(parsed, context, edge) * 2 + (next?.kind === 'quote' ? 1 : 0);
  const head = wordAt(parsed, cue.head);
  const opener = openerAfter(parsed, context, rightEdge(cue, source));
  push(list, mix(367, mix(sides * 16 + opener, quoted)));
  push(list, mix(368, mix(sides * 16 + opener, mix(context.stem, sourceSide))));
  push(list, mix(369, mix(sides * 16 + opener, mix(context.kind, mark))));
  push(list, mix(317, mix(sides * 8 + quoted, mark)));
  push(list, mix(318, mix(sides * 8 + quoted, mix(context.kind, sourceSide * 8 + bucket(room)))));
  push(list, mix(319, mix(sides, mix(context.stem, mark))));
  push(list, mix(320, mix(sides, mix(head.sense, mix(nextKey, sourceSide)))));
  push(list, mix(337, mix(sides * 8 + quoted, mix(context.frame, sourceSide))));
}

/** Whether a quotation touches the words before an edge: 1 right before, 2 through marks, 0 not at all. */
function quoteBefore(parsed: ParsedText, context: CueContext, edge: number): number {
  if (edge <= context.from) return 0;
  if (wordAt(parsed, edge - 1).quote >= 0) return 1;
  return quoteReaching(parsed, context, edge) >= 0 ? 2 : 0;
}

/** What opens behind cue and source: a quotation at once (1) or after a comma (2), "that", a colon, a clause after a comma. */
function openerAfter(parsed: ParsedText, context: CueContext, edge: number): number {
  if (edge >= context.to) return 0;
  const first = wordAt(parsed, edge);
  const second = edge + 1 < context.to ? wordAt(parsed, edge + 1) : wordAt(parsed, -1);
  if (first.kind === 'quote') return 1;
  if (first.lower === 'that') return 3;
  if (first.text === ':') return second.kind === 'quote' ? 4 : 5;
  if (first.text !== ',') return 9;
  if (second.kind === 'quote') return 2;
  if (second.tag !== 'CCONJ') return second.tag === 'VERB' ? 7 : 6;
  return edge + 2 < context.to && wordAt(parsed, edge + 2).kind === 'quote' ? 2 : 8;
}

/** How a stretch begins; `side` tells left from right. */
export function pushStart(
  list: FeatureList,
  parsed: ParsedText,
  context: CueContext,
  side: number,
  edge: number,
  start: number,
): void {
  const { cue } = context;
  const word = wordAt(parsed, start);
  const before = wordAt(parsed, start - 1);
  const distance = side === 0 ? (start < context.from ? 20 : bucket(start - context.from)) : bucket(start - edge);
  const skipped =
    side === 1 ? skippedFlags(parsed, edge, start) : skippedFlags(parsed, Math.max(start, edge - 30), edge);
  push(list, mix(321, mix(side, distance)));
  push(list, mix(322, mix(side, mix(word.word, distance))));
  push(list, mix(323, mix(side, mix(word.tagHash, distance))));
  push(list, mix(324, mix(side, before.word)));
  push(list, mix(325, mix(side, mix(before.tagHash, word.tagHash))));
  push(list, mix(326, mix(side, mix(word.word, before.word))));
  push(list, mix(327, mix(side, skipped)));
  push(list, mix(328, mix(mix(side, skipped), mix(context.stem, 1))));
  push(list, mix(329, mix(side, mix(word.quote >= 0 ? 1 : 0, before.quote >= 0 ? 1 : 0))));
  push(list, mix(330, mix(mix(side, distance), mix(context.stem, word.tagHash))));
  push(list, mix(331, mix(mix(side, word.kind === 'quote' ? 1 : 0), mix(skipped, distance))));
  push(list, mix(333, mix(mix(side, isTime(parsed, start) ? 1 : 0), distance)));
  push(list, mix(334, mix(mix(side, context.kind), mix(word.tagHash, skipped))));
  push(
    list,
    mix(335, mix(mix(side, context.kind), mix(word.lower === 'that' ? 1 : word.kind === 'quote' ? 2 : 0, distance))),
  );
  push(list, mix(336, mix(side, mix(before.kind === 'mark' ? before.word : 0, start - context.from < 9 ? 1 : 0))));
  push(list, mix(338, mix(side, mix(wordAt(parsed, cue.head).sense, mix(word.tagHash, distance)))));
  push(list, mix(339, mix(side, mix(context.frame, distance))));
  push(list, mix(332, mix(mix(side, start === context.from ? 1 : 0), word.quote >= 0 ? 1 : 0)));
}

/** Whether a stretch is a date or time and nothing else: "on Thursday", "late Friday afternoon". */
export function isOnlyTime(parsed: ParsedText, { from, to }: Stretch): boolean {
  let dated = false;
  for (let i = from; i < to; i++) {
    const { lower, kind } = wordAt(parsed, i);
    if (WHEN.has(lower)) dated = true;
    else if (kind !== 'mark' && !TIME_FILLER.test(lower)) return false;
  }
  return dated;
}

/** Whether a date or time of day starts here: "on Monday", "earlier". */
function isTime(parsed: ParsedText, i: number): boolean {
  const first = wordAt(parsed, i);
  if (WHEN.has(first.lower)) return true;
  if (first.tag !== 'ADP') return false;
  return [1, 2, 3].some((k) => WHEN.has(wordAt(parsed, i + k).lower));
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
export function pushEnd(
  list: FeatureList,
  parsed: ParsedText,
  context: CueContext,
  side: number,
  stretch: Stretch,
): void {
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
  const key = next.kind === 'word' ? next.tagHash : next.word;
  push(list, mix(341, mix(side, rest)));
  push(list, mix(342, mix(side, mix(next.word, rest > 1 ? 1 : 0))));
  push(list, mix(343, mix(side, mix(key, next2.tagHash))));
  push(list, mix(344, mix(side, mix(next.word, next2.word))));
  push(list, mix(360, mix(mix(side, isTime(parsed, to) ? 1 : 0), mix(rest, context.kind))));
  push(list, mix(361, mix(mix(side, context.kind), mix(next.word, rest))));
  push(list, mix(362, mix(mix(side, context.kind), mix(key, length))));
  push(list, mix(363, mix(mix(side, next.word), next2.headKind)));
  push(list, mix(345, mix(side, mix(last.tagHash, key))));
  push(list, mix(346, mix(side, last.word)));
  push(list, mix(347, mix(side, length)));
  push(list, mix(348, mix(mix(side, opened), mix(inQuote, next.quote >= 0 ? 1 : 0))));
  push(list, mix(349, mix(mix(side, opened), mix(inQuote, key))));
  push(list, mix(350, mix(side, tail)));
  push(list, mix(351, mix(mix(side, tail), key)));
  push(list, mix(352, mix(mix(side, key), mix(next2.tagHash, next3.tagHash))));
  push(list, mix(353, mix(side, mix(next2.word, key))));
  push(list, mix(354, mix(mix(side, length), mix(context.frame, rest))));
  push(list, mix(355, mix(mix(side, context.stem), mix(rest, length))));
  push(list, mix(356, mix(mix(side, next.word), tail)));
  push(list, mix(357, mix(mix(side, next.word), mix(context.frame, rest))));
  push(list, mix(358, mix(mix(side, next.word), mix(context.stem, 1))));
  push(list, mix(364, mix(side, mix(wordAt(parsed, context.cue.head).sense, mix(next.word, rest)))));
  push(list, mix(365, mix(side, mix(last.word, next.word))));
  push(list, mix(366, mix(mix(side, first.word), mix(key, rest))));
  push(list, mix(359, mix(mix(side, first.tag === 'VERB' || first.lower === 'that' ? 1 : 0), mix(tail, key))));
}

/** What the rest of the sentence holds after the end of a stretch. */
function tailFlags(parsed: ParsedText, from: number, to: number): number {
  let flags = 0;
  const limit = Math.min(to, from + 14);
  for (let i = from; i < limit; i++) {
    const word = wordAt(parsed, i);
    if (word.tag === 'VERB') flags |= word.lower.endsWith('ing') ? 1 : 2;
    else if (word.tag === 'AUX') flags |= 4;
    else if (word.tag === 'PRON') flags |= 8;
    else if (word.kind === 'quote') flags |= 16;
    else if (word.text === ',' && i > from) flags |= 32;
    else if (word.tag === 'CCONJ') flags |= 64;
  }
  return flags;
}
