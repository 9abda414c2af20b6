/** Base noun phrases over tagged words: determiner, modifiers, head; possessives split a phrase in two readings only by its head. */
import {
  GENITIVE_ENDING,
  LONE_PRONOUNS,
  PARTICIPLE_IN_PHRASE,
  POSSESSIVE,
  QUANTIFIERS,
} from '../english/feature-words.ts';
import type { Tag } from './part-of-speech.ts';

export interface NounPhrase {
  /** Word indices, half-open. */
  readonly from: number;
  readonly to: number;
  /** Index of the head word. */
  readonly head: number;
  readonly kind: 'pronoun' | 'proper' | 'common';
}

interface Tagged {
  readonly lower: string;
  readonly text: string;
  readonly tag: Tag;
  readonly kind: string;
  readonly capital: boolean;
  readonly sentence: number;
}

const PRE = new Set<Tag>(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

/** All base noun phrases, and which of them stand in each sentence. */
export function phrasesBySentence(words: readonly Tagged[], sentences: number) {
  const phrases = findNounPhrases(words);
  const phrasesOf: number[][] = Array.from({ length: sentences }, () => []);
  phrases.forEach((phrase, i) => {
    phrasesOf[words[phrase.from]?.sentence ?? -1]?.push(i);
  });
  return { phrases, phrasesOf };
}

/** All base noun phrases, in order, never crossing a sentence. */
function findNounPhrases(words: readonly Tagged[]): NounPhrase[] {
  const found: NounPhrase[] = [];
  let i = 0;
  while (i < words.length) {
    const phrase = phraseAt(words, i);
    if (phrase) {
      found.push(phrase);
      i = phrase.to;
    } else i++;
  }
  return found;
}

function phraseAt(words: readonly Tagged[], from: number): NounPhrase | null {
  const first = words[from];
  if (!first) return null;
  if (isLonePronoun(first)) return { from, to: from + 1, head: from, kind: 'pronoun' };
  if (!opensPhrase(first)) return null;
  let to = from;
  let head = -1;
  while (to < words.length) {
    const word = words[to];
    if (!word || word.sentence !== first.sentence || !continues(words, from, to)) break;
    if (word.tag === 'NOUN' || word.tag === 'PROPN' || (word.tag === 'X' && word.kind === 'word')) head = to;
    to++;
  }
  return finish(words, from, to, head);
}

function finish(words: readonly Tagged[], from: number, to: number, head: number): NounPhrase | null {
  if (head < 0) {
    const only = words[from];
    const last = words[to - 1];
    if (!only || !last) return null;
    const stands = QUANTIFIERS.has(last.lower) || last.tag === 'NUM' || (only.tag === 'DET' && last.tag === 'ADJ');
    return stands ? { from, to, head: to - 1, kind: 'common' } : null;
  }
  const end = head + 1;
  return { from, to: end, head, kind: words[head]?.tag === 'PROPN' ? 'proper' : 'common' };
}

function isLonePronoun(word: Tagged): boolean {
  return (word.tag === 'PRON' || word.tag === 'DET' || word.tag === 'SCONJ') && LONE_PRONOUNS.has(word.lower)
    ? word.tag === 'PRON' || word.lower !== 'that'
    : word.tag === 'PRON' && !POSSESSIVE.has(word.lower) && !QUANTIFIERS.has(word.lower);
}

function opensPhrase(word: Tagged): boolean {
  if (PRE.has(word.tag) || POSSESSIVE.has(word.lower) || QUANTIFIERS.has(word.lower)) return true;
  return word.tag === 'X' && word.kind === 'word';
}

function continues(words: readonly Tagged[], from: number, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word) return false;
  if (at === from) return true;
  if (word.tag === 'DET' || POSSESSIVE.has(word.lower)) {
    return (
      before !== undefined &&
      (before.tag === 'DET' || before.tag === 'NUM' || before.lower === 'all') &&
      !before.capital
    );
  }
  if (PRE.has(word.tag)) return true;
  if (GENITIVE_ENDING.has(word.lower)) return at + 1 < words.length;
  if (word.tag === 'X') return word.kind === 'word';
  const next = words[at + 1];
  const inside = next !== undefined && next.sentence === word.sentence;
  // "the US-led coalition", "the recently formed group": participles and adverbs between determiner and head.
  if (word.tag === 'VERB' && inside && before !== undefined && /^(?:DET|ADJ|NUM)$/.test(before.tag)) {
    return PARTICIPLE_IN_PHRASE.test(word.lower) && /^(?:NOUN|PROPN|ADJ)$/.test(next.tag);
  }
  if (word.tag === 'ADV' && inside && before?.tag === 'DET') return /^(?:ADJ|VERB|NUM)$/.test(next.tag);
  // "two "terrorist columns"" and "the group "X"": quotation marks may stand inside.
  return false;
}
