/**
 * Turns the HTML of a corpus page into the input of `findProvenance`, with a simple splitter of its own in place of
 * the product's outline: prose blocks under the densest container are the body, all other blocks are lines.
 */
import { JSDOM } from 'jsdom';
import type { ArticleInput, LinePosition } from '../../core/article/article-input.ts';
import { readHeadline } from '../../page/read-headline.ts';
import { readSignals, type SignalLine } from '../../page/read-signals.ts';

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL BUTTON'.split(
    ' ',
  ),
);
const SKIP = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SVG CANVAS SELECT TEXTAREA'.split(' '));

interface Block {
  readonly element: Element;
  readonly text: string;
}

/** Parses a page and reads what the extension would read of it. */
export function readPage(html: string, url: string): ArticleInput {
  const doc = new JSDOM(html, { url }).window.document;
  const blocks = splitBlocks(doc.body);
  const root = densest(blocks);
  const isBody = (block: Block) => root?.contains(block.element) === true && isProse(block);
  const body = blocks.filter(isBody);
  const signals = readSignals(doc, linesOf(blocks, isBody, root));
  const texts = body.map(({ text }) => text);
  let at = 0;
  const spans = body.map(({ element, text }) => {
    const start = at;
    at += text.length + 2;
    return { start, end: start + text.length, tag: element.nodeName.toLowerCase() };
  });
  return {
    url,
    headline: readHeadline(doc, signals),
    documentTitle: doc.title,
    lang: doc.documentElement.lang || null,
    text: texts.join('\n\n'),
    blocks: spans,
    links: [],
    signals,
  };
}

function isProse({ element, text }: Block): boolean {
  return /^(?:P|LI|BLOCKQUOTE|H2|H3|DIV|TD)$/.test(element.nodeName) && text.length > 80;
}

function densest(blocks: readonly Block[]): Element | null {
  const scores = new Map<Element, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    for (
      let at = block.element.parentElement, share = 1;
      at !== null && share > 0.2;
      at = at.parentElement, share *= 0.7
    ) {
      scores.set(at, (scores.get(at) ?? 0) + block.text.length * share);
    }
  }
  return [...scores].reduce<[Element | null, number]>(
    (best, [element, score]) => (score > best[1] ? [element, score] : best),
    [null, 0],
  )[0];
}

function linesOf(blocks: readonly Block[], isBody: (block: Block) => boolean, root: Element | null): SignalLine[] {
  const first = blocks.findIndex(isBody);
  const last = blocks.findLastIndex(isBody);
  return blocks.flatMap((block, index): SignalLine[] => {
    if (isBody(block)) return [];
    const near = index < first ? first - index : index - last;
    const isAside = block.element.closest('nav, aside, footer') !== null;
    let position: LinePosition = 'elsewhere';
    if (root?.contains(block.element)) position = index < first ? 'before' : index > last ? 'after' : 'inside';
    else if (!isAside && near <= 12) position = index < first ? 'before' : 'after';
    return [{ element: block.element, text: block.text, position }];
  });
}

function splitBlocks(body: Element): Block[] {
  const blocks: Block[] = [];
  let buffer = '';
  let owner: Element = body;
  const flush = () => {
    const text = buffer.replace(/\s+/g, ' ').trim();
    if (/[\p{L}\p{N}]/u.test(text)) blocks.push({ element: owner, text });
    buffer = '';
  };
  const visit = (node: Node, block: Element): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) {
        if (!buffer.trim()) owner = block;
        buffer += child.nodeValue ?? '';
        continue;
      }
      const element = asElement(child);
      if (element === null || SKIP.has(element.nodeName) || element.hasAttribute('hidden')) continue;
      if (element.nodeName === 'BR') buffer += ' ';
      const isBlock = BLOCK.has(element.nodeName);
      if (isBlock) flush();
      visit(element, isBlock ? element : block);
      if (isBlock) flush();
    }
  };
  visit(body, body);
  flush();
  return blocks;
}

function asElement(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : null;
}
