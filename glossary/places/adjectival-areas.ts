/**
 * Areas whose names are adjectives: "Харьковская область" with its Russian and Ukrainian case forms, and what English texts
 * make of them ("Kharkivska oblast", "Belgorodskaya"). Derived from the nominative that Natural Earth gives; no list has them.
 */
import type { NameDraft } from '../../core/gazetteer/encode.ts';

interface Paradigm {
  /** Ending of the nominative. */
  readonly ending: string;
  /** Endings of all cases in the singular. */
  readonly cases: readonly string[];
}

const PARADIGMS: readonly Paradigm[] = [
  { ending: 'ая область', cases: ['ая область', 'ой области', 'ую область', 'ой областью', 'ая обл', 'ой обл'] },
  { ending: 'ка область', cases: ['ка область', 'кої області', 'кій області', 'ку область', 'кою областю'] },
  { ending: 'ий край', cases: ['ий край', 'ого края', 'ому краю', 'ом крае', 'им краем'] },
];

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n',
  о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ё: 'yo',
}; // biome-ignore format: a table
const UKRAINIAN: Readonly<Record<string, string>> = { г: 'h', и: 'y' };

/** A Cyrillic word in Latin letters, as English texts write it. */
export function romanise(word: string, ukrainian: boolean): string {
  const letters = [...word.toLowerCase()].map(
    (letter) => (ukrainian ? UKRAINIAN[letter] : undefined) ?? LETTERS[letter] ?? letter,
  );
  return letters.join('').replace(/(^|-)\p{Ll}/gu, (first) => first.toUpperCase());
}

/** Case forms and romanised forms of a name, if it is such an adjective; else none. */
export function adjectivalNames(name: string): NameDraft[] {
  const paradigm = PARADIGMS.find(({ ending }) => name.endsWith(ending));
  if (paradigm === undefined) return [];
  const stem = name.slice(0, -paradigm.ending.length);
  const forms: NameDraft[] = paradigm.cases.map((ending) => ({ text: stem + ending, kind: 'alternate' }));
  const [adjective = ''] = name.split(' ');
  if (paradigm.ending === 'ий край') return forms;
  const roman = romanise(adjective, paradigm.ending === 'ка область');
  for (const text of [roman, `${roman} Oblast`, `${roman} Region`]) forms.push({ text, kind: 'derived' });
  return forms;
}
