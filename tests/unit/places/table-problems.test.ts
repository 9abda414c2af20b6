import { expect, it } from 'vitest';
import { readTableProblems, tableProblems } from '../../../glossary/places/table-problems.ts';

const HEAD = 'id\tname\tfeature\tcountry\tlat\tlon\tsource';
const table = (...lines: string[]) => new Map([['front-line.tsv', ['# A comment.', HEAD, ...lines, ''].join('\n')]]);
const told = (...lines: string[]) => tableProblems(table(...lines)).map(({ id, message }) => `${id}: ${message}`);

it.each([
  ['a cell too few', 'mill\tMill\ttown\tSY\t36.1\t37.2', 'line 3: 6 cells, not 7: mill\tMill\ttown\tSY\t36.1\t37.2'],
  ['spaces for tabs', 'mill  Mill  town', 'line 3: 1 cells, not 7: mill  Mill  town'],
  ['an unknown kind', 'mill\tMill\thamlet\tSY\t36.1\t37.2\tEditors', 'line 3, mill: is of no kind we know: "hamlet"'],
  ['a comma for the point', 'mill\tMill\ttown\tSY\t36,1\t37.2\tEditors', 'line 3, mill: has no degrees in lat: "36,1"'],
  ['a place off the globe', 'mill\tMill\ttown\tSY\t36.1\t372\tEditors', 'line 3, mill: has no degrees in lon: "372"'],
  ['no source', 'mill\tMill\ttown\tSY\t36.1\t37.2\t', 'line 3, mill: has no source'],
  ['no position', 'mill\tMill\ttown\tSY\t\t37.2\tEditors', 'line 3, mill: has no lat'],
])('a line with %s is named', (_, line, problem) => {
  expect(told(line)).toEqual([problem]);
});

it('an id that stands twice is named at its second line, also in another table', () => {
  const line = 'mill\tMill\ttown\tSY\t36.1\t37.2\tEditors';
  const twice = new Map([...table(line), ['regions.tsv', `${HEAD}\n${line}\n`]]);
  expect(tableProblems(twice)).toEqual([
    { file: 'places/regions.tsv', id: 'line 2, mill', message: 'has the id of another place' },
  ]);
});

it('a whole line is no problem, nor is an empty one', () => {
  expect(told('mill\tMill\ttown\tSY\t36.1\t-37.2\tEditors', '')).toEqual([]);
});

it('our own tables have none', () => {
  expect(readTableProblems()).toEqual([]);
});
