import { describe, expect, it } from 'vitest';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import stored from '../../../models/attribution/english.weights.json';
import {
  ANTECEDENT_CASES,
  BROKEN_QUOTATION_CASES,
  NESTED_CASES,
  PARTICIPLE_CASES,
  SPEAKER_CASES,
  TWO_SPEAKER_CASES,
} from './clause-cases.ts';
import { judgeCase } from './judge-case.ts';
import { readCase } from './read-case.ts';
import { REPORTING_CASES } from './reporting-cases.ts';
import { THEATRE_CASES } from './theatre-cases.ts';
import { WRONG_ONCE_CASES } from './wrong-once-cases.ts';

const models = readAttributionModels(stored);

describe('conflict reporting, one line each', () => {
  it.each(REPORTING_CASES)('%s', (line) => {
    expect(judgeCase(readCase(line), models)).toEqual([]);
  });
});

describe('theatres and decades, one line each', () => {
  it.each(THEATRE_CASES)('%s', (line) => {
    expect(judgeCase(readCase(line), models)).toEqual([]);
  });
});

describe('seen wrong on a page once, one line each', () => {
  it.each(WRONG_ONCE_CASES)('%s', (line) => {
    expect(judgeCase(readCase(line), models)).toEqual([]);
  });
});

describe('participles before a report, one line each', () => {
  it.each(PARTICIPLE_CASES)('%s', (line) => {
    expect(judgeCase(readCase(line), models)).toEqual([]);
  });
});

describe('quotations in two halves, one line each', () => {
  it.each(BROKEN_QUOTATION_CASES)('%s', (line) => {
    expect(judgeCase(readCase(line), models)).toEqual([]);
  });
});

describe('reports inside reports, one line each', () => {
  it.each(NESTED_CASES)('%s', (line) => {
    expect(judgeCase(readCase(line), models)).toEqual([]);
  });
});

describe('who speaks, one line each', () => {
  it.each(SPEAKER_CASES)('%s', (line) => {
    expect(judgeCase(readCase(line), models)).toEqual([]);
  });
});

describe('two speakers, one line each', () => {
  it.each(TWO_SPEAKER_CASES)('%s', (line) => {
    expect(judgeCase(readCase(line), models)).toEqual([]);
  });
});

describe('who a short phrase stands for, one line each', () => {
  it.each(ANTECEDENT_CASES)('%s', (line) => {
    expect(judgeCase(readCase(line), models)).toEqual([]);
  });
});

describe('readCase', () => {
  it('takes the marks out and keeps the words', () => {
    expect(readCase('{S:Sources} {C:said} {X:it [H:may] rain}. | unnamed_other unnamed')).toEqual({
      text: 'Sources said it may rain.',
      attributions: [{ source: 'Sources', cue: 'said', content: 'it may rain' }],
      hedges: ['may'],
      sourceClass: 'unnamed_other',
      unnamed: true,
      flags: [],
    });
  });

  it('reads marks inside marks, numbers and flags', () => {
    const { text, attributions, flags } = readCase(
      '{S:Kyiv} {C:said} {X:that {S2:Moscow} {C2:denied} {X2:it}}. | nested:denied denial',
    );
    expect(text).toBe('Kyiv said that Moscow denied it.');
    expect(attributions).toEqual([
      { source: 'Kyiv', cue: 'said', content: 'that Moscow denied it' },
      { source: 'Moscow', cue: 'denied', content: 'it' },
    ]);
    expect(flags).toEqual(['nested:denied', 'denial']);
  });
});
