import { describe, expect, it } from 'vitest';
import { shippedExpressions } from '../../support/expressions.ts';

/** What attackers repeat: white space, marks, digits, letters, and the words our own patterns begin with. */
const PUMPS: readonly string[] = [
  ' ',
  '\t',
  '\n\t',
  'a',
  'A',
  'Ab ',
  'a ',
  'a.',
  '.',
  '-',
  '@',
  'a@',
  '@.',
  '(',
  ')',
  '[',
  '{',
  '}',
  '"',
  '"\\',
  "'",
  '’',
  ',',
  ', ',
  ';',
  ':',
  '::',
  '|',
  ' |',
  '/',
  '//',
  '#',
  '?',
  '&',
  '=',
  '0',
  '0 ',
  '1.',
  '2024-',
  '©',
  'ww.',
  'http://',
  'https://a',
  'by ',
  'source: ',
  'not ',
  "n't ",
  'no ',
  'immediately ',
  'so far ',
  'said ',
  'ask',
  'the ',
  'of ',
  'and ',
  '<!--',
  '<meta ',
  '-->',
  '"@type":',
  'و',
  'и ',
  '来',
  '\u00a0',
  '\u200b',
  '\ud83d',
];
/** What makes an expression fail at the very end. */
const ENDINGS: readonly string[] = ['', '\u0000', '\n!'];
/** Code units of the shorter attack; the longer is four times that. */
const SIZE = 12_000;
/** Shorter times tell nothing about growth, ms. */
const NOISE_MS = 60;
/** Four times the text may take this many times as long: linear with room for a busy machine, far from sixteen. */
const GROWTH = 9;

/** Only ever given texts of bounded length, by the files named here: their callers cut or refuse longer ones. */
const BOUNDED = ['core/provenance/reprint-phrases.ts', 'core/trees/boosted-trees.ts'];

/** Processor time, ms: the clock on the wall also counts what else the machine does. */
function timeOf(expression: RegExp, text: string): number {
  const began = process.cpuUsage().user;
  expression.lastIndex = 0;
  expression.exec(text);
  return (process.cpuUsage().user - began) / 1000;
}

function growsOnce(expression: RegExp, pump: string, ending: string): boolean {
  const attack = (size: number) => pump.repeat(Math.ceil(size / pump.length)) + ending;
  const long = timeOf(expression, attack(SIZE * 4));
  if (long < NOISE_MS) return false;
  return long > GROWTH * Math.max(timeOf(expression, attack(SIZE)), 1);
}

/** Three times in a row: once may be a collection of garbage. */
const grows = (expression: RegExp, pump: string, ending: string): boolean =>
  [1, 2, 3].every(() => growsOnce(expression, pump, ending));

describe('regular expressions', () => {
  it('take time linear in the length of any attack', async () => {
    const expressions = (await shippedExpressions()).filter(({ file }) => !BOUNDED.includes(file));
    expect(expressions.length).toBeGreaterThan(400);
    const slow = expressions.flatMap(({ source, flags, file }) => {
      const expression = new RegExp(source, flags);
      const pump = PUMPS.find((each) => ENDINGS.some((ending) => grows(expression, each, ending)));
      return pump === undefined ? [] : [`${file}: /${source.slice(0, 80)}/ on ${JSON.stringify(pump)}`];
    });
    expect(slow).toEqual([]);
  }, 120_000);
});
