/** Reads the candidates for a page's headline and lets `core/provenance/headline.ts` choose. Never writes. */

import type { PageSignals } from '../core/article/article-input.ts';
import { chooseHeadline, type HeadingCandidate } from '../core/provenance/headline.ts';
import { hasAttribute, localNameOf, parentOf, selectAll } from './safe-dom.ts';
import { attribute, brokenText, hintsOf } from './signals-dom.ts';

const TITLE_SELECTOR = 'h1, [role="heading"][aria-level="1"], [itemprop~="headline"], h2, h3';

/** The title as shown on the page; the head's titles bear witness and stand in where no heading is marked up. */
export function readHeadline(doc: Document, signals: Pick<PageSignals, 'metas' | 'jsonLd'>): string {
  const headings: HeadingCandidate[] = [];
  for (const element of selectAll(doc, TITLE_SELECTOR)) {
    const text = brokenText(element, 500).replace(/\s+/g, ' ');
    if (!text || isHidden(element)) continue;
    headings.push({ text, tag: localNameOf(element), hints: hintsOf(element) });
    if (headings.length >= 40) break;
  }
  const title = selectAll(doc, 'title').find((element) => element.parentElement?.localName === 'head');
  return chooseHeadline({ headings, signals, documentTitle: title?.textContent ?? '', host: hostOf(doc) });
}

function hostOf(doc: Document): string {
  try {
    return new URL(doc.URL).hostname;
  } catch {
    return '';
  }
}

const HIDDEN_STYLE = /display\s*:\s*none/i;

function isHidden(element: Element): boolean {
  for (let at: Element | null = element, depth = 0; at !== null && depth < 6; at = parentOf(at), depth += 1) {
    if (HIDDEN_STYLE.test(attribute(at, 'style')) || hasAttribute(at, 'hidden')) return true;
  }
  return false;
}
