/** Runs inside a page of 2,000 names: painting them as we do, and wrapping them as mark.js does. */
import Mark from 'mark.js';
import { createHighlightPainter } from '../../../page/highlights/highlight-painter.ts';
import { TextMapBuilder } from '../../../page/text-map.ts';
import { median, timed } from './clock.ts';

export interface HighlightTimes {
  readonly names: number;
  readonly oursMs: number;
  readonly markJsMs: number;
}

const NAME = /\b(?:Aleppo|Goma|Hamas|Khartoum)\b/g;
/** As the style sheets of the extension and of mark.js' examples have it. */
const STYLE = '::highlight(newsgloss-mention-place-light){text-decoration:underline 2px}mark{background:gold}';

function fill(names: number): HTMLElement {
  const words = ['Aleppo', 'Goma', 'Hamas', 'Khartoum'];
  const paragraphs = Array.from({ length: names / 4 }, (_, index) => {
    const [a = '', b = '', c = '', d = ''] = words.map((_, step) => words[(index + step) % 4] ?? '');
    return `<p>The road from ${a} to <b>${b}</b> was closed for an hour on day ${index}, and ${c} was told of it, people in ${d} said.</p>`;
  });
  const root = document.createElement('main');
  root.innerHTML = paragraphs.join('');
  document.body.replaceChildren(root);
  document.body.getBoundingClientRect();
  return root;
}

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
  return texts;
}

function paintOurs(root: HTMLElement): number {
  const builder = new TextMapBuilder();
  for (const paragraph of root.children) builder.appendBlock(textsIn(paragraph), '\n\n');
  const map = builder.build();
  const spans = [...map.text.matchAll(NAME)].map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
  const ending = new AbortController();
  const ms = timed(() => {
    const painter = createHighlightPainter(document, ending.signal, () => {});
    const ranges = spans.flatMap((span) => map.toRange(span) ?? []);
    painter.paint(
      ranges.map((range) => ({ kind: 'place', range })),
      'underline',
    );
    document.body.getBoundingClientRect();
  });
  ending.abort();
  return ms;
}

function wrapTheirs(root: HTMLElement): number {
  return timed(() => {
    new Mark(root).markRegExp(NAME, { acrossElements: false });
    document.body.getBoundingClientRect();
  });
}

/** Middle times of both, in turns, on fresh copies of the page. */
export function compareHighlights(names: number, rounds: number): HighlightTimes {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
  const times = Array.from({ length: rounds }, () => ({
    ours: paintOurs(fill(names)),
    theirs: wrapTheirs(fill(names)),
  }));
  const warm = times.slice(Math.floor(rounds / 3));
  return { names, oursMs: median(warm.map(({ ours }) => ours)), markJsMs: median(warm.map(({ theirs }) => theirs)) };
}
