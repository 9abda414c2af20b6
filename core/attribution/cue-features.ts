/** Features of one word as a possible cue: its kind, its neighbours, its history. Numbers name templates; never reuse one. */
import { bucket, type CueHistory, type SentenceFrame, viewWord, type WordView } from './cue-context.ts';
import { mix } from './linear-model.ts';
import type { ParsedText } from './parsed-text.ts';
import { tagHash } from './part-of-speech.ts';

export function cueFeatures(parsed: ParsedText, frame: SentenceFrame, i: number, history: CueHistory): number[] {
  const view = viewWord(parsed, frame, i, history);
  return [...kindFeatures(view), ...wordFeatures(view), ...historyFeatures(view)];
}

/** What the word does, by hand-made kinds of verbs and heads. */
function kindFeatures(view: WordView): number[] {
  const {
    here,
    tag,
    tagL,
    tagR,
    after,
    quoted,
    tail,
    since,
    label,
    verb,
    kind,
    group,
    passive,
    subjectHead,
    chainHead,
    gap,
    rightKind,
    right2Kind,
    priorKind,
    frame,
    i,
  } = view;
  return [
    mix(51, kind),
    mix(52, mix(kind, after)),
    mix(53, mix(kind * 16 + chainHead, verb * 8 + Math.min(3, gap))),
    mix(54, mix(kind * 16 + subjectHead, verb * 8 + Math.min(3, gap))),
    mix(55, mix(kind, quoted * 16 + group)),
    mix(56, mix(kind, mix(group, after))),
    mix(57, mix(passive * 16 + group, tagR)),
    mix(58, mix(kind * 16 + chainHead, after)),
    mix(59, mix(here.stemHash, group)),
    mix(60, mix(kind * 2 + quoted, mix(priorKind, since))),
    mix(61, mix(kind, mix(tagL, tagR))),
    mix(62, mix(label, mix(kind, verb))),
    mix(63, mix(here.word, mix(rightKind, right2Kind))),
    mix(64, mix(tag, mix(rightKind, right2Kind))),
    mix(65, mix(kind, mix(tail, quoted))),
    mix(66, mix(chainHead, mix(verb, Math.min(3, gap)))),
    mix(67, mix(label * 16 + kind, mix(here.word, tagR))),
    mix(68, mix(kind, mix(frame.ended ? 1 : 0, bucket(frame.to - i)))),
  ];
}

/** The word itself and its neighbours. */
function wordFeatures(view: WordView): number[] {
  const { here, left, left2, right, right2, tag, tagL, tagR, after, quoted, joint, verb, frame, i } = view;
  return [
    mix(1, here.word),
    mix(2, joint),
    mix(3, mix(here.stemHash, after)),
    mix(4, mix(tag, after)),
    mix(5, mix(left.word, here.stemHash)),
    mix(6, mix(here.stemHash, right.word)),
    mix(7, mix(here.stemHash, tagR)),
    mix(8, mix(mix(tagL, tag), tagR)),
    mix(9, left.word),
    mix(10, right.word),
    mix(11, left2.word),
    mix(12, right2.word),
    mix(13, mix(here.stemHash, quoted)),
    mix(14, mix(quoted * 2 + verb, tag)),
    mix(31, mix(tagHash(left2.tag), mix(tagL, tag))),
    mix(32, mix(frame.hasQuote ? 1 : 0, joint)),
    mix(33, mix(frame.ended ? 1 : 0, mix(here.word, tag))),
    mix(34, mix(bucket(i - frame.from), joint)),
    mix(35, mix(bucket(frame.to - i), joint)),
    mix(36, mix(here.suffix3, tag)),
    mix(40, mix(here.stemHash, mix(left.quote >= 0 ? 1 : 0, right.quote >= 0 ? 1 : 0))),
    mix(41, mix(left.kind === 'quote' || left2.kind === 'quote' ? 1 : 0, joint)),
  ];
}

/** Its subject, earlier and later speech in the sentence, and the cues found so far. */
function historyFeatures(view: WordView): number[] {
  const {
    here,
    left,
    right,
    tag,
    tagL,
    tagR,
    quoted,
    subject,
    subjectKind,
    tail,
    prior,
    priorFrame,
    since,
    joint,
    label,
    verb,
    history,
    coordination,
  } = view;
  return [
    mix(15, mix(here.stemHash, subjectKind)),
    mix(16, mix(subjectKind, tag)),
    mix(17, mix(subject?.head.stemHash ?? 0, verb)),
    mix(18, mix(subject?.head.word ?? 0, here.stemHash)),
    mix(19, mix(label, here.stemHash)),
    mix(20, mix(label, tag)),
    mix(21, mix(mix(label, left.word), here.word)),
    mix(22, mix(label, mix(tag, tagR))),
    mix(23, mix(prior, verb)),
    mix(24, mix(prior, mix(joint, 3))),
    mix(25, mix(mix(prior, priorFrame), verb)),
    mix(26, mix(tail, verb * 2 + quoted)),
    mix(27, mix(tail, mix(here.stemHash, quoted))),
    mix(28, mix(since * 4 + Math.min(3, history.count), mix(tag, verb))),
    mix(29, mix(since > 0 ? history.lastStem : 0, mix(here.stemHash, 1))),
    mix(30, mix(since, mix(tagL, left.word))),
    mix(37, mix(label, mix(left.stemHash, right.word))),
    mix(38, mix(coordination, mix(since > 0 ? 1 : 0, verb))),
    mix(39, mix(coordination, mix(here.stemHash, 2))),
  ];
}
