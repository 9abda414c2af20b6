/**
 * Who a source is within the page: pronouns, surnames, "the ministry", "the group", "the report" and abbreviations are
 * led back to the fullest earlier phrase. Works on sources and on names in the text before them; knows nothing beyond the page.
 */

import { coreOf } from '../classes/source-core.ts';
import type { SourceTraits } from '../classes/source-traits.ts';
import type { Stretch } from '../cues/linked-cue.ts';
import { GENITIVE_ENDING } from '../english/feature-words.ts';
import { DEFINITE, GROUPED, NOBODY_AT_ALL, PERSONAL, PLURAL } from '../english/grammar-words.ts';
import { ANY_BODY, SOMEONE_ELSE, SOURCE_OR_DIPLOMAT, SPEAKS_FOR_BODY } from '../english/name-words.ts';
import { DOCUMENT_HEADS, ORG_HEADS } from '../english/source-words.ts';
import { lowerText, type ParsedText, type Word, wordAt } from '../parsing/parsed-text.ts';
import { nameOf } from './canonical-name.ts';
import { fullNames } from './full-names.ts';
import { headStemOf } from './head-stem.ts';
import type { IntroducedIn } from './introduced-persons.ts';
import { lastWhere } from './last-where.ts';
import { antecedentOf, groupMeant, isGroupPhrase, type NamedBefore } from './meant-groups.ts';
import { holderMeant, isPerson, isWithin, personMeant, type ToldBefore } from './meant-persons.ts';
import { abbreviationMatch, surnameMatch } from './name-antecedents.ts';
import { bodyCalled, bodyInText, bodyMeant, isArmyHead, type NamedBodies, type NamedBody } from './named-bodies.ts';
import { holdsRole, isAgency, isRole } from './role-ties.ts';

/** One source as the resolver sees it. */
export interface SourceEntry {
  readonly stretch: Stretch;
  readonly words: readonly Word[];
  /** What is said. */
  readonly content: readonly Stretch[];
  traits: SourceTraits;
  canonical: string;
  party: string | null;
  /** An army that its sentence puts in a town: none of those named before. */
  readonly isElsewhere?: boolean;
}

/**
 * Sources looked back at: more than a text of ten thousand words has. Keeps time in step with the length of a book, and
 * nobody expects "the ministry" to be a ministry of forty pages ago.
 */
const LOOK_BACK = 400;

/** What a short phrase takes from the fuller one it stands for. */
export type Antecedent = Pick<SourceEntry, 'canonical' | 'party' | 'traits'>;

/** Resolves entries in text order; each may take class, name and party from an earlier one or from a body named before. */
export function resolveSources(
  parsed: ParsedText,
  entries: readonly SourceEntry[],
  { bodies, introducedIn }: { readonly bodies: NamedBodies; readonly introducedIn: IntroducedIn },
): void {
  entries.forEach((entry, i) => {
    const earlier = entries
      .slice(Math.max(0, i - LOOK_BACK), i)
      // Whom a speaker quotes is not that speaker.
      .filter(({ words, stretch }) => !NOBODY_AT_ALL.test(words[0]?.lower ?? '') && !isWithin(stretch, entry.content));
    const core = coreOf(entry.words);
    entry.canonical = nameOf(parsed, entry, core);
    const before = { bodies, earlier };
    const antecedent = isGroupPhrase(entry, core)
      ? groupMeant(parsed, entry.stretch, core, before)
      : (bodyNamed(parsed, entry, core, before) ??
        findAntecedent(parsed, entry, core, { earlier: mayBe(core, before), introducedIn }));
    if (antecedent && !entry.isElsewhere) inherit(entry, antecedent, core);
    else entry.canonical = bodyInText(parsed, entry.stretch.from, core) ?? entry.canonical;
  });
  fullNames(entries);
}

/** "The army" is no rebels' that spoke before, whatever they are called. */
function mayBe(core: readonly Word[], { bodies, earlier }: NamedBefore): readonly SourceEntry[] {
  if (!isArmyHead(core.at(-1)?.lower ?? '')) return earlier;
  const ofRebels = new Set(bodies.flatMap(({ id, isOfState }) => (isOfState ? [] : [id])));
  return earlier.filter(({ party }) => party === null || !ofRebels.has(party));
}

/** The armed body that a bare "the force" stands for. */
function bodyNamed(
  parsed: ParsedText,
  { stretch, words }: SourceEntry,
  core: readonly Word[],
  { bodies, earlier }: NamedBefore,
): Antecedent | null {
  const [article, head] = core;
  if (core.length !== 2 || article?.lower !== 'the' || !head || words.length > 2) return null;
  const body = head.capital ? bodyCalled(head.text, bodies) : bodyMeant(parsed, stretch.from, head.lower, bodies);
  if (!body || (isArmyHead(head.lower) && isDatelined(parsed) && !hasSpoken(body, earlier))) return null;
  return antecedentOf(body, earlier);
}

/** "ISLAMABAD - The Indian army fired, | the military said": who only did something is not the army at home. */
const isDatelined = ({ words }: ParsedText): boolean =>
  LOUD.test(words[0]?.text ?? '') && words.slice(0, LONGEST_DATELINE).some(({ text }) => DASH.test(text));

const LOUD = /^\p{Lu}{3,}$/u;
const DASH = /^[—–-]+$/;
/** Words up to the dash of a dateline. */
const LONGEST_DATELINE = 14;

const hasSpoken = ({ id }: NamedBody, earlier: readonly SourceEntry[]): boolean =>
  id !== null && earlier.some(({ party }) => party === id);

function inherit(entry: SourceEntry, antecedent: Antecedent, core: readonly Word[]): void {
  entry.canonical = antecedent.canonical;
  entry.party ??= antecedent.party;
  const spokesperson = SPEAKS_FOR_BODY.test(core.at(-1)?.lower ?? '');
  // "The minister" whose name the text has given is that named person.
  if (!spokesperson || antecedent.traits.sourceClass === 'named_person') entry.traits = antecedent.traits;
}

function findAntecedent(
  parsed: ParsedText,
  entry: SourceEntry,
  core: readonly Word[],
  told: ToldBefore,
): SourceEntry | null {
  const { earlier } = told;
  const first = core[0];
  const head = core.at(-1);
  if (!first || !head) return null;
  if (core.length === 1 && PERSONAL.test(first.lower)) return personMeant(parsed, entry, first, told);
  if (isOneOfThem(entry.words))
    return lastWhere(near(parsed, entry, earlier), isUnnamedGroup) ?? lastWhere(earlier, isUnnamedGroup);
  if (core.length === 1 && GROUPED.test(first.lower))
    return lastWhere(near(parsed, entry, earlier), isBody) ?? lastWhere(earlier, isBody);
  const name = surnameMatch(core, earlier) ?? abbreviationMatch(core, earlier);
  if (name) return name;
  if (!DEFINITE.test(first.lower) || entry.words.filter((word) => word.kind === 'word').length > core.length)
    return null;
  if (entry.traits.sourceClass === 'media') return mediumMatch(core, head, earlier);
  const spoke = definiteMatch(parsed, core, head, earlier);
  return holderMeant(parsed, entry, head, spoke, told) ?? spoke;
}

/** "The news agency" is the last medium; "The Post" the last one that ends so; "The BBC" is nobody else. */
function mediumMatch(core: readonly Word[], head: Word, earlier: readonly SourceEntry[]): SourceEntry | null {
  const isCommon = !head.capital;
  if (core.length > (isCommon ? 3 : 2)) return null;
  const endsSo = (words: readonly Word[]) => words.filter(({ kind }) => kind === 'word').at(-1)?.lower === head.lower;
  return lastWhere(earlier, ({ traits, words }) => traits.sourceClass === 'media' && (isCommon || endsSo(words)));
}

/** "another", "a third", "one of them", "others": some of those who spoke before. */
function isOneOfThem(words: readonly Word[]): boolean {
  return SOMEONE_ELSE.test(lowerText(words));
}

const isUnnamedGroup = ({ traits }: SourceEntry): boolean => traits.unnamed || traits.sourceClass === 'witness';

/** Entries of the same sentence or the one before. */
function near(parsed: ParsedText, entry: SourceEntry, earlier: readonly SourceEntry[]): SourceEntry[] {
  const sentence = wordAt(parsed, entry.stretch.from).sentence;
  let from = earlier.length;
  while (from > 0 && wordAt(parsed, earlier[from - 1]?.stretch.from ?? -1).sentence >= sentence - 1) from--;
  return earlier.slice(from);
}

const isBody = ({ traits, words }: SourceEntry): boolean =>
  !/^(?:named_person)$/.test(traits.sourceClass) && words.some((word) => word.tag !== 'PRON');

const isPlural = ({ lower, tag }: Word): boolean => tag === 'NOUN' && PLURAL.test(lower) && /s$/.test(lower);

/** "The experts" after "the Panel of Experts". */
const isInName = (words: readonly Word[], { lower }: Word): boolean =>
  words.some(({ capital, lower: own }, i) => capital && own === lower && words[i - 1]?.lower === 'of');

/** "the ministry", "the report", "the official" after a fuller phrase with that head or of that kind. */
function definiteMatch(
  parsed: ParsedText,
  core: readonly Word[],
  head: Word,
  earlier: readonly SourceEntry[],
): SourceEntry | null {
  const modifiers = core.filter((word) => word !== head && !DEFINITE.test(word.lower));
  // "the president's office" is nobody else's.
  if (modifiers.some((word) => word.capital || GENITIVE_ENDING.has(word.lower))) return null;
  const same = lastWhere(
    earlier,
    ({ words }) => headStemOf(words) === head.stem && words.length > core.length - modifiers.length,
  );
  if (same) return same;
  const namedSo = isPlural(head) ? lastWhere(earlier, ({ words }) => isInName(words, head)) : null;
  if (namedSo) return namedSo;
  if (DOCUMENT_HEADS.has(head.lower))
    return lastWhere(earlier, ({ traits }) =>
      /^(?:armed_party|official_body|named_org|document)$/.test(traits.sourceClass),
    );
  if (isRole(head.lower) || SOURCE_OR_DIPLOMAT.test(head.lower))
    // "The junta's spokesman" is no officer named before.
    return modifiers.length > 0
      ? null
      : lastWhere(
          earlier,
          (entry) => isPerson(entry) && entry.traits.sourceClass !== 'witness' && holdsRole(parsed, head.lower, entry),
        );
  if (head.lower === 'agency') return lastWhere(earlier, isAgency);
  if (ORG_HEADS.has(head.lower)) return lastWhere(earlier, ({ traits }) => traits.sourceClass === 'named_org');
  if (ANY_BODY.test(head.lower))
    return lastWhere(
      earlier,
      ({ traits, words }) => traits.sourceClass === 'official_body' && words.length > core.length,
    );
  return null;
}
