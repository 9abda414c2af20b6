/**
 * Reads one page into plain facts: the article's text with its map, the links in it, the lines around it, and the
 * blocks that may be collapsed. Reads only.
 */
import type { LinePosition, TextLink } from '../core/article/article-input.ts';
import type { BlockLabel } from '../core/boilerplate/label-blocks.ts';
import { finish, type Steps } from '../core/steps.ts';
import type { Span } from '../core/text/span.ts';
import type { TextBlock } from '../core/text/text-model.ts';
import type { OutlineReading } from './read-outline.ts';
import { type TextMap, TextMapBuilder } from './text-map.ts';

/** A block outside the article's body, as the provenance reader wants it. */
export interface SurroundingLine {
  readonly element: Element;
  readonly text: string;
  readonly position: LinePosition;
}

export interface ArticleReading {
  readonly map: TextMap;
  readonly blocks: readonly TextBlock[];
  readonly links: readonly TextLink[];
  readonly lines: readonly SurroundingLine[];
  /** Maps of the lines that may be the headline: those labelled so, and first-level headings. */
  readonly headlines: readonly TextMap[];
  /** The text was longer than `TEXT_LIMIT`: only its beginning was read. */
  readonly bounded: boolean;
  /** The element nearest to all article blocks, for watching changes. */
  readonly root: Element;
}

/** Text longer than this, in code units, is analysed up to here only, and the popup says so. */
const TEXT_LIMIT = 8_000_000;

/** Blocks read before the work may rest. */
const BLOCKS_A_STEP = 20;

/** Builds the article from the labelled outline of a page. */
export function readArticle(doc: Document, reading: OutlineReading, labels: readonly BlockLabel[]): ArticleReading {
  return finish(readArticleInSteps(doc, reading, labels));
}

/** The same with rests. */
export function* readArticleInSteps(
  doc: Document,
  reading: OutlineReading,
  labels: readonly BlockLabel[],
): Steps<ArticleReading> {
  const builder = new TextMapBuilder();
  const blocks: TextBlock[] = [];
  const links: TextLink[] = [];
  const lines: SurroundingLine[] = [];
  const bodies: Element[] = [];
  const headlines: TextMap[] = [];
  for (const [index, block] of reading.outline.blocks.entries()) {
    if (index % BLOCKS_A_STEP === 0) yield;
    const nodes = reading.nodes[index];
    const label = labels[index];
    if (!nodes || !label) continue;
    if (label.role === 'article' && builder.length < TEXT_LIMIT) {
      const span = builder.appendBlock(nodes.texts, '\n\n');
      if (!span) continue;
      blocks.push({ ...span, tag: block.tag });
      bodies.push(nodes.element);
      continue;
    }
    if (label.role === 'headline' || block.tag === 'h1') headlines.push(mapOf(nodes.texts));
    lines.push({ element: nodes.element, text: block.text, position: label.position });
  }
  yield;
  const map = builder.build();
  for (const [index, nodes] of reading.nodes.entries()) {
    if (index % BLOCKS_A_STEP === 0) yield;
    if (labels[index]?.role === 'article') links.push(...linksIn(nodes.texts, map));
  }
  yield;
  return {
    map,
    blocks,
    links,
    lines,
    headlines,
    bounded: builder.length >= TEXT_LIMIT,
    root: commonAncestor(bodies) ?? doc.body,
  };
}

function mapOf(texts: readonly Text[]): TextMap {
  const builder = new TextMapBuilder();
  builder.appendBlock(texts, '');
  return builder.build();
}

function linksIn(texts: readonly Text[], map: TextMap): TextLink[] {
  const spans = new Map<HTMLAnchorElement, Span>();
  for (const node of texts) {
    const anchor = node.parentElement?.closest('a[href]');
    if (!(anchor instanceof HTMLAnchorElement)) continue;
    const ends = map.spanOf(node);
    if (!ends) continue;
    const known = spans.get(anchor);
    spans.set(anchor, known ? { start: known.start, end: ends.end } : ends);
  }
  return [...spans].map(([anchor, span]) => ({
    url: anchor.href,
    text: map.text.slice(span.start, span.end),
    ...span,
  }));
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let common: Element | null = elements[0] ?? null;
  for (const element of elements) {
    while (common && !common.contains(element)) common = common.parentElement;
  }
  return common;
}
