/** Which earlier source a surname or an abbreviation stands for. */
import { DEFINITE } from '../english/grammar-words.ts';
import { RANKS } from '../english/source-words.ts';
import type { Word } from '../parsing/parsed-text.ts';
import type { SourceEntry } from './canonical-sources.ts';
import { lastWhere } from './last-where.ts';

/** "Davis" after "Navy Capt. Jeff Davis". */
export function surnameMatch(core: readonly Word[], earlier: readonly SourceEntry[]): SourceEntry | null {
  const names = core.filter((word) => word.capital && !RANKS.has(word.lower) && !DEFINITE.test(word.lower));
  const surname = names.at(-1);
  if (!surname || names.length > 2 || names.length < core.filter((word) => !RANKS.has(word.lower)).length) return null;
  const isSurnameOf = ({ words }: SourceEntry): boolean =>
    words.length > names.length && isNamedPersonName(words, surname);
  // "Mr Lavrov" looks past an earlier "Mr Lavrov" for the fuller name.
  const isFuller = (entry: SourceEntry): boolean => isSurnameOf(entry) && !isRankedOnly(entry.words, surname);
  return lastWhere(earlier, isFuller) ?? lastWhere(earlier, isSurnameOf);
}

function isRankedOnly(words: readonly Word[], surname: Word): boolean {
  const before = words[words.findIndex((word) => word.text === surname.text) - 1];
  return before !== undefined && RANKS.has(before.lower);
}

function isNamedPersonName(words: readonly Word[], surname: Word): boolean {
  const at = words.findIndex((word) => word.text === surname.text);
  return at > 0 && words[at - 1]?.capital === true;
}

/** "LHRO" after "the Levant Human Rights Observatory", "the SDF" after "(SDF)"; who works there is not the body. */
export function abbreviationMatch(core: readonly Word[], earlier: readonly SourceEntry[]): SourceEntry | null {
  const short = core.find((word) => /^\p{Lu}{2,}$/u.test(word.text));
  if (!short || core.filter((word) => !DEFINITE.test(word.lower)).length > 1) return null;
  const holds = (words: readonly Word[]): boolean =>
    words.some(({ text }) => text === short.text) && !words.some(({ tag }) => tag === 'CCONJ');
  return lastWhere(
    earlier,
    ({ words, traits }) =>
      words.length > core.length &&
      !ONE_OF_BODY.test(traits.sourceClass) &&
      (holds(words) || initialsOf(words).includes(short.text)),
  );
}

const ONE_OF_BODY = /^(?:named_person|unnamed_official|unnamed_other|witness)$/;

function initialsOf(words: readonly Word[]): string {
  return words
    .filter((word) => word.capital && word.kind === 'word')
    .map((word) => word.text.charAt(0))
    .join('');
}
