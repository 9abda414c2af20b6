/** Cleans up after a copy of us that can no longer do so itself. */
import { removeForeignHighlights } from './highlights/highlight-painter.ts';

/**
 * Removes what an earlier version left in the document: after an update the isolated world is new and the old copy
 * can no longer be aborted.
 */
export function removeForeignTraces(doc: Document): void {
  removeForeignHighlights();
  const traces = 'newsgloss-bar[data-newsgloss] ~ [hidden="until-found"], newsgloss-text[data-newsgloss]';
  for (const element of doc.querySelectorAll(traces)) element.removeAttribute('hidden');
  for (const host of doc.querySelectorAll('newsgloss-text[data-newsgloss]')) host.replaceWith(...host.childNodes);
  for (const host of doc.querySelectorAll('newsgloss-bar, newsgloss-card, newsgloss-notice')) {
    if (host.hasAttribute('data-newsgloss')) host.remove();
  }
}
