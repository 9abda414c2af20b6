/**
 * Groups that are in no glossary, told by the shape of their names: numbered units, "Hamza Division", "Liwa al-Nahr",
 * "Front for the Liberation of …". High precision before recall: a capitalised phrase that might be a party, a team
 * or a department stays unmarked.
 */
import { isJoiner, spellWord } from '../../glossary/name-words.ts';
import { isCapitalised, isUpperCase, type Word } from '../../text/words.ts';
import { countryLabel } from './country-index.ts';
import { CONFLICT_WORDS, type PageContext } from './page-context.ts';
import { joinsPlainly, type PageWords } from './page-words.ts';
import * as heads from './unlisted-heads.ts';

/** A phrase that names a group by its shape; `first` and `last` are word indices. */
export interface UnlistedName {
  readonly first: number;
  readonly last: number;
  /** Where the word that makes it a group stands. */
  readonly head: number;
  readonly numbered: boolean;
}

const MAX_WORDS_BEFORE = 5;

/** All phrases of a text that name groups by their shape. */
export function findUnlisted(page: PageWords, context: PageContext): UnlistedName[] {
  const found: UnlistedName[] = [];
  for (let at = 0; at < page.words.length; at++) {
    const word = page.words[at];
    if (word === undefined) continue;
    const name = nameAt(page, at, word, context);
    if (name === null) continue;
    found.push(name);
    at = Math.max(at, name.last);
  }
  return found;
}

function nameAt(page: PageWords, at: number, word: Word, context: PageContext): UnlistedName | null {
  const { folded } = word;
  if (page.caseless)
    return heads.UNIT_HEADS.has(folded) ? (numberedUnit(page, at) ?? caselessName(page, at)) : caselessName(page, at);
  if (isCapitalised(word.raw) && isLeadingHead(page, at, folded)) return namedAfterHead(page, at, context);
  if (heads.UNIT_HEADS.has(folded) || heads.SURE_UNIT_HEADS.has(folded)) {
    // "The First Division club signed a striker."
    const isSport = heads.DOUBTFUL_UNIT_HEADS.has(folded) && isNear(page, at, heads.SPORT_WORDS);
    if (isSport || context.conflictWords === 0) return null;
    const unit = numberedUnit(page, at) ?? (isCapitalised(word.raw) ? namedUnit(page, at, word, context) : null);
    if (unit !== null) return unit;
  }
  if (!isCapitalised(word.raw)) return null;
  if (heads.BODY_HEADS.has(folded)) return body(page, at, word, context);
  return null;
}

const QUOTE = /["“«']/u;

/** Without capitals a name is bounded by "the" or a quotation mark before it. */
function caselessName(page: PageWords, at: number): UnlistedName | null {
  const head = page.words[at]?.folded ?? '';
  const kind = page.words[at - 1]?.folded ?? '';
  if (heads.CASELESS_HEADS.get(head)?.has(kind) !== true) return null;
  for (let first = at - 1; first > 0 && at - first <= MAX_WORDS_BEFORE; first--) {
    const before = page.words[first - 1]?.folded ?? '';
    const isBounded = before === 'the' || QUOTE.test(page.text.charAt((page.words[first]?.start ?? 0) - 1));
    if (isBounded && first < at - 1) return { first, last: at, head: at, numbered: false };
    if (heads.NEVER_FIRST.has(before) || !joinsPlainly(page, first - 1)) return null;
  }
  return null;
}

/** "47th Mechanized Brigade", "Fourth Armoured Division", "3rd Battalion, 6th Marines". */
function numberedUnit(page: PageWords, at: number): UnlistedName | null {
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
      if (words[at]?.folded === 'group' && !heads.BRANCH_WORDS.has(words[at - 1]?.folded ?? '')) return null;
      if (!isWritten || !(isNamed || (/^\d/u.test(before.raw) && isLowerUnit(words[at])))) return null;
      return { first: withNation(page, first - 1), last: withMarines(page, at), head: at, numbered: true };
    }
    if (!heads.BRANCH_WORDS.has(before.folded) && !isCapitalised(before.raw)) return null;
    first--;
  }
  return null;
}

/** "15 Corps", "26 Infantry Division": South Asian armies count without endings. */
function isPlainNumber({ words }: PageWords, number: number, at: number): boolean {
  if (!/^\d{1,3}$/u.test(words[number]?.folded ?? '') || !isCapitalised(words[at]?.raw ?? '')) return false;
  return words[at]?.folded === 'corps' || (at > number + 1 && heads.BRANCH_WORDS.has(words[number + 1]?.folded ?? ''));
}

const LOWER_UNITS = new Set(['brigade', 'battalion', 'regiment', 'division', 'front']);

/** "the 12th front", "the 93rd brigade": newsrooms that write units in small letters. */
function isLowerUnit(word: Word | undefined): boolean {
  return word !== undefined && LOWER_UNITS.has(word.folded);
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

function namedUnit(page: PageWords, at: number, word: Word, context: PageContext): UnlistedName | null {
  const isSure = heads.SURE_UNIT_HEADS.has(word.folded);
  const isDoubtful = heads.DOUBTFUL_UNIT_HEADS.has(word.folded);
  const isNamedFront = word.folded === 'front' && isColombian(page) && context.conflictWords > 1;
  if (!isSure && !isNamedFront && !(isDoubtful && isNear(page, at, CONFLICT_WORDS))) return taskGroup(page, at);
  const first = capitalisedRunBefore(page, at);
  if (first === at) return null;
  return isNotGroup(page, first, at) ? null : { first, last: at, head: at, numbered: false };
}

/** Colombia's groups name their fronts after the dead: "Carlos Patiño Front". */
function isColombian({ hits }: PageWords): boolean {
  return hits.some(({ theatre }) => countryLabel(theatre) === 'Colombia');
}

const NEAR_HEAD_WORDS = 12;

function isNear({ words }: PageWords, at: number, wanted: ReadonlySet<string>): boolean {
  for (let index = Math.max(0, at - NEAR_HEAD_WORDS); index <= at + NEAR_HEAD_WORDS; index++) {
    if (index !== at && wanted.has(words[index]?.folded ?? '')) return true;
  }
  return false;
}

/** "Amphibious Task Group", "Joint Task Force". */
function taskGroup(page: PageWords, at: number): UnlistedName | null {
  if (page.words[at]?.folded !== 'group' || page.words[at - 1]?.raw !== 'Task') return null;
  const first = capitalisedRunBefore(page, at);
  return first < at - 1 ? { first, last: at, head: at, numbered: false } : null;
}

/** Index of the first word of the capitalised run that ends before `at`; `at` itself when there is none. */
function capitalisedRunBefore(page: PageWords, at: number): number {
  const { words, text } = page;
  let first = at;
  while (first > 0 && at - first < MAX_WORDS_BEFORE && joinsPlainly(page, first - 1)) {
    const before = words[first - 1];
    if (before === undefined) break;
    if (before.possessive && !heads.OWNERS_IN_NAMES.has(before.folded)) break;
    const isLink = isJoiner(text, words, first - 1) || before.folded === 'ibn' || before.folded === 'bin';
    if (!isLink && (!isCapitalised(before.raw) || heads.NEVER_FIRST.has(before.folded))) break;
    first--;
  }
  while (first < at && isBareLink(page, first)) first++;
  return first;
}

function isBareLink(page: PageWords, index: number): boolean {
  const word = page.words[index];
  return (
    word !== undefined &&
    !isCapitalised(word.raw) &&
    heads.NAME_LINKS.has(word.folded) &&
    !isJoiner(page.text, page.words, index)
  );
}

function isNotGroup({ words }: PageWords, first: number, last: number): boolean {
  const folded = words.slice(first, last + 1).map((word) => word.folded);
  if (folded.some((word) => heads.BUSINESS_WORDS.has(word))) return true;
  return heads.NOT_GROUPS.has(folded.join('_')) || heads.NOT_GROUPS.has(folded.slice(-2).join('_'));
}

/** "Liwa Group" deals in property; "Saraya al-Nahr Group" need not. */
function isCivil(last: Word | undefined, length: number): boolean {
  return last !== undefined && heads.CIVIL_WORDS.has(last.folded) && (last.folded !== 'group' || length < 2);
}

/** Spanish and Portuguese heads count when a small word or a plain name follows: "Comandos de la Frontera". */
function isLeadingHead({ words, hits }: PageWords, at: number, folded: string): boolean {
  if (heads.LEADING_HEADS.has(folded)) return true;
  if (!heads.ROMANCE_HEADS.has(folded)) return false;
  const next = words[at + 1];
  const isTold = next !== undefined && (heads.NAME_LINKS.has(next.folded) || isCapitalised(next.raw) || isNumber(next));
  return isTold && hits.some(({ theatre }) => ROMANCE_THEATRES.has(countryLabel(theatre) ?? ''));
}

/** "Frente 33". */
function isNumber({ raw }: Word): boolean {
  return /^\d{1,3}$/u.test(raw);
}

const ROMANCE_THEATRES = new Set(
  (
    'Colombia,Mexico,Ecuador,Peru,Venezuela,Bolivia,Chile,Argentina,Paraguay,Uruguay,Brazil,El Salvador,Guatemala,Honduras,' +
    'Nicaragua,Cuba,Spain,Angola,Mozambique,Panama'
  ).split(','),
);

/** "Liwa Fatemiyoun", "Kata'ib Imam Ali", "Jaysh al-Izza". */
function namedAfterHead(page: PageWords, at: number, context: PageContext): UnlistedName | null {
  const { words, text } = page;
  let last = at;
  for (let index = at + 1; index < words.length && index - at <= 7 && joinsPlainly(page, index - 1); index++) {
    const word = words[index];
    if (word === undefined) break;
    const isLink = isJoiner(text, words, index) || heads.NAME_LINKS.has(word.folded);
    if (isLink) continue;
    const isNumbered = index === at + 1 && isNumber(word) && heads.ROMANCE_HEADS.has(words[at]?.folded ?? '');
    if (!isNumbered && (!isCapitalised(word.raw) || isUpperCase(word.raw))) break;
    last = index;
    if (word.possessive) break;
  }
  if (last === at || context.conflictWords === 0 || isCivil(words[last], last - at)) return null;
  return { first: at, last, head: at, numbered: false };
}

/** "Tigray Defense Forces", "Front for the Liberation of the Enclave", "Manbij Military Council". */
function body(page: PageWords, at: number, word: Word, context: PageContext): UnlistedName | null {
  const first = capitalisedRunBefore(page, at);
  const before = page.words.slice(first, at).map(({ folded, possessive }) => (possessive ? `${folded}s` : folded));
  const aim = aimAfter(page, at);
  if (aim !== null && hasQualifier(page.words.slice(at + 1, aim + 1).map(({ folded }) => folded))) {
    return { first, last: aim, head: at, numbered: false };
  }
  if (before.length < 2 || isNotGroup(page, first, at)) return null;
  const isArmed =
    hasQualifier(before) ||
    (heads.MILITARY_HEADS.has(word.folded) && before.some((each) => heads.MILITARY_QUALIFIERS.has(spellWord(each))));
  const isNational = heads.FIGHTING_HEADS.has(word.folded) && isLocalAndNational(before) && context.conflictWords > 0;
  if ((!isArmed && !isNational) || context.conflictWords === 0) return null;
  return { first, last: at, head: at, numbered: false };
}

/** "Kuki National Front": a name of its own, then the claim to speak for a people. */
function isLocalAndNational(before: readonly string[]): boolean {
  const [first = ''] = before;
  return (
    !heads.NATIONAL_QUALIFIERS.has(spellWord(first)) &&
    before.slice(1).some((word) => heads.NATIONAL_QUALIFIERS.has(spellWord(word)))
  );
}

function hasQualifier(folded: readonly string[]): boolean {
  return folded.some((word) => heads.QUALIFIERS.has(word));
}

/** "… for the Liberation of the Enclave of Cabinda": index of the aim's last word, or null. */
function aimAfter(page: PageWords, at: number): number | null {
  const { words } = page;
  if (words[at + 1]?.folded !== 'for' && words[at + 1]?.folded !== 'of') return null;
  let last: number | null = null;
  for (let index = at + 1; index < words.length && index - at <= 12 && joinsPlainly(page, index - 1); index++) {
    const word = words[index];
    if (word === undefined) break;
    if (heads.NAME_LINKS.has(word.folded) || word.folded === 'for' || word.folded === 'in') continue;
    if (!isCapitalised(word.raw)) break;
    last = index;
  }
  return last;
}
