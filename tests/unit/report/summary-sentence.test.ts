import { describe, expect, it } from 'vitest';
import type { Attribution, Provenance } from '../../../core/report/page-report.ts';
import { summarise } from '../../../core/report/summary-sentence.ts';
import { attribution, TINY_REPORT } from '../../support/tiny-report.ts';

const NO_ORIGIN: Partial<Provenance> = { reprint: false, originalPublisher: null, originalPublished: null, wire: null };
const named = attribution({});
const unnamed = attribution({ unnamed: true, sourceClass: 'unnamed_other' });
const agentless = attribution({ sourceClass: 'none' });
const party = attribution({ sourceClass: 'armed_party', party: 'northern-front' });

const summaryOf = (attributions: readonly Attribution[], origin: Partial<Provenance> = NO_ORIGIN) =>
  summarise({ ...TINY_REPORT, attributions, provenance: { ...TINY_REPORT.provenance, ...origin } });

describe('the first sentence', () => {
  it('counts statements by how they are sourced and leaves out what is not there', () => {
    expect(summaryOf([named, named, unnamed])).toEqual([
      {
        kind: 'statements',
        total: 3,
        parts: [
          { filter: 'named', count: 2 },
          { filter: 'unnamed', count: 1 },
        ],
      },
    ]);
  });

  it('counts an agentless statement neither as named nor as unnamed', () => {
    expect(summaryOf([agentless])[0]).toMatchObject({ total: 1, parts: [{ filter: 'agentless', count: 1 }] });
  });

  it('does not count stances and statements inside statements', () => {
    expect(summaryOf([named, attribution({ kind: 'stance' }), attribution({ nestedIn: 0 })])[0]).toMatchObject({
      total: 1,
    });
  });

  it.each([
    ['some', [party, named], { count: 1, all: false }],
    ['all', [party, party], { count: 2, all: true }],
  ])('says that %s statements come from a party', (_name, attributions, expected) => {
    expect(summaryOf(attributions)[1]).toEqual({ kind: 'party', ...expected });
  });

  it('says "none found" rather than "no sources"', () => {
    expect(summaryOf([])).toEqual([{ kind: 'none-found' }]);
  });

  it('says so when the language has no sourcing rules', () => {
    expect(summarise({ ...TINY_REPORT, sourcingSupported: false })[0]).toEqual({
      kind: 'language-unsupported',
      lang: 'en',
    });
  });

  it.each([
    [
      'a reprint with its source',
      { reprint: true, originalPublisher: 'Wire' },
      { kind: 'reprint', original: 'Wire', date: null },
    ],
    ['agency copy', { wire: 'Agency' }, { kind: 'wire', wire: 'Agency' }],
  ])('names %s', (_name, origin, expected) => {
    expect(summaryOf([named], { ...NO_ORIGIN, ...origin })[1]).toEqual(expected);
  });
});
