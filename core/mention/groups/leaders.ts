/** Who leads which group, as far as the glossary's own summaries say so: "founded by General Anton Belov", "its leader Ilya Soren". */
import type { GroupGlossary } from '../../glossary/group-glossary.ts';

export interface Leader {
  /** "Anton Belov", titles left out. */
  readonly name: string;
  readonly surname: string;
  readonly id: string;
}

/** One person, with a first name: "by former members of the Popular Front" names none. */
const LED_BY =
  /\b(?:(?:led|founded|headed|commanded|created|formed)(?: [a-z0-9–-]+){0,5} by|(?:its|whose) (?:leader|founder|commander|chief)|under)(?: the)?((?: [a-z]+){0,3}) ((?:(?:al|bin|ibn|de|von|van)[- ])?\p{Lu}[\p{L}'’-]+(?: (?:(?:al|bin|ibn|de|von|van)[- ])?\p{Lu}[\p{L}'’-]+){1,3})/gu;
const TITLE = /^(?:General|Colonel|Major|Captain|Sheikh|President|Commander|Father|Mullah|Brigadier|Marshal|Lieutenant|Prince|Emir)$/;
/** Words of names that no person bears. */
const NO_PERSON =
  /\b(?:Army|Front|Party|Movement|Forces?|Group|Council|Government|State|Islamic|National|Liberation|People|Union|Command|Saudi|Arabia|United|War|Workers|Muslim|Democratic|Republic|Brotherhood|Agreement|Treaty|Khalifa family)\b/;
const FORMERLY = /\b(?:members?|fighters|soldiers|officers|merger|groups?|veterans|men|exiles|deserters|remnants|family)\b/;

const known = new WeakMap<GroupGlossary, readonly Leader[]>();

/** All leaders the glossary names; read once. */
export function leadersIn(glossary: GroupGlossary): readonly Leader[] {
  const found = known.get(glossary) ?? glossary.entries.flatMap(({ id, summary }) => leadersOf(id, summary));
  known.set(glossary, found);
  return found;
}

function leadersOf(id: string, summary: string): Leader[] {
  return [...summary.matchAll(LED_BY)].flatMap(([, between = '', words = '']) => {
    if (FORMERLY.test(between) || NO_PERSON.test(words)) return [];
    const parts = words.split(' ').filter((word) => !TITLE.test(word));
    const surname = parts.at(-1);
    return parts.length > 1 && surname !== undefined ? [{ name: parts.join(' '), surname, id }] : [];
  });
}
