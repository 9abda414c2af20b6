/** Reads the names of news agencies: a name on its own, a list of them, and those inside a sentence. */
import { looseKey } from './json-ld.ts';
import { WIRE_AGENCIES } from './wire-agencies.ts';

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const SHOWN = new Map(
  WIRE_AGENCIES.flatMap((names) => names.map((name): [string, string] => [looseKey(name), names[0] ?? name])),
);

/** All names as one alternative of a pattern, the longest first. */
export const AGENCY_PATTERN = WIRE_AGENCIES.flat()
  .sort((a, b) => b.length - a.length)
  .map(escapeRegExp)
  .join('|');

const NAMED = new RegExp(`(?<![\\p{L}\\p{M}-])(?:${AGENCY_PATTERN})(?![\\p{L}\\p{M}-])`, 'gu');

/** The shown name of an agency, when a name on its own is one; in Slavic cases too ("Укрінформу"). */
export function agencyNamed(name: string): string | null {
  const key = looseKey(name).replace(/^the /, '');
  const nominative = /^\p{Script=Cyrillic}{5,}$/u.test(key) ? SHOWN.get(key.slice(0, -1)) : undefined;
  return SHOWN.get(key) ?? nominative ?? null;
}

/**
 * Whether an agency's name stands anywhere in a text. The patterns hold a hundred names each and take longer to be made
 * ready than all else here takes to run: most pages never need them.
 */
export function namesAgency(text: string): boolean {
  const mayName = UNSPACED.test(text) || text.split(BETWEEN_WORDS).some((word) => BEGINNINGS.has(word.slice(0, 3)));
  return mayName && WIRE_AGENCIES.some((names) => names.some((name) => text.includes(name)));
}

const BETWEEN_WORDS = /[^\p{L}\p{M}]+/u;
/** How the first word of every name begins: most lines hold no word that begins so. */
const BEGINNINGS = new Set(WIRE_AGENCIES.flat().map((name) => (name.split(BETWEEN_WORDS)[0] ?? '').slice(0, 3)));
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Every agency that a text names, each once, in its order. */
export function agenciesIn(text: string): string[] {
  return [...new Set([...text.matchAll(NAMED)].map(([name]) => agencyNamed(name) ?? name))];
}

const BETWEEN = /\s{0,2}[,،;/+&]\s{0,2}|\s{1,2}(?:and|und|et|y|e|en|и|і|та|i|ve|و)\s{1,2}|\s{1,2}و(?=\p{L})/u;
const AROUND =
  /^(?:the|der|die|das|l['’]|la|le|les|el|da|do|das|de|del|della|van|agentur|agencia|agência|agence|агентства|агенції|агентств)\s{1,2}|\s{1,2}(?:reports?|news agency|news agencies|wires?)$/giu;

/** The agencies of a list, when all its members are short; `isWhole` says whether every member is an agency. */
export function agencyList(text: string): { readonly agencies: readonly string[]; readonly isWhole: boolean } {
  const members = text.split(BETWEEN).filter((each) => each.trim() !== '');
  const agencies = members.flatMap((each) => agencyNamed(each) ?? agencyNamed(each.trim().replace(AROUND, '')) ?? []);
  return { agencies: [...new Set(agencies)], isWhole: agencies.length > 0 && agencies.length === members.length };
}
