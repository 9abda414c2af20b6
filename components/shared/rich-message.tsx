/** Messages with elements in them, so that translators keep the order of words. */
import type { ComponentChild } from 'preact';
import { type MessageKey, t } from '../strings.ts';

/** First of nine private-use characters that stand for `$1` … `$9` until the elements are put in. */
const FIRST_MARK = 0xe000;

/** The message for `key` with `$1` … `$9` replaced by elements. */
export function tx(key: MessageKey, ...nodes: readonly ComponentChild[]): ComponentChild[] {
  const marked = t(key, ...nodes.map((_node, index) => String.fromCharCode(FIRST_MARK + index)));
  // An isolate takes its direction from the words in it; around elements there are none, and a list of them would run
  // from left to right inside an Arabic sentence. The elements bring isolates of their own.
  const bare = marked.replace(/\u2068([\ue000-\ue008])\u2069/g, '$1');
  return bare.split(/([\ue000-\ue008])/).map((part) => {
    const index = part.length === 1 ? part.charCodeAt(0) - FIRST_MARK : -1;
    return index >= 0 && index < nodes.length ? nodes[index] : part;
  });
}
