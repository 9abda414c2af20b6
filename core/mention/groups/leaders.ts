/** Who leads or founded which group, by the glossary. */
import type { GroupGlossary } from '../../glossary/group-glossary.ts';

export interface Leader {
  /** "Anton Belov" as separate words, accents left out; the last one is the surname. */
  readonly name: readonly string[];
  readonly id: string;
}

/** Stand before a name and are none of it. */
export const TITLE =
  /^(?:General|Colonel|Major|Captain|Sheikh|President|Commander|Father|Mullah|Brigadier|Marshal|Lieutenant|Prince|Emir)$/;

const known = new WeakMap<GroupGlossary, readonly Leader[]>();

/** All leaders the glossary names; taken apart once. */
export function leadersIn(glossary: GroupGlossary): readonly Leader[] {
  const found =
    known.get(glossary) ??
    glossary.entries.flatMap(({ id, leaders = [] }) => leaders.map((leader) => ({ name: namesIn(leader), id })));
  known.set(glossary, found);
  return found;
}

/** The words of a phrase without accents, marks and genitives. */
export const namesIn = (phrase: string): string[] =>
  phrase
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}'’-]/u)
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => word !== '');
