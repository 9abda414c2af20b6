/** Features of one word as a possible cue: its kind, its neighbours, its history. Numbers name templates; never reuse one. */
import type { Word } from '../parsing/parsed-text.ts';
import { type FeatureList, push } from '../weights/feature-list.ts';
import { mix } from '../weights/linear-model.ts';
import { bucket, type FarView, type HistoryView, type NearView } from './cue-context.ts';

/** The few features of a word that need none of its surroundings; all are among those of `pushWordFeatures`. */
export function pushOwnFeatures(list: FeatureList, word: Word): void {
  const { stemHash, tagHash } = word;
  push(list, mix(1, word.word));
  push(list, mix(2, mix(stemHash, tagHash)));
  push(list, mix(13, stemHash + (word.quote >= 0 ? 1 : 0)));
  push(list, mix(36, mix(word.suffix3, tagHash)));
  push(list, mix(51, word.cueKind));
}

/** What the word does, by hand-made kinds of verbs and heads. */
export function pushKinds(list: FeatureList, near: NearView, far: FarView): void {
  const { here, left, right, right2, after, quoted, verb } = near;
  const { tail, group, passive, subjectHead, chainHead, gap } = far;
  const kind = here.cueKind;
  push(list, mix(51, kind));
  push(list, mix(52, mix(kind, after)));
  push(list, mix(53, mix(kind * 16 + chainHead, verb * 8 + gap)));
  push(list, mix(54, mix(kind * 16 + subjectHead, verb * 8 + gap)));
  push(list, mix(55, mix(kind, quoted * 16 + group)));
  push(list, mix(56, mix(kind, mix(group, after))));
  push(list, mix(57, mix(passive * 16 + group, right.tagHash)));
  push(list, mix(58, mix(kind * 16 + chainHead, after)));
  push(list, mix(59, mix(here.stemHash, group)));
  push(list, mix(61, mix(kind, mix(left.tagHash, right.tagHash))));
  push(list, mix(63, mix(here.word, right.cueKind * 16 + right2.cueKind)));
  push(list, mix(64, mix(here.tagHash, right.cueKind * 16 + right2.cueKind)));
  push(list, mix(65, mix(kind, tail * 2 + quoted)));
  push(list, mix(66, mix(chainHead, verb * 8 + gap)));
  push(list, mix(68, mix(kind, (near.frame.ended ? 8 : 0) + bucket(near.frame.to - near.i))));
}

/** The word itself and its neighbours. */
export function pushNeighbours(list: FeatureList, view: NearView): void {
  const { here, left, left2, right, right2, after, quoted, joint, verb, frame, i } = view;
  const { stemHash, tagHash } = here;
  push(list, mix(1, here.word));
  push(list, mix(2, joint));
  push(list, mix(3, mix(stemHash, after)));
  push(list, mix(4, mix(tagHash, after)));
  push(list, mix(5, mix(left.word, stemHash)));
  push(list, mix(6, mix(stemHash, right.word)));
  push(list, mix(7, mix(stemHash, right.tagHash)));
  push(list, mix(8, mix(mix(left.tagHash, tagHash), right.tagHash)));
  push(list, mix(9, left.word));
  push(list, mix(10, right.word));
  push(list, mix(11, left2.word));
  push(list, mix(12, right2.word));
  push(list, mix(13, stemHash + quoted));
  push(list, mix(14, mix(quoted * 2 + verb, tagHash)));
  push(list, mix(31, mix(left2.tagHash, mix(left.tagHash, tagHash))));
  push(list, mix(32, mix(frame.hasQuote ? 1 : 0, joint)));
  push(list, mix(33, mix(frame.ended ? 1 : 0, mix(here.word, tagHash))));
  push(list, mix(34, mix(bucket(i - frame.from), joint)));
  push(list, mix(35, mix(bucket(frame.to - i), joint)));
  push(list, mix(36, mix(here.suffix3, tagHash)));
  push(list, mix(40, mix(stemHash, (left.quote >= 0 ? 1 : 0) + (right.quote >= 0 ? 2 : 0))));
  push(list, mix(41, mix(left.kind === 'quote' || left2.kind === 'quote' ? 1 : 0, joint)));
}

/** The rest of what does not depend on the cues found before. */
export function pushFar(list: FeatureList, near: NearView, far: FarView): void {
  pushSurroundings(list, near, far);
  pushSenses(list, near, far);
}

/** Its subject, and earlier and later speech in the sentence. */
function pushSurroundings(list: FeatureList, near: NearView, far: FarView): void {
  const { here, quoted, joint, verb } = near;
  const { subject, tail, prior, priorFrame, passive, marker } = far;
  const { stemHash, tagHash } = here;
  const subjectTag = subject ? subject.head.tagHash + subject.gap : 0;
  const priorStem = prior?.stemHash ?? 0;
  push(list, mix(15, mix(stemHash, subjectTag)));
  push(list, mix(16, mix(subjectTag, tagHash)));
  push(list, mix(17, mix(subject?.head.stemHash ?? 0, verb)));
  push(list, mix(18, mix(subject?.head.word ?? 0, stemHash)));
  push(list, mix(23, mix(priorStem, verb)));
  push(list, mix(24, mix(priorStem, mix(joint, 3))));
  push(list, mix(25, mix(mix(priorStem, priorFrame), verb)));
  push(list, mix(26, mix(tail, verb * 2 + quoted)));
  push(list, mix(27, mix(tail * 2 + quoted, stemHash)));
  push(list, mix(69, mix(marker, mix(here.cueKind, verb * 2 + passive))));
}

/** What the word means, coarsely: teaches rare verbs what common ones of their kind do. */
function pushSenses(list: FeatureList, near: NearView, far: FarView): void {
  const { here, right, right2, after, quoted } = near;
  const { group, subjectHead, gap, marker, object, subject } = far;
  const { sense, stemHash } = here;
  push(list, mix(70, mix(sense, after)));
  push(list, mix(71, mix(sense, subjectHead * 4 + gap)));
  push(list, mix(72, mix(sense, group * 2 + quoted)));
  push(list, mix(73, mix(sense, mix(right.tagHash, right2.tagHash))));
  push(list, mix(74, mix(stemHash, subjectHead)));
  push(list, mix(75, mix(stemHash, mix(right.stemHash, right2.stemHash))));
  push(list, mix(76, mix(stemHash, object.stemHash)));
  push(list, mix(77, mix(sense, mix(object.sense, after))));
  push(list, mix(78, mix(sense, marker)));
  push(list, mix(79, mix(sense, subject?.head.sense ?? 99)));
  push(list, mix(80, mix(stemHash, object.headKind)));
}

/** What the cues found so far say about a word. */
export function pushHistoryFeatures(list: FeatureList, near: NearView, far: FarView, past: HistoryView): void {
  const { here, left, right, joint, verb, quoted } = near;
  const { stemHash, tagHash, cueKind: kind } = here;
  const { label, since, count, lastStem, coordination } = past;
  push(list, mix(60, mix(kind * 2 + quoted, mix(far.prior?.cueKind ?? 0, since))));
  push(list, mix(62, mix(label, mix(kind, verb))));
  push(list, mix(67, mix(label * 16 + kind, mix(here.word, right.tagHash))));
  push(list, mix(19, mix(label, stemHash)));
  push(list, mix(20, mix(label, tagHash)));
  push(list, mix(21, mix(mix(label, left.word), here.word)));
  push(list, mix(22, mix(label, mix(tagHash, right.tagHash))));
  push(list, mix(28, mix(since * 4 + count, mix(tagHash, verb))));
  push(list, mix(29, mix(lastStem, mix(stemHash, 1))));
  push(list, mix(30, mix(since, mix(left.tagHash, left.word))));
  push(list, mix(37, mix(label, mix(left.stemHash, right.word))));
  push(list, mix(38, mix(coordination, mix(since > 0 ? 1 : 0, verb))));
  push(list, mix(39, mix(coordination, mix(stemHash, 2))));
  push(list, mix(42, mix(mix(label, coordination), mix(joint, 0))));
  push(list, mix(43, mix(since * 16 + coordination, mix(here.sense, verb))));
}
