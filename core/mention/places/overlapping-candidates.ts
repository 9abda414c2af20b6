/** Candidates that lie in each other: a longer name around a short one, an article in front of half a name. */
import type { Candidate } from './candidates.ts';

/** Marks candidates that a longer one overlaps; candidates come by start, so one look back suffices. */
export function markContained(candidates: readonly Candidate[]): Candidate[] {
  const marked: Candidate[] = [];
  let longest: Candidate | undefined;
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const inLonger = longest !== undefined && candidate.start < longest.end;
    marked.push({ ...candidate, inLonger });
    if (longest === undefined || candidate.end > longest.end) longest = candidate;
  }
  return marked;
}

/** "The Golan" in front of "Golan Heights" is an article and half a name. Candidates come by start. */
export function withoutHalves(candidates: readonly Candidate[], text: string): Candidate[] {
  return candidates.filter((candidate, i) => {
    if (!/^the $/i.test(text.slice(candidate.start, candidate.start + 4))) return true;
    const named = candidate.start + 4;
    for (let next = i + 1; (candidates[next]?.start ?? named + 1) <= named; next++)
      if (candidates[next]?.start === named && (candidates[next]?.end ?? 0) > candidate.end) return false;
    return true;
  });
}
