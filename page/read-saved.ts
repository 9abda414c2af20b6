/**
 * Reads a saved page that is in no tab: parsed without running its scripts, never shown, so nothing in it is fetched.
 * What a live page would collapse is told from the labels alone.
 */
import type { ArticleInput } from '../core/article/article-input.ts';
import { judgePage } from '../core/article/judge-page.ts';
import { COLLAPSE_DEFAULTS } from '../core/boilerplate/collapse-defaults.ts';
import { labelBlocks } from '../core/boilerplate/label-blocks.ts';
import type { CollapsedRun, PageVerdict } from '../core/report/page-report.ts';
import { articleInput } from './article-input.ts';
import { readArticle } from './read-article.ts';
import { readOutline } from './read-outline.ts';

export type SavedReading = { readonly kind: 'empty' } | { readonly kind: 'not-html' } | SavedPage;

export interface SavedPage {
  readonly kind: 'page';
  readonly verdict: PageVerdict;
  readonly input: ArticleInput;
  readonly collapsed: readonly CollapsedRun[];
}

/** The page in these bytes. Bytes that are no valid UTF-8 are read by the page's own meta element. */
export function readSavedPage(bytes: ArrayBuffer): SavedReading {
  const text = decodePage(bytes);
  if (text.trim() === '') return { kind: 'empty' };
  const doc = new DOMParser().parseFromString(text, 'text/html');
  if (!holdsMarkup(text, doc)) return { kind: 'not-html' };
  const reading = readOutline(doc);
  const labels = labelBlocks(reading.outline);
  const collapsed = reading.outline.blocks.flatMap((block, index): CollapsedRun[] => {
    const label = labels[index];
    if (label?.role !== 'boilerplate' || !COLLAPSE_DEFAULTS[label.kind ?? 'other']) return [];
    return [{ kind: label.kind ?? 'other', reason: label.reason, words: block.words, text: block.text }];
  });
  return {
    kind: 'page',
    verdict: judgePage(reading.outline),
    input: fromNowhere(doc, articleInput(doc, readArticle(doc, reading, labels))),
    collapsed,
  };
}

/** A parser makes a document of anything; a letter gives nothing but text, a picture whatever tags its bytes spell. */
function holdsMarkup(text: string, doc: Document): boolean {
  if (text.includes('\u0000')) return /<(?:!doctype|html|body)\b/i.test(text);
  return doc.querySelector('head > *, body > *') !== null;
}

/** A parsed document goes by the address of the page that parsed it: of ours, which is no page of anyone's. */
const fromNowhere = (doc: Document, input: ArticleInput): ArticleInput =>
  input.url === doc.URL ? { ...input, url: 'about:blank' } : input;

/** How far into a file its declared encoding is looked for, bytes; browsers look through 1,024. */
const SNIFF_BYTES = 4096;

function decodePage(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('windows-1252').decode(bytes.slice(0, SNIFF_BYTES));
    const declared = /<meta[^<>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
    return new TextDecoder(isKnownEncoding(declared) ? declared : 'windows-1252').decode(bytes);
  }
}

function isKnownEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}
