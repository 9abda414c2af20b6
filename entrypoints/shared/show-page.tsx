/** Draws one of the extension's own pages, again when its language or theme is changed. */
import { type ComponentChild, render } from 'preact';
import '../../components/pages.css';
import { type MessageKey, t } from '../../components/strings.ts';
import { prepareSurface } from './prepare-surface.ts';

/** `title` tells the page's tab from those of the others. */
export async function showPage(title: MessageKey, draw: () => ComponentChild): Promise<void> {
  const root = document.querySelector('#root');
  await prepareSurface(document, () => {
    document.title = t('list_separator_note', t(title), t('app_name'));
    if (root) render(draw(), root);
  });
}

/** Today's calendar date where the reader is, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
