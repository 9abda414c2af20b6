/**
 * A city and the area around it often bear one name: "Aleppo", "Odesa", "Taiz". The bare name is the city; the area is meant
 * where the text says so, by a word of kind beside the name, at a list ("the provinces of Idlib and Aleppo", "Khuzestan, Ilam
 * and Kermanshah provinces") or by an earlier mention. Neighbours cannot tell, since both lie among them. Where a list only
 * hints at areas, the choice is made but shown as uncertain.
 */
import type { ChosenPlace, ChosenText } from './choose-places.ts';
import { kindBeside, kindOfList } from './kind-words.ts';
import type { Unit } from './name-units.ts';
import { isAreaOnly, isCityOfArea, isSettled, type Option } from './place-options.ts';
import type { Resolution } from './resolve.ts';

type Units = ReadonlyMap<number, Unit>;
type Sense = 'city' | 'area';

/** What the text says of one mention. */
interface Reading {
  readonly sense: Sense;
  /** The text says so outright, or nothing speaks against it. */
  readonly clear: boolean;
}

/** Certainty of a choice that the text leaves open. */
const OPEN = 0.5;
const BETWEEN = /^(?:, |,? (?:and|or) )$/;

/** The list that a place stands in, as the indices of its first and last member. */
function listAround({ text, places }: ChosenText, i: number): readonly [number, number] {
  const joined = (one: ChosenPlace | undefined, two: ChosenPlace | undefined) =>
    one !== undefined && two !== undefined && two.start - one.end < 8 && BETWEEN.test(text.slice(one.end, two.start));
  // Eight to either side are enough to read a list by and keep the time linear.
  let first = i;
  while (i - first < 8 && joined(places[first - 1], places[first])) first--;
  let last = i;
  while (last - i < 8 && joined(places[last], places[last + 1])) last++;
  return [first, last];
}

function senseOfKinds(kinds: readonly string[] | null): Sense | null {
  if (kinds === null) return null;
  if (kinds.includes('admin')) return 'area';
  return kinds.includes('city') ? 'city' : null;
}

/** What the words at a mention, and at its list, say outright. */
function stated(chosen: ChosenText, i: number, [first, last]: readonly [number, number]): Sense | null {
  const { text, places } = chosen;
  const [place, head, tail] = [places[i], places[first], places[last]];
  if (place === undefined || head === undefined || tail === undefined) return null;
  // Its own word of kind goes before that of its list.
  const own = senseOfKinds(kindBeside(text, place.start, place.end));
  // Of a list, only this one may be a name that is known.
  return own ?? senseOfKinds(kindOfList(text, head.start, tail.end));
}

/** Whether a list hints at areas: its other members are areas and no cities. */
function hinted(chosen: ChosenText, i: number, [first, last]: readonly [number, number], units: Units): boolean {
  const others = chosen.places.slice(first, last + 1).filter(({ rank }) => rank !== chosen.places[i]?.rank);
  return others.length > 1 && others.every(({ rank }) => isAreaOnly(units.get(rank)?.options ?? []));
}

/** The sense of each mention of which its words, its list or an earlier mention say something. */
export function readSenses(texts: readonly ChosenText[], units: Units): ReadonlyMap<ChosenPlace, Reading> {
  const senses = new Map<ChosenPlace, Reading>();
  const before = new Map<number, Sense>();
  const bare = new Set<number>();
  for (const chosen of texts)
    chosen.places.forEach((place, i) => {
      const list = listAround(chosen, i);
      const own = stated(chosen, i, list);
      // "Kyiv and the Kyiv region": who has named the city bare goes on to do so.
      if (own === null) bare.add(place.rank);
      else if (!bare.has(place.rank)) before.set(place.rank, own);
      const sense = own ?? before.get(place.rank);
      if (sense !== undefined) senses.set(place, { sense, clear: true });
      else if (hinted(chosen, i, list, units)) senses.set(place, { sense: 'area', clear: false });
    });
  return senses;
}

/** The likeliest reading that bears the name of the chosen one and is of the other kind: the city in it, the area around it. */
function namesakeOf(chosen: Option, options: readonly Option[]): Option | undefined {
  const namesakes = options.filter((other) => isCityOfArea(chosen, other) || isCityOfArea(other, chosen));
  return namesakes.sort((a, b) => Number(b.isFirstOrder) - Number(a.isFirstOrder) || b.score - a.score)[0];
}

/** Puts the city or the area first, as the text has it; the other stays behind it for the card. */
export function inSense(resolution: Resolution, { options }: Unit, reading: Reading | undefined): Resolution {
  const chosen = options.find(({ record }) => record === resolution.records[0]);
  const other = chosen === undefined ? undefined : namesakeOf(chosen, options);
  if (chosen === undefined || other === undefined) return resolution;
  // States of such federations are named bare at least as often as their cities: neighbours tell.
  if (chosen.namesStates && reading?.clear !== true) return resolution;
  const wanted = reading?.sense ?? 'city';
  const [first, second] = isSettled(chosen) === (wanted === 'city') ? [chosen, other] : [other, chosen];
  const rest = resolution.records.filter((record) => record !== first.record && record !== second.record);
  const certainty = Math.min(1, Math.max(resolution.certainty, chosen.share + other.share));
  return {
    records: [first.record, second.record, ...rest],
    certainty: reading?.clear === false ? Math.min(OPEN, certainty) : certainty,
  };
}
