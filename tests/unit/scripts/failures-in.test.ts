import { expect, it } from 'vitest';
import { failedFiles, failuresIn } from '../../../scripts/test/failures-in.ts';

const test = (fullName: string, status: string, ...failureMessages: string[]) => ({
  fullName,
  status,
  failureMessages,
});
const results = (...testResults: { name: string; message: string; assertionResults: ReturnType<typeof test>[] }[]) => ({
  numTotalTests: 0,
  numPassedTests: 0,
  numFailedTests: 0,
  testResults,
});

it('names each test that failed or was left out, and nothing that passed', () => {
  const file = {
    name: '/here/card.test.ts',
    message: '',
    assertionResults: [
      test('a card opens', 'passed'),
      test('a card closes', 'failed', 'AssertionError: expected 1\n  to be 2'),
      test('a card moves', 'skipped'),
    ],
  };
  expect(failuresIn(results(file))).toEqual([
    'card.test.ts: a card closes: AssertionError: expected 1 to be 2',
    'card.test.ts: a card moves: skipped',
  ]);
});

it('says what stopped a whole file', () => {
  const file = {
    name: 'C:\\here\\map.test.ts',
    message: 'Hook timed out',
    assertionResults: [test('a map', 'skipped')],
  };
  expect(failuresIn(results(file))).toEqual(['map.test.ts: Hook timed out', 'map.test.ts: a map: skipped']);
});

it('shortens what is long', () => {
  const file = { name: 'x.test.ts', message: '', assertionResults: [test('y', 'failed', 'z'.repeat(5000))] };
  expect(failuresIn(results(file))[0]?.length).toBe('x.test.ts: y: '.length + 400);
});

it('names the files to run once more', () => {
  const file = (name: string, message: string, status: string) => ({
    name: `/here/${name}`,
    message,
    assertionResults: [test('y', status)],
  });
  const all = [
    file('a.test.ts', '', 'passed'),
    file('b.test.ts', '', 'failed'),
    file('c.test.ts', 'stopped', 'passed'),
  ];
  expect(failedFiles(results(...all))).toEqual(['b.test.ts', 'c.test.ts']);
});
