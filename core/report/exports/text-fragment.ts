/**
 * Addresses that open a page at some words (https://wicg.github.io/scroll-to-text-fragment/). Long stretches are named
 * by their first and last words; words that occur more than once get their neighbours as context.
 */
import type { Segment } from '../page-report.ts';

/** Words of a long stretch used at either end; enough to be found, few enough to survive a small edit. */
const END_WORDS = 5;
/** A stretch of up to this many words is given whole. */
const WHOLE_WORDS = 12;
/** Words of context before and after a repeated stretch. */
const CONTEXT_WORDS = 3;

/**
 * A dash, a comma and an ampersand have a meaning in a text fragment. Half a pair of surrogates has no address, and
 * browsers write it as U+FFFD themselves.
 */
const encode = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('-', '%2D')
    .replaceAll("'", '%27');

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

function occursOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}

/** The paragraph's text before or after a position: context must not cross a block. */
function contextOf(text: string, [start, end]: Segment): { before: string[]; after: string[] } {
  const before = text.slice(text.lastIndexOf('\n\n', start - 1) + 1, start);
  const blockEnd = text.indexOf('\n\n', end);
  const after = text.slice(end, blockEnd < 0 ? text.length : blockEnd);
  return { before: wordsOf(before).slice(-CONTEXT_WORDS), after: wordsOf(after).slice(0, CONTEXT_WORDS) };
}

function directive(text: string, segment: Segment): string {
  const exact = text.slice(segment[0], segment[1]).trim();
  const words = wordsOf(exact);
  if (words.length > WHOLE_WORDS || exact.includes('\n')) {
    return `${encode(words.slice(0, END_WORDS).join(' '))},${encode(words.slice(-END_WORDS).join(' '))}`;
  }
  if (occursOnce(text, exact)) return encode(exact);
  const { before, after } = contextOf(text, segment);
  const prefix = before.length > 0 ? `${encode(before.join(' '))}-,` : '';
  const suffix = after.length > 0 ? `,-${encode(after.join(' '))}` : '';
  return `${prefix}${encode(exact)}${suffix}`;
}

/** The page's address with a text directive for a stretch of its article. */
export function textFragmentUrl(url: string, text: string, segment: Segment): string {
  const [address = url, fragment = ''] = url.split('#');
  return `${address}#${fragment.replace(/:~:[\s\S]*$/, '')}:~:text=${directive(text, segment)}`;
}
