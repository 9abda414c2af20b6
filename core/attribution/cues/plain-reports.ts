/**
 * Reports so plain that no learning is needed, where the labeller saw none: "We state that", "Nurses have told observers
 * that", "Footage appears to show", "holds the governor responsible for". One to a sentence; what it holds has rules of its own.
 */
import { isSpeakingKind } from '../english/cue-words.ts';
import { BE_OR_TO, CONTRASTS, SUBJECT_PRONOUN } from '../english/grammar-words.ts';
import { opener } from '../english/openers.ts';
import {
  ADDRESSES,
  ADVERBIAL,
  APPEARS,
  MORE_SPEECH,
  NOUN_OR_VERB,
  ONLY,
  OPENS_MEDIUM,
  REPORTS,
  SAYS,
} from '../english/report-words.ts';
import { type ParsedText, phraseBefore, type Word, wordAt } from '../parsing/parsed-text.ts';
import { type Cue, headOf } from './cue-model.ts';
import { frameEnd } from './plain-frames.ts';
import { isPlausible } from './plausible-cues.ts';

const LONGEST_ADDRESS = 4;
const LONGEST_BLAMED = 8;
const mayReport = opener('plainReport');

/** The first such cue of a sentence, in a clause where none was found before it. */
export function findPlainReports(parsed: ParsedText, from: number, to: number, known: readonly Cue[]): Cue[] {
  for (let i = from + 1; i < to - 1; i++) {
    const word = wordAt(parsed, i);
    if (!mayReport(word) || word.quote >= 0 || word.singleQuote >= 0 || word.kind !== 'word') continue;
    const before = known.filter((cue) => cue.from <= i);
    if (before.some((cue) => cue.to > i) || (before.length > 0 && !opensSecondClause(parsed, i))) continue;
    const end = reportEnd(parsed, i, from, to);
    if (end === null || !isPlausible(parsed, { from: i, to: end, head: i })) continue;
    const start = withAuxiliaries(parsed, i, from);
    return start > from ? [{ from: start, to: end, head: headOf(parsed, start, end) }] : [];
  }
  return [];
}

/** "…, but it made clear": a pronoun or name right behind "but", "and" or "while" speaks for itself. */
function opensSecondClause(parsed: ParsedText, i: number): boolean {
  const at = withAuxiliaries(parsed, i, i - 4);
  const subject = wordAt(parsed, at - 1);
  if (!/^(?:PRON|PROPN|NOUN)$/.test(subject.tag)) return false;
  const start = phraseBefore(parsed, at);
  const joint = wordAt(parsed, (start?.from ?? at - 1) - 1);
  return joint.text === ';' || CONTRASTS.test(joint.lower);
}

/** Where a cue ends whose verb stands here, or null. */
function reportEnd(parsed: ParsedText, i: number, from: number, to: number): number | null {
  return speaksThat(parsed, i, to) ? i + 1 : frameEnd(parsed, i, { from, to });
}

function speaksThat(parsed: ParsedText, i: number, to: number): boolean {
  const word = wordAt(parsed, i);
  const before = wordAt(parsed, ADVERBIAL.test(wordAt(parsed, i - 1).lower) ? i - 2 : i - 1);
  const that = wordAt(parsed, i + 1).lower === 'that';
  if (ONLY.test(wordAt(parsed, i + 1).lower) && wordAt(parsed, i + 2).lower === 'that' && word.cueKind === 1)
    return true;
  if (that && isReportOfName(parsed, i)) return true;
  if (MORE_SPEECH.test(word.lower)) return that ? opensClause(parsed, i + 2) : thatBehindHearer(parsed, i, to);
  if (!isSpeakingKind(word.cueKind) || /ing$/.test(word.lower)) return false;
  if (!isVerb(word, before)) return false;
  if (wordAt(parsed, i + 1).lower === 'that') return opensClause(parsed, i + 2);
  if (SAYS.test(word.lower) && saysClause(parsed, i, to)) return true;
  if (OPENS_MEDIUM.test(wordAt(parsed, i + 1).lower) && !ADDRESSES.test(word.lower)) return saysInMedium(parsed, i, to);
  if (!ADDRESSES.test(word.lower)) return false;
  return thatBehindHearer(parsed, i, to);
}

/** "told the court | that": who was told, and then a clause. */
function thatBehindHearer(parsed: ParsedText, i: number, to: number): boolean {
  for (let k = i + 2; k < Math.min(to, i + 2 + LONGEST_ADDRESS); k++) {
    if (wordAt(parsed, k).kind === 'mark') return false;
    if (wordAt(parsed, k).lower === 'that') return opensClause(parsed, k + 1);
  }
  return false;
}

/** "asserts | in its organ | that": nothing but words between. */
function saysInMedium(parsed: ParsedText, i: number, to: number): boolean {
  const after = parsed.words.slice(i + 2, Math.min(to, i + 2 + LONGEST_BLAMED));
  const that = after.findIndex(({ lower }) => lower === 'that');
  return (
    that > 0 &&
    after.slice(0, that).every(({ kind, tag }) => kind === 'word' && tag !== 'VERB') &&
    opensClause(parsed, i + 3 + that)
  );
}

/** "Joint Church Aid | reports that": behind a name that opens the sentence. */
function isReportOfName(parsed: ParsedText, i: number): boolean {
  if (!REPORTS.test(wordAt(parsed, i).lower)) return false;
  const subject = phraseBefore(parsed, i + 1) ?? phraseBefore(parsed, i);
  const from = subject?.from ?? i - 1;
  const isFirst = wordAt(parsed, from - 1).sentence !== wordAt(parsed, i).sentence;
  const name = parsed.words.slice(from, i).filter(({ lower }) => lower !== 'the');
  return isFirst && name.every(({ capital }) => capital) && (name.length > 1 || name[0]?.tag === 'PROPN');
}

/** "The governor | said air defences were at work": a speaker before it, a clause behind. */
function saysClause(parsed: ParsedText, i: number, to: number): boolean {
  const speaker = phraseBefore(parsed, i);
  if (!speaker || wordAt(parsed, speaker.head).headKind === 0 || !opensClause(parsed, i + 1)) return false;
  return parsed.words.slice(i + 2, to).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** Tagged so, or what follows a subject without an article of its own. */
function isVerb(word: Word, before: Word): boolean {
  if (BE_OR_TO.test(before.lower)) return false;
  if (before.tag === 'PRON') return SUBJECT_PRONOUN.test(before.lower);
  if (word.tag === 'VERB') return !NOUN_OR_VERB.test(word.lower) || before.tag !== 'ADJ';
  return /^(?:NOUN|PROPN)$/.test(before.tag) && /s$/.test(word.lower) && !NOUN_OR_VERB.test(word.lower);
}

/** "that no armed person", not "that house". */
function opensClause(parsed: ParsedText, at: number): boolean {
  return /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(wordAt(parsed, at).tag);
}

/** "have | told", "appears to | show". */
function withAuxiliaries(parsed: ParsedText, i: number, from: number): number {
  let start = i;
  while (start > from && /^(?:AUX|ADV|PART)$/.test(wordAt(parsed, start - 1).tag)) start--;
  if (start > from && wordAt(parsed, start).lower === 'to' && APPEARS.test(wordAt(parsed, start - 1).lower)) start--;
  return start;
}
