/**
 * Finds names that differ from every listed spelling in transliteration only, by their skeletons. Called where no exact name
 * starts, or only a shorter one; whether the text supports such a name is the caller's question.
 */
import { type Automaton, findEdge, isAccepting, rankOf, targetOf } from './automaton.ts';
import { CASES, LOWER, UPPER } from './cases.ts';
import { FIRST_LETTER, FOLD, foldName, SEPARATOR, SKIP, STOP } from './fold.ts';
import { articleLength, isHyphen, type NameHit } from './scan.ts';
import { ARTICLE, joinSkeletons, skeletonsOfWord, type WordSkeleton, withoutJoinedArticle } from './skeleton.ts';

/** Small words that open sentences; a name that begins with one of them is listed as it is. */
const SMALL_WORDS = new Set(
  'the a an in at on of to by he she we it its his her from with and but for as no so this that these those they near after then when where while two all both'.split(
    ' ',
  ),
);
/** Longest word that is looked at, and how far on the second may begin; keeps hostile text ("Al-Al-Al-…") cheap. */
const LONGEST_WORD = 30;
const LONGEST_STRETCH = 40;

function classOf(text: string, at: number): number {
  return (FOLD[text.charCodeAt(at)] ?? 0) & 0xff;
}

/** End of the run of letters at `at`; -1 where a capital stands inside it, as in acronyms and brands. */
function endOfWord(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const folded = (FOLD[unit] ?? 0) & 0xff;
    if (folded < FIRST_LETTER && !(folded === SKIP && classOf(text, end + 1) >= FIRST_LETTER)) break;
    if (end > at && (CASES[unit] === UPPER || end - at > LONGEST_WORD)) return -1;
  }
  return end;
}

function isPossessive(text: string, end: number): boolean {
  if (text.charCodeAt(end - 1) !== 0x73) return false;
  const sign = text.charCodeAt(end - 2);
  return sign === 0x27 || sign === 0x2019;
}

interface Word {
  readonly start: number;
  readonly end: number;
}

/** The one or two capitalised words that start at `at`, articles between them passed over. */
function wordsAt(text: string, at: number): readonly Word[] {
  const words: Word[] = [];
  for (let start = at; start - at < LONGEST_STRETCH; ) {
    const end = endOfWord(text, start);
    if (end <= start) return words;
    const isArticle = end - start <= 3 && ARTICLE.test(text.slice(start, end).toLowerCase());
    if (!isArticle) {
      if (CASES[text.charCodeAt(start)] === LOWER) return words;
      const possessive = isPossessive(text, end);
      if (end - start <= 5 && SMALL_WORDS.has(text.slice(start, end).toLowerCase())) return words;
      words.push({ start, end: possessive ? end - 2 : end });
      if (possessive || words.length === 2) return words;
    }
    if (classOf(text, end) !== SEPARATOR || text.charCodeAt(end) === 10) return words;
    start = isHyphen(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  return words;
}

/** Rank of a skeleton, or -1. */
function rankOfSkeleton(automaton: Automaton, skeleton: string): number {
  let edge = findEdge(automaton, automaton.root, STOP);
  if (edge < 0) return -1;
  let rank = automaton.ranks[edge] ?? 0;
  for (let i = 0; i < skeleton.length; i++) {
    const accepted = isAccepting(automaton, edge);
    edge = findEdge(automaton, targetOf(automaton, edge), classOf(skeleton, i));
    if (edge < 0) return -1;
    rank += (automaton.ranks[edge] ?? 0) + (accepted ? 1 : 0);
  }
  return isAccepting(automaton, edge) ? rank : -1;
}

/** Looks up stretches of one text; remembers what its words gave. */
class LooseScan {
  private readonly skeletons = new Map<string, WordSkeleton>();
  private readonly ranks = new Map<string, readonly number[]>();
  private readonly automaton: Automaton;
  private readonly text: string;

  constructor(automaton: Automaton, text: string) {
    this.automaton = automaton;
    this.text = text;
  }

  /** What the words at `at` may spell that ends after `from`: longer names first, likelier readings of one first. */
  at(at: number, from: number): NameHit[] {
    const words = wordsAt(this.text, at);
    const hits: NameHit[] = [];
    for (let length = words.length; length > 0; length--) {
      const end = words[length - 1]?.end ?? 0;
      if (end <= from) return hits;
      const written = words.slice(0, length).map((word) => this.text.slice(word.start, word.end));
      for (const rank of this.knownRanksOf(written)) hits.push({ start: at, end, rank });
    }
    return hits;
  }

  /** As below, looked up once a text. */
  private knownRanksOf(written: readonly string[]): readonly number[] {
    const stretch = written.join(' ');
    const known = this.ranks.get(stretch);
    if (known !== undefined) return known;
    const ranks = this.ranksOf(written);
    this.ranks.set(stretch, ranks);
    return ranks;
  }

  /** Ranks of names of these words; articles that are joined to them are taken for what they are, too. */
  private ranksOf(written: readonly string[]): number[] {
    const ranks = this.ranksOfSkeletons(written);
    const bare = written.map(withoutJoinedArticle);
    if (bare.every((word) => word === null)) return ranks;
    // The compiler stores every article as "al".
    const spelled = written.map((word, i) => (bare[i] ? `al ${bare[i]}` : word)).join(' ');
    const exact = rankOf(this.automaton, foldName(spelled));
    if (exact >= 0) ranks.push(exact);
    return [...ranks, ...this.ranksOfSkeletons(written.map((word, i) => bare[i] ?? word))];
  }

  private ranksOfSkeletons(written: readonly string[]): number[] {
    return joinSkeletons(written.map((word) => this.skeletonOf(word)))
      .map((skeleton) => rankOfSkeleton(this.automaton, skeleton))
      .filter((rank) => rank >= 0);
  }

  private skeletonOf(written: string): WordSkeleton {
    const known = this.skeletons.get(written);
    if (known !== undefined) return known;
    const skeleton = skeletonsOfWord(written);
    this.skeletons.set(written, skeleton);
    return skeleton;
  }
}

/** Whether a capitalised word of Latin letters may start at `at`: a capital, or a small article before one. */
function mayStart(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0x250 || classOf(text, at) < FIRST_LETTER || classOf(text, at + 1) < SKIP) return false;
  return CASES[unit] === UPPER || (CASES[unit] === LOWER && articleLength(text, at) > 0);
}

/**
 * Every loose name, by start, none of them starting inside an exact name; `exact` comes by start. Of those that start at one place
 * the first that the text supports is meant.
 */
export function findLooseNames(automaton: Automaton, text: string, exact: readonly NameHit[]): NameHit[] {
  const scan = new LooseScan(automaton, text);
  const found: NameHit[] = [];
  let next = 0;
  let exactEnd = 0;
  for (let at = 0; at < text.length; at++) {
    if (!mayStart(text, at) || (at > 0 && classOf(text, at - 1) >= FIRST_LETTER) || at < exactEnd) continue;
    for (let hit = exact[next]; hit !== undefined && hit.start <= at; hit = exact[next]) {
      exactEnd = Math.max(exactEnd, hit.end);
      next++;
    }
    // A name that goes on behind an exact one must start with it, not inside it.
    if (at < exactEnd && exact[next - 1]?.start !== at) continue;
    found.push(...scan.at(at, Math.max(at, exactEnd)));
  }
  return found;
}
