/**
 * Gangs in no glossary, told by the word for a gang beside a name: "a third gang, Los Águilas, took hostages", "the gangs
 * Gran Lago and 5 Puentes", and Spanish nicknames ("Los Salazar") near such a word on a page about the region.
 */

import { wordSet } from '../../text/word-set.ts';
import { isCapitalised } from '../../text/words.ts';
import { countryLabel } from './country-index.ts';
import { ROMANCE_THEATRES } from './leading-heads.ts';
import type { UnlistedName } from './name-runs.ts';
import type { PageContext } from './page-context.ts';
import { joinsPlainly, type PageWords } from './page-words.ts';
import { NEVER_FIRST } from './unlisted-heads.ts';

const GANGS = wordSet(
  'gang gangs cartel cartels pandilla pandillas banda bandas celula faccion facciones cell cells grupo grupos',
);
/** Words that may name their gang after a comma or at once. */
const NAMING_GANGS = wordSet('gang gangs cartel pandilla militia guerrilla');
const SEVERAL_GANGS = wordSet('gangs cartels pandillas');
/** Places and other things that begin as the nicknames do. */
const NO_NICKNAMES = wordSet(
  'angeles cabos mochis alamos andes olivos pinos reyes santos vegas rios lagos palmas altos llanos estados unidos mexicanos ' +
    'americas colombianos guatemaltecos angelinos teques guayos rodeos amigos medios tres dos carmenes',
);

const NEAR_GANG_WORDS = 8;

/** All such names of a text. */
export function findGangNames(page: PageWords, context: PageContext): UnlistedName[] {
  if (page.caseless || context.conflictWords === 0) return [];
  const isRegion = page.hits.some(({ theatre }) => ROMANCE_THEATRES.has(countryLabel(theatre) ?? ''));
  const found: UnlistedName[] = [];
  for (let at = 0; at < page.words.length; at++) {
    const word = page.words[at];
    if (word === undefined) continue;
    const isTrain = isRegion && word.raw === 'Tren';
    const isNickname = isRegion && (word.raw === 'Los' || word.raw === 'Las');
    const name = isTrain
      ? train(page, at)
      : isNickname
        ? nickname(page, at)
        : NAMING_GANGS.has(word.folded)
          ? namedAfter(page, at)
          : null;
    if (name === null) continue;
    found.push(name);
    at = name.last;
    const other = SEVERAL_GANGS.has(word.folded) ? namedBeside(page, at) : null;
    if (other === null) continue;
    found.push(other);
    at = other.last;
  }
  return found;
}

const nameOf = (first: number, last: number): UnlistedName => ({ first, last, head: first });

function nickname(page: PageWords, at: number): UnlistedName | null {
  const last = runFrom(page, at);
  const second = page.words[at + 1]?.folded ?? '';
  if (last === at || NO_NICKNAMES.has(second) || isPlace(page, at, last)) return null;
  for (let index = Math.max(0, at - NEAR_GANG_WORDS); index <= last + NEAR_GANG_WORDS; index++) {
    if (GANGS.has(page.words[index]?.folded ?? '')) return nameOf(at, last);
  }
  return null;
}

/** "gang, Los Águilas," and "gangs Gran Lago"; a single word may be the gang's leader and is left alone. */
function namedAfter(page: PageWords, at: number): UnlistedName | null {
  const { words, text } = page;
  const [gang, first] = [words[at], words[at + 1]];
  if (gang === undefined || first === undefined || isCapitalised(gang.raw)) return null;
  const gap = text.slice(gang.end, first.start);
  if ((gap !== ', ' && gap !== ' ') || NEVER_FIRST.has(first.folded)) return null;
  const isNumbered = /^\d{1,3}$/u.test(first.raw);
  if (!isNumbered && !isCapitalised(first.raw)) return null;
  const last = runFrom(page, at + 1);
  const isClosed = gap === ' ' || text.charAt(words[last]?.end ?? 0) === ',';
  return last > at + 1 && isClosed && !isPlace(page, at + 1, last) ? nameOf(at + 1, last) : null;
}

/** "the gangs Gran Lago and Puentes": with one name told, the second is one too, even of a single word. */
function namedBeside(page: PageWords, last: number): UnlistedName | null {
  const [and, first] = [page.words[last + 1], page.words[last + 2]];
  if (and === undefined || first === undefined || !/^(?:and|y)$/u.test(and.folded) || !joinsPlainly(page, last))
    return null;
  if (!joinsPlainly(page, last + 1) || !isCapitalised(first.raw) || NEVER_FIRST.has(first.folded)) return null;
  const end = runFrom(page, last + 2);
  return isPlace(page, last + 2, end) ? null : nameOf(last + 2, end);
}

/** Words after "Tren de" that make it a railway. */
const RAILWAYS = wordSet('alta cercanias pasajeros carga costa sierra velocidad sonora lima buenos mexico');
const NEAR_TRAIN_WORDS = 25;

/** "Tren del Lago": gangs of Venezuela took the railway's name, and papers name them near the word for a gang or a known one. */
function train(page: PageWords, at: number): UnlistedName | null {
  const { words } = page;
  let first = at + 1;
  while (/^(?:de|del|la|los)$/u.test(words[first]?.folded ?? '') && joinsPlainly(page, first - 1)) first++;
  const name = words[first];
  if (first === at + 1 || name === undefined || !joinsPlainly(page, first - 1)) return null;
  if (!isCapitalised(name.raw) || RAILWAYS.has(name.folded)) return null;
  const last = runFrom(page, first);
  for (let index = Math.max(0, at - NEAR_TRAIN_WORDS); index <= last + NEAR_TRAIN_WORDS; index++) {
    const folded = words[index]?.folded ?? '';
    if (GANGS.has(folded) || folded === 'aragua') return nameOf(at, last);
  }
  return null;
}

function runFrom(page: PageWords, first: number): number {
  let last = first;
  for (let index = first + 1; index - first <= 3 && joinsPlainly(page, index - 1); index++) {
    const word = page.words[index];
    if (word === undefined || !isCapitalised(word.raw) || NEVER_FIRST.has(word.folded)) break;
    last = index;
    if (word.possessive) break;
  }
  return last;
}

function isPlace({ hits }: PageWords, first: number, last: number): boolean {
  return hits.some((hit) => hit.at <= last && first < hit.at + hit.length);
}
