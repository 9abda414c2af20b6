/**
 * "The front, which Kasta denies arming, said it held the port": two speak. Kasta says what stands in the clause, and no more
 * than that; the front says what the sentence goes on with. Clauses whose pronoun is no subject: "whom the army accuses",
 * "which the council said had left", "whose death the army announced", "about whom the bishop complained".
 */
import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { cueKindOf } from '../english/cue-words.ts';
import { PARTICIPLE } from '../english/grammar-words.ts';
import { opener } from '../english/openers.ts';
import type { NounPhrase } from '../parsing/noun-phrases.ts';
import { type ParsedText, phraseBefore, phrasesIn, wordAt } from '../parsing/parsed-text.ts';
import { reportAt, speaksAt, wholePhrase } from './relative-subjects.ts';

/** Words from the pronoun to the end of its clause. */
const LONGEST_CLAUSE = 30;

/** Verbs of denial, and those that blame or call for something (`english/cue-words.ts`). */
const DENIES = 4;
const CALLS = 6;

const OPENS_OTHER_CLAUSE = /^(?:who|which|that|whose|if|when|while|because|than|where|what|how|why|before|after)$/;

const isRelative = opener('relative');

interface ObjectClause {
  readonly pronoun: number;
  /** Whom or what the clause tells of. */
  readonly told: Stretch;
  /** Who speaks within it. */
  readonly subject: Stretch;
  /** Its verb. */
  readonly own: number;
  /** Behind its last word; the end of the sentence where nothing tells. */
  readonly to: number;
  /** The verb the sentence goes on with, or null. */
  readonly main: number | null;
}

/** Tells the speaker of such a clause from the speaker of its sentence. */
export function splitObjectRelatives(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  let mended = [...linked];
  parsed.words.forEach((word, i) => {
    const clause = isRelative(word) ? clauseAt(parsed, i) : null;
    if (clause) mended = split(parsed, mended, clause);
  });
  return mended;
}

function clauseAt(parsed: ParsedText, pronoun: number): ObjectClause | null {
  const subject = subjectBehind(parsed, pronoun);
  if (!subject) return null;
  // "about whom", "with which": the preposition belongs to the clause.
  const from = wordAt(parsed, pronoun - 1).tag === 'ADP' ? pronoun - 1 : pronoun;
  const isAside = wordAt(parsed, from - 1).text === ',';
  const told = wholePhrase(parsed, phraseBefore(parsed, isAside ? from - 1 : from));
  if (!told) return null;
  const own = mainVerb(parsed, skipAdverbs(parsed, subject.to));
  const edge = isAside ? asideEnd(parsed, own) : restrictiveEnd(parsed, own);
  return { pronoun, told: { from: told.from, to: told.to }, subject, own, ...edge };
}

/** Who acts in the clause: the phrase between the pronoun and a verb, or behind what "whose" owns. */
function subjectBehind(parsed: ParsedText, pronoun: number): Stretch | null {
  const phrases = phrasesIn(parsed, wordAt(parsed, pronoun).sentence);
  const isOwner = wordAt(parsed, pronoun).lower === 'whose';
  const opens = isOwner ? phrases.find(({ from }) => from === pronoun)?.to : pronoun + 1;
  const subject = phrases.find(({ from }) => from === opens) ?? unknownName(parsed, pronoun + 1);
  if (!subject || !maySpeak(parsed, subject)) return null;
  // "who prosecutors | allege ordered": a verb that the tagger took for the head.
  const to = endsInVerb(parsed, subject) ? subject.to - 1 : subject.to;
  return isVerb(parsed, skipAdverbs(parsed, to)) || to < subject.to ? { from: subject.from, to } : null;
}

/** A capital that the tagger knows for nothing, and a verb behind it. */
function unknownName(parsed: ParsedText, from: number): NounPhrase | undefined {
  const isName = wordAt(parsed, from).capital && isVerb(parsed, from + 1);
  return isName ? { from, to: from + 1, head: from, kind: 'proper' } : undefined;
}

/** "who | swam ashore": one small word that speaks for nobody is a verb that the tagger took for a noun. */
function maySpeak(parsed: ParsedText, { from, to, kind }: NounPhrase): boolean {
  const { headKind, capital } = wordAt(parsed, from);
  return to - from > 1 || headKind > 0 || capital || kind === 'pronoun';
}

function endsInVerb(parsed: ParsedText, { from, to }: NounPhrase): boolean {
  const { stem, capital } = wordAt(parsed, to - 1);
  const goesOn = isVerb(parsed, to) || wordAt(parsed, to).lower === 'as';
  return to - from > 1 && cueKindOf(stem) > 0 && !capital && goesOn;
}

function skipAdverbs(parsed: ParsedText, at: number): number {
  let i = at;
  while (wordAt(parsed, i).tag === 'ADV' || wordAt(parsed, i).tag === 'PART') i++;
  return i;
}

const isVerb = (parsed: ParsedText, at: number): boolean => /^(?:VERB|AUX)$/.test(wordAt(parsed, at).tag);

/** Up to the comma behind which the sentence goes on with a verb of its own; else to the end of the sentence. */
function asideEnd(parsed: ParsedText, from: number): Pick<ObjectClause, 'to' | 'main'> {
  const { sentence } = wordAt(parsed, from);
  for (let i = from + 1; i < from + LONGEST_CLAUSE && wordAt(parsed, i).sentence === sentence; i++) {
    const goesOn = skipAdverbs(parsed, i + 1);
    if (wordAt(parsed, i).text !== ',' || !isVerb(parsed, goesOn)) continue;
    if (!/ing$/.test(wordAt(parsed, goesOn).lower)) return { to: i, main: mainVerb(parsed, goesOn) };
  }
  return { to: parsed.sentences[sentence]?.to ?? from, main: null };
}

/** "has denied": the verb behind its auxiliaries. */
function mainVerb(parsed: ParsedText, from: number): number {
  let at = from;
  while (/^(?:AUX|ADV|PART)$/.test(wordAt(parsed, at).tag) && isVerb(parsed, skipAdverbs(parsed, at + 1)))
    at = skipAdverbs(parsed, at + 1);
  return at;
}

/** Without commas: up to the second verb that has no subject of its own, where that one speaks or is. */
function restrictiveEnd(parsed: ParsedText, own: number): Pick<ObjectClause, 'to' | 'main'> {
  const { sentence } = wordAt(parsed, own);
  let at = own + 1;
  // "says it sank", "says were fighters": what is said of whom the clause tells has a verb of its own.
  const inner = phrasesIn(parsed, sentence).find((phrase) => phrase.from === at);
  if (inner && isVerb(parsed, inner.to)) at = mainVerb(parsed, inner.to) + 1;
  else if (isVerb(parsed, at)) at = mainVerb(parsed, at) + 1;
  const whole = { to: parsed.sentences[sentence]?.to ?? at, main: null };
  for (let before = ''; at < own + LONGEST_CLAUSE && wordAt(parsed, at).sentence === sentence; at++) {
    const { tag, lower, kind } = wordAt(parsed, at);
    // A clause within the clause has verbs of its own, and where it ends nobody can tell.
    if (kind === 'mark' || kind === 'quote' || OPENS_OTHER_CLAUSE.test(lower)) return whole;
    const isLoose = tag === 'AUX' || (tag === 'VERB' && !PARTICIPLE.test(lower)) || speaksAt(parsed, at);
    if (isLoose && !/^(?:to|and|or)$/.test(before)) return { to: at, main: mainVerb(parsed, at) };
    if (tag !== 'ADV') before = lower;
  }
  return whole;
}

/** "Belmaria, which Kasta says shelled the port, | denied the charge", "called it a lie". */
function speaks(parsed: ParsedText, at: number): boolean {
  const { cueKind, tag } = wordAt(parsed, at);
  if (speaksAt(parsed, at)) return true;
  const hasObject = /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(wordAt(parsed, at + 1).tag);
  return tag === 'VERB' && (cueKind === DENIES || (hasObject && cueKind > DENIES && cueKind <= CALLS));
}

function split(parsed: ParsedText, linked: readonly LinkedCue[], clause: ObjectClause): LinkedCue[] {
  const { told, main, to, subject } = clause;
  const mended = linked.flatMap((attribution): LinkedCue[] => {
    const { cue, source, content } = attribution;
    if (main !== null && holds(cue, main)) {
      const isMisled = source !== null && source.from >= told.from && source.to <= to;
      return isMisled
        ? [{ ...attribution, source: told, content: content.filter((part) => part.from > main) }]
        : [attribution];
    }
    if (cue.head < subject.to || cue.head >= to) return [attribution];
    const within = main === null ? content : content.flatMap((part) => endedAt(part, to));
    // "about whom he complained, | said he would stay": what the main clause says, and nothing of his.
    if (within.length === 0 && content.length > 0) return [];
    if (!holds(cue, clause.own)) return [{ ...attribution, content: within }];
    const isMisled = source !== null && source.from < subject.from && source.from >= told.from;
    return [{ ...ofClause(parsed, { cue, content: within }, clause), source: isMisled ? subject : source }];
  });
  const isHeard = main === null || !speaks(parsed, main) || mended.some(({ cue }) => holds(cue, main));
  const report = isHeard ? null : reportAt(parsed, told, main);
  return report ? [...mended, report].sort((a, b) => a.cue.from - b.cue.from) : mended;
}

/** "whom | the army accuses | of murder": the pronoun is what is told, too, and "of" no part of the verb. */
function ofClause(
  parsed: ParsedText,
  { cue, content }: Pick<LinkedCue, 'cue' | 'content'>,
  { pronoun, own }: ObjectClause,
): Pick<LinkedCue, 'cue' | 'content'> {
  const isWhom = wordAt(parsed, pronoun).lower === 'whom';
  if (!isWhom || content.some(({ from }) => from <= pronoun)) return { cue, content };
  const whom = { from: pronoun, to: pronoun + 1 };
  const takesOf = cue.to === own + 2 && wordAt(parsed, own + 1).lower === 'of';
  if (!takesOf) return { cue, content: [whom, ...content] };
  const rest = content.map((part) => (part.from === cue.to ? { from: own + 1, to: part.to } : part));
  return { cue: { ...cue, to: own + 1 }, content: [whom, ...rest] };
}

const holds = ({ from, to }: Stretch, at: number): boolean => from <= at && at < to;

const endedAt = ({ from, to }: Stretch, edge: number): Stretch[] =>
  from < edge ? [{ from, to: Math.min(to, edge) }] : [];
