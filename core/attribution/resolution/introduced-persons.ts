/**
 * Whom a text brings in without a word of theirs: the person a sentence is about. "He" is more often the one just brought in
 * than the one who spoke before. Looks at the subject alone, and at names and people that are told as such: a place or a
 * body is nobody, and of a lone name it is not known what bears it.
 */
import { countWhile } from '../../text/count-while.ts';
import { isLay, isOffice, looksLikePerson, personIn } from '../classes/person-names.ts';
import { coreOf } from '../classes/source-core.ts';
import type { Stretch } from '../cues/linked-cue.ts';
import { isCountry } from '../english/countries.ts';
import { GENITIVE_ENDING } from '../english/feature-words.ts';
import { INDEFINITE, PLURAL } from '../english/grammar-words.ts';
import { DIES, IS_KILLED, MORE_TRADES, OPENS_PLACE } from '../english/subject-words.ts';
import type { AttributionInput } from '../parsing/attribution-input.ts';
import type { ParsedText, Word } from '../parsing/parsed-text.ts';
import { nameOf } from './canonical-name.ts';
import type { SourceEntry } from './canonical-sources.ts';
import { genderOf } from './gender.ts';
import { agedIn, subjectOf } from './sentence-subjects.ts';
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
  const about = subject && !isDead(parsed, subject.to) ? personAt(parsed, subject, input) : null;
  if (about && about.kind !== 'lone') return about;
  const aged = agedIn(parsed, sentence);
  return (aged && !isDead(parsed, aged.to) ? personAt(parsed, aged, input) : null) ?? about;
}

/** A stretch as a person, or null where it is none. */
function personAt(parsed: ParsedText, stretch: Stretch, input: AttributionInput): Introduced | null {
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

/** Words behind the subject that tell what became of it. */
const WORDS_ON = 5;

function isDead({ words }: ParsedText, from: number): boolean {
  const on = words.slice(from, from + WORDS_ON);
  return on.some(({ lower }, i) => DIES.test(lower) || (IS_KILLED.test(lower) && on[i - 1]?.tag === 'AUX'));
}

function kindOf({ words, traits, canonical }: SourceEntry, core: readonly Word[]): Introduced['kind'] | null {
  const head = core.at(-1);
  if (!head || head.tag === 'PRON' || core.some(({ tag }) => tag === 'CCONJ')) return null;
  if (OPENS_PLACE.test(core[0]?.lower ?? '')) return null;
  const isNamed = !traits.unnamed && /^(?:named_person|witness)$/.test(traits.sourceClass);
  if (isNamed && (personIn(words, core) || isTradeWithName(core)))
    return INDEFINITE_TEXT.test(canonical) ? 'unclear' : 'named';
  if (core.length === 1) return isName(head) ? 'lone' : null;
  const owner = core.findIndex(({ lower }) => GENITIVE_ENDING.has(lower));
  if (owner > 0 && isName(head)) return isCountry(core[owner - 1]?.lower ?? '') ? 'unclear' : 'lone';
  if (head.capital || PLURAL.test(head.lower)) return null;
  const isPerson = /^(?:unnamed_official|witness)$/.test(traits.sourceClass) || isTrade(head);
  return isPerson && (INDEFINITE.test(core[0]?.lower ?? '') || owner > 0) ? 'unnamed' : null;
}

/** "farmer Anton Belov". */
const isTradeWithName = ([trade, ...name]: readonly Word[]): boolean =>
  trade !== undefined && isTrade(trade) && looksLikePerson(name);

/** Whether a word in small letters is what one person is. */
const isTrade = (word: Word): boolean =>
  !word.capital &&
  (isOffice(word) ||
    isLay(word) ||
    (word.headKind > 0 && word.headKind <= LAST_KIND_OF_PEOPLE) ||
    genderOf([word]) !== null ||
    MORE_TRADES.test(word.lower));

const INDEFINITE_TEXT = /^an? /i;

/** The models' kinds of sources, officials, witnesses and other people (`english/cue-words.ts`). */
const LAST_KIND_OF_PEOPLE = 4;

const isName = ({ capital, kind, tag }: Word): boolean => capital && kind === 'word' && tag === 'PROPN';

/** "Deir Osra", "Osra Haram": two names in a row that the map or the glossary has. */
function isMentioned({ words }: SourceEntry, { mentions }: AttributionInput): boolean {
  const start = words[0]?.start ?? 0;
  const end = coreOf(words).at(-1)?.end ?? start;
  // They come in order and none lies over another.
  const last = mentions[countWhile(mentions, (mention) => mention.start <= start) - 1];
  return last !== undefined && last.end >= end;
}
