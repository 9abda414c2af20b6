import { describe, expect, it } from 'vitest';
import { freeName, savedRow, savedRowsToCsv, sortSavedRows } from '../../../core/report/saved-rows.ts';
import { TINY_REPORT } from '../../support/tiny-report.ts';

const page = savedRow('b.html', { kind: 'report', report: TINY_REPORT });
const empty = savedRow('c.html', { kind: 'report', report: { ...TINY_REPORT, attributions: [] } });
const failed = savedRow('a.html', { kind: 'failed', reason: 'the file is empty' });

describe('the table of saved pages', () => {
  it('counts one page', () => {
    expect(page.counts).toEqual({
      statements: 2,
      named: 1,
      unnamed: 1,
      agentless: 0,
      party: 0,
      groups: 0,
      places: 0,
      words: 12,
    });
    expect(page.reprintOf).toBe('Canal Wire');
  });

  it('counts no statements in a language whose sourcing is not analysed', () => {
    const report = { ...TINY_REPORT, sourcingSupported: false, page: { ...TINY_REPORT.page, lang: 'pl' } };
    const polish = savedRow('d.html', { kind: 'report', report });
    expect(polish.counts).toMatchObject({ statements: null, named: null, unnamed: null, party: null, words: 12 });
    expect(savedRowsToCsv([polish])).toContain(',,,,,,0,0,12,sourcing is not analysed in this language: pl');
    expect(sortSavedRows([polish, page, failed], 'statements', 'up').map(({ file }) => file)).toEqual([
      'b.html',
      'd.html',
      'a.html',
    ]);
  });

  it.each([
    ['by file name', 'file', 'up', ['a.html', 'b.html', 'c.html']],
    ['by statements, most first, pages without counts last', 'statements', 'down', ['b.html', 'c.html', 'a.html']],
    ['by statements, fewest first, pages without counts last', 'statements', 'up', ['c.html', 'b.html', 'a.html']],
  ] as const)('sorts %s', (_name, order, direction, expected) => {
    expect(sortSavedRows([page, empty, failed], order, direction).map((row) => row.file)).toEqual(expected);
  });

  it('keeps files of one name apart', () => {
    const taken = new Set(['index.html', 'index.html (2)']);
    expect(['other.html', 'index.html'].map((path) => freeName(path, taken))).toEqual(['other.html', 'index.html (3)']);
  });

  it('is exported with a reason for each page that failed', () => {
    expect(savedRowsToCsv([page, failed]).split('\r\n')).toEqual([
      'file,status,title,host,published,reprint_of,statements,named,unnamed,agentless,party,groups,places,words,reason',
      'b.html,report,Bridge & banks,example.org,2024-05-01,Canal Wire,2,1,1,0,0,0,0,12,',
      'a.html,failed,,,,,,,,,,,,,the file is empty',
      '',
    ]);
  });
});
