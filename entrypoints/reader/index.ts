import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connectReader } from './connect-reader.ts';

/** Reads, collapses and analyses the page; comes only where the gate found an article or the reader asked. */
export default defineUnlistedScript(() => {
  void connectReader(document);
  if (import.meta.env.DEV) {
    void import('../../page/debug/watch-overlay-key.ts').then(({ watchOverlayKey }) => watchOverlayKey(document));
  }
});
