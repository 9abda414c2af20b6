import { uiDirection } from '../../components/strings.ts';
import tokens from '../../components/tokens.css?inline';
import { showNotice } from '../../page/notice.ts';

/** Shows a sentence at the edge of the page in the look of our surfaces. */
export const sayOnPage = (doc: Document, words: string): void =>
  showNotice(doc, { words, css: tokens, dir: uiDirection() });
