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

export interface SavedReading {
  readonly verdict: PageVerdict;
  readonly input: ArticleInput;
  readonly collapsed: readonly CollapsedRun[];
}

/** The page in these bytes. Bytes that are no valid UTF-8 are read by the page's own meta element. */
export function readSavedPage(bytes: ArrayBuffer): SavedReading {
  const doc = new DOMParser().parseFromString(decodePage(bytes), 'text/html');
  const reading = readOutline(doc);
  const labels = labelBlocks(reading.outline);
  const collapsed = reading.outline.blocks.flatMap((block, index): CollapsedRun[] => {
    const label = labels[index];
    if (label?.role !== 'boilerplate' || !COLLAPSE_DEFAULTS[label.kind ?? 'other']) return [];
    return [{ kind: label.kind ?? 'other', reason: label.reason, words: block.words, text: block.text }];
  });
  return {
    verdict: judgePage(reading.outline),
    input: fromNowhere(doc, articleInput(doc, readArticle(doc, reading, labels))),
    collapsed,
  };
}

/** A parsed document goes by the address of the page that parsed it: of ours, which is no page of anyone's. */
const fromNowhere = (doc: Document, input: ArticleInput): ArticleInput =>
  input.url === doc.URL ? { ...input, url: 'about:blank' } : input;

/** How far into a file its declared encoding is looked for, bytes; browsers look through 1,024. */
const SNIFF_BYTES = 4096;

function decodePage(bytes: ArrayBuffer): string {
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
