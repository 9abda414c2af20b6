/**
 * What the gate has read, kept for the reader that comes a moment later, so that an article is walked and judged once.
 * Handed over only if the document has not changed meanwhile; forgotten soon, because an outline is as big as its page.
 */
import { judgePage } from '../core/article/judge-page.ts';
import type { PageVerdict } from '../core/report/page-report.ts';
import { type OutlineReading, readOutline } from './read-outline.ts';

export interface JudgedPage {
  readonly outline: OutlineReading;
  readonly verdict: PageVerdict;
  /** Milliseconds that reading and judging took. */
  readonly detectMs: number;
}

/** Reads a document's outline and judges it. */
export function judgeDocument(doc: Document): JudgedPage {
  const began = performance.now();
  const outline = readOutline(doc);
  const verdict = judgePage(outline.outline);
  return { outline, verdict, detectMs: performance.now() - began };
}

/** Longer than a dead background needs to wake and send the reader, ms. */
const KEPT_MS = 5000;

/** Keeps a reading; the first call of what it returns takes it, or gets null when the page is no longer as it was read. */
export function keepForReader(doc: Document, judged: JudgedPage, signal: AbortSignal): () => JudgedPage | null {
  let kept: JudgedPage | null = judged;
  const observer = new MutationObserver(() => forget());
  const timer = setTimeout(() => forget(), KEPT_MS);
  const forget = () => {
    kept = null;
    clearTimeout(timer);
    observer.disconnect();
  };
  observer.observe(doc, { childList: true, characterData: true, attributes: true, subtree: true });
  signal.addEventListener('abort', forget, { once: true });
  return () => {
    const unchanged = observer.takeRecords().length === 0 ? kept : null;
    forget();
    return unchanged;
  };
}
