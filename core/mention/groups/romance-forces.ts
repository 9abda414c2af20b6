/**
 * State forces named in French, Spanish and Portuguese order, the force before the nation: "l'armée malienne",
 * "Fuerzas Armadas de Colombia", "Exército Brasileiro".
 */
import { countryLabel } from './country-index.ts';
import type { NationForces } from './nation-forces.ts';
import { joinsPlainly, type PageWords } from './page-words.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly isPolice: boolean;
}

const FORCES = [
  'armee',
  'armee nationale',
  'armee reguliere',
  'armee de terre',
  'forces armees',
  'forces de securite',
  'forces de defense',
  'forces de defense et de securite',
  'forces speciales',
  'ejercito',
  'ejercito nacional',
  'fuerzas armadas',
  'fuerzas militares',
  'fuerzas de seguridad',
  'fuerzas especiales',
  'fuerza aerea',
  'infanteria de marina',
  'exercito',
  'forcas armadas',
  'forcas de seguranca',
  'forca aerea',
];

const POLICE = [
  'gendarmerie',
  'gendarmerie nationale',
  'police nationale',
  'policia nacional',
  'policia federal',
  'policia militar',
  'guardia nacional',
];

/** By first word, longest first. */
const PHRASES = new Map<string, Phrase[]>();
for (const [list, isPolice] of [
  [FORCES, false],
  [POLICE, true],
] as const) {
  for (const phrase of list) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    PHRASES.set(first, [...(PHRASES.get(first) ?? []), { words, isPolice }]);
  }
}
for (const phrases of PHRASES.values()) phrases.sort((a, b) => b.words.length - a.words.length);

const LINKS = new Set('de del du do da la el des'.split(' '));

/** All of them, in order. */
export function findRomanceForces(page: PageWords): NationForces[] {
  const found: NationForces[] = [];
  for (let at = 0; at < page.words.length; at++) {
    const phrase = phraseAt(page, at);
    if (phrase === null) continue;
    let next = at + phrase.words.length;
    const linked = next;
    while (LINKS.has(page.words[next]?.folded ?? '') && joinsPlainly(page, next - 1)) next++;
    const nation = page.hits.find((hit) => hit.at === next);
    if (nation === undefined || !joinsPlainly(page, next - 1)) continue;
    const isAdjective = (nation.kind === 'romance-adjective' || nation.kind === 'adjective') && next === linked;
    const isName = (nation.kind === 'name' || nation.kind === 'romance-name') && next > linked;
    const country = countryLabel(nation.theatre);
    if (country === null || !(isAdjective || isName)) continue;
    found.push({ first: at, last: next + nation.length - 1, countries: [country], isPolice: phrase.isPolice });
    at = next;
  }
  return found;
}

function phraseAt(page: PageWords, at: number): Phrase | null {
  const phrases = PHRASES.get(page.words[at]?.folded ?? '');
  if (phrases === undefined) return null;
  const isHere = ({ words }: Phrase) =>
    words.every(
      (word, offset) =>
        page.words[at + offset]?.folded === word && (offset === 0 || joinsPlainly(page, at + offset - 1)),
    );
  return phrases.find(isHere) ?? null;
}
