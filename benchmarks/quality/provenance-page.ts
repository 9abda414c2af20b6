/** Turns the HTML of a corpus page into the input of `findProvenance`, read as the extension reads it, with jsdom. */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { ArticleInput } from '../../core/article/article-input.ts';
import { labelBlocks } from '../../core/boilerplate/label-blocks.ts';
import { readArticle } from '../../page/read-article.ts';
import { readHeadline } from '../../page/read-headline.ts';
import { readOutline } from '../../page/read-outline.ts';
import { readSignals } from '../../page/read-signals.ts';

/** Parses a page and reads what the extension would read of it. */
export function readPage(html: string, url: string): ArticleInput {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const doc = window.document;
  // The page readers tell anchors by their class, which in Node belongs to jsdom's window.
  Reflect.set(globalThis, 'HTMLAnchorElement', window.HTMLAnchorElement);
  const outline = readOutline(doc);
  const article = readArticle(doc, outline, labelBlocks(outline.outline));
  const signals = readSignals(doc, article.lines);
  return {
    url,
    headline: readHeadline(doc, signals),
    documentTitle: doc.title,
    lang: doc.documentElement.lang || null,
    text: article.map.text,
    blocks: article.blocks,
    links: article.links,
    signals,
  };
}
