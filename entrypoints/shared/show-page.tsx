/** Draws one of the extension's own pages once words and theme are known. */
import { type ComponentChild, render } from 'preact';
import '../../components/pages.css';
import { prepareSurface } from './prepare-surface.ts';

export async function showPage(draw: () => ComponentChild): Promise<void> {
  const root = document.querySelector('#root');
  await prepareSurface(document);
  if (root) render(draw(), root);
}

/** Today's calendar date where the reader is, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Copies text to the clipboard; resolves to whether that worked. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
