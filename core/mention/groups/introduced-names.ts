/**
 * Groups that the text itself introduces as such: "the banned outfit KYKL", "a rebel group called Lions of the Lake", "the
 * Zaire militia". Names of any shape, but only right beside the words that say what they name.
 */
import { isJoiner } from '../../glossary/name-words.ts';
import { wordSet } from '../../text/word-set.ts';
import { isCapitalised } from '../../text/words.ts';
import type { UnlistedName } from './name-runs.ts';
import { joinsPlainly, type PageWords } from './page-words.ts';
import { NAME_LINKS, NEVER_FIRST, OWNERS_IN_NAMES } from './unlisted-heads.ts';

/** Words only used of organisations: a name may follow at once. */
const OUTLAWED = wordSet('banned proscribed outlawed');
/** Words that need a noun for a body after them. */
const ARMED = wordSet(
  'militant rebel insurgent armed jihadist jihadi extremist terrorist separatist paramilitary guerrilla islamist criminal ' +
    'underground clandestine secessionist leftist maoist drug vigilante',
);
const BODIES = wordSet(
  'group outfit organisation organization faction movement gang network militia cartel alliance coalition',
);
const NAMING = wordSet('called named known as dubbed the itself calling');
const LAST_BODIES = wordSet('militia gang cartel');
/** Descriptions by faith or people: "the Sunni militia" is no name. */
const PEOPLES = wordSet(
  'shiite shia sunni christian muslim hindu arab arabs kurdish druze maronite jewish hutu tutsi alawite yazidi turkmen sikh ' +
    'buddhist islamist marxist communist tribal local rival government state national loyalist republican hema lendu',
);

const NAME_MAX_WORDS = 7;

/** All names in a text that the words beside them introduce as groups. */
export function findIntroduced(page: PageWords): UnlistedName[] {
  if (page.caseless) return [];
  const found: UnlistedName[] = [];
  for (let at = 0; at < page.words.length; at++) {
    const folded = page.words[at]?.folded ?? '';
    const name = LAST_BODIES.has(folded) ? nameBefore(page, at) : nameAfter(page, at, folded);
    if (name === null) continue;
    found.push(name);
    at = Math.max(at, name.last);
  }
  return found;
}

/** "the banned outfit KYKL", "rebel group called …". */
function nameAfter(page: PageWords, at: number, folded: string): UnlistedName | null {
  const isOutlawed = OUTLAWED.has(folded);
  if (!isOutlawed && !ARMED.has(folded)) return null;
  let next = at + 1;
  const isBody = (index: number) => BODIES.has(page.words[index]?.folded ?? '') && joinsPlainly(page, index - 1);
  if (ARMED.has(page.words[next]?.folded ?? '')) next++;
  if (isBody(next)) next++;
  else if (!isOutlawed) return null;
  while (NAMING.has(page.words[next]?.folded ?? '') && joinsPlainly(page, next - 1)) next++;
  if (!joinsPlainly(page, next - 1) || page.words[next - 1]?.possessive === true) return null;
  const last = runAfter(page, next);
  return last === null || isDescriptive(page, next, last) ? null : { first: next, last, head: next };
}

/** Index of the last word of the capitalised run that starts at `first`, or null. */
function runAfter(page: PageWords, first: number): number | null {
  const { words, text } = page;
  let last: number | null = null;
  for (let index = first; index < words.length && index - first < NAME_MAX_WORDS; index++) {
    const word = words[index];
    if (word === undefined || (index > first && !joinsPlainly(page, index - 1))) break;
    // "Kan-na Lup": a small second half of a word in parts.
    const isHalf = index > first && text.charAt(word.start - 1) === '-';
    const isLink = isHalf || (index > first && (isJoiner(text, words, index) || NAME_LINKS.has(word.folded)));
    if (!isLink && (!isCapitalised(word.raw) || NEVER_FIRST.has(word.folded))) break;
    if (isCapitalised(word.raw)) last = index;
    if (word.possessive && !OWNERS_IN_NAMES.has(word.folded)) break;
  }
  return last;
}

/** "the Zaire militia", "the 400 Lions gang": a name with its kind after it. */
function nameBefore(page: PageWords, at: number): UnlistedName | null {
  const { words } = page;
  if (isCapitalised(words[at]?.raw ?? '')) return null;
  let first = at;
  while (first > 0 && at - first < 4 && joinsPlainly(page, first - 1)) {
    const before = words[first - 1];
    if (before === undefined || before.possessive) return null;
    const isBounded = before.folded === 'the' || (!isCapitalised(before.raw) && words[first - 2]?.folded === 'the');
    if (isBounded && first < at) return isDescriptive(page, first, at - 1) ? null : { first, last: at, head: first };
    if (!isCapitalised(before.raw)) return null;
    first--;
  }
  return null;
}

/** Bodies that stand beside such words as speakers, and titles of persons. */
const NOT_GROUPS =
  /^(?:human rights|amnesty|united nations|un |red cross|mr |mrs |ms |dr |reuters|associated press|bbc)/u;

/** Nothing but countries, places, faiths and peoples, or nobody who fights. */
function isDescriptive({ words, hits }: PageWords, first: number, last: number): boolean {
  const name = words.slice(first, last + 1).map(({ folded }) => folded);
  if (NOT_GROUPS.test(`${name.join(' ')} `)) return true;
  for (let index = first; index <= last; index++) {
    const isPlace = hits.some((hit) => hit.at <= index && index < hit.at + hit.length);
    if (!isPlace && !PEOPLES.has(words[index]?.folded ?? '')) return false;
  }
  return true;
}
