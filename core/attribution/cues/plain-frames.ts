/** Verbs that report by the frame they stand in: "held the governor responsible", "put the dead at nine", "which the command rejects". */
import { isListedHead } from '../english/cue-words.ts';
import {
  BE_BEFORE_PARTICIPLE,
  CONTRASTS,
  ENDS_IN_ING,
  PAST,
  PEOPLE_IN_PLURAL,
  RELATIVE_OBJECT,
} from '../english/grammar-words.ts';
import {
  APPEALS,
  ASKS_WHAT,
  BEFORE_FIGURE,
  FOR_OR_TO,
  HE_OR_THEY,
  HOLDS,
  MAKES,
  PICTURES,
  PUTS,
  QUESTIONS,
  REFUSED,
  SHOWS,
  TAKES,
  TERMS,
} from '../english/report-words.ts';
import { NETWORKS, ON_NETWORK, POSTED } from '../english/social-words.ts';
import { type ParsedText, phraseBefore, wordAt } from '../parsing/parsed-text.ts';

const LONGEST_OBJECT = 8;
/** The kind of denials. */
const DENYING_KIND = 4;

/** Where the cue ends whose verb stands here, or null. Asked of the verbs among the `PLAIN` ones of `english/openers.ts` alone. */
export function frameEnd(parsed: ParsedText, i: number, from: number, to: number): number | null {
  if (shows(parsed, i, from) || holdsResponsible(parsed, i, to)) return i + 1;
  if (deniesInClause(parsed, i) || quotesBehind(parsed, i) || terms(parsed, i)) return i + 1;
  if (putsAtFigure(parsed, i, to) || questionsWhy(parsed, i) || peopleReport(parsed, i, from)) return i + 1;
  const next = wordAt(parsed, i + 1).lower;
  if (postsOn(parsed, i)) return i + 3;
  if (TAKES.test(wordAt(parsed, i).lower) && next === 'responsibility') return i + 2;
  if (APPEALS.test(wordAt(parsed, i).lower) && FOR_OR_TO.test(next)) return i + 2;
  return madeClear(parsed, i) ?? (isRefused(parsed, i) ? i + 2 : null);
}

/** "The ministry | posted on X": a speaker before it, a network behind. */
function postsOn(parsed: ParsedText, i: number): boolean {
  if (!POSTED.test(wordAt(parsed, i).lower) || !ON_NETWORK.test(wordAt(parsed, i + 1).lower)) return false;
  const subject = phraseBefore(parsed, i);
  const speaks = subject !== undefined && wordAt(parsed, subject.head).headKind > 0;
  return speaks && NETWORKS.test(wordAt(parsed, i + 2).lower) && wordAt(parsed, i + 2).capital;
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
  const before = wordAt(parsed, wordAt(parsed, i - 1).tag === 'ADV' ? i - 2 : i - 1);
  return refuses && wordAt(parsed, i + 1).lower === 'by' && BE_BEFORE_PARTICIPLE.test(before.lower);
}

/** "though analysts | dispute the figure", "a charge which the command | rejects". */
function deniesInClause(parsed: ParsedText, i: number): boolean {
  const word = wordAt(parsed, i);
  if (word.cueKind !== DENYING_KIND || word.tag !== 'VERB' || ENDS_IN_ING.test(word.lower)) return false;
  const subject = phraseBefore(parsed, wordAt(parsed, i - 1).tag === 'ADV' ? i - 1 : i);
  if (!subject || wordAt(parsed, subject.head).headKind === 0) return false;
  const joint = wordAt(parsed, subject.from - 1);
  return joint.text === ';' || CONTRASTS.test(joint.lower) || RELATIVE_OBJECT.test(joint.lower);
}

/** '"We ran," | sobbed a young man', whatever the verb: right behind the closing marks, with its speaker behind it. */
function quotesBehind(parsed: ParsedText, i: number): boolean {
  const word = wordAt(parsed, i);
  // '"Eight hundred," he | whispered.'
  if (HE_OR_THEY.test(wordAt(parsed, i - 1).lower))
    return PAST.test(word.lower) && wordAt(parsed, i - 2).kind === 'quote' && wordAt(parsed, i + 1).kind === 'mark';
  const quotation = parsed.quotations[wordAt(parsed, i - 1).quote];
  if (wordAt(parsed, i - 1).kind !== 'quote' || quotation?.to !== i || !PAST.test(word.lower)) return false;
  return wordAt(parsed, i - 2).text === ',' && /^(?:DET|PROPN)$/.test(wordAt(parsed, i + 1).tag);
}

/** "The minister | termed the raid a success". */
function terms(parsed: ParsedText, i: number): boolean {
  if (!TERMS.test(wordAt(parsed, i).lower)) return false;
  const subject = phraseBefore(parsed, i);
  const speaks = subject !== undefined && wordAt(parsed, subject.head).headKind > 0;
  return speaks && /^(?:DET|PRON|PROPN|NOUN)$/.test(wordAt(parsed, i + 1).tag);
}

/** "The envoy | questioned why". */
const questionsWhy = (parsed: ParsedText, i: number): boolean =>
  QUESTIONS.test(wordAt(parsed, i).lower) && ASKS_WHAT.test(wordAt(parsed, i + 1).lower);

/** "Doctors | report shortages": people in the plural before it, a thing or a clause behind. */
function peopleReport(parsed: ParsedText, i: number, from: number): boolean {
  if (wordAt(parsed, i).lower !== 'report' || !PEOPLE_IN_PLURAL.test(wordAt(parsed, i - 1).lower)) return false;
  const next = wordAt(parsed, i + 1);
  const isObject = /^(?:NOUN|ADJ|NUM|DET)$/.test(next.tag) || next.lower === 'that' || ENDS_IN_ING.test(next.lower);
  const subject = parsed.words.slice(from, i);
  return isObject && subject.length < LONGEST_OBJECT && subject.some(({ headKind }) => isListedHead(headKind));
}

/** "put | the dead at nine". */
function putsAtFigure(parsed: ParsedText, i: number, to: number): boolean {
  if (!PUTS.test(wordAt(parsed, i).lower) || wordAt(parsed, i - 1).lower === 'to') return false;
  const after = parsed.words.slice(i + 1, Math.min(to, i + 2 + LONGEST_OBJECT));
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

/** "Footage posted online appears to | show". */
function shows(parsed: ParsedText, i: number, from: number): boolean {
  if (!SHOWS.test(wordAt(parsed, i).lower) || wordAt(parsed, i + 1).lower === 'up') return false;
  return parsed.words.slice(from, from + 4).some(({ lower }) => PICTURES.test(lower));
}

/** "| holds the governor responsible for". */
function holdsResponsible(parsed: ParsedText, i: number, to: number): boolean {
  if (!HOLDS.test(wordAt(parsed, i).lower)) return false;
  const after = parsed.words.slice(i + 1, Math.min(to, i + 2 + LONGEST_OBJECT));
  const at = after.findIndex(({ lower }) => lower === 'responsible');
  const closes = after[at + 1]?.lower === 'for' || after[at + 1]?.kind === 'mark';
  return at > 0 && closes && after.slice(0, at).every(({ kind }) => kind === 'word');
}
