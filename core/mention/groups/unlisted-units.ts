/** Military units by number or name: "47th Mechanized Brigade", "Hamza Division", "Amphibious Task Group". */
import { isCapitalised, type Word } from '../../text/words.ts';
import { countryLabel } from './country-index.ts';
import { capitalisedRunBefore, isNear, isNotGroup, MAX_WORDS_BEFORE, type UnlistedName } from './name-runs.ts';
import { CONFLICT_WORDS, type PageContext } from './page-context.ts';
import { joinsPlainly, type PageWords } from './page-words.ts';
import * as heads from './unlisted-heads.ts';

/** "47th Mechanized Brigade", "Fourth Armoured Division", "3rd Battalion, 6th Marines". */
export function numberedUnit(page: PageWords, at: number): UnlistedName | null {
  const { words, caseless } = page;
  let first = at;
  while (first > 0 && at - first < MAX_WORDS_BEFORE && joinsPlainly(page, first - 1)) {
    const before = words[first - 1];
    if (before === undefined) break;
    if (heads.ORDINAL.test(before.folded) || isPlainNumber(page, first - 1, at)) {
      const isWritten = /^\d/u.test(before.raw) || caseless || isCapitalised(before.raw);
      const isNamed = caseless
        ? heads.BRANCH_WORDS.has(words[at - 1]?.folded ?? '')
        : isCapitalised(words[at]?.raw ?? '');
      // "The 3rd Working Group" meets; "the 40th Expeditionary Group" flies.
      // "Second in command".
      if (words[at]?.folded === 'command' && !/^\d/u.test(before.raw)) return null;
      if (words[at]?.folded === 'group' && !heads.BRANCH_WORDS.has(words[at - 1]?.folded ?? '')) return null;
      // "First Army Bank".
      if (isCapitalised(words[at + 1]?.raw ?? '') && heads.CIVIL_WORDS.has(words[at + 1]?.folded ?? '')) return null;
      if (!isWritten || !(isNamed || (/^\d/u.test(before.raw) && isLowerUnit(words[at])))) return null;
      return {
        first: withNation(page, withTens(page, first - 1)),
        last: withMarines(page, at),
        head: at,
        numbered: true,
      };
    }
    if (!heads.BRANCH_WORDS.has(before.folded) && !isCapitalised(before.raw)) return null;
    first--;
  }
  return null;
}

/** "15 Corps", "26 Infantry Division": South Asian armies count without endings. */
function isPlainNumber({ words }: PageWords, number: number, at: number): boolean {
  if (!/^\d{1,3}$/u.test(words[number]?.folded ?? '') || !isCapitalised(words[at]?.raw ?? '')) return false;
  // "Troops of 7 Division": Nigeria's and Pakistan's way; a bare number before it is no count of divisions.
  if (at === number + 1 && /^(?:division|brigade|battalion)$/u.test(words[at]?.folded ?? '')) {
    return /^(?:of|the)$/u.test(words[number - 1]?.folded ?? '');
  }
  return words[at]?.folded === 'corps' || (at > number + 1 && heads.BRANCH_WORDS.has(words[number + 1]?.folded ?? ''));
}

const LOWER_UNITS = new Set(['brigade', 'battalion', 'regiment', 'division', 'front']);

/** "the 12th front", "the 93rd brigade": newsrooms that write units in small letters. */
function isLowerUnit(word: Word | undefined): boolean {
  return word !== undefined && LOWER_UNITS.has(word.folded);
}

/** "Twenty-First Regiment": the tens belong to the number. */
function withTens({ words, text }: PageWords, ordinal: number): number {
  const [tens, ones] = [words[ordinal - 1], words[ordinal]];
  if (tens === undefined || ones === undefined || !/^(?:twenty|thirty|forty)$/u.test(tens.folded)) return ordinal;
  return text.slice(tens.end, ones.start) === '-' ? ordinal - 1 : ordinal;
}

/** "Jordanian 71st Battalion": the nation belongs to the name. */
function withNation(page: PageWords, first: number): number {
  const nation = page.hits.find((hit) => hit.kind === 'adjective' && hit.at + hit.length === first);
  return nation !== undefined && joinsPlainly(page, first - 1) ? nation.at : first;
}

/** "3rd Battalion, 6th Marines": a parent regiment in apposition. */
function withMarines({ words, text }: PageWords, at: number): number {
  const [head, number, parent] = [words[at], words[at + 1], words[at + 2]];
  if (head === undefined || number === undefined || parent === undefined) return at;
  if (text.slice(head.end, number.start) !== ', ' || !heads.ORDINAL.test(number.folded)) return at;
  return /^(?:marines|infantry|regiment|brigade|cavalry|armor)$/u.test(parent.folded) ? at + 2 : at;
}

/** "Hamza Division", "Carlos Patiño Front": a unit by name. */
export function namedUnit(page: PageWords, at: number, word: Word, context: PageContext): UnlistedName | null {
  const isSure = heads.SURE_UNIT_HEADS.has(word.folded);
  const isDoubtful = heads.DOUBTFUL_UNIT_HEADS.has(word.folded);
  const isNamedFront = word.folded === 'front' && isColombian(page) && context.conflictWords > 1;
  if (!isSure && !isNamedFront && !(isDoubtful && isNear(page, at, CONFLICT_WORDS))) return taskGroup(page, at);
  const first = capitalisedRunBefore(page, at);
  // "Carlos Patiño front", but no "Pacific front": a single word may be a region.
  if (first === at || (!isCapitalised(word.raw) && first > at - 2)) return null;
  return isNotGroup(page, first, at) ? null : { first, last: at, head: at };
}

/** Colombia's groups name their fronts after the dead: "Carlos Patiño Front". */
function isColombian({ hits }: PageWords): boolean {
  return hits.some(({ theatre }) => countryLabel(theatre) === 'Colombia');
}

/** "Amphibious Task Group". */
function taskGroup(page: PageWords, at: number): UnlistedName | null {
  if (page.words[at]?.folded !== 'group' || page.words[at - 1]?.raw !== 'Task') return null;
  const first = capitalisedRunBefore(page, at);
  return first < at - 1 ? { first, last: at, head: at } : null;
}

const DIRECTIONS =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|north-?(?:east|west)(?:ern)?|south-?(?:east|west)(?:ern)?)$/u;

/** "Western Mindanao Command": an army's command of a region. */
export function regionalCommand(page: PageWords, at: number, context: PageContext): UnlistedName | null {
  if (page.words[at]?.raw !== 'Command' || context.conflictWords < 2) return null;
  const first = capitalisedRunBefore(page, at);
  const isRegional = first < at && DIRECTIONS.test(page.words[first]?.folded ?? '');
  return isRegional && !isNotGroup(page, first, at) ? { first, last: at, head: at } : null;
}
