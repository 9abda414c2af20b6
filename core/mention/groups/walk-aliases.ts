/**
 * Longest names of the glossary in a text: walks the alias index word by word, skipping articles inside names, and
 * keeps those whose letter case fits. Which of several groups a name means is decided later.
 */
import type { AliasNode, Surface } from '../../glossary/alias-index.ts';
import { exactForm, isJoiner, spellWord } from '../../glossary/name-words.ts';
import { foldWord } from '../../text/fold-word.ts';
import { isCapitalised, isUpperCase, type Word } from '../../text/words.ts';
import { COMMON_NAME_WORDS, LOWER_CASE_NAMES } from './common-name-words.ts';
import { joinsNext, type PageWords } from './page-words.ts';

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
  /** Reached by dropping or adding a plural s: the name must end here. */
  readonly final: boolean;
}

/** All names in a text, longest first at each place, not overlapping. */
export function walkAliases(page: PageWords, root: AliasNode): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < page.words.length; at++) {
    const candidate = longestAt(page, root, at);
    if (candidate === null) continue;
    found.push(candidate);
    at = candidate.last;
  }
  return found;
}

function longestAt(page: PageWords, root: AliasNode, at: number): Candidate | null {
  const { text, words } = page;
  let node = root;
  let best: Candidate | null = null;
  const used: Word[] = [];
  for (let index = at; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || (index > at && !joinsNext(page, index - 1))) break;
    if (index > at && isJoiner(text, words, index)) continue;
    const step = index === at && isJoiner(text, words, at) ? articleStep(node) : stepTo(node, word, index === at);
    if (step === null) break;
    if (index > at || !isJoiner(text, words, at)) used.push(word);
    const surfaces = fittingSurfaces(step, used, page.caseless);
    if (surfaces.length > 0) best = candidateOf(page, at, index, surfaces);
    if (step.final || step.node.next.size === 0) break;
    node = step.node;
  }
  return best;
}

function articleStep(node: AliasNode): Step | null {
  const next = node.next.get('al');
  return next === undefined ? null : { node: next, final: false };
}

const ARABIC_CLITIC = /^[وفبلك](?=\p{Script=Arabic}{3})/u;

function stepTo(node: AliasNode, word: Word, isFirst: boolean): Step | null {
  const spelt = spellWord(word.folded);
  if (word.possessive) {
    const inner = node.next.get(spellWord(foldWord(`${word.raw}s`)));
    if (inner !== undefined) return { node: inner, final: false };
  }
  const next = node.next.get(spelt);
  if (next !== undefined) return { node: next, final: false };
  const clitic = isFirst && word.folded.charCodeAt(0) > 1500 ? word.folded.replace(ARABIC_CLITIC, '') : '';
  const bare = clitic === '' ? undefined : node.next.get(spellWord(clitic));
  if (bare !== undefined) return { node: bare, final: false };
  const other = otherNumber(word);
  const plural = other === null ? undefined : node.next.get(other);
  return plural === undefined ? null : { node: plural, final: true };
}

/** "Brigade" for "Brigades" and back; "PDF" for "PDFs". */
function otherNumber({ raw, folded }: Word): string | null {
  const isPlural = folded.endsWith('s');
  if (isPlural && raw.endsWith('s') && raw.length > 2 && isUpperCase(raw.slice(0, -1))) return folded.slice(0, -1);
  if (folded.length < 5) return null;
  return spellWord(isPlural ? folded.slice(0, -1) : `${folded}s`);
}

/** "al-" or a capitalised "Al " in front belongs to the name. */
function isArticleBefore({ text, words }: PageWords, first: number): boolean {
  const article = words[first - 1];
  if (article === undefined || !isJoiner(text, words, first - 1)) return false;
  return text.charAt(article.end) === '-' || isCapitalised(article.raw);
}

function candidateOf(page: PageWords, first: number, last: number, surfaces: Surface[]): Candidate | null {
  const { text, words } = page;
  const head = words[first];
  const tail = words[last];
  if (head === undefined || tail === undefined) return null;
  let start = head.start;
  let end = tail.end;
  const before = words[first - 1];
  if (before !== undefined && isArticleBefore(page, first)) start = before.start;
  // "CPI (Maoist": a bracket opened inside the name closes inside it.
  const inside = text.slice(start, end);
  if (inside.includes('(') && !inside.includes(')') && text.charAt(end) === ')') end++;
  return { first, last, start, end, surfaces };
}

function fittingSurfaces({ node, final }: Step, used: readonly Word[], caseless: boolean): Surface[] {
  return node.surfaces.filter((surface) => fitsCase(surface, used, caseless, final));
}

function fitsCase(surface: Surface, used: readonly Word[], caseless: boolean, changedNumber: boolean): boolean {
  if (surface.native || caseless) return true;
  if (surface.written !== null) {
    const written = used.map(({ raw }) => exactForm(raw)).join(' ');
    return written === (changedNumber ? `${surface.written}s` : surface.written);
  }
  if (used.every(({ raw }, index) => isCapitalised(raw) || ((surface.capitals >> index) & 1) === 0)) return true;
  if (used.length === 1) return LOWER_CASE_NAMES.has(used[0]?.folded ?? '');
  return used.some(({ raw, folded }) => isCapitalised(raw) && !COMMON_NAME_WORDS.has(spellWord(folded)));
}
