/** Parts of speech that no tagger need guess, for the rules that come behind the models. */
import { CERTAIN_FOR_RULES } from '../english/tag-words.ts';
import { phrasesBySentence } from './noun-phrases.ts';
import type { ParsedText, Word } from './parsed-text.ts';
import { TAGS, type Tag, tagHash } from './part-of-speech.ts';

const CERTAIN: ReadonlyMap<string, Tag> = new Map(
  CERTAIN_FOR_RULES.flatMap(([name, words]) => {
    const tag = TAGS.find((each) => each === name);
    return tag ? words.split(' ').map((word): [string, Tag] => [word, tag]) : [];
  }),
);

/** Whether a word in small letters is always this part of speech. */
export const isCertain = (lower: string, tag: Tag): boolean => CERTAIN.get(lower) === tag;

/** The same text with the parts of speech that are certain, and its noun phrases by them; itself where none was mistaken. */
export function withCertainTags(parsed: ParsedText): ParsedText {
  const words = parsed.words.map(withCertainTag);
  if (words.every((word, i) => word === parsed.words[i])) return parsed;
  return { ...parsed, words, ...phrasesBySentence(words, parsed.sentences.length) };
}

/** A name stays a name: "Says" is a town. */
function withCertainTag(word: Word): Word {
  const tag = CERTAIN.get(word.lower);
  if (tag === undefined || tag === word.tag || word.tag === 'PROPN') return word;
  return { ...word, tag, tagHash: tagHash(tag) };
}
