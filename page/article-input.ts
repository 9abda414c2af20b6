/** Gathers what the analysis gets to know of a page that has been read. */
import type { ArticleInput } from '../core/article/article-input.ts';
import { finish, type Steps } from '../core/steps.ts';
import { pageAddress } from './page-address.ts';
import type { ArticleReading } from './read-article.ts';
import { readHeadline } from './read-headline.ts';
import { readPageFacts } from './read-signals.ts';
import { readLines } from './signal-lines.ts';

/** Plain facts for the background. */
export function articleInput(doc: Document, article: ArticleReading): ArticleInput {
  return finish(articleInputInSteps(doc, article));
}

/** The same with rests. */
export function* articleInputInSteps(doc: Document, article: ArticleReading): Steps<ArticleInput> {
  const facts = readPageFacts(doc);
  yield;
  const headline = readHeadline(doc, facts);
  yield;
  const signals = { ...facts, lines: readLines(article.lines, doc.baseURI, headline) };
  yield;
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
