/** Tables of cases of one rule. */
import { expect, it } from 'vitest';
import { applied, type Rule, type RuleCase } from './rule-case.ts';

export const table = (rule: Rule, cases: readonly RuleCase[]) =>
  it.each(cases)('%s', (text, before, after) => expect(applied(rule, text, before)).toEqual(after));

/** Cases that a rule leaves as they are: the text, and who says what in it. */
export const untouched = (rule: Rule, cases: readonly (readonly [string, string])[]) =>
  it.each(cases)('leaves alone: %s', (text, line) => expect(applied(rule, text, [line])).toEqual([line]));
