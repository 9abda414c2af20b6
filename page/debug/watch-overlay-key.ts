/** Alt+Shift+O draws the block overlay, and takes it away again. */
import { drawBlockOverlay } from './block-overlay.ts';

export function watchOverlayKey(doc: Document): void {
  let remove: (() => void) | null = null;
  doc.addEventListener('keydown', (event) => {
    if (!event.altKey || !event.shiftKey || event.code !== 'KeyO') return;
    remove?.();
    remove = remove ? null : drawBlockOverlay(doc);
  });
}
