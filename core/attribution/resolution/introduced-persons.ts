/**
 * Whom a text brings in without a word of theirs: the person a sentence is about. "He" is more often the one just brought in
 * than the one who spoke before. Looks at the subject alone, and at names and people that are told as such: a place or a
 * body is nobody, and of a lone name it is not known what bears it.
 */
import { isOffice, personIn } from '../classes/person-names.ts';
import { coreOf } from '../classes/source-core.ts';
import type { Stretch } from '../cues/linked-cue.ts';
import { isCountry } from '../english/countries.ts';
import { GENITIVE_ENDING } from '../english/feature-words.ts';
import { INDEFINITE, PLURAL, RELATIVE_PRONOUN } from '../english/grammar-words.ts';
import { IS_DEAD, IS_TIME, OPENS_BEFORE_SUBJECT } from '../english/name-words.ts';
import type { AttributionInput } from '../parsing/attribution-input.ts';
import type { NounPhrase } from '../parsing/noun-phrases.ts';
import { type ParsedText, phrasesIn, type Word, wordAt } from '../parsing/parsed-text.ts';
import { nameOf } from './canonical-name.ts';
import type { SourceEntry } from './canonical-sources.ts';
import { entryOf } from './source-entries.ts';

/** Who a sentence is about. */
export interface Introduced {
  readonly entry: SourceEntry;
  /** A person by name, one of a trade or office ("a farmer"), a lone name that may be anything's, or somebody, by what name is unclear. */
  readonly kind: 'named' | 'unnamed' | 'lone' | 'unclear';
}

/** The person whom a sentence is about, or null. */
export type IntroducedIn = (sentence: number) => Introduced | null;

/** Reads the subjects of sentences, each when it is first asked for. */
export function introducedPersons(parsed: ParsedText, input: AttributionInput): IntroducedIn {
  const known = new Map<number, Introduced | null>();
  return (sentence) => {
    const found = known.get(sentence);
    if (found !== undefined) return found;
    const read = introducedBy(parsed, sentence, input);
    known.set(sentence, read);
    return read;
  };
}

function introducedBy(parsed: ParsedText, sentence: number, input: AttributionInput): Introduced | null {
  const subject = subjectOf(parsed, sentence);
  const stretch = subject && withApposition(parsed, subject);
  if (!stretch || isDead(parsed, stretch.to)) return null;
  const entry = entryOf(parsed, { stretch, content: [] }, input);
  const core = coreOf(entry.words);
  entry.canonical = nameOf(parsed, entry, core);
  const kind = kindOf(entry, core);
  if (!kind || isMentioned(entry, input)) return null;
  // "The ship's captain, a Greek,": what stands beside is no name.
  const [first, last] = [core[0], core.at(-1)];
  if (kind === 'unnamed' && first && last && INDEFINITE_TEXT.test(entry.canonical) && !INDEFINITE.test(first.lower))
    entry.canonical = parsed.text.slice(first.start, last.end);
  return { entry, kind };
}

/** The phrase a sentence opens with, or the first behind "In the north,", "Two days later". */
function subjectOf(parsed: ParsedText, sentence: number): NounPhrase | null {
  const range = parsed.sentences[sentence];
  if (!range || isTitle(parsed.words.slice(range.from, range.to))) return null;
  const from = wordAt(parsed, range.from).tag === 'CCONJ' ? range.from + 1 : range.from;
  let isFronted = OPENS_BEFORE_SUBJECT.test(wordAt(parsed, from).tag);
  for (const phrase of phrasesIn(parsed, sentence)) {
    if (wordAt(parsed, phrase.from).quote >= 0) return null;
    const isTime = IS_TIME.test(wordAt(parsed, phrase.head).lower);
    if (phrase.from === from && !isTime) return phrase;
    if (phrase.from === from) isFronted = true;
    else if (!isFronted) return null;
    else if (!isTime && isBehindFront(parsed, from, phrase.from)) return phrase;
  }
  return null;
}

/** "General Tells All": a headline, in which every word may look like a name. */
const isTitle = (words: readonly Word[]): boolean =>
  words.every(({ capital, kind, text }) => capital || kind !== 'word' || text.length <= LONGEST_SMALL_WORD);

/** Letters of the words that stay small in a headline. */
const LONGEST_SMALL_WORD = 3;

/** Behind a comma, or behind a short opening without a verb: "On the other bank | a farmer". */
function isBehindFront(parsed: ParsedText, from: number, at: number): boolean {
  const before = wordAt(parsed, at - 1);
  if (before.text === ',') return true;
  return before.tag !== 'ADP' && !parsed.words.slice(from, at).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** A subject with what stands beside it, up to its verb; null where no verb follows. */
function withApposition(parsed: ParsedText, { from, to }: NounPhrase): Stretch | null {
  const { sentence } = wordAt(parsed, from);
  let end = verbInside(parsed, from, to) ?? to;
  while (end >= to && wordAt(parsed, end).sentence === sentence && !endsSubject(wordAt(parsed, end))) end++;
  if (wordAt(parsed, end).sentence !== sentence || wordAt(parsed, end).text === ':') return null;
  while (wordAt(parsed, end - 1).kind === 'mark') end--;
  return { from, to: end };
}

/** "Anna Reut | sells tea": a verb that was read as a noun, behind a full name and before what is done; else null. */
function verbInside({ words }: ParsedText, from: number, to: number): number | null {
  const small = words.slice(from, to).findIndex(({ capital }) => !capital);
  const at = from + small;
  const isVerb = small >= 2 && IN_S.test(words[at]?.lower ?? '') && TAKES_OBJECT.test(words[at + 1]?.tag ?? '');
  return isVerb ? at : null;
}

const IN_S = /[^s]s$/;
const TAKES_OBJECT = /^(?:DET|NUM|NOUN|ADJ|PRON)$/;

const endsSubject = ({ tag, lower, kind, text }: Word): boolean =>
  tag === 'VERB' || tag === 'AUX' || kind === 'quote' || text === ':' || RELATIVE_PRONOUN.test(lower);

/** Words behind the subject that tell what became of it. */
const WORDS_ON = 5;

const isDead = ({ words }: ParsedText, from: number): boolean =>
  words.slice(from, from + WORDS_ON).some(({ lower }) => IS_DEAD.test(lower));

function kindOf({ words, traits, canonical }: SourceEntry, core: readonly Word[]): Introduced['kind'] | null {
  const head = core.at(-1);
  if (!head || head.tag === 'PRON' || core.some(({ tag }) => tag === 'CCONJ')) return null;
  if (!traits.unnamed && /^(?:named_person|witness)$/.test(traits.sourceClass) && personIn(words, core))
    return INDEFINITE_TEXT.test(canonical) ? 'unclear' : 'named';
  if (core.length === 1) return isName(head) ? 'lone' : null;
  const owner = core.findIndex(({ lower }) => GENITIVE_ENDING.has(lower));
  if (owner > 0 && isName(head)) return isCountry(core[owner - 1]?.lower ?? '') ? 'unclear' : 'lone';
  if (head.capital || PLURAL.test(head.lower)) return null;
  const isPeople = head.headKind > 0 && head.headKind <= LAST_KIND_OF_PEOPLE;
  const isPerson = /^(?:unnamed_official|witness)$/.test(traits.sourceClass) || isOffice(head) || isPeople;
  return isPerson && (INDEFINITE.test(core[0]?.lower ?? '') || owner > 0) ? 'unnamed' : null;
}

const INDEFINITE_TEXT = /^an? /i;

/** The models' kinds of sources, officials, witnesses and other people (`english/cue-words.ts`). */
const LAST_KIND_OF_PEOPLE = 4;

const isName = ({ capital, kind, tag }: Word): boolean => capital && kind === 'word' && tag === 'PROPN';

/** "Deir Osra", "Osra Haram": two names in a row that the map or the glossary has. */
function isMentioned({ words }: SourceEntry, { mentions }: AttributionInput): boolean {
  const start = words[0]?.start ?? 0;
  const end = coreOf(words).at(-1)?.end ?? start;
  return mentions.some((mention) => mention.start <= start && mention.end >= end);
}
