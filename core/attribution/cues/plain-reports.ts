/**
 * Reports so plain that no learning is needed, where the labeller saw none: "We state that", "Nurses have told observers
 * that", "Footage appears to show", "holds the governor responsible for". One to a sentence; what it holds has rules of its own.
 */
import { BE_BEFORE_PARTICIPLE, BE_OR_TO, CONTRASTS, ENDS_IN_ING, SUBJECT_PRONOUN } from '../english/grammar-words.ts';
import {
  ADDRESSES,
  ADVERBIAL,
  APPEALS,
  APPEARS,
  ASKS_WHAT,
  BEFORE_FIGURE,
  FOR_OR_TO,
  HOLDS,
  MAKES,
  MORE_SPEECH,
  NOUN_OR_VERB,
  ONLY,
  OPENS_MEDIUM,
  PICTURES,
  PUTS,
  QUESTIONS,
  REFUSED,
  REPORTS,
  SAYS,
  SHOWS,
  TAKES,
} from '../english/report-words.ts';
import { type ParsedText, phraseBefore, type Word, wordAt } from '../parsing/parsed-text.ts';
import { type Cue, headOf } from './cue-model.ts';
import { isPlausible } from './plausible-cues.ts';

/** Say, claim, admit, deny (see `english/cue-words.ts`). */
const LAST_SPEAKING_KIND = 4;
const LONGEST_ADDRESS = 4;
const LONGEST_BLAMED = 8;
/** The first kind of head that is on no list (`english/cue-words.ts`). */
const UNLISTED = 13;

/** The first such cue of a sentence, in a clause where none was found before it. */
export function findPlainReports(parsed: ParsedText, from: number, to: number, known: readonly Cue[]): Cue[] {
  for (let i = from + 1; i < to - 1; i++) {
    const before = known.filter((cue) => cue.from <= i);
    if (before.some((cue) => cue.to > i) || (before.length > 0 && !opensSecondClause(parsed, i))) continue;
    const word = wordAt(parsed, i);
    if (word.quote >= 0 || word.singleQuote >= 0 || word.kind !== 'word') continue;
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
  if (speaksThat(parsed, i, to) || shows(parsed, i, from) || holdsResponsible(parsed, i, to)) return i + 1;
  if (putsAtFigure(parsed, i, to) || questionsWhy(parsed, i) || peopleReport(parsed, i, from)) return i + 1;
  if (TAKES.test(wordAt(parsed, i).lower) && wordAt(parsed, i + 1).lower === 'responsibility') return i + 2;
  if (APPEALS.test(wordAt(parsed, i).lower) && FOR_OR_TO.test(wordAt(parsed, i + 1).lower)) return i + 2;
  return madeClear(parsed, i) ?? (isRefused(parsed, i) ? i + 2 : null);
}

/** "made it clear | that". */
function madeClear(parsed: ParsedText, i: number): number | null {
  if (!MAKES.test(wordAt(parsed, i).lower)) return null;
  const clear = wordAt(parsed, i + 1).lower === 'it' ? i + 2 : i + 1;
  return wordAt(parsed, clear).lower === 'clear' && wordAt(parsed, clear + 1).lower === 'that' ? clear + 1 : null;
}

/** "was denied by". */
function isRefused(parsed: ParsedText, i: number): boolean {
  const refuses = REFUSED.test(wordAt(parsed, i).lower);
  return refuses && wordAt(parsed, i + 1).lower === 'by' && BE_BEFORE_PARTICIPLE.test(wordAt(parsed, i - 1).lower);
}

function speaksThat(parsed: ParsedText, i: number, to: number): boolean {
  const word = wordAt(parsed, i);
  const before = wordAt(parsed, ADVERBIAL.test(wordAt(parsed, i - 1).lower) ? i - 2 : i - 1);
  const that = wordAt(parsed, i + 1).lower === 'that';
  if (ONLY.test(wordAt(parsed, i + 1).lower) && wordAt(parsed, i + 2).lower === 'that' && word.cueKind === 1)
    return true;
  if (that && isReportOfName(parsed, i)) return true;
  if (MORE_SPEECH.test(word.lower)) return that && opensClause(parsed, i + 2);
  if (word.cueKind === 0 || word.cueKind > LAST_SPEAKING_KIND || /ing$/.test(word.lower)) return false;
  if (!isVerb(word, before)) return false;
  if (wordAt(parsed, i + 1).lower === 'that') return opensClause(parsed, i + 2);
  if (SAYS.test(word.lower) && saysClause(parsed, i, to)) return true;
  if (OPENS_MEDIUM.test(wordAt(parsed, i + 1).lower) && !ADDRESSES.test(word.lower)) return saysInMedium(parsed, i, to);
  if (!ADDRESSES.test(word.lower)) return false;
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

/** "The envoy | questioned why". */
const questionsWhy = (parsed: ParsedText, i: number): boolean =>
  QUESTIONS.test(wordAt(parsed, i).lower) && ASKS_WHAT.test(wordAt(parsed, i + 1).lower);

/** "Doctors | report shortages": people in the plural before it, a thing or a clause behind. */
function peopleReport(parsed: ParsedText, i: number, from: number): boolean {
  if (wordAt(parsed, i).lower !== 'report' || !/s$|^police$|people$/.test(wordAt(parsed, i - 1).lower)) return false;
  const next = wordAt(parsed, i + 1);
  const isObject = /^(?:NOUN|ADJ|NUM|DET)$/.test(next.tag) || next.lower === 'that' || ENDS_IN_ING.test(next.lower);
  const subject = parsed.words.slice(from, i);
  return (
    isObject && subject.length < LONGEST_BLAMED && subject.some(({ headKind }) => headKind > 0 && headKind < UNLISTED)
  );
}

/** "put | the dead at nine". */
function putsAtFigure(parsed: ParsedText, i: number, to: number): boolean {
  if (!PUTS.test(wordAt(parsed, i).lower) || wordAt(parsed, i - 1).lower === 'to') return false;
  const after = parsed.words.slice(i + 1, Math.min(to, i + 2 + LONGEST_BLAMED));
  const at = after.findIndex(({ lower, kind }) => lower === 'at' || kind === 'mark');
  if (at < 1 || after[at]?.lower !== 'at') return false;
  return after.slice(at + 1, at + 4).every(({ kind, tag, lower }, k, ahead) => {
    const figure = ahead.findIndex((word) => word.kind === 'number' || word.tag === 'NUM');
    return (
      figure >= 0 &&
      (k >= figure || kind === 'number' || tag === 'NUM' || BEFORE_FIGURE.test(lower) || lower === 'than')
    );
  });
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

/** "Footage posted online appears to | show". */
function shows(parsed: ParsedText, i: number, from: number): boolean {
  if (!SHOWS.test(wordAt(parsed, i).lower) || wordAt(parsed, i + 1).lower === 'up') return false;
  return parsed.words.slice(from, from + 4).some(({ lower }) => PICTURES.test(lower));
}

/** "| holds the governor responsible for". */
function holdsResponsible(parsed: ParsedText, i: number, to: number): boolean {
  if (!HOLDS.test(wordAt(parsed, i).lower)) return false;
  const after = parsed.words.slice(i + 1, Math.min(to, i + 2 + LONGEST_BLAMED));
  const at = after.findIndex(({ lower }) => lower === 'responsible');
  const closes = after[at + 1]?.lower === 'for' || after[at + 1]?.kind === 'mark';
  return at > 0 && closes && after.slice(0, at).every(({ kind }) => kind === 'word');
}

/** "have | told", "appears to | show". */
function withAuxiliaries(parsed: ParsedText, i: number, from: number): number {
  let start = i;
  while (start > from && /^(?:AUX|ADV|PART)$/.test(wordAt(parsed, start - 1).tag)) start--;
  if (start > from && wordAt(parsed, start).lower === 'to' && APPEARS.test(wordAt(parsed, start - 1).lower)) start--;
  return start;
}
