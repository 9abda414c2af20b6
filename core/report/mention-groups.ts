/** Mentions gathered by what they name: one row per group or place, with every form used on the page. */
import type { Mention } from './page-report.ts';

export interface MentionGroup {
  readonly key: string;
  readonly kind: Mention['kind'];
  readonly id: string | null;
  readonly name: string;
  readonly listed: boolean;
  readonly mentions: readonly Mention[];
  /** The forms on the page with their counts, most frequent first. */
  readonly forms: readonly { readonly text: string; readonly count: number }[];
}

function countForms(mentions: readonly Mention[]): MentionGroup['forms'] {
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}

/** Rows of one kind: most mentions first, then in order of appearance. Unlisted groups are told apart by their name. */
export function groupMentions(mentions: readonly Mention[], kind: Mention['kind']): MentionGroup[] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind !== kind) continue;
    const key = mention.id ?? `unlisted:${mention.name.toLowerCase()}`;
    const known = byKey.get(key);
    if (known) known.push(mention);
    else byKey.set(key, [mention]);
  }
  return [...byKey]
    .flatMap(([key, list]) => (list[0] ? [{ first: list[0], key, list }] : []))
    .map(({ first, key, list }) => ({
      key,
      kind,
      id: first.id,
      name: first.name,
      listed: first.listed,
      mentions: list,
      forms: countForms(list),
    }))
    .sort((a, b) => b.mentions.length - a.mentions.length);
}
