/** What a possible cue stands among: the verb group it ends, its subject, the cues before it, the frame after it. */

import { isPassiveReport } from '../english/cue-words.ts';
import { BE, HAVE, NEGATIONS, OPENS_SUBCLAUSE } from '../english/feature-words.ts';
import { NO_WORD, type ParsedText, type Word, wordAt } from '../parsing/parsed-text.ts';
import { mix } from '../weights/linear-model.ts';
import { frameAfter, isSpeechStem } from './frames.ts';

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
function subjectBefore(parsed: ParsedText, i: number): { head: Word; gap: number; at: number } | null {
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
function chainStart(parsed: ParsedText, i: number): Word {
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
      (word.tag === 'VERB' && (word.lower.endsWith('ed') || word.lower.endsWith('ing')));
    if (!link) return false;
  }
  return true;
}

/** "didn't", with either apostrophe. */
const isNegated = (lower: string): boolean => lower.endsWith("n't") || lower.endsWith('n’t');

/** Flags of the verb group that ends at `i`: passive, negated, perfect, modal. */
function groupFlags(parsed: ParsedText, from: number, i: number): number {
  let flags = 0;
  for (let k = i - 1; k >= Math.max(from, i - 4); k--) {
    const word = wordAt(parsed, k);
    if (BE.has(word.lower)) flags |= 1;
    else if (NEGATIONS.has(word.lower) || isNegated(word.lower)) flags |= 2;
    else if (HAVE.has(word.lower)) flags |= 4;
    else if (word.tag === 'AUX') flags |= 8;
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

/** The conjunction that opens the clause a word stands in ("if", "that", "who"), or 0. */
function clauseMarker(parsed: ParsedText, from: number, i: number): number {
  for (let k = i - 1; k >= Math.max(from, i - 12); k--) {
    const word = wordAt(parsed, k);
    if (word.tag === 'SCONJ' || OPENS_SUBCLAUSE.has(word.lower)) return word.word;
    if (word.kind === 'mark' && word.text !== ',') break;
  }
  return 0;
}

/** First phrase after a word, when little stands between: its object or what follows its preposition. */
function objectAfter(parsed: ParsedText, i: number): Word {
  const indices = parsed.phrasesOf[wordAt(parsed, i).sentence] ?? [];
  for (const index of indices) {
    const phrase = parsed.phrases[index];
    if (!phrase || phrase.from <= i) continue;
    return phrase.from - i > 4 ? NO_WORD : wordAt(parsed, phrase.head);
  }
  return NO_WORD;
}

/** A word and the words next to it: all that the first features need. */
export function viewNear(parsed: ParsedText, frame: SentenceFrame, i: number) {
  const { from, to } = frame;
  const here = wordAt(parsed, i);
  return {
    i,
    frame,
    here,
    left: i - 1 >= from ? wordAt(parsed, i - 1) : NO_WORD,
    left2: i - 2 >= from ? wordAt(parsed, i - 2) : NO_WORD,
    right: i + 1 < to ? wordAt(parsed, i + 1) : NO_WORD,
    right2: i + 2 < to ? wordAt(parsed, i + 2) : NO_WORD,
    after: frameAfter(parsed, i + 1, to),
    quoted: here.quote >= 0 ? 1 : 0,
    joint: mix(here.stemHash, here.tagHash),
    verb: here.tag === 'VERB' || here.tag === 'AUX' ? 1 : 0,
  };
}

export type NearView = ReturnType<typeof viewNear>;

/** What else the features of one word are made of, the cues before it aside: its subject, its object, its clause, other speech. */
export function viewFar(parsed: ParsedText, { i, frame, here }: NearView) {
  const { from, to } = frame;
  const subject = subjectBefore(parsed, i);
  // The last cue-like verb before this word, and the last of the sentence when it comes after.
  const final = frame.speech.at(-1) ?? -1;
  const nextSpeech = final > i ? final : -1;
  let lastSpeech = -1;
  for (const k of frame.speech) if (k < i) lastSpeech = k;
  const group = groupFlags(parsed, from, i);
  return {
    subject,
    group,
    prior: lastSpeech >= 0 ? wordAt(parsed, lastSpeech) : null,
    tail: nextSpeech >= 0 ? bucket(to - nextSpeech) + (wordAt(parsed, nextSpeech + 1).text === '.' ? 8 : 0) : 0,
    priorFrame: lastSpeech >= 0 ? frameAfter(parsed, lastSpeech + 1, to) : 0,
    passive: (group & 1) > 0 && isPassiveReport(here.stem) ? 1 : 0,
    subjectHead: subject?.head.headKind ?? 0,
    chainHead: chainStart(parsed, i).headKind,
    gap: Math.min(3, subject?.gap ?? 7),
    marker: clauseMarker(parsed, from, i),
    object: objectAfter(parsed, i),
  };
}

export type FarView = ReturnType<typeof viewFar>;

/** What the cues found so far mean for a word. */
export function viewHistory(parsed: ParsedText, i: number, history: CueHistory) {
  const { lastEnd, label, count } = history;
  return {
    label,
    count: Math.min(3, count),
    since: lastEnd >= 0 ? bucket(i - lastEnd) + 1 : 0,
    lastStem: lastEnd >= 0 ? history.lastStem : 0,
    coordination: coordinates(parsed, lastEnd, i),
  };
}

export type HistoryView = ReturnType<typeof viewHistory>;
