/** Builds small pages for the extraction tests and reads them as the extension would. */
import { type BlockLabel, labelBlocks } from '../../core/boilerplate/label-blocks.ts';
import { readOutline } from '../../page/read-outline.ts';

export interface PageParts {
  readonly title: string;
  /** Markup of the article column after the headline. */
  readonly column: string;
  readonly before?: string;
  readonly after?: string;
  readonly lang?: string;
  readonly head?: string;
}

/** A plausible news page around a column. */
export function newsPage(parts: PageParts): string {
  return `<!doctype html><html lang="${parts.lang ?? 'en'}"><head><title>${parts.title} - Port City Courier</title>
<meta property="og:type" content="article"><meta property="og:title" content="${parts.title}">${parts.head ?? ''}</head>
<body><header><a href="/">Port City Courier</a><nav><ul><li><a href="/w">World</a></li><li><a href="/b">Business</a></li></ul></nav></header>
${parts.before ?? ''}<main><article><h1>${parts.title}</h1>${parts.column}</article></main>${parts.after ?? ''}
<footer><p>Port City Courier, 12 Quay Street</p><ul><li><a href="/about">About</a></li><li><a href="/privacy">Privacy</a></li></ul></footer></body></html>`;
}

export interface LabelledBlock extends BlockLabel {
  readonly text: string;
}

/** Reads a page's markup into labelled blocks. */
export function labelPage(html: string): readonly LabelledBlock[] {
  const { outline } = readOutline(new DOMParser().parseFromString(html, 'text/html'));
  return labelBlocks(outline).map((label, index) => ({ ...label, text: outline.blocks[index]?.text ?? '' }));
}

/** The label of the block whose text begins so; throws when the page has no such block. */
export function labelOf(blocks: readonly LabelledBlock[], opening: string): LabelledBlock {
  const found = blocks.find((block) => block.text.startsWith(opening));
  if (!found) throw new Error(`no block begins with “${opening}”`);
  return found;
}

/** Paragraphs of our own making, long enough to read like an article. */
export const PARAGRAPHS: readonly string[] = [
  'The river rose again on Monday night and cut the road between the port and the old town, the district office said. Boats carried some three hundred people to the school on the hill, where volunteers had laid out blankets.',
  'Engineers had warned in spring that the dam above the town could not hold another wet season. A report from March, seen by this newspaper, lists eleven cracks and asks for money that never came.',
  '“We left with what we wore,” said Ana Moreira, who runs a bakery by the bridge. Her neighbours, she added, waited on the roof until morning because nobody had told them which way to go.',
  'The ministry rejects the criticism. Its spokesman pointed to a new pumping station upstream and said that the water had come faster than in any year since records began in the nineteen fifties.',
  'By Tuesday noon the rain had stopped. Soldiers began to clear mud from the market square, and the first lorries with drinking water reached the northern villages after a detour of six hours.',
];

/** The paragraphs as `<p>` elements. */
export const PROSE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
