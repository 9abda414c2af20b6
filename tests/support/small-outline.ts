/** Outlines made by hand, a line for each element and block: what a page would yield, without a page. */
import { countWords } from '../../core/article/count-words.ts';
import type { OutlineBlock, OutlineElement, PageOutline } from '../../core/article/outline.ts';

/** `parent tag class names`, as in `0 aside newsletter-box`. */
export function element(line: string, counts: Partial<OutlineElement> = {}): OutlineElement {
  const [parent = '', tag = '', ...hints] = line.split(' ');
  return { parent: Number(parent), tag, hints: hints.join(' '), fields: 0, media: 0, ...counts };
}

/** `container tag: text`, as in `4 li: World`. */
export function block(line: string, facts: Partial<OutlineBlock> = {}): OutlineBlock {
  const [, container, tag = '', text = ''] = line.match(/^(\d+) (\w+): (.*)$/) ?? [];
  return {
    tag,
    text,
    container: Number(container),
    words: countWords(text),
    links: 0,
    linkChars: 0,
    boldChars: 0,
    italicChars: 0,
    hrefs: [],
    inlineHints: '',
    dated: false,
    ...facts,
  };
}

/** A block that is one link. */
export const linked = (line: string, href: string): OutlineBlock => {
  const plain = block(line);
  return { ...plain, links: 1, linkChars: plain.text.length, hrefs: [href] };
};

/** A page of such elements and blocks. */
export const outline = (
  elements: readonly OutlineElement[],
  blocks: readonly OutlineBlock[],
  facts: Partial<PageOutline> = {},
): PageOutline => ({
  title: '',
  lang: 'en',
  path: '/a',
  ogType: null,
  ogTitle: null,
  description: null,
  metaPublished: false,
  metaAuthor: false,
  jsonLdTypes: [],
  articleBody: '',
  elements,
  blocks,
  ...facts,
});
