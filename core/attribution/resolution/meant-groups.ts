/**
 * Which earlier body "the group" or "the rebel movement" means: an armed one the text has named, or an organisation that
 * has spoken. An army of a state is neither, and between two of different kinds none is guessed: a wrong side is worse than none.
 */
import type { SourceTraits } from '../classes/source-traits.ts';
import type { Stretch } from '../cues/linked-cue.ts';
import { CIVIL_GROUP } from '../english/class-words.ts';
import { GENITIVE_ENDING } from '../english/feature-words.ts';
import { DEFINITE } from '../english/grammar-words.ts';
import { ARMY, FIGHTING_GROUP, GROUP_HEADS, OBSERVING_GROUP, OWNS_UP } from '../english/name-words.ts';
import { DEFENCE_BODIES } from '../english/speaker-words.ts';
import { lowerText, type ParsedText, type Word, wordAt } from '../parsing/parsed-text.ts';
import type { Antecedent, SourceEntry } from './canonical-sources.ts';
import { headStemOf } from './head-stem.ts';
import { lastWhere } from './last-where.ts';
import { bodyMeant, type NamedBodies, type NamedBody } from './named-bodies.ts';

/** What a text has named and let speak before a phrase. */
export interface NamedBefore {
  readonly bodies: NamedBodies;
  readonly earlier: readonly SourceEntry[];
}

/** Sentences in which an organisation that spoke may still be "the group". */
const SENTENCES_BACK = 2;
/** Words behind the phrase that tell whether it owns up to something. */
const WORDS_ON = 5;

type GroupKind = 'fighting' | 'observing' | 'any';

/** Whether a phrase is "the group", with nothing but its kind beside the noun. */
export function isGroupPhrase({ words, traits }: SourceEntry, core: readonly Word[]): boolean {
  const head = core.at(-1);
  const isShort = words.filter(({ kind }) => kind === 'word').length <= core.length;
  if (!head || head.capital || !GROUP_HEADS.test(head.lower) || !isShort || traits.sourceClass === 'media')
    return false;
  return core.length > 1 && DEFINITE.test(core[0]?.lower ?? '');
}

/** Whom a group phrase stands for, or null where it may be more than one. */
export function groupMeant(
  parsed: ParsedText,
  { from, to }: Stretch,
  core: readonly Word[],
  { bodies, earlier }: NamedBefore,
): Antecedent | null {
  const modifiers = core.slice(1, -1);
  const kind = groupKind(modifiers);
  if (kind !== 'fighting' && modifiers.some(({ capital, lower }) => capital || GENITIVE_ENDING.has(lower))) return null;
  // "The Palestinian militant group": of whose nation each of several is, the text alone does not tell.
  if (modifiers.some(({ capital }) => capital) && namesSeveral(bodies, wordAt(parsed, from).start)) return null;
  const head = core.at(-1);
  const fits = (entry: SourceEntry): boolean => isOfKind(entry, kind) && !speaksForState(entry, bodies);
  const called = lastWhere(
    earlier,
    (entry) => fits(entry) && headStemOf(entry.words) === head?.stem && entry.words.length > 2,
  );
  const body = kind === 'observing' ? null : bodyMeant(parsed, from, head?.lower ?? '', bodies);
  if (!body)
    return called ?? lastWhere(earlier, (entry) => fits(entry) && /^(?:armed_party|named_org)$/.test(classOf(entry)));
  const rival = kind === 'fighting' ? null : rivalOf(parsed, from, { bodies, earlier }, called);
  const isRivalled = rival !== null && !ownsUp(parsed, to);
  return isRivalled ? (rival === called ? called : null) : antecedentOf(body, earlier);
}

/** Whether more than one body that fights for no state is named before a place in the text. */
function namesSeveral(bodies: NamedBodies, before: number): boolean {
  const named = bodies.filter(({ end, isOfState }) => end <= before && !isOfState);
  return new Set(named.map(({ id, name }) => id ?? name)).size > 1;
}

/** Whether the words beside "group" are of one that fights or of one that watches. */
function groupKind(modifiers: readonly Word[]): GroupKind {
  if (modifiers.some(({ lower }) => FIGHTING_GROUP.test(lower))) return 'fighting';
  const text = lowerText(modifiers);
  return OBSERVING_GROUP.test(text) || CIVIL_GROUP.test(text) ? 'observing' : 'any';
}

/** A body as a source: as it spoke before, or by its name in the text. */
export function antecedentOf({ id, text }: NamedBody, earlier: readonly SourceEntry[]): Antecedent {
  const traits: SourceTraits = { sourceClass: 'armed_party', unnamed: false, described: false };
  const spoke = id === null ? null : lastWhere(earlier, ({ party, traits: own }) => party === id && isArmed(own));
  return spoke ?? { canonical: text, party: id, traits };
}

/** Who else a group phrase may mean: the organisation that spoke last and near, unless a side has spoken since. */
function rivalOf(
  parsed: ParsedText,
  at: number,
  { bodies, earlier }: NamedBefore,
  called: SourceEntry | null,
): SourceEntry | null {
  const { sentence } = wordAt(parsed, at);
  const near = earlier.filter(({ stretch }) => wordAt(parsed, stretch.from).sentence >= sentence - SENTENCES_BACK);
  const last = lastWhere(
    near,
    (entry) =>
      entry === called || (isOfBody(entry) && !speaksForState(entry, bodies) && entry.words[0]?.tag !== 'PRON'),
  );
  return last && !isArmed(last.traits) ? last : null;
}

const classOf = ({ traits }: SourceEntry): string => traits.sourceClass;
const isArmed = ({ sourceClass }: SourceTraits): boolean => sourceClass === 'armed_party';
const isOfBody = (entry: SourceEntry): boolean => /^(?:armed_party|named_org)$/.test(classOf(entry));

const isOfKind = ({ traits }: SourceEntry, kind: GroupKind): boolean =>
  kind === 'any' || isArmed(traits) === (kind === 'fighting');

/** "The army", "the defence ministry", "the IDF": never "the group". */
function speaksForState({ party, words, traits }: SourceEntry, bodies: NamedBodies): boolean {
  const known = party === null ? undefined : bodies.find(({ id }) => id === party);
  if (known) return known.isOfState;
  const text = lowerText(words);
  return isArmed(traits) && (ARMY.test(text) || DEFENCE_BODIES.test(text));
}

const ownsUp = ({ words }: ParsedText, from: number): boolean =>
  words.slice(from, from + WORDS_ON).some(({ lower }) => OWNS_UP.test(lower));
