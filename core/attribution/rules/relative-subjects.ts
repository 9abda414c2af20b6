/**
 * "A soldier who fought in Osra said", "A driver, who asked that his name not be used, told the agency": whoever the relative
 * clause tells of speaks, not the last name in the clause; what the clause says of their name, or which one saw, is no statement.
 */
import { countWhile } from '../../text/count-while.ts';
import { saysNameWithheld } from '../cues/flags.ts';
import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { isSpeakingKind } from '../english/cue-words.ts';
import { ENDS_IN_ING, WHO_OR_WHOSE } from '../english/grammar-words.ts';
import { ADDRESSES, SAYS, SEES } from '../english/report-words.ts';
import type { NounPhrase } from '../parsing/noun-phrases.ts';
import { type ParsedText, phraseBefore, phrasesIn, wordAt } from '../parsing/parsed-text.ts';

/** Words between a pronoun and the verb of its main clause. */
const LONGEST_CLAUSE = 24;
/** A cue reaches over no more words. */
const LONGEST_CUE = 40;
/** A verb this far behind the pronoun has another before it, whatever the tagger took that for. */
const SHORTEST_CLAUSE = 2;

/** A speaker with the clause that tells of them, and the verb they speak by. */
interface Told {
  /** The speaker, with the clause unless it is an aside. */
  readonly source: Stretch;
  readonly clause: Stretch;
  readonly verb: number;
}

/** Leads reports behind relative clauses back to whom the clause is about. */
export function nameRelativeSubjects(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const mended = [...linked];
  parsed.words.forEach(({ lower }, i) => {
    const told = lower.startsWith('who') && WHO_OR_WHOSE.test(lower) ? toldAt(parsed, i) : null;
    if (!told) return;
    const first = countWhile(mended, ({ cue }) => cue.from < told.clause.from - LONGEST_CUE);
    const behind = countWhile(mended, ({ cue }) => cue.from <= told.verb, first);
    mended.splice(first, behind - first, ...mend(parsed, mended.slice(first, behind), told));
  });
  return mended;
}

function toldAt(parsed: ParsedText, pronoun: number): Told | null {
  const isAside = wordAt(parsed, pronoun - 1).text === ',';
  const speaker = wholePhrase(parsed, phraseBefore(parsed, isAside ? pronoun - 1 : pronoun));
  // "who" stands for people, listed or not; "whose" may be a town's.
  const isPerson = wordAt(parsed, pronoun).lower === 'who';
  if (!speaker || (!isPerson && wordAt(parsed, speaker.head).headKind === 0)) return null;
  const verb = mainVerb(parsed, pronoun, isAside);
  if (verb === null) return null;
  return { source: { from: speaker.from, to: isAside ? speaker.to : verb }, clause: { from: pronoun, to: verb }, verb };
}

/** "A resident of Osra | who", "the mother of one of them | who": the person's phrase that has the nearest in its complement. */
export function wholePhrase(parsed: ParsedText, nearest: NounPhrase | undefined): NounPhrase | undefined {
  const outer = nearest && phraseAround(parsed, nearest);
  const whole = [outer, outer && phraseAround(parsed, outer)].find((phrase) => phrase && tellsWho(parsed, phrase));
  return nearest && whole ? { ...whole, to: nearest.to } : nearest;
}

/** The phrase before a preposition, or undefined. */
const phraseAround = (parsed: ParsedText, { from }: NounPhrase): NounPhrase | undefined =>
  wordAt(parsed, from - 1).tag === 'ADP' ? phraseBefore(parsed, from - 1) : undefined;

const tellsWho = (parsed: ParsedText, { head }: NounPhrase): boolean =>
  wordAt(parsed, head).headKind > 0 && !wordAt(parsed, head).capital;

/** The first verb of saying behind the clause's own; behind its second comma where it is an aside. */
function mainVerb(parsed: ParsedText, pronoun: number, isAside: boolean): number | null {
  const { sentence, quote } = wordAt(parsed, pronoun);
  let verbs = 0;
  for (let i = pronoun + 1; i < pronoun + LONGEST_CLAUSE; i++) {
    const word = wordAt(parsed, i);
    if (word.sentence !== sentence || word.quote !== quote || /^[;:—–]$/.test(word.text)) return null;
    if (word.text === ',' && !isAside) return null;
    const speaks = (isAside ? word.cueKind > 0 : isSpeakingKind(word.cueKind)) && word.tag === 'VERB';
    if (
      speaks &&
      (verbs > 0 || i > pronoun + SHORTEST_CLAUSE) &&
      !ENDS_IN_ING.test(word.lower) &&
      isMain(parsed, i, isAside)
    )
      return i;
    if (word.tag === 'VERB' || word.tag === 'AUX') verbs++;
  }
  return null;
}

function isMain(parsed: ParsedText, i: number, isAside: boolean): boolean {
  const before = wordAt(parsed, i - 1);
  if (isAside) return before.text === ',' || (before.tag === 'ADV' && wordAt(parsed, i - 2).text === ',');
  return !/^(?:AUX|PRON|PART|CCONJ)$/.test(before.tag) && before.lower !== 'to' && before.kind !== 'mark';
}

function mend(parsed: ParsedText, linked: readonly LinkedCue[], { source, clause, verb }: Told): LinkedCue[] {
  const kept = linked.filter(
    ({ cue }) =>
      !isWithin(clause, cue.head) ||
      !(tellsOfName(parsed, clause) || (source.to === verb && SEES.test(wordAt(parsed, cue.head).lower))),
  );
  const own = kept.find(({ cue }) => cue.from <= verb && verb < cue.to);
  if (!own) {
    const report = speaksAt(parsed, verb) ? reportAt(parsed, source, verb) : null;
    return report ? [...kept, report].sort((a, b) => a.cue.from - b.cue.from) : kept;
  }
  const misled = own.source && isWithin(clause, own.source.from);
  const cut = own.source && own.source.to < verb && own.source.to > source.from && source.to === verb;
  const whole = misled || cut ? { ...own, source, content: besideSpeaker(parsed, own.content, { source, verb }) } : own;
  return kept.map((each) => (each === own ? whole : endedBefore(each, clause, verb)));
}

/** What stands behind the verb, and a quotation before the speaker. */
function besideSpeaker(
  parsed: ParsedText,
  content: readonly Stretch[],
  { source, verb }: Pick<Told, 'source' | 'verb'>,
): Stretch[] {
  return content.flatMap((part) => {
    if (part.from > verb) return [part];
    const isQuoted = part.from < source.from && wordAt(parsed, part.from).quote >= 0;
    return isQuoted ? [{ from: part.from, to: Math.min(part.to, source.from) }] : [];
  });
}

/** What the clause itself reports ends with it. */
function endedBefore(attribution: LinkedCue, clause: Stretch, verb: number): LinkedCue {
  if (!isWithin(clause, attribution.cue.head)) return attribution;
  const content = attribution.content.flatMap(({ from, to }) =>
    from < verb ? [{ from, to: Math.min(to, verb) }] : [],
  );
  return { ...attribution, content };
}

/** Whether a verb can be nothing but speech. */
export function speaksAt(parsed: ParsedText, at: number): boolean {
  const { lower, tag } = wordAt(parsed, at);
  return tag === 'VERB' && (SAYS.test(lower) || ADDRESSES.test(lower));
}

const isWithin = ({ from, to }: Stretch, at: number): boolean => from <= at && at < to;

const tellsOfName = (parsed: ParsedText, { from, to }: Stretch): boolean =>
  saysNameWithheld(parsed.words.slice(from, to));

/** A report that the labeller missed: everything behind its verb, and behind who was told. */
export function reportAt(parsed: ParsedText, source: Stretch, verb: number): LinkedCue | null {
  const { sentence, lower } = wordAt(parsed, verb);
  const hearer = ADDRESSES.test(lower) ? phrasesIn(parsed, sentence).find(({ from }) => from === verb + 1) : undefined;
  const from = hearer?.to ?? verb + 1;
  const edge = parsed.sentences[sentence]?.to ?? from;
  const to = /^[.!?…]$/.test(wordAt(parsed, edge - 1).text) ? edge - 1 : edge;
  return from < to ? { cue: { from: verb, to: verb + 1, head: verb }, source, content: [{ from, to }] } : null;
}
