/** One span for each stretch of text, where several finders or several names claim the same words. */
import type { Span } from './span.ts';

/**
 * Spans in text order, none overlapping another. The first to begin stays, the longest of those that begin together, unless a
 * later one is better than all it overlaps.
 */
export function withoutOverlaps<Found extends Span>(
  spans: readonly Found[],
  isBetter: (later: Found, earlier: Found) => boolean,
): Found[] {
  const kept: Found[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    let last = kept.at(-1);
    while (last !== undefined && last.end > span.start && isBetter(span, last)) {
      kept.pop();
      last = kept.at(-1);
    }
    if (last === undefined || last.end <= span.start) kept.push(span);
  }
  return kept;
}
