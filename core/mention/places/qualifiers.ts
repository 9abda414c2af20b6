/**
 * What stands beside a mention and says which of its namesakes is meant: "Tripoli, Lebanon", "Paris (Texas)", "the Lebanese
 * city of Tripoli". What a writer says outright holds for that mention, whatever the rest of the text speaks of.
 */
import type { ChosenPlace, ChosenText } from './choose-places.ts';
import { isWithin, type Option } from './place-options.ts';

/** Signs that may stand between a place and the area that qualifies it: "Tripoli, Lebanon", "Tripoli (Lebanon)". */
const QUALIFYING = /^(?:, (?:in )?|,? in (?:the )?(?:\w+ )?|,? \(| - |، )$/;
/** Of these, those that say nothing else: a dash may divide two thoughts, "in" may place the event. */
const OUTRIGHT = /^(?:, | \(|، )$/;

/** "The Lebanese port city of Tripoli", "the Libyan capital, Tripoli": what follows the nationality up to the name. */
const OF_NATIONALITY =
  /^(?:[\p{Ll}-]+ ){0,3}(?:city|town|village|capital|port|district|province|region|island|suburb|hamlet)(?: of|,)? $/u;
/** Longest stretch between a nationality and the name it qualifies, in code units. */
const NATIONALITY_REACH = 40;

/** A mention that is qualified, and the readings that fit. */
export interface Qualification {
  readonly place: ChosenPlace;
  readonly records: ReadonlySet<number>;
  /** Readings of the area named beside that hold one of these; none for a nationality. */
  readonly areas: ReadonlySet<number>;
  readonly areaRank: number;
  /** Directly behind a comma, or by nationality and kind. */
  readonly direct: boolean;
  /** It can mean nothing else. */
  readonly outright: boolean;
}

type OptionsOf = (rank: number) => readonly Option[];

function byArea(text: string, inner: ChosenPlace, outer: ChosenPlace, optionsOf: OptionsOf): Qualification | null {
  if (inner.rank === outer.rank) return null;
  const between = text.slice(inner.end, outer.start);
  if (between.length > 16 || !QUALIFYING.test(between)) return null;
  const records = new Set<number>();
  const areas = new Set<number>();
  const around = optionsOf(outer.rank);
  for (const option of optionsOf(inner.rank)) {
    for (const area of around) {
      if (!isWithin(option, area)) continue;
      records.add(option.record);
      areas.add(area.record);
    }
  }
  if (records.size === 0) return null;
  const direct = between === ', ';
  return { place: inner, records, areas, areaRank: outer.rank, direct, outright: OUTRIGHT.test(between) };
}

const NO_AREA: ReadonlySet<number> = new Set();

function byNationality(
  text: string,
  place: ChosenPlace,
  demonym: ChosenText['demonyms'][number],
  optionsOf: OptionsOf,
): Qualification | null {
  const phrase = text.slice(demonym.start, place.start);
  const afterWord = /^[\p{Lu}][\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)? /u.exec(phrase)?.[0];
  if (afterWord === undefined || !OF_NATIONALITY.test(phrase.slice(afterWord.length))) return null;
  const fitting = optionsOf(place.rank).filter(({ country }) => country === demonym.record);
  if (fitting.length === 0) return null;
  const records = new Set(fitting.map(({ record }) => record));
  return { place, records, areas: NO_AREA, areaRank: -1, direct: true, outright: true };
}

/** Every qualified mention of a text, in order. */
export function qualificationsOf({ text, places, demonyms }: ChosenText, optionsOf: OptionsOf): Qualification[] {
  const found: Qualification[] = [];
  let next = 0;
  places.forEach((place, i) => {
    while ((demonyms[next + 1]?.start ?? Number.POSITIVE_INFINITY) < place.start) next++;
    const demonym = demonyms[next];
    const near =
      demonym !== undefined && demonym.start < place.start && place.start - demonym.start < NATIONALITY_REACH;
    const national = near ? byNationality(text, place, demonym, optionsOf) : null;
    if (national !== null) found.push(national);
    const outer = places[i + 1];
    const regional = outer === undefined ? null : byArea(text, place, outer, optionsOf);
    if (regional !== null) found.push(regional);
  });
  return found;
}
