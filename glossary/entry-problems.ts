/** What can be wrong inside one group entry beyond its shape: our words, its relations, its references, its theatres. */
import type { GroupEntry } from '../core/glossary/entries.ts';
import { theatresNamed } from '../core/mention/groups/country-index.ts';
import type { FiledEntry } from './read-group-files.ts';

/** Words that take a side when they are ours; names, aliases and the wording of lists may hold them. */
const FORBIDDEN = /\b(terrorists?|regimes?|martyrs?|puppets?|propaganda|reliable)\b/iu;

/** Names that hold such a word themselves, longest first: a sentence may repeat them. */
export function namesWithForbiddenWords(filed: readonly FiledEntry[]): string[] {
  const names = filed.flatMap(({ entry }) => [entry.name, ...entry.aliases.map((alias) => alias.text)]);
  return names.filter((name) => FORBIDDEN.test(name)).sort((a, b) => b.length - a.length);
}

/** Every such problem, said so that a writer can mend it. */
export function entryProblems(entry: GroupEntry, ids: ReadonlySet<string>, exempt: readonly string[]): string[] {
  return [
    ...relationProblems(entry, ids),
    ...wordProblems(entry, exempt),
    ...leaderProblems(entry),
    ...referenceProblems(entry),
    ...theatreProblems(entry),
  ];
}

function relationProblems({ id, relations = [] }: GroupEntry, ids: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const { target } of relations) {
    if (target === id) found.push('a relation points at the entry itself');
    else if (!ids.has(target)) found.push(`relation target "${target}" does not exist`);
  }
  const rows = relations.map(({ type, target }) => `${type} ${target}`);
  return [...found, ...repeated(rows).map((row) => `relation "${row}" is there twice`)];
}

function wordProblems({ summary, relations = [] }: GroupEntry, exempt: readonly string[]): string[] {
  const prose = [summary, ...relations.flatMap((relation) => relation.note ?? [])];
  return prose.flatMap((sentence) => {
    const bare = exempt.reduce((rest, name) => rest.replaceAll(name, ''), sentence);
    const word = FORBIDDEN.exec(bare)?.[0];
    return word === undefined ? [] : [`"${word}" is not our word: "${sentence}"`];
  });
}

/** The references stand for what the summary says, and for nothing else. */
function leaderProblems({ summary, leaders = [] }: GroupEntry): string[] {
  return [
    ...leaders.filter((leader) => !summary.includes(leader)).map((leader) => `the summary does not name ${leader}`),
    ...repeated(leaders).map((leader) => `the leader ${leader} is there twice`),
  ];
}

function referenceProblems({ depth, references }: GroupEntry): string[] {
  const publishers = new Set(references.map(({ publisher }) => publisher.toLowerCase()));
  return [
    ...(depth === 'full' && publishers.size < 2 ? ['a full entry needs references from two publishers'] : []),
    ...repeated(references.map(({ url }) => url)).map((url) => `the page ${url} is given twice`),
  ];
}

/** Theatres that are no country: a group of several regions, or of the whole world. */
const WIDE_THEATRES = new Set([
  'global',
  'multiple',
  'Africa',
  'Eurasia',
  'Gulf',
  'Middle East',
  'Red Sea',
  'West Africa',
]);

/** A theatre the matcher has no words for would leave every acronym of the group without support. */
function theatreProblems({ theatres }: GroupEntry): string[] {
  const unknown = theatres.filter((theatre) => !WIDE_THEATRES.has(theatre) && theatresNamed(theatre).length === 0);
  return unknown.map(
    (theatre) => `theatre "${theatre}" is not one the matcher knows (core/mention/groups/countries.ts)`,
  );
}

function repeated(words: readonly string[]): string[] {
  return [...new Set(words.filter((word, index) => words.indexOf(word) < index))];
}
