/** Finds a pack's hedges: words and phrases as they stand, the longest first. */
import type { Hedge } from '../../report/page-report.ts';
import type { Token } from '../../text/tokens.ts';
import type { ReportingLexicon } from './language-pack.ts';

export function findLexiconHedges(tokens: readonly Token[], { hedges }: ReportingLexicon): Hedge[] {
  const phrases = hedges
    .flatMap(({ kind, phrases: list }) => list.split(',').map((phrase) => ({ kind, words: phrase.trim().split(' ') })))
    .sort((a, b) => b.words.length - a.words.length);
  const found: Hedge[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hedge = phrases.find(({ words }) => words.every((word, k) => tokens[i + k]?.lower === word));
    const first = tokens[i];
    const last = hedge && tokens[i + hedge.words.length - 1];
    if (!hedge || !first || !last) continue;
    found.push({ start: first.start, end: last.end, kind: hedge.kind });
    i += hedge.words.length - 1;
  }
  return found;
}
