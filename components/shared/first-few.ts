import { tn } from '../strings.ts';

/** Lines shown before a list is cut. */
const SHOWN = 5;

/** The first few lines of a list, and how many more there are. */
export function firstFew(lines: readonly string[]): string[] {
  const rest = lines.length - SHOWN;
  return [...lines.slice(0, SHOWN), ...(rest > 0 ? [tn('import_more', rest)] : [])];
}
