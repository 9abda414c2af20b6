/** What a report says of documents that statements cite without a link. Apart from what finds them: the popup needs no word lists. */
import type { Attribution, ReportLink } from './page-report.ts';
import { isCounted } from './statements.ts';

/** Where links stand in the text; requests for money and links beside the text are none of the article's. */
export function linkStarts(text: string, links: readonly ReportLink[]): number[] {
  return links
    .filter((link) => link.kind !== 'donation' && text.startsWith(link.text, link.start))
    .map(({ start }) => start);
}

/** What there is to say of documents and links on one page. */
export type DocumentFinding =
  | { readonly kind: 'unlinked'; readonly statements: readonly Attribution[] }
  | { readonly kind: 'no-links' };

interface LinkedText {
  readonly text: string;
  readonly attributions: readonly Attribution[];
  readonly links: readonly ReportLink[];
}

/** Counted statements that cite a document without a link, or that the copy has no links to look at; null: nothing to say. */
export function documentFinding({ text, attributions, links }: LinkedText): DocumentFinding | null {
  if (text !== '' && linkStarts(text, links).length === 0) return { kind: 'no-links' };
  const statements = attributions.filter((each) => each.documentLinked === false && isCounted(each));
  return statements.length > 0 ? { kind: 'unlinked', statements } : null;
}
