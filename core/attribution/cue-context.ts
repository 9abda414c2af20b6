/** What a possible cue stands among: the verb group it ends, its subject, the cues before it, the frame after it. */
import { cueKindOf, headKindOf, isPassiveReport } from './english/cue-words.ts';
import { frameAfter, isSpeechStem } from './frames.ts';
import { hashText, mix } from './linear-model.ts';
import { NO_WORD, type ParsedText, type Word, wordAt } from './parsed-text.ts';
import { tagHash } from './part-of-speech.ts';

/** What the labeller remembers while it walks through one sentence. */
export interface CueHistory {
  label: number;
  /** Index after the last cue of this sentence, or -1. */
  lastEnd: number;
  lastStem: number;
  count: number;
}

/** What stays the same for all words of one sentence. */
export interface SentenceFrame {
  readonly from: number;
  readonly to: number;
  /** Indices of words with a stem of speaking outside quotations. */
  readonly speech: readonly number[];
  readonly hasQuote: boolean;
  readonly ended: boolean;
}

export function frameSentence(parsed: ParsedText, sentence: number): SentenceFrame {
  const { from, to } = parsed.sentences[sentence] ?? { from: 0, to: 0 };
  const speech: number[] = [];
  let hasQuote = false;
  for (let i = from; i < to; i++) {
    const word = wordAt(parsed, i);
    if (word.quote >= 0) hasQuote = true;
    else if (isSpeechStem(word.stem)) speech.push(i);
  }
  return { from, to, speech, hasQuote, ended: /[.!?…]/.test(wordAt(parsed, to - 1).text) };
}

/** Nearest noun phrase that ends at or before `i` with nothing but auxiliaries, adverbs and commas between. */
export function subjectBefore(parsed: ParsedText, i: number): { head: Word; gap: number; at: number } | null {
  const sentence = wordAt(parsed, i).sentence;
  const indices = parsed.phrasesOf[sentence] ?? [];
  for (let k = indices.length - 1; k >= 0; k--) {
    const phrase = parsed.phrases[indices[k] ?? -1];
    if (!phrase || phrase.to > i) continue;
    return { head: wordAt(parsed, phrase.head), gap: Math.min(6, i - phrase.to), at: phrase.from };
  }
  return null;
}

/** The phrase a chain of complements starts with: "The General Staff" of "The General Staff in the capital". */
export function chainStart(parsed: ParsedText, i: number): Word {
  const indices = parsed.phrasesOf[wordAt(parsed, i).sentence] ?? [];
  let current = NO_WORD;
  let from = -1;
  for (let k = indices.length - 1; k >= 0; k--) {
    const phrase = parsed.phrases[indices[k] ?? -1];
    if (!phrase || phrase.to > i) continue;
    if (from < 0 || joins(parsed, phrase.to, from)) {
      current = wordAt(parsed, phrase.head);
      from = phrase.from;
    } else break;
  }
  return current;
}

/** Whether only a preposition, a participle with one or a bracket stands between two phrases. */
function joins(parsed: ParsedText, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let k = from; k < to; k++) {
    const word = wordAt(parsed, k);
    const link =
      word.tag === 'ADP' ||
      word.text === '(' ||
      word.tag === 'ADV' ||
      (word.tag === 'VERB' && /(?:ed|ing)$/.test(word.lower));
    if (!link) return false;
  }
  return true;
}

const BE = /^(?:is|are|was|were|been|be|being)$/;

/** Flags of the verb group that ends at `i`: passive, negated, perfect, modal. */
function groupFlags(parsed: ParsedText, from: number, i: number): number {
  let flags = 0;
  for (let k = i - 1; k >= Math.max(from, i - 4); k--) {
    const word = wordAt(parsed, k);
    if (BE.test(word.lower)) flags |= 1;
    else if (word.lower === 'not' || word.lower === 'never' || word.lower === "n't" || word.lower === 'no') flags |= 2;
    else if (/^(?:has|have|had)$/.test(word.lower)) flags |= 4;
    else if (word.tag === 'AUX' || /n['’]t$/.test(word.lower)) flags |= /n['’]t$/.test(word.lower) ? 2 : 8;
    else if (word.tag !== 'ADV') break;
  }
  return flags;
}

export const bucket = (n: number): number => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : 6);

/** What joins the last cue and this word: nothing, a comma, a conjunction, or both. */
function coordinates(parsed: ParsedText, from: number, to: number): number {
  if (from < 0) return 0;
  let seen = 1;
  for (let i = Math.max(from, to - 8); i < to; i++) {
    const word = wordAt(parsed, i);
    if (word.text === ',') seen |= 2;
    else if (word.text === ';' || word.text === ':') seen |= 4;
    else if (word.tag === 'CCONJ') seen |= 8;
    else if (word.tag === 'SCONJ' && word.lower !== 'that') seen |= 16;
  }
  return seen;
}

/** Everything the features of one word are made of, worked out once. */
export function viewWord(parsed: ParsedText, frame: SentenceFrame, i: number, history: CueHistory) {
  const here = wordAt(parsed, i);
  const inside = (k: number) => (k >= frame.from && k < frame.to ? wordAt(parsed, k) : wordAt(parsed, -1));
  const left = inside(i - 1);
  const left2 = inside(i - 2);
  const right = inside(i + 1);
  const right2 = inside(i + 2);
  const tag = tagHash(here.tag);
  const tagL = tagHash(left.tag);
  const tagR = tagHash(right.tag);
  const after = hashText(frameAfter(parsed, i + 1, frame.to));
  const quoted = here.quote >= 0 ? 1 : 0;
  const subject = subjectBefore(parsed, i);
  const subjectKind = subject ? tagHash(subject.head.tag) + subject.gap : 0;
  // The last cue-like verb before this word, and the last of the sentence when it comes after.
  const final = frame.speech.at(-1) ?? -1;
  const nextSpeech = final > i ? final : -1;
  let lastSpeech = -1;
  for (const k of frame.speech) if (k < i) lastSpeech = k;
  const tail = nextSpeech >= 0 ? bucket(frame.to - nextSpeech) + (inside(nextSpeech + 1).text === '.' ? 8 : 0) : 0;
  const prior = lastSpeech >= 0 ? inside(lastSpeech).stemHash : 0;
  const priorFrame = lastSpeech >= 0 ? hashText(frameAfter(parsed, lastSpeech + 1, frame.to)) : 0;
  const since = history.lastEnd >= 0 ? bucket(i - history.lastEnd) + 1 : 0;
  const joint = mix(here.stemHash, tag);
  const label = history.label;
  const verb = here.tag === 'VERB' || here.tag === 'AUX' ? 1 : 0;
  const kind = cueKindOf(here.stem);
  const group = groupFlags(parsed, frame.from, i);
  const passive = (group & 1) > 0 && isPassiveReport(here.stem) ? 1 : 0;
  const subjectHead = subject ? headKindOf(subject.head) : 0;
  const chain = chainStart(parsed, i);
  const chainHead = chain === NO_WORD ? 0 : headKindOf(chain);
  const gap = subject?.gap ?? 7;
  const rightKind = cueKindOf(right.stem);
  const right2Kind = cueKindOf(right2.stem);
  const priorKind = lastSpeech >= 0 ? cueKindOf(inside(lastSpeech).stem) : 0;
  const coordination = coordinates(parsed, history.lastEnd, i);
  return {
    parsed,
    frame,
    i,
    history,
    coordination,
    here,
    left,
    left2,
    right,
    right2,
    tag,
    tagL,
    tagR,
    after,
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
    kind,
    group,
    passive,
    subjectHead,
    chainHead,
    gap,
    rightKind,
    right2Kind,
    priorKind,
  };
}

export type WordView = ReturnType<typeof viewWord>;
