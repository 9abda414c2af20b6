/**
 * Areas whose names are adjectives: "Харьковская область" with its Russian and Ukrainian case forms, and what English texts
 * make of them ("Kharkivska oblast", "Belgorodskaya"). Derived from the nominative that Natural Earth gives; no list has them.
 */
import type { NameDraft } from '../../core/gazetteer/encode.ts';
import { romanise } from './romanise.ts';

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
