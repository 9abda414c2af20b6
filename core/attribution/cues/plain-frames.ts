/** Verbs that report by the frame they stand in: "held the governor responsible", "put the dead at nine", "which the command rejects". */
import { isListedHead } from '../english/cue-words.ts';
import {
  BE_BEFORE_PARTICIPLE,
  CONTRASTS,
  ENDS_IN_ING,
  PEOPLE_IN_PLURAL,
  RELATIVE_OBJECT,
} from '../english/grammar-words.ts';
import { FRAME_VERBS } from '../english/openers.ts';
import { ASKS_WHAT, BEFORE_FIGURE, FOR_OR_TO, HE_OR_THEY, PICTURES } from '../english/report-words.ts';
import { NETWORKS, ON_NETWORK } from '../english/social-words.ts';
import { type ParsedText, phraseBefore, wordAt } from '../parsing/parsed-text.ts';

const LONGEST_OBJECT = 8;
/** The kind of denials. */
const DENYING_KIND = 4;

/** A sentence around a verb. */
interface Around {
  readonly from: number;
  readonly to: number;
}
type Frame = (parsed: ParsedText, i: number, around: Around) => number | null;

const next = (holds: (parsed: ParsedText, i: number, around: Around) => boolean): Frame => {
  return (parsed, i, around) => (holds(parsed, i, around) ? i + 1 : null);
};

/** Where the cue of each frame ends, by the verbs that may open it. */
const FRAMES: Readonly<Record<keyof typeof FRAME_VERBS, Frame>> = {
  shows: next(shows),
  holds: next(holdsResponsible),
  quotes: next(quotesBehind),
  terms: next(terms),
  puts: next(putsAtFigure),
  questions: next((parsed, i) => ASKS_WHAT.test(wordAt(parsed, i + 1).lower)),
  report: next(peopleReport),
  posts: (parsed, i) => (postsOn(parsed, i) ? i + 3 : null),
  takes: (parsed, i) => (wordAt(parsed, i + 1).lower === 'responsibility' ? i + 2 : null),
  appeals: (parsed, i) => (FOR_OR_TO.test(wordAt(parsed, i + 1).lower) ? i + 2 : null),
  makes: madeClear,
  refused: (parsed, i) => (isRefused(parsed, i) ? i + 2 : null),
};

const isFrame = (name: string): name is keyof typeof FRAME_VERBS => Object.hasOwn(FRAMES, name);
const BY_VERBS = Object.entries(FRAME_VERBS).flatMap(([name, verbs]) =>
  isFrame(name) ? [{ verbs, frame: FRAMES[name] }] : [],
);

/** Where the cue ends whose verb stands here, or null. Asked of the words alone that set off plain reports. */
export function frameEnd(parsed: ParsedText, i: number, around: Around): number | null {
  const { lower, cueKind } = wordAt(parsed, i);
  if (cueKind === DENYING_KIND && denies(parsed, i)) return i + 1;
  for (const { verbs, frame } of BY_VERBS) {
    const end = verbs.test(lower) ? frame(parsed, i, around) : null;
    if (end !== null) return end;
  }
  return null;
}

/** "The ministry | posted on X": a speaker before it, a network behind. */
function postsOn(parsed: ParsedText, i: number): boolean {
  if (!ON_NETWORK.test(wordAt(parsed, i + 1).lower)) return false;
  const subject = phraseBefore(parsed, i);
  const speaks = subject !== undefined && wordAt(parsed, subject.head).headKind > 0;
  return speaks && NETWORKS.test(wordAt(parsed, i + 2).lower) && wordAt(parsed, i + 2).capital;
}

/** "made it clear | that". */
function madeClear(parsed: ParsedText, i: number): number | null {
  const clear = wordAt(parsed, i + 1).lower === 'it' ? i + 2 : i + 1;
  return wordAt(parsed, clear).lower === 'clear' && wordAt(parsed, clear + 1).lower === 'that' ? clear + 1 : null;
}

/** "was denied by". */
function isRefused(parsed: ParsedText, i: number): boolean {
  const before = wordAt(parsed, wordAt(parsed, i - 1).tag === 'ADV' ? i - 2 : i - 1);
  return wordAt(parsed, i + 1).lower === 'by' && BE_BEFORE_PARTICIPLE.test(before.lower);
}

/** "though analysts | dispute the figure", "a charge which the command | rejects", "The army | denies using mines". */
function denies(parsed: ParsedText, i: number): boolean {
  const word = wordAt(parsed, i);
  if (word.tag !== 'VERB' || ENDS_IN_ING.test(word.lower)) return false;
  const subject = phraseBefore(parsed, wordAt(parsed, i - 1).tag === 'ADV' ? i - 1 : i);
  if (!subject || wordAt(parsed, subject.head).headKind === 0) return false;
  if (ENDS_IN_ING.test(wordAt(parsed, i + 1).lower)) return true;
  const joint = wordAt(parsed, subject.from - 1);
  return joint.text === ';' || CONTRASTS.test(joint.lower) || RELATIVE_OBJECT.test(joint.lower);
}

/** '"We ran," | sobbed a young man', whatever the verb: right behind the closing marks, with its speaker behind it. */
function quotesBehind(parsed: ParsedText, i: number): boolean {
  // '"Eight hundred," he | whispered.'
  if (HE_OR_THEY.test(wordAt(parsed, i - 1).lower))
    return wordAt(parsed, i - 2).kind === 'quote' && wordAt(parsed, i + 1).kind === 'mark';
  const quotation = parsed.quotations[wordAt(parsed, i - 1).quote];
  if (wordAt(parsed, i - 1).kind !== 'quote' || quotation?.to !== i) return false;
  return wordAt(parsed, i - 2).text === ',' && /^(?:DET|PROPN)$/.test(wordAt(parsed, i + 1).tag);
}

/** "The minister | termed the raid a success". */
function terms(parsed: ParsedText, i: number): boolean {
  const subject = phraseBefore(parsed, i);
  const speaks = subject !== undefined && wordAt(parsed, subject.head).headKind > 0;
  return speaks && /^(?:DET|PRON|PROPN|NOUN)$/.test(wordAt(parsed, i + 1).tag);
}

/** "Doctors | report shortages": people in the plural before it, a thing or a clause behind. */
function peopleReport(parsed: ParsedText, i: number, { from }: Around): boolean {
  if (!PEOPLE_IN_PLURAL.test(wordAt(parsed, i - 1).lower)) return false;
  const next = wordAt(parsed, i + 1);
  const isObject = /^(?:NOUN|ADJ|NUM|DET)$/.test(next.tag) || next.lower === 'that' || ENDS_IN_ING.test(next.lower);
  const subject = parsed.words.slice(from, i);
  return isObject && subject.length < LONGEST_OBJECT && subject.some(({ headKind }) => isListedHead(headKind));
}

/** "put | the dead at nine". */
function putsAtFigure(parsed: ParsedText, i: number, { to }: Around): boolean {
  if (wordAt(parsed, i - 1).lower === 'to') return false;
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
function shows(parsed: ParsedText, i: number, { from }: Around): boolean {
  if (wordAt(parsed, i + 1).lower === 'up') return false;
  return parsed.words.slice(from, from + 4).some(({ lower }) => PICTURES.test(lower));
}

/** "| holds the governor responsible for". */
function holdsResponsible(parsed: ParsedText, i: number, { to }: Around): boolean {
  const after = parsed.words.slice(i + 1, Math.min(to, i + 2 + LONGEST_OBJECT));
  const at = after.findIndex(({ lower }) => lower === 'responsible');
  const closes = after[at + 1]?.lower === 'for' || after[at + 1]?.kind === 'mark';
  return at > 0 && closes && after.slice(0, at).every(({ kind }) => kind === 'word');
}
