/** Gathers what the analysis gets to know of a page that has been read. */
import type { ArticleInput } from '../core/article/article-input.ts';
import { pageAddress } from './page-address.ts';
import type { ArticleReading } from './read-article.ts';
import { readHeadline } from './read-headline.ts';
import { readPageFacts } from './read-signals.ts';
import { readLines } from './signal-lines.ts';

/** Plain facts for the background. */
export function articleInput(doc: Document, article: ArticleReading): ArticleInput {
  const facts = readPageFacts(doc);
  const headline = readHeadline(doc, facts);
  const signals = { ...facts, lines: readLines(article.lines, doc.baseURI, headline) };
  return {
    url: pageAddress(doc),
    headline,
    documentTitle: doc.title,
    lang: doc.documentElement.lang || null,
    text: article.map.text,
    blocks: article.blocks,
    links: article.links,
    signals,
  };
}
