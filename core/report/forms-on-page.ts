/** The forms under which a page names one entity, for its card. */
import type { Mention } from './page-report.ts';

/** Forms other than the one at hand, with their counts, commonest first. */
export function formsOnPage(mentions: readonly Mention[], about: Mention): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const isSame =
      mention.kind === about.kind && (about.id === null ? mention.text === about.text : mention.id === about.id);
    if (isSame) counts.set(mention.text, (counts.get(mention.text) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, 'en'));
}
