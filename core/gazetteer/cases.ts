/** Which code units are capital and which small letters, as a table for the scanner's inner loop. */
import { FIRST_LETTER, FIRST_WIDE, FOLD } from './fold.ts';

export const UPPER = 1;
export const LOWER = 2;

/** Case of every code unit: 1 upper, 2 lower, 0 neither. */
function buildCases(): Uint8Array {
  const cases = new Uint8Array(65536);
  for (let unit = 0x41; unit < 0x2000; unit++) {
    const first = (FOLD[unit] ?? 0) & 0xff;
    // Georgian has capitals of old that no newsroom prints; the other wide scripts have none.
    if (first < FIRST_LETTER || first >= FIRST_WIDE) continue;
    const char = String.fromCharCode(unit);
    if (char !== char.toLowerCase()) cases[unit] = UPPER;
    else if (char !== char.toUpperCase()) cases[unit] = LOWER;
  }
  return cases;
}

export const CASES: Uint8Array = buildCases();

/** Whether the code unit is a capital letter. */
export function isUpper(unit: number): boolean {
  return CASES[unit] === UPPER;
}

/** Whether the code unit is a small letter. */
export function isLower(unit: number): boolean {
  return CASES[unit] === LOWER;
}
