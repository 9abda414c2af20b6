/** Features of who speaks: where a candidate stands towards its cue, and what it looks like. Numbers name templates; never reuse one. */
import type { Cue } from '../cues/cue-model.ts';
import type { CueContext } from '../cues/cue-surroundings.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';
import { type FeatureList, push } from '../weights/feature-list.ts';
import { hashText, mix } from '../weights/linear-model.ts';
import type { SourceCandidate } from './source-candidates.ts';

const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 15 ? 6 : 7);

/** All features of one candidate. */
export function pushSourceFeatures(
  list: FeatureList,
  parsed: ParsedText,
  context: CueContext,
  candidate: SourceCandidate,
): void {
  if (candidate.from < 0) pushNobody(list, parsed, context);
  pushPlace(list, parsed, context, candidate);
  pushShape(list, parsed, context, candidate);
}

/** What speaks for a cue without a source. */
function pushNobody(list: FeatureList, parsed: ParsedText, context: CueContext): void {
  const { cue, stem, frame, passive } = context;
  push(list, mix(201, 0));
  push(list, mix(202, stem));
  push(list, mix(203, mix(stem, frame)));
  push(list, mix(204, passive));
  push(list, mix(205, mix(wordAt(parsed, cue.head).stemHash, passive)));
  push(list, mix(206, context.leftMark));
  push(list, mix(207, mix(context.firstWord, context.leftMark)));
  push(list, mix(208, mix(context.quoted, passive)));
  push(list, mix(209, cue.from === context.from ? 1 : 0));
  push(list, mix(210, mix(context.firstWord, frame)));
  push(list, mix(211, mix(context.kind, passive)));
  push(list, mix(212, mix(context.kind, mix(passive, frame))));
  const { sense, headKind, tagHash } = wordAt(parsed, cue.head);
  push(list, mix(213, mix(sense, mix(passive, frame))));
  push(list, mix(214, mix(sense * 32 + headKind, mix(tagHash, context.leftMark))));
}

/** Where it stands towards the cue. */
export function pushPlace(
  list: FeatureList,
  parsed: ParsedText,
  context: CueContext,
  candidate: SourceCandidate,
): void {
  const { cue, stem, frame, passive } = context;
  const before = candidate.to <= cue.from;
  const gapFrom = before ? candidate.to : cue.to;
  const gapTo = before ? cue.from : candidate.from;
  const side = candidate.from < cue.from && candidate.to > cue.from ? 2 : before ? 0 : 1;
  const gap = gapOf(parsed, gapFrom, gapTo);
  const gapFirst = gapFrom < gapTo ? wordAt(parsed, gapFrom).word : 0;
  const gapLast = gapFrom < gapTo ? wordAt(parsed, gapTo - 1).word : 0;
  const distance = bucket(Math.max(0, gapTo - gapFrom));
  const rank = before ? rankBefore(parsed, candidate, cue) : 0;
  push(list, mix(101, side * 8 + distance));
  push(list, mix(102, mix(side, stem)));
  push(list, mix(103, mix(side, mix(passive, frame))));
  push(list, mix(104, mix(side, gap)));
  push(list, mix(105, mix(side, mix(gap, passive))));
  push(list, mix(106, mix(side * 8 + distance, context.firstWord)));
  push(list, mix(107, mix(gapFirst, side)));
  push(list, mix(108, mix(gapLast, side)));
  push(list, mix(109, mix(mix(gapFirst, gapLast), side)));
  push(list, mix(110, mix(side * 16 + rank, passive)));
  push(list, mix(111, mix(side * 16 + rank, context.leftMark)));
  push(list, mix(112, mix(mix(side, distance), context.rightTag)));
  push(list, mix(113, mix(side, mix(context.firstWord, frame))));
  push(list, mix(114, mix(gap, mix(side * 8 + distance, context.leftMark))));
}

/** How many phrases lie between the candidate and the cue. */
function rankBefore(parsed: ParsedText, candidate: SourceCandidate, cue: Cue): number {
  let between = 0;
  for (const index of parsed.phrasesOf[wordAt(parsed, cue.head).sentence] ?? []) {
    const phrase = parsed.phrases[index];
    if (phrase && phrase.from >= candidate.to && phrase.to <= cue.from) between++;
  }
  return Math.min(9, between);
}

/** What lies between candidate and cue, as a set of flags. */
function gapOf(parsed: ParsedText, from: number, to: number): number {
  let flags = 0;
  for (let i = from; i < to && i < from + 25; i++) {
    const word = wordAt(parsed, i);
    if (word.tag === 'VERB') flags |= word.lower.endsWith('ing') || word.lower.endsWith('ed') ? 256 : 1;
    else if (word.text === ',') flags |= 2;
    else if (word.kind === 'quote') flags |= 4;
    else if (word.tag === 'CCONJ') flags |= 8;
    else if (word.tag === 'NOUN' || word.tag === 'PROPN') flags |= 16;
    else if (word.tag === 'PRON') flags |= 32;
    else if (word.tag === 'ADP') flags |= 64;
    else if (word.tag === 'AUX') flags |= 512;
    else if (word.tag === 'SCONJ') flags |= 128;
  }
  return flags;
}

/** What it looks like and what touches it. */
export function pushShape(
  list: FeatureList,
  parsed: ParsedText,
  context: CueContext,
  candidate: SourceCandidate,
): void {
  const { cue } = context;
  const inRange = (i: number) => (i >= context.from && i < context.to ? wordAt(parsed, i) : wordAt(parsed, -1));
  const head = wordAt(parsed, candidate.head);
  const first = wordAt(parsed, candidate.from);
  const last = wordAt(parsed, candidate.to - 1);
  const previous = inRange(candidate.from - 1);
  const next = inRange(candidate.to);
  const touches = candidate.to === cue.from || candidate.from === cue.to ? 1 : 0;
  const atStart = candidate.from === context.from ? 1 : 0;
  const nextTag = next.tagHash;
  const kind = hashText(candidate.first?.kind ?? '');
  const headTag = head.tagHash;
  const base = candidate.first?.to === candidate.to ? 1 : 0;
  const gap = gapOf(parsed, candidate.first?.to ?? candidate.to, candidate.to);
  const sameQuote = head.quote >= 0 ? 2 : context.quoted;
  const headVerb = wordAt(parsed, cue.head).stemHash;
  const headKind = head.headKind;
  const side = candidate.from < cue.from ? 0 : 1;
  const sense = wordAt(parsed, cue.head).sense;
  push(list, mix(155, mix(sense, mix(head.sense, side))));
  push(list, mix(156, mix(sense, mix(headKind, side * 2 + touches))));
  push(list, mix(157, mix(head.sense, mix(headTag, touches))));
  push(list, mix(158, mix(head.cueKind * 4 + side, head.quote >= 0 ? 1 : 0)));
  push(list, mix(151, mix(headKind, side)));
  push(list, mix(152, mix(headKind * 16 + context.kind, side)));
  push(list, mix(153, mix(headKind * 4 + context.passive, touches)));
  push(list, mix(154, mix(headKind, mix(context.firstWord, side))));
  push(list, mix(121, head.stemHash));
  push(list, mix(122, mix(headTag, head.capital ? 1 : 0)));
  push(list, mix(123, mix(head.stemHash, headVerb)));
  push(list, mix(124, previous.word));
  push(list, mix(125, mix(previous.tagHash, touches)));
  push(list, mix(126, mix(next.word, touches)));
  push(list, mix(127, mix(nextTag, touches)));
  push(list, mix(128, mix(last.tagHash, nextTag)));
  push(list, mix(129, mix(base, gap)));
  push(list, mix(130, mix(gap, mix(touches, next.word))));
  push(list, mix(131, mix(sameQuote, 5)));
  push(list, mix(132, mix(atStart, kind)));
  push(list, mix(133, mix(bucket(candidate.to - candidate.from), touches)));
  push(list, mix(134, mix(last.text === ',' ? 1 : 0, mix(touches, gap & 2))));
  push(list, mix(135, mix(kind, mix(touches, nextTag))));
  push(list, mix(136, first.word));
  push(list, mix(137, mix(last.word, nextTag)));
  push(list, mix(138, mix(gap, mix(nextTag, last.tagHash))));
  push(list, mix(139, mix(base, mix(inRange(candidate.to).word, inRange(candidate.to + 1).capital ? 1 : 0))));
  push(list, mix(140, mix(previous.tagHash, mix(headTag, atStart))));
  push(list, mix(141, mix(previous.word, kind)));
  push(list, mix(142, mix(nextTag, mix(inRange(candidate.to + 1).tagHash, base))));
}
