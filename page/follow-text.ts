/**
 * Tells when a page no longer is what was read: words gone or replaced, new paragraphs in the article, or article text
 * that came to stand in something we hide. Looks only when the watcher says that something happened.
 */
import type { CollapseView } from './collapse/collapse-view.ts';
import type { LabelBlocks } from './page-session-seams.ts';
import type { ArticleReading } from './read-article.ts';
import { readOutline } from './read-outline.ts';
import { type TextChanges, watchPresence, watchText } from './watch-page.ts';

interface Followed {
  readonly article: ArticleReading;
  readonly view: CollapseView;
  readonly signal: AbortSignal;
  readonly patience: number;
  readonly label: LabelBlocks;
}

/** Shorter additions, code units, are counters and captions: no reason to read the page again. */
const PROSE_CHARS = 60;

/** Calls `onLook` after every burst of changes, then `onChanged` when the reading is out of date. */
export function followText(
  doc: Document,
  followed: Followed,
  listeners: { readonly onLook: () => void; readonly onChanged: (isLast: boolean) => void },
): void {
  const { article, signal, patience } = followed;
  let isOutdated = false;
  watchPresence(article.root, signal, () => {
    isOutdated = true;
    listeners.onLook();
    listeners.onChanged(false);
  });
  watchText(article.root, signal, patience, async (changes) => {
    listeners.onLook();
    if (!isOutdated && (changes.isLast || (await isOutOfDate(doc, followed, changes)))) isOutdated = true;
    if (isOutdated && !signal.aborted) listeners.onChanged(changes.isLast);
  });
}

async function isOutOfDate(
  doc: Document,
  { article, view, label }: Followed,
  { added }: TextChanges,
): Promise<boolean> {
  const whole = { start: 0, end: article.map.text.length };
  return !article.map.holds(whole) || view.hidesNewProse() || (await addsToArticle(doc, added, label));
}

/** Whether any of the added nodes now holds a paragraph of the article; what nobody labels is none. */
async function addsToArticle(doc: Document, added: readonly Node[], label: LabelBlocks): Promise<boolean> {
  const grown = added.filter((node) => node.isConnected && (node.textContent ?? '').length >= PROSE_CHARS);
  if (grown.length === 0) return false;
  const reading = readOutline(doc);
  const labelled = await label(reading.outline);
  return reading.nodes.some(
    ({ texts }, index) =>
      labelled.ok &&
      labelled.value[index]?.role === 'article' &&
      texts.some((text) => grown.some((node) => node.contains(text))),
  );
}
