/**
 * Finds cues ("said", "according to", "claimed responsibility for") with a greedy labeller: O, B or I for each word,
 * given the words around it, the frame after it, quotation marks, and the cues found so far in the sentence.
 */

import { cueKindOf, headKindOf, isPassiveReport } from './english/cue-words.ts';
import { frameAfter, isSpeechStem } from './frames.ts';
import { hashText, mix, type WeightTable } from './linear-model.ts';
import { NO_WORD, type ParsedText, type Word, wordAt } from './parsed-text.ts';

export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;

export interface Cue {
  /** Word indices, half-open. */
  readonly from: number;
  readonly to: number;
  /** Index of the word that carries the meaning: the last verb, or the last word. */
  readonly head: number;
}

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

const bucket = (n: number): number => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : 6);

export function cueFeatures(parsed: ParsedText, frame: SentenceFrame, i: number, history: CueHistory): number[] {
  const here = wordAt(parsed, i);
  const inside = (k: number) => (k >= frame.from && k < frame.to ? wordAt(parsed, k) : wordAt(parsed, -1));
  const left = inside(i - 1);
  const left2 = inside(i - 2);
  const right = inside(i + 1);
  const right2 = inside(i + 2);
  const tag = hashText(here.tag);
  const tagL = hashText(left.tag);
  const tagR = hashText(right.tag);
  const after = hashText(frameAfter(parsed, i + 1, frame.to));
  const quoted = here.quote >= 0 ? 1 : 0;
  const subject = subjectBefore(parsed, i);
  const subjectKind = subject ? hashText(subject.head.tag) + subject.gap : 0;
  const before = frame.speech.filter((k) => k < i);
  const later = frame.speech.filter((k) => k > i);
  const lastSpeech = before.at(-1) ?? -1;
  const nextSpeech = later.at(-1) ?? -1;
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
    mix(31, mix(hashText(left2.tag), mix(tagL, tag))),
    mix(32, mix(frame.hasQuote ? 1 : 0, joint)),
    mix(33, mix(frame.ended ? 1 : 0, mix(here.word, tag))),
    mix(34, mix(bucket(i - frame.from), joint)),
    mix(35, mix(bucket(frame.to - i), joint)),
    mix(36, mix(here.suffix3, tag)),
    mix(37, mix(label, mix(left.stemHash, right.word))),
    mix(38, mix(coordinates(parsed, history.lastEnd, i), mix(since > 0 ? 1 : 0, verb))),
    mix(39, mix(coordinates(parsed, history.lastEnd, i), mix(here.stemHash, 2))),
    mix(40, mix(here.stemHash, mix(left.quote >= 0 ? 1 : 0, right.quote >= 0 ? 1 : 0))),
    mix(41, mix(left.kind === 'quote' || left2.kind === 'quote' ? 1 : 0, joint)),
  ];
}

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

/** Label scores: features times (label, domain) in one table. */
export function scoreCueLabel(table: WeightTable, features: readonly number[], label: number, domain: number): number {
  let score = 0;
  const salt = label * 7 + 1;
  for (const feature of features) {
    const base = Math.imul(feature ^ (salt * 0x9e3779b1), 0x85ebca6b);
    const hash = base ^ (base >>> 15);
    score += table.weights[hash & table.mask] ?? 0;
    if (domain > 0) score += table.weights[saltDomain(hash) & table.mask] ?? 0;
  }
  return score;
}

/** Table positions a feature uses for one label: the shared one and, for conflict texts, its own. */
export function cuePositions(feature: number, label: number, domain: number): number[] {
  const base = Math.imul(feature ^ ((label * 7 + 1) * 0x9e3779b1), 0x85ebca6b);
  const hash = base ^ (base >>> 15);
  return domain > 0 ? [hash, saltDomain(hash)] : [hash];
}

function saltDomain(hash: number): number {
  const salted = Math.imul(hash ^ 0x5bd1e995, 0xc2b2ae35);
  return salted ^ (salted >>> 14);
}

export function startHistory(): CueHistory {
  return { label: OUTSIDE, lastEnd: -1, lastStem: 0, count: 0 };
}

/** Moves the history past word `i`, labelled `label`. */
export function advance(history: CueHistory, parsed: ParsedText, i: number, label: number): void {
  if (label !== OUTSIDE) {
    history.lastEnd = i + 1;
    const word = wordAt(parsed, i);
    if (label === BEGIN || word.tag === 'VERB') history.lastStem = word.stemHash;
    if (label === BEGIN) history.count++;
  }
  history.label = label;
}

/** Labels every word of one sentence; `lean` is added to the score of O (positive: fewer cues). */
export function labelSentence(
  parsed: ParsedText,
  sentence: number,
  model: { table: WeightTable; domain: number; lean: number },
): number[] {
  const frame = frameSentence(parsed, sentence);
  const history = startHistory();
  const labels: number[] = [];
  for (let i = frame.from; i < frame.to; i++) {
    const features = cueFeatures(parsed, frame, i, history);
    let best = OUTSIDE;
    let bestScore = model.lean;
    const options = history.label === OUTSIDE ? 1 : 2;
    for (let label = 1; label <= options; label++) {
      const score = scoreCueLabel(model.table, features, label, model.domain);
      if (score > bestScore) {
        best = label;
        bestScore = score;
      }
    }
    labels.push(best);
    advance(history, parsed, i, best);
  }
  return labels;
}

/** Turns labels into cues. */
export function cuesFrom(parsed: ParsedText, from: number, labels: readonly number[]): Cue[] {
  const cues: Cue[] = [];
  let start = -1;
  const close = (to: number) => {
    if (start >= 0) pushCue(cues, parsed, start, to);
    start = -1;
  };
  labels.forEach((label, k) => {
    if (label !== INSIDE) close(from + k);
    if (label === BEGIN) start = from + k;
  });
  close(from + labels.length);
  return cues;
}

/** Longer runs are the labeller losing its way. */
const MAX_CUE_WORDS = 9;
/** Adjectives on a noun hedge it but report nothing. */
const ADJECTIVES = /^(?:alleged|supposed|purported|suspected|presumed|rumou?red)$/;

function pushCue(cues: Cue[], parsed: ParsedText, from: number, end: number): void {
  let to = Math.min(end, from + MAX_CUE_WORDS);
  while (to > from + 1 && wordAt(parsed, to - 1).kind === 'mark') to--;
  const only = wordAt(parsed, from);
  const adjective =
    to === from + 1 && ADJECTIVES.test(only.lower) && /^(?:NOUN|PROPN|ADJ)$/.test(wordAt(parsed, to).tag);
  if (adjective || (ADJECTIVES.test(only.lower) && wordAt(parsed, to).kind === 'quote')) return;
  cues.push({ from, to, head: headOf(parsed, from, to) });
}

/** The last verb of a cue, else its last word. */
export function headOf(parsed: ParsedText, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (wordAt(parsed, i).tag === 'VERB') return i;
  return to - 1;
}
