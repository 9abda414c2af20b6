/**
 * Longest names of the glossary in a text: walks the alias index word by word, skipping articles inside names, and
 * keeps those whose letter case fits. Which of several groups a name means is decided later.
 */
import type { AliasNode, Surface } from '../../glossary/alias-index.ts';
import { exactForm, isJoiner, spellWord } from '../../glossary/name-words.ts';
import { foldWord } from '../../text/fold-word.ts';
import { isCapitalised, isUpperCase, type Word } from '../../text/words.ts';
import { COMMON_NAME_WORDS, LOWER_CASE_NAMES } from './common-name-words.ts';
import { standsFor } from './own-abbreviations.ts';
import { joinsNext, type PageWords } from './page-words.ts';
import { isOtherState } from './whose-forces.ts';

/** A name of the glossary in the text, with every group it may mean. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly surfaces: readonly Surface[];
}

interface Step {
  readonly node: AliasNode;
  /** The name must end here. */
  readonly final: boolean;
  /** Reached by dropping or adding a plural s. */
  readonly changedNumber?: boolean;
}

/** All names in a text, longest first at each place, not overlapping. */
export function walkAliases(page: PageWords, root: AliasNode): Candidate[] {
  const found: Candidate[] = [];
  const barren: BarrenWords = new Map();
  for (let at = 0; at < page.words.length; at++) {
    const candidate = longestAt(page, root, at, barren);
    if (candidate === null) continue;
    const name = withoutDescription(page, root, candidate);
    if (!isOfOtherState(page, name)) found.push(name);
    at = name.last;
  }
  return found;
}

/** "South | Vietnamese army", "Republic of | Vietnam's army": another state's, that ends as this one's does. */
function isOfOtherState(page: PageWords, { first, surfaces }: Candidate): boolean {
  if (!surfaces.every(({ entry }) => entry.kind.startsWith('state'))) return false;
  return page.hits.some(({ at, length, kind }) =>
    kind === 'place' ? at < first && first < at + length : at === first && isOtherState(page, first),
  );
}

/** Whether no name begins with a word as written: most begin none, and most come again. */
type BarrenWords = Map<string, boolean>;

function isBarren({ words, spelt }: PageWords, root: AliasNode, at: number, barren: BarrenWords): boolean {
  const word = words[at];
  if (word === undefined || word.possessive) return false;
  const known = barren.get(word.raw);
  if (known !== undefined) return known;
  const isNone = stepTo(root, word, spelt[at] ?? '', true) === null;
  barren.set(word.raw, isNone);
  return isNone;
}

function longestAt(page: PageWords, root: AliasNode, at: number, barren: BarrenWords): Candidate | null {
  if (!isLeadingArticle(page, at)) {
    return isBarren(page, root, at, barren) ? null : lastOf(namesFrom(page, root, at, at));
  }
  // "al-Shabaab" is filed with its article, "al-Qaeda in Iraq" without: a single word keeps what tells it apart.
  const node = root.next?.get('al');
  const withArticle = node === undefined ? null : lastOf(namesFrom(page, node, at, at + 1));
  const without = lastOf(namesFrom(page, root, at, at + 1));
  return withArticle !== null && withArticle.last >= (without?.last ?? 0) ? withArticle : without;
}

function lastOf(names: readonly Candidate[]): Candidate | null {
  return names[names.length - 1] ?? null;
}

/** Every name that starts at word `first`, shorter ones before longer; comparison starts at word `from`. */
function namesFrom(page: PageWords, root: AliasNode, first: number, from: number): Candidate[] {
  const { text, words } = page;
  const found: Candidate[] = [];
  const used: Word[] = [];
  let node = root;
  for (let index = from; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || (index > first && !joinsNext(page, index - 1))) break;
    if (index > from && isJoiner(text, words, index)) continue;
    const step = stepTo(node, word, page.spelt[index] ?? '', index === from);
    if (step === null) break;
    used.push(word);
    if (step.node.surfaces.length > 0 && !(index === first && goesOn(page, index))) {
      const surfaces = fittingSurfaces(step, used, page.caseless);
      const candidate = surfaces.length > 0 ? candidateOf(page, first, index, surfaces) : null;
      if (candidate !== null) found.push(candidate);
    }
    if (step.final || step.node.next === null) break;
    node = step.node;
  }
  return found;
}

/**
 * "IS militants" is the Islamic State with a word that describes it, "so-called Islamic State" likewise: the name alone
 * is marked, where the glossary knows it as a name of the same group. State bodies keep their nation ("U.S. Navy").
 */
function withoutDescription(page: PageWords, root: AliasNode, candidate: Candidate): Candidate {
  const { first, last, surfaces } = candidate;
  if (first === last || surfaces.length !== 1) return candidate;
  const entry = surfaces[0]?.entry;
  const names = (shorter: Candidate) => shorter.surfaces.some((surface) => surface.entry === entry);
  const isSame = (shorter: Candidate) =>
    shorter.surfaces.some((surface) => surface.entry === entry && (surface.acronym || !surface.needsContext));
  // The longer name has said who is meant; only the stretch of text becomes shorter.
  const shortened = (shorter: Candidate): Candidate => ({ ...shorter, surfaces });
  const shorter = namesFrom(page, root, first, first).filter((each) => each.last < last && names(each));
  const head = shorter.find((each) => isDescription(page, each.last + 1, last));
  if (head !== undefined) return shortened(head);
  const beforeBracket = shorter.find((each) => isAbbreviated(page.text, each.end, candidate));
  if (beforeBracket !== undefined) return shortened(beforeBracket);
  if (entry?.kind.startsWith('state') === true) return candidate;
  for (let start = first + 1; start <= last && isIntroduction(page, first, start - 1); start++) {
    const tail = namesFrom(page, root, start, start).find((each) => each.last === last && isSame(each));
    if (tail !== undefined) return shortened(tail);
  }
  return candidate;
}

/** "Lake Army (LA)" has its letters in the bracket; "UNLF (Pambei)" names a faction there, which belongs to the name. */
function isAbbreviated(text: string, end: number, { start, end: whole }: Candidate): boolean {
  const letters = /^\s?\(([^()]+)\)?$/u.exec(text.slice(end, whole))?.[1];
  if (letters === undefined) return false;
  const name = text.slice(start, end);
  return standsFor(letters, name) || standsFor(name, letters);
}

/** "Jaish" is no name before "-e-" and another word, nor "Hezbollah" before "al-Hejaz". */
function goesOn({ text, words }: PageWords, index: number): boolean {
  const [word, joiner, next] = [words[index], words[index + 1], words[index + 2]];
  if (word === undefined || joiner === undefined || next === undefined || word.possessive) return false;
  if (joiner.start - word.end !== 1 || !isJoiner(text, words, index + 1) || !isCapitalised(next.raw)) return false;
  const isIzafet = text.charAt(word.end) === '-' && joiner.folded !== 'al';
  return isIzafet || (joiner.folded === 'al' && text.charAt(joiner.end) === '-' && !isUpperCase(word.raw));
}

const DESCRIPTIONS = new Set(
  'militants militant fighters fighter rebels rebel group groups militia militias guerrillas guerrilla insurgents faction terrorists terrorist forces members mercenaries militiamen gang gangs coalition alliance'.split(
    ' ',
  ),
);

function isDescription({ words, caseless }: PageWords, from: number, to: number): boolean {
  for (let index = from; index <= to; index++) {
    const word = words[index];
    if (word === undefined || !DESCRIPTIONS.has(word.folded) || (!caseless && isCapitalised(word.raw))) return false;
  }
  return true;
}

const INTRODUCTIONS = new Set(
  'so called self styled proclaimed backed led kurdish syrian lebanese lebanon yemen iraqi iran iranian palestinian turkish turkey rwandan rwanda saudi us'.split(
    ' ',
  ),
);

function isIntroduction({ words }: PageWords, from: number, to: number): boolean {
  return words.slice(from, to + 1).every(({ folded }) => INTRODUCTIONS.has(folded));
}

const ARABIC_CLITIC = /^[وفبلك](?=\p{Script=Arabic}{3})/u;

function stepTo({ next: names }: AliasNode, word: Word, spelt: string, isFirst: boolean): Step | null {
  if (names === null) return null;
  if (word.possessive) {
    const inner = names.get(spellWord(foldWord(`${word.raw}s`)));
    if (inner !== undefined) return { node: inner, final: false };
  }
  const next = names.get(spelt);
  // "The LA's Fort Brigade", "the LA's commander": letters with an owner's s end their own name.
  const isOwner = word.possessive && isUpperCase(word.raw) && word.raw.length > 1;
  if (next !== undefined) return { node: next, final: isOwner };
  const clitic = isFirst && word.folded.charCodeAt(0) > 1500 ? word.folded.replace(ARABIC_CLITIC, '') : '';
  const bare = clitic === '' ? undefined : names.get(spellWord(clitic));
  if (bare !== undefined) return { node: bare, final: false };
  const other = isFirst || UNIT_PLURALS.has(word.folded.replace(/s$/u, '')) ? otherNumber(word) : null;
  const plural = other === null ? undefined : names.get(other);
  return plural === undefined ? null : { node: plural, final: true, changedNumber: true };
}

/** Last words of names that come in both numbers; other plurals are other things ("Islamic Emirates"). */
const UNIT_PLURALS = new Set(
  'brigade battalion force guard unit rebel militia fighter committee corp division regiment tiger commando marine wing patrol'.split(
    ' ',
  ),
);

/** "Brigade" for "Brigades" and back; "PDF" for "PDFs". */
function otherNumber({ raw, folded }: Word): string | null {
  const isPlural = folded.endsWith('s');
  if (isPlural && raw.endsWith('s') && raw.length > 2 && isUpperCase(raw.slice(0, -1))) return folded.slice(0, -1);
  if (folded.length < 5) return null;
  return spellWord(isPlural ? folded.slice(0, -1) : `${folded}s`);
}

/** An article that starts a name: "al-", "Al "; not the Spanish "el". */
function isLeadingArticle({ text, words }: PageWords, at: number): boolean {
  const article = words[at];
  if (article === undefined || !isJoiner(text, words, at)) return false;
  return text.charAt(article.end) === '-' || article.folded === 'al';
}

function candidateOf(page: PageWords, first: number, last: number, surfaces: Surface[]): Candidate | null {
  const { text, words } = page;
  const head = words[first];
  const tail = words[last];
  if (head === undefined || tail === undefined) return null;
  let start = head.start;
  let end = tail.end;
  const before = words[first - 1];
  // "The Resistance Front" is written with its article.
  if (before?.raw === 'The' && surfaces.every(({ entry, acronym }) => !acronym && entry.name.startsWith('The ')))
    start = before.start;
  // "CPI (Maoist": a bracket opened inside the name closes inside it.
  const inside = text.slice(start, end);
  if (inside.includes('(') && !inside.includes(')') && text.charAt(end) === ')') end++;
  return { first, last, start, end, surfaces };
}

function fittingSurfaces({ node, changedNumber = false }: Step, used: readonly Word[], caseless: boolean): Surface[] {
  return node.surfaces.filter((surface) => fitsCase(surface, used, caseless, changedNumber));
}

function fitsCase(surface: Surface, used: readonly Word[], caseless: boolean, changedNumber: boolean): boolean {
  if (surface.native) return true;
  if (caseless) return !(changedNumber && surface.acronym);
  if (surface.written !== null) {
    const written = used.map(({ raw }) => exactForm(raw)).join(' ');
    return written === (changedNumber ? `${surface.written}s` : surface.written) || isTitleCased(surface, written);
  }
  // "peacekeeping force": a description that is listed as a name says nothing in small letters.
  if (used.every(({ raw, folded }) => !isCapitalised(raw) && COMMON_NAME_WORDS.has(spellWord(folded)))) {
    return LOWER_CASE_NAMES.has(used.map(({ folded }) => folded).join(' '));
  }
  if (used.every(({ raw }, index) => isCapitalised(raw) || ((surface.capitals >> index) & 1) === 0)) return true;
  if (LOWER_CASE_NAMES.has(used.map(({ folded }) => folded).join(' '))) return true;
  return used.some(({ raw, folded }) => isCapitalised(raw) && !COMMON_NAME_WORDS.has(spellWord(folded)));
}

/** Colombia's newspapers write these three letters as words, too. */
const SHORT_TITLE_CASED = new Set(['Eln', 'Epl', 'Auc', 'Agc']);

/** Some newspapers write long acronyms as words: "Farc", "Isis", "Renamo". */
function isTitleCased({ acronym, written }: Surface, found: string): boolean {
  if (!acronym || written === null || found !== written.charAt(0) + written.slice(1).toLowerCase()) return false;
  return written.length >= 4 || SHORT_TITLE_CASED.has(found);
}
