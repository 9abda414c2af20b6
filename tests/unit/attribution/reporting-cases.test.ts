import { describe, expect, it } from 'vitest';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import stored from '../../../models/attribution/english.weights.json';
import { judgeCase, readCase } from './read-case.ts';
import { REPORTING_CASES } from './reporting-cases.ts';

const models = readAttributionModels(stored);

describe('conflict reporting, one line each', () => {
  it.each(REPORTING_CASES)('%s', (line) => {
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
    });
  });
});
