import type {
  ArticleInput,
  LinePosition,
  PageLine,
  PageSignals,
  TextLink,
} from '../../../core/article/article-input.ts';
import { NO_SIGNALS } from '../../../core/article/input-from-text.ts';

interface Parts extends Partial<Omit<ArticleInput, 'signals'>>, Partial<PageSignals> {
  readonly paragraphs?: readonly string[];
}

/** An article made of paragraphs and whatever signals a test is about. */
export function articleOf(parts: Parts): ArticleInput {
  const paragraphs = parts.paragraphs ?? [
    'A convoy left the town at noon.',
    'Nobody was hurt.',
    'The road stays closed.',
    'More follows.',
  ];
  let at = 0;
  const blocks = paragraphs.map((text) => {
    const block = { start: at, end: at + text.length, tag: 'p' };
    at = block.end + 2;
    return block;
  });
  const { canonical, metas, jsonLd, relLinks, times, lines, authorMarks, generator } = { ...NO_SIGNALS, ...parts };
  return {
    url: parts.url ?? 'https://www.daily-lantern.example/world/convoy',
    headline: parts.headline ?? 'Convoy leaves town',
    documentTitle: parts.documentTitle ?? '',
    lang: parts.lang === undefined ? 'en' : parts.lang,
    text: paragraphs.join('\n\n'),
    blocks,
    links: parts.links ?? [],
    signals: { canonical, metas, jsonLd, relLinks, times, lines, authorMarks, generator },
  };
}

/** A line outside the body, with links written as `[words](address)`. */
export function lineOf(marked: string, position: LinePosition = 'after', hints = ''): PageLine {
  const links = [...marked.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, text = '', url = '']) => ({ text, url }));
  return { text: marked.replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1'), position, tag: 'p', hints, links };
}

/** Links of one paragraph, by their words. */
export function textLink(paragraph: string, words: string, url: string): TextLink {
  const start = paragraph.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the paragraph`);
  return { url, text: words, start, end: start + words.length };
}
