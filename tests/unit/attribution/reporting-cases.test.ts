import { describe, expect, it } from 'vitest';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import stored from '../../../models/attribution/english.weights.json';
import {
  CHAIN_CASES,
  KIND_CASES,
  POST_CASES,
  SECOND_KIND_CASES,
  STANCE_CASES,
  SUBJECT_CASES,
  TOLD_OF_CASES,
  WITHHELD_CASES,
} from './chain-cases.ts';
import {
  ANTECEDENT_CASES,
  BROKEN_QUOTATION_CASES,
  NESTED_CASES,
  OBJECT_RELATIVE_CASES,
  PARTICIPLE_CASES,
  SPEAKER_CASES,
  TWO_SPEAKER_CASES,
} from './clause-cases.ts';
import { judgeCase } from './judge-case.ts';
import { readCase } from './read-case.ts';
import { REFUSED_REPORTS_CASES } from './refused-reports-cases.ts';
import { REPORTING_CASES } from './reporting-cases.ts';
import { THEATRE_CASES } from './theatre-cases.ts';
import { WRONG_ONCE_CASES } from './wrong-once-cases.ts';

const models = readAttributionModels(stored);

const SUITES: readonly (readonly [string, readonly string[]])[] = [
  ['conflict reporting', REPORTING_CASES],
  ['theatres and decades', THEATRE_CASES],
  ['seen wrong on a page once', WRONG_ONCE_CASES],
  ['participles before a report', PARTICIPLE_CASES],
  ['quotations in two halves', BROKEN_QUOTATION_CASES],
  ['reports inside reports', NESTED_CASES],
  ['clauses with a speaker of their own', OBJECT_RELATIVE_CASES],
  ['who speaks', SPEAKER_CASES],
  ['who a short phrase stands for', ANTECEDENT_CASES],
  ['reports that a speaker refuses', REFUSED_REPORTS_CASES],
  ['two speakers', TWO_SPEAKER_CASES],
  ['chains of sources', CHAIN_CASES],
  ['names withheld', WITHHELD_CASES],
  ['clauses that tell of a speaker', TOLD_OF_CASES],
  ['speakers told whole', SUBJECT_CASES],
  ['what kind of voice', KIND_CASES],
  ['what kind of voice, again', SECOND_KIND_CASES],
  ['plans and claims', STANCE_CASES],
  ['posts and pictures', POST_CASES],
];

describe.each(SUITES)('%s, one line each', (_, lines) => {
  it.each(lines)('%s', (line) => {
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
