/**
 * State forces named by nation ("Chadian army", "Ukraine's armed forces") and forces described by their backer
 * ("Turkish-led forces"). The first point at the armed forces of that country; the second never at one group.
 */

import { BACKED_BY_IT } from '../../text/ties-to-others.ts';
import { countryLabel } from './country-index.ts';
import { joinsNext, type PageWords } from './page-words.ts';
import { wholeFrom } from './whose-forces.ts';

export interface NationForces {
  readonly first: number;
  readonly last: number;
  /** Labels of the countries the nation word may mean; empty for "Turkish-led forces". */
  readonly countries: readonly string[];
  /** Police and the like: a state body, but not its armed forces. */
  readonly isPolice: boolean;
}

/** Nouns after a nation, longest first where one starts another. */
const FORCE_PHRASES: readonly (readonly string[])[] = [
  'armed forces',
  'security forces',
  'special forces',
  'government forces',
  'federal forces',
  'federal troops',
  'government troops',
  'ground forces',
  'air force',
  'defence forces',
  'defense forces',
  'defence force',
  'defense force',
  'military police',
  'army',
  'military',
  'forces',
  'troops',
  'soldiers',
  'navy',
  'marines',
  'paratroopers',
  'warplanes',
  'air defence forces',
  'air defense forces',
  'occupation forces',
  'regular forces',
  'army forces',
].map((phrase) => phrase.split(' '));

const POLICE_PHRASES: readonly (readonly string[])[] = [
  'police',
  'national police',
  'gendarmerie',
  'national guard',
  'coast guard',
  'border guard',
  'border guards',
  'federal police',
  'riot police',
  'special police',
  'border police',
  'intelligence service',
  'intelligence services',
  'security services',
  'secret service',
  'secret police',
  'paramilitary police',
].map((phrase) => phrase.split(' '));

const BACKED_FORCES = new Set(
  (
    'forces force militia militias rebels rebel fighters coalition alliance factions faction mercenaries troops insurgents ' +
    'separatists militants groups group army proxies paramilitaries guerrillas administration'
  ).split(' '),
);

const PERSONS = new Set(
  'officer officers chief chiefs officials official post station commander checkpoint'.split(' '),
);

const COUNTED =
  /^(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|hundreds|several|some|many|former|young|of)$/u;

/** Finds both kinds, in order. */
export function findNationForces(page: PageWords): NationForces[] {
  const found: NationForces[] = [];
  let next = 0;
  const byPlace = new Map<number, { length: number; countries: string[] }>();
  for (const hit of page.hits) {
    if (hit.kind !== 'adjective' && hit.kind !== 'name') continue;
    const label = countryLabel(hit.theatre);
    if (label === null) continue;
    const known = byPlace.get(hit.at);
    if (known === undefined) byPlace.set(hit.at, { length: hit.length, countries: [label] });
    else if (!known.countries.includes(label)) known.countries.push(label);
  }
  for (const [at, { length, countries }] of byPlace) {
    if (at < next) continue;
    const isName = page.hits.some((hit) => hit.at === at && hit.kind === 'name');
    const forces = forcesAfter(page, at, length, countries, isName);
    if (forces === null) continue;
    found.push(forces);
    next = forces.last + 1;
  }
  return found;
}

function forcesAfter(
  page: PageWords,
  first: number,
  length: number,
  countries: readonly string[],
  isName: boolean,
): NationForces | null {
  const after = first + length;
  if (!joinsNext(page, after - 1)) return null;
  if (BACKED_BY_IT.test(page.words[after]?.folded ?? '')) return backedForces(page, first, after);
  const gap = page.text.charAt(page.words[after - 1]?.end ?? 0);
  if (gap === '-') return null;
  const forces = phraseLength(page, after, FORCE_PHRASES);
  // "Two Kenyan soldiers" and "Jordan's soldiers" are persons; "Kenyan soldiers" stand for their army.
  const isSoldiers = forces === 1 && page.words[after]?.folded === 'soldiers';
  if (isSoldiers && (isName || COUNTED.test(page.words[first - 1]?.folded ?? ''))) return null;
  // "The South Vietnamese army" is that of another state: marked whole, and nobody's here.
  const from = wholeFrom(page, first);
  const owners = from < first ? [] : countries;
  if (forces > 0) return { first: from, last: after + forces - 1, countries: owners, isPolice: false };
  // "Lebanon police" are as likely those of a town in Missouri.
  if (isName && page.words[after - 1]?.possessive !== true) return null;
  const police = phraseLength(page, after, POLICE_PHRASES);
  // "An Iraqi police officer" is a person.
  const isPerson = PERSONS.has(page.words[after + police]?.folded ?? '') && joinsNext(page, after + police - 1);
  return police > 0 && !isPerson ? { first, last: after + police - 1, countries, isPolice: true } : null;
}

function backedForces(page: PageWords, first: number, after: number): NationForces | null {
  for (let index = after + 1; index <= after + 3 && joinsNext(page, index - 1); index++) {
    const word = page.words[index];
    if (word !== undefined && BACKED_FORCES.has(word.folded))
      return { first, last: index, countries: [], isPolice: false };
  }
  return null;
}

function phraseLength(page: PageWords, at: number, phrases: readonly (readonly string[])[]): number {
  let longest = 0;
  for (const phrase of phrases) {
    if (phrase.length <= longest) continue;
    const isHere = phrase.every(
      (word, offset) => page.words[at + offset]?.folded === word && (offset === 0 || joinsNext(page, at + offset - 1)),
    );
    if (isHere) longest = phrase.length;
  }
  return longest;
}
