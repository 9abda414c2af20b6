import { beforeAll, describe, expect, it } from 'vitest';
import { faultWords } from '../../../components/own/fault-words.ts';
import { exportOwnCsv, parseOwnCsv } from '../../../core/glossary/own-csv.ts';
import { loadOwnGlossary, type OwnEntry, type OwnParsed } from '../../../core/glossary/own-glossary.ts';
import { isOwnId } from '../../../core/glossary/own-id.ts';
import { exportOwnJson, parseOwnJson } from '../../../core/glossary/own-json.ts';
import { readOwnFile, utf8Length } from '../../../core/glossary/read-own-file.ts';
import { findGroups } from '../../../core/mention/groups/find-groups.ts';
import { FIXTURE_GLOSSARY } from '../../support/group-fixtures.ts';
import { useLocale } from '../../support/locales.ts';

beforeAll(() => useLocale('en'));

const river: OwnEntry = {
  name: 'River Guard',
  aliases: ['RG', 'Guard of the River'],
  kind: 'militia',
  theatre: 'Ruritania',
  note: 'Seen twice, "armed", in May; see notes.\nSecond line.',
  link: 'https://example.org/river',
};
const hill: OwnEntry = { name: 'Hill Watch', aliases: [], kind: null, theatre: null, note: '', link: null };

function problems(parsed: OwnParsed): string[] {
  return parsed.kind === 'parsed' ? [] : parsed.problems.map(({ line, ...fault }) => `${line}: ${faultWords(fault)}`);
}

const json = (...entries: string[]) =>
  `{\n"schema": "newsgloss-own-glossary/1",\n"entries": [\n${entries.join(',\n')}\n]\n}`;

describe('own entries survive export and import', () => {
  it('as JSON', () =>
    expect(parseOwnJson(exportOwnJson([river, hill]))).toEqual({ kind: 'parsed', entries: [river, hill] }));
  it('as CSV, with cells that a spreadsheet would run', () => {
    const formula = {
      ...hill,
      name: '=HYPERLINK("x")',
      aliases: ['+1', '@x', "'quoted"],
      theatre: "'=1",
      note: '-2\n=3',
    };
    expect(exportOwnCsv([formula])).not.toMatch(/[,\n]"?[=+@-](?!3)/u);
    expect(parseOwnCsv(exportOwnCsv([formula]))).toEqual({ kind: 'parsed', entries: [formula] });
  });
  it('as CSV', () =>
    expect(parseOwnCsv(exportOwnCsv([river, hill]))).toEqual({ kind: 'parsed', entries: [river, hill] }));
});

describe('what a table may look like', () => {
  it.each([
    ['columns in another order', 'note,name\nx,Hill Watch\n'],
    ['one column', 'name\nHill Watch\n'],
    ['a byte-order mark and Windows line ends', '\ufeffname,note\r\nHill Watch,x\r\n'],
    ['semicolons between columns', 'name;note\nHill Watch;x\n'],
    ['empty lines', 'name,note\n\nHill Watch,x\n\n'],
  ])('%s', (_name, table) => {
    const parsed = parseOwnCsv(table);
    expect(parsed.kind === 'parsed' && parsed.entries.map(({ name }) => name)).toEqual(['Hill Watch']);
  });
});

describe('a file with a mistake is refused whole, with the line', () => {
  it.each([
    ['no header', 'Hill Watch,x\n', ['1: the first line must name the columns: name,aliases,kind,theatre,note,link']],
    ['a name missing', 'name,note\nHill Watch,x\n,y\n', ['3: the name is missing']],
    ['an unknown kind', 'name,kind\nHill Watch,gang\n', [expect.stringMatching(/^2: unknown kind “gang”/)]],
    ['a link that is none', 'name,link\nHill Watch,javascript:x\n', ['2: “javascript:x” is not a web address']],
    ['a name twice', 'name\nHill Watch\nhill watch\n', ['3: “hill watch” is already on line 2']],
    ['a mistake after a cell of two lines', 'name,note\nA1,"x\ny"\n,z\n', ['4: the name is missing']],
    ['an unknown column', 'name,colour\nHill Watch,red\n', ['1: unknown column “colour”']],
  ])('CSV: %s', (_name, table, expected) => expect(problems(parseOwnCsv(table))).toEqual(expected));

  it('CSV: a quotation mark that never closes', () => {
    expect(problems(parseOwnCsv('name,note\nA1,"x\n'))[0]).toMatch(/^2: .*quotation/i);
  });

  it.each([
    ['not JSON', '{\n"schema": 1,\n}', /^3: this is not JSON/],
    ['another schema', '{"schema":"x","entries":[]}', /^1: “schema” must be/],
    ['no list', '{"schema":"newsgloss-own-glossary/1"}', /^1: there must be a list/],
    ['a name missing', json('{"name":"Hill Watch"}', '{"note":"x"}'), /^5: the name is missing/],
    ['a number for a name', json('{"name":7}'), /^4: “name” must be text/],
    ['aliases that are no list', json('{"name":"A1","aliases":"x"}'), /^4: “aliases” must be a list/],
    ['an unknown field', json('{"name":"A1"}', '{"name":"B1","colour":"red"}'), /^5: unknown field “colour”/],
    ['text in the list', json('{"name":"A1"}', '"B1"'), /^5: an entry must be an object/],
  ])('JSON: %s', (_name, text, expected) => expect(problems(parseOwnJson(text))[0]).toMatch(expected));

  it('a file over 5 MB, before the rest of it is read', async () => {
    let pieces = 0;
    function* endless() {
      for (;;) {
        pieces++;
        yield 'é'.repeat(500_000);
      }
    }
    expect(problems(await readOwnFile(endless(), 'csv'))).toEqual(['1: the file is larger than 5 MB']);
    expect(pieces).toBe(6);
  });
});

describe('files made to do harm', () => {
  const parsed = (text: string) => parseOwnJson(text);
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('the name %s is a name like another', (name) => {
    const entries = [{ ...hill, name }];
    expect(parsed(exportOwnJson(entries))).toEqual({ kind: 'parsed', entries });
    const glossary = loadOwnGlossary(entries);
    expect(glossary.entries.map((entry) => glossary.entry(entry.id)?.name)).toEqual([name]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('the field __proto__ is unknown', () => {
    expect(problems(parsed(json('{"name":"A1","__proto__":{"kind":"militia"}}')))).toEqual([
      '4: unknown field “__proto__”',
    ]);
  });

  it('signs that turn the text around or hide are left out', () => {
    const read = parsed(json('{"name":"Hill\\u202e Watch\\u0000","note":"a\\u2066b\\r\\nc"}'));
    expect(read).toEqual({ kind: 'parsed', entries: [{ ...hill, note: 'ab\nc' }] });
  });

  it('two names that look alike in two ways of composing letters are one', () => {
    expect(problems(parsed(json('{"name":"Café Guard"}', '{"name":"Cafe\u0301 Guard"}')))).toEqual([
      '5: “Café Guard” is already on line 4',
    ]);
  });

  it.each([
    ['one line of almost five megabytes', json(`{"name":"A1","note":"${'x'.repeat(4_900_000)}"}`), /^4: the sentence/],
    ['five megabytes of quotation marks', `name,note\n${'"'.repeat(4_900_001)}\n`, /quotation mark/],
    ['a wrong address of a megabyte', json(`{"name":"A1","link":"${'y'.repeat(1_000_000)}"}`), /^4: “y{60}…” is not/],
    ['brackets nested a hundred thousand deep', '['.repeat(100_000), /^1: this is not JSON/],
  ])('%s: refused at once, in a short sentence', (_name, text, expected) => {
    const began = performance.now();
    const [first] = problems(text.startsWith('name,') ? parseOwnCsv(text) : parseOwnJson(text));
    expect(first).toMatch(expected);
    expect(first?.length).toBeLessThan(200);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('twenty thousand entries are read in seconds', () => {
    const many = Array.from({ length: 20_000 }, (_unused, index) => ({ ...hill, name: `Hill Watch ${index}` }));
    const began = process.cpuUsage().user;
    expect(parsed(exportOwnJson(many)).kind).toBe('parsed');
    expect(parseOwnCsv(exportOwnCsv(many)).kind).toBe('parsed');
    // Time of this process, not of the clock: other programs may keep the machine busy. In microseconds.
    expect(process.cpuUsage().user - began).toBeLessThan(5_000_000);
  });
});

it('counts bytes as UTF-8 does', () => {
  const text = 'aé—😀قوات';
  expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
});

describe('own entries in a text', () => {
  const model = (text: string) => ({ text, blocks: [{ start: 0, end: text.length, tag: 'p' }] });
  const mentionsIn = (text: string, entries: readonly OwnEntry[]) => {
    const input = { model: model(text), headline: '', lang: 'en', published: null };
    return findGroups(input, FIXTURE_GLOSSARY, loadOwnGlossary(entries)).mentions;
  };

  it('are found and marked as own', () => {
    const found = mentionsIn('The River Guard (RG) and the rg team met the guard of the river.', [river]);
    expect(found.map(({ text, id }) => [text, id])).toEqual([
      ['River Guard', 'own-river-guard'],
      ['RG', 'own-river-guard'],
    ]);
    expect(found.every(({ id }) => id !== null && isOwnId(id))).toBe(true);
  });

  it('win over the shipped glossary', () => {
    const found = mentionsIn('Hamas fired rockets.', [{ ...hill, name: 'Hamas' }]);
    expect(found.map(({ id }) => id)).toEqual(['own-hamas']);
  });

  it('win over a longer name of the shipped glossary', () => {
    const found = mentionsIn('The Syrian National Army left Syria.', [{ ...hill, name: 'National Army' }]);
    expect(found.map(({ text, id }) => [text, id])).toEqual([['National Army', 'own-national-army']]);
  });

  it('are found in scripts without spaces', () => {
    const found = mentionsIn('昨天山地卫队袭击了哨所。', [{ ...hill, name: '山地卫队' }]);
    expect(found.map(({ text, id }) => [text, id])).toEqual([['山地卫队', 'own-山地卫队']]);
  });

  it('lead to their entry', () => {
    const entry = loadOwnGlossary([river]).entry('own-river-guard');
    expect(entry?.summary).toBe(river.note);
    expect(entry?.references[0]?.url).toBe('https://example.org/river');
  });
});
