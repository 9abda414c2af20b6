/** Who leads which group, as far as the glossary's own summaries say so: "founded by General Anton Belov", "its leader Ilya Soren". */
import type { GroupGlossary } from '../../glossary/group-glossary.ts';

export interface Leader {
  /** "Anton Belov" as separate words, titles and accents left out; the last one is the surname. */
  readonly name: readonly string[];
  readonly id: string;
}

/** One person, with a first name: "by former members of the Popular Front" names none. */
const LED_BY =
  /\b(?:(?:led|founded|headed|commanded|created|formed)(?: [a-z0-9–-]+){0,5} by|(?:[Ii]ts|whose) (?:leader|founder|commander|chief)|under)(?: the)?((?: [a-z]+){0,3}) ((?:(?:al|bin|ibn|de|von|van)[- ])?\p{Lu}[\p{L}'’-]+(?: (?:(?:al|bin|ibn|de|von|van)[- ])?\p{Lu}[\p{L}'’-]+){1,3})/gu;
/** Stand before a name and are none of it. */
export const TITLE =
  /^(?:General|Colonel|Major|Captain|Sheikh|President|Commander|Father|Mullah|Brigadier|Marshal|Lieutenant|Prince|Emir)$/;
/** Words of names that no person bears. */
const NO_PERSON =
  /\b(?:Army|Front|Party|Movement|Forces?|Group|Council|Government|State|Islamic|National|Liberation|People|Union|Command|Saudi|Arabia|United|War|Workers|Muslim|Democratic|Republic|Brotherhood|Agreement|Treaty|Ministry|Commission|Activities|Iraqi|Congolese|Tamil|Fighters|Brigades?|Freedom|Maoist)\b/;
/** Between verb and name: others than the person did it. */
const BY_OTHERS =
  /\b(?:members?|fighters|soldiers|officers|merger|groups?|veterans|men|exiles|deserters|remnants|family|enemies|opponents)\b/;
/** In the same sentence, before the name: "Northland says it is a group led by". Who is only said to lead a group does not speak for it. */
const SOMEBODY_SAYS = /\b(?:says?|said|claims?|claimed|alleges?|alleged|accuses?|accused|according)\b[^.]*$/;

const known = new WeakMap<GroupGlossary, readonly Leader[]>();

/** All leaders the glossary names; read once. */
export function leadersIn(glossary: GroupGlossary): readonly Leader[] {
  const found = known.get(glossary) ?? glossary.entries.flatMap(({ id, summary }) => leadersOf(id, summary));
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

function leadersOf(id: string, summary: string): Leader[] {
  return [...summary.matchAll(LED_BY)].flatMap(({ index, 1: between = '', 2: words = '' }) => {
    if (SOMEBODY_SAYS.test(summary.slice(0, index)) || BY_OTHERS.test(between) || NO_PERSON.test(words)) return [];
    const name = namesIn(words).filter((word) => !TITLE.test(word));
    return name.length > 1 ? [{ name, id }] : [];
  });
}
