/** The part of a source phrase that says who: without complements, appositions and relative clauses. */
import { GENITIVE_ENDING } from '../english/feature-words.ts';
import { CROWD, ENDS_PHRASE, PART_OF, PARTICIPLE_AFTER_NOUN, THEM_OR_US } from '../english/grammar-words.ts';
import { HOW_SAID } from '../english/report-words.ts';
import { NOR } from '../english/silence-phrases.ts';
import { COMPLEMENT_OPENERS, DETERMINERS } from '../english/source-words.ts';
import { TIME_AFTER_NAME, TIME_UNIT } from '../english/time-words.ts';
import type { Word } from '../parsing/parsed-text.ts';

/** Words of a phrase up to its first complement: "a spokesman | for the group". */
export function coreOf(words: readonly Word[]): Word[] {
  const whole = withoutFirstOfTwo(withoutOwner(withoutPartitive(words)));
  const core: Word[] = [];
  for (const [i, word] of whole.entries()) {
    const last = core.at(-1);
    if (last && endsCore(last, word, whole[i + 1])) break;
    if (word.kind !== 'quote') core.push(word);
  }
  return core;
}

function endsCore(last: Word, word: Word, next: Word | undefined): boolean {
  // "the U.S.-led coalition".
  if (last.text === '-' || word.text === '-') return false;
  if (/^[,;:(—–]$/.test(word.text) || COMPLEMENT_OPENERS.has(word.lower) || ENDS_PHRASE.test(word.lower)) return true;
  const afterNoun = /^(?:NOUN|PROPN)$/.test(last.tag);
  if (
    afterNoun &&
    TIME_AFTER_NAME.test(word.lower) &&
    (next === undefined || word.lower !== 'last' || TIME_UNIT.test(next.lower))
  )
    return true;
  if (HOW_SAID.test(word.lower) || NOR.test(word.lower)) return true;
  if (word.tag === 'VERB' && (afterNoun || last.kind === 'word') && PARTICIPLE_AFTER_NOUN.test(word.lower)) {
    if (last.tag === 'NOUN' && !last.capital) return true;
    return !/^(?:NOUN|PROPN|ADJ)$/.test(next?.tag ?? '') && !DETERMINERS.has(last.lower);
  }
  // "hospital officials and witnesses" is what its first half is; "Data and Science Council" is one name.
  return word.tag === 'CCONJ' && ((afterNoun && !last.capital) || isPeople(last));
}

/** "one of their leaders" is a leader; "one of them" stays, to be resolved. */
function withoutPartitive(words: readonly Word[]): readonly Word[] {
  const crowd = words.findIndex(({ lower }) => lower === 'of');
  if (
    crowd > 0 &&
    crowd < 4 &&
    CROWD.test(words[crowd - 1]?.lower ?? '') &&
    !words[crowd - 1]?.capital &&
    words[crowd + 1]?.capital === false
  )
    return words.slice(crowd + 1);
  const partitive = PART_OF.test(words[0]?.lower ?? '') && words[1]?.lower === 'of';
  const object = words[2];
  if (!partitive || !object || THEM_OR_US.test(object.lower)) return words;
  const people = object.lower === 'the' && words[3] !== undefined && isPeople(words[3]);
  return object.lower !== 'the' || people ? words.slice(2) : words;
}

/** "hospital and | police officials": two modifiers share the people behind them. */
function withoutFirstOfTwo(words: readonly Word[]): readonly Word[] {
  const [first, joint, second, head] = words;
  if (first?.tag !== 'NOUN' || joint?.tag !== 'CCONJ' || second?.kind !== 'word' || !head) return words;
  return !isPeople(first) && isPeople(head) ? words.slice(2) : words;
}

/** "The Union of Miners's | general secretary": behind a name with "of" in it stands whom it is about. */
function withoutOwner(words: readonly Word[]): readonly Word[] {
  const comma = words.findIndex(({ text }) => text === ',');
  const first = words.slice(0, comma < 0 ? undefined : comma);
  const of = first.findIndex(({ lower }) => lower === 'of');
  const genitive = first.findIndex(({ lower }, i) => i > of && GENITIVE_ENDING.has(lower));
  const named = of > 0 && first[of - 1]?.capital === true && first[genitive - 1]?.capital === true;
  return named && genitive > of && genitive + 1 < first.length ? words.slice(genitive + 1) : words;
}

/** The word a phrase is about. */
export function headOf(core: readonly Word[]): Word | undefined {
  const nominal = core.filter((word) => word.kind === 'word' && !GENITIVE_ENDING.has(word.lower));
  return nominal.at(-1) ?? core.at(-1);
}

/** The models' kinds of sources, officials, witnesses and other people (`english/cue-words.ts`). */
const LAST_KIND_OF_PEOPLE = 4;

/** "Villagers", capital only because it opens the sentence. */
const isPeople = ({ headKind }: Word): boolean => headKind > 0 && headKind <= LAST_KIND_OF_PEOPLE;
