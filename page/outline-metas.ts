/**
 * Facts about a page that stand in its head: title, self-given address, Open Graph type, JSON-LD types. Raw and
 * bounded; JSON-LD is searched rather than parsed because the detector runs on every page.
 */
import type { PageOutline } from '../core/article/outline.ts';

export type PageFactsOfHead = Omit<PageOutline, 'elements' | 'blocks'>;

// Code units of one JSON-LD script that are looked at, and of `articleBody` that are kept.
const MAX_SCRIPT_CHARS = 400_000;
const MAX_BODY_CHARS = 60_000;
const MAX_TYPES = 60;

function metaContents(doc: Document): Map<string, string> {
  const contents = new Map<string, string>();
  for (const meta of doc.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '')
      .trim()
      .toLowerCase();
    const content = meta.getAttribute('content');
    if (name && content && !contents.has(name)) contents.set(name, content.trim().slice(0, 2000));
  }
  return contents;
}

function pathOf(address: string): string {
  if (!address) return '';
  try {
    const url = new URL(address, 'http://localhost/');
    return (url.pathname + url.search).slice(0, 500);
  } catch {
    return '';
  }
}

/** The document's own address, unless it is that of a saved or locally served copy, which says nothing. */
function ownAddress(doc: Document): string {
  return /^https?:\/\/(?!localhost|127\.|\[::1\])/.test(doc.URL) ? doc.URL : '';
}

function unquote(literal: string): string {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}

function readJsonLd(doc: Document): { types: string[]; body: string } {
  const types: string[] = [];
  let body = '';
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    const source = (script.textContent ?? '').slice(0, MAX_SCRIPT_CHARS);
    for (const type of source.matchAll(/"@type"\s*:\s*(?:\[\s*)?"([^"]{1,60})"/g)) {
      if (types.length < MAX_TYPES) types.push(type[1] ?? '');
    }
    if (body) continue;
    const literal = /"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/s.exec(source)?.[1];
    if (literal) body = unquote(literal.replace(/[\n\r\t]/g, ' ')).slice(0, MAX_BODY_CHARS);
  }
  return { types, body };
}

/** Reads the page-level facts of an outline. */
export function readHead(doc: Document): PageFactsOfHead {
  const metas = metaContents(doc);
  const jsonLd = readJsonLd(doc);
  const canonical = doc.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const first = (...names: string[]) => names.map((name) => metas.get(name)).find(Boolean) ?? null;
  return {
    title: (doc.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 1000),
    lang: doc.documentElement.getAttribute('lang'),
    path: pathOf(canonical || first('og:url') || ownAddress(doc)),
    ogType: first('og:type'),
    ogTitle: first('og:title', 'twitter:title'),
    description: first('og:description', 'description', 'twitter:description'),
    metaPublished: Boolean(
      first('article:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'dc.date'),
    ),
    metaAuthor: Boolean(first('author', 'article:author', 'dc.creator', 'parsely-author', 'byl')),
    jsonLdTypes: jsonLd.types,
    articleBody: jsonLd.body,
  };
}
