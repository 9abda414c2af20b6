/** What the finders of this folder share: the page, its JSON-LD parsed once, and its way of writing dates. */
import type { ArticleInput } from '../article/article-input.ts';
import { type DateWitnesses, gatherWitnesses, settleDate } from './date-order.ts';
import { findArticleNode, type LdNode, readNodes } from './json-ld.ts';
import { findDate } from './read-date.ts';

export interface PageContext {
  readonly input: ArticleInput;
  readonly nodes: readonly LdNode[];
  readonly article: LdNode | null;
  /** The first date in a text of this page, or null; "04/05/2023" counts where the page tells what it means. */
  readonly readDate: (text: string) => string | null;
  /** Whether a text's first date may be two days, for all that the page tells. */
  readonly isUnclear: (text: string) => boolean;
}

/** The context of a page; `country` is that of its outlet, where it is known. */
export function pageContext(input: ArticleInput, country: string | null): PageContext {
  const nodes = readNodes(input.signals.jsonLd);
  // Most pages write no date that needs them.
  let gathered: DateWitnesses | undefined;
  const readings = (text: string) => {
    const found = findDate(text, input.lang);
    if (found?.either !== undefined) gathered ??= gatherWitnesses(input, nodes, country);
    const date = found && gathered !== undefined ? settleDate(found, gathered) : (found?.date ?? null);
    return { found, date };
  };
  return {
    input,
    nodes,
    article: findArticleNode(nodes, input.headline),
    readDate: (text) => readings(text).date,
    isUnclear: (text) => {
      const { found, date } = readings(text);
      return found !== null && date === null;
    },
  };
}
