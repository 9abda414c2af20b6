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
  const parts = bare.split(/([\ue000-\ue008])/).flatMap((part): ComponentChild | ComponentChild[] => {
    const index = part.length === 1 ? part.charCodeAt(0) - FIRST_MARK : -1;
    return index >= 0 && index < nodes.length ? nodes[index] : part;
  });
  return withStops(parts.filter((part) => part !== ''));
}

const STOP = /^[,،.:;]/;

/** Browsers break a line between an element and the comma behind it: the two are kept together. */
function withStops(parts: readonly ComponentChild[]): ComponentChild[] {
  return parts.map((part, index) => {
    if (typeof part === 'string')
      return index > 0 && typeof parts[index - 1] !== 'string' ? part.replace(STOP, '') : part;
    const next = parts[index + 1];
    const [stop] = (typeof next === 'string' && STOP.exec(next)) || [];
    if (stop === undefined) return part;
    return (
      <span key={index} class="kept">
        {part}
        {stop}
      </span>
    );
  });
}
