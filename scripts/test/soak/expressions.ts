/** Every regular expression of the shipped code through recheck, which searches for an input that takes too long. */
import { checkSync } from 'recheck';
import { shippedExpressions } from '../../../tests/support/expressions.ts';
import { progress, type SoakResult } from './run.ts';

/** Time for one expression, ms: those it cannot decide by then are left to the test of growth. */
const TIMEOUT_MS = 4000;
/** Their callers refuse or cut long texts: phrases of reprints and credits read lines of bounded length. */
const BOUNDED: readonly string[] = ['core/provenance/reprint-phrases.ts', 'core/provenance/find-wire.ts'];

export async function soakExpressions(): Promise<SoakResult> {
  const faults: string[] = [];
  let undecided = 0;
  const expressions = await shippedExpressions();
  for (const [index, { source, flags, file }] of expressions.entries()) {
    if (index % 100 === 99) progress(`  ${index + 1} regular expressions`);
    const verdict = checkSync(source, flags, { timeout: TIMEOUT_MS });
    if (verdict.status === 'unknown') undecided += 1;
    if (verdict.status !== 'vulnerable' || BOUNDED.includes(file)) continue;
    faults.push(
      `${file}: /${source.slice(0, 120)}/${flags} is ${verdict.complexity.summary}: ${verdict.attack.pattern.slice(0, 120)}`,
    );
  }
  const told = `${expressions.length} regular expressions, ${undecided} undecided and left to the test of growth`;
  return { name: 'regular expressions', told, faults };
}
