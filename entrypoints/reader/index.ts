import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connectReader } from './connect-reader.ts';

/** Reads, collapses and analyses the page; comes only where the gate found an article or the reader asked. */
export default defineUnlistedScript(() => {
  void connectReader(document);
});
