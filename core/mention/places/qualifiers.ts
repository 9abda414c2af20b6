/**
 * What stands beside a mention and says which of its namesakes is meant: "Tripoli, Lebanon", "Paris (Texas)", "the Lebanese
 * city of Tripoli". What a writer says outright holds for that mention, whatever the rest of the text speaks of.
 */
import type { ChosenPlace, ChosenText } from './choose-places.ts';
import { hasNoCity, isWithin, type Option } from './place-options.ts';

/** Signs that may stand between a place and the area that qualifies it: "Tripoli, Lebanon", "Tripoli (Lebanon)". */
const QUALIFYING = /^(?:, (?:in )?|,? in (?:the )?(?:\w+ )?|,? \(| - |، )$/;
/** Of these, those that say nothing else: a dash may divide two thoughts, "in" may place the event. */
const OUTRIGHT = /^(?:, | \(|، )$/;

/** "The Lebanese port city of Tripoli", "the Libyan capital, Tripoli": what follows the nationality up to the name. */
const OF_NATIONALITY =
  /^(?:[\p{Ll}-]+ ){0,3}(?:city|town|village|capital|port|district|province|region|island|suburb|hamlet)(?: of|,)? $/u;
/** Longest stretch between a nationality and the name it qualifies, in code units. */
const NATIONALITY_REACH = 40;

/** A reading of a mention, and the reading of the area named beside it that holds it (-1 for a nationality). */
export interface Fit {
  readonly record: number;
  readonly area: number;
}

/** A mention that is qualified, and the readings that fit. */
export interface Qualification {
  readonly place: ChosenPlace;
  /** The mention of the area beside it; null for a nationality. */
  readonly area: ChosenPlace | null;
  readonly fits: readonly Fit[];
  /** Directly behind a comma, or by nationality and kind. */
  readonly direct: boolean;
  /** It can mean nothing else. */
  readonly outright: boolean;
}

type OptionsOf = (rank: number) => readonly Option[];
type Manner = Pick<Qualification, 'direct' | 'outright'>;

function within(place: ChosenPlace, area: ChosenPlace, optionsOf: OptionsOf, manner: Manner): Qualification | null {
  if (place.rank === area.rank) return null;
  const around = optionsOf(area.rank);
  const fits = optionsOf(place.rank).flatMap((option) =>
    around.filter((outer) => isWithin(option, outer)).map((outer) => ({ record: option.record, area: outer.record })),
  );
  return fits.length === 0 ? null : { place, area, fits, ...manner };
}

/** Parents of the areas that a name can mean; a country's is -1. */
function parentsOf(place: ChosenPlace, optionsOf: OptionsOf): number[] {
  return optionsOf(place.rank).flatMap(({ isArea, area }) => (isArea ? [area] : []));
}

/**
 * Three areas beside each other in a list: "Washington, Georgia and Alabama" are three states and no town in Georgia, "Armenia,
 * Georgia and Azerbaijan" three countries. None where they are no list, or could be one in two ways.
 */
function enumerated(text: string, run: readonly ChosenPlace[], optionsOf: OptionsOf): Qualification[] {
  const [one, two, three] = run;
  if (one === undefined || two === undefined || three === undefined) return [];
  if (text.slice(one.end, two.start) !== ', ' || !/^,? (?:and|or) $/.test(text.slice(two.end, three.start))) return [];
  const inAll = (parent: number) => [two, three].every((place) => parentsOf(place, optionsOf).includes(parent));
  const [parent, ...others] = new Set(parentsOf(one, optionsOf).filter(inAll));
  if (parent === undefined || others.length > 0 || new Set(run.map(({ rank }) => rank)).size < 3) return [];
  // "Aleppo, Idlib and Raqqa" are cities too, and say nothing.
  const siblingsOf = ({ rank }: ChosenPlace) => optionsOf(rank).filter(({ isArea, area }) => isArea && area === parent);
  const areaOnly = run.filter((place) => siblingsOf(place).some((area) => hasNoCity(optionsOf(place.rank), area)));
  if (areaOnly.length < 2) return [];
  return run.map((place) => {
    const siblings = siblingsOf(place);
    const fits = siblings.map(({ record }) => ({ record, area: -1 }));
    return { place, area: null, fits, direct: true, outright: false };
  });
}

function byArea(
  text: string,
  inner: ChosenPlace,
  outer: ChosenPlace | undefined,
  optionsOf: OptionsOf,
): Qualification | null {
  if (outer === undefined) return null;
  const between = text.slice(inner.end, outer.start);
  if (between.length > 16 || !QUALIFYING.test(between)) return null;
  return within(inner, outer, optionsOf, { direct: between === ', ', outright: OUTRIGHT.test(between) });
}

/** "Georgia’s capital, Tbilisi", "Lebanon's port city of Tripoli". */
function byPossessor(text: string, place: ChosenPlace, area: ChosenPlace, optionsOf: OptionsOf): Qualification | null {
  const between = text.slice(area.end, place.start);
  if (between.length > NATIONALITY_REACH || !/^['’]s /.test(between) || !OF_NATIONALITY.test(between.slice(3)))
    return null;
  return within(place, area, optionsOf, { direct: true, outright: true });
}

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
  const fits = fitting.map(({ record }) => ({ record, area: -1 }));
  return { place, area: null, fits, direct: true, outright: true };
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
    const before = places[i - 1];
    const owned = before === undefined ? null : byPossessor(text, place, before, optionsOf);
    if (owned !== null) found.push(owned);
    const list = enumerated(text, places.slice(i, i + 3), optionsOf);
    const regional = list.length > 0 ? null : byArea(text, place, places[i + 1], optionsOf);
    if (regional !== null) found.push(regional);
    found.push(...list);
  });
  return found;
}
