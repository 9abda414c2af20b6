/**
 * Sets a page's blocks beside each other: which texts repeat, which are set in the same way (same tags and class names
 * on the way up), which the page's own title, description or JSON-LD body quotes.
 */
import type { PageOutline } from '../article/outline.ts';
import type { ElementFrame } from './element-frame.ts';

export interface TextGroups {
  readonly repeats: Float32Array;
  /** Share of its words found in the page's title. */
  readonly inTitle: Float32Array;
  readonly inDescription: Float32Array;
  /** 1 when the JSON-LD body quotes it, -1 when not, 0 when there is none. */
  readonly inBody: Float32Array;
  readonly size: Float32Array;
  readonly meanWords: Float32Array;
  readonly proseShare: Float32Array;
  readonly linkShare: Float32Array;
  readonly ofPage: Float32Array;
}

const WORD = /[\p{L}\p{N}]+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

// Longer blocks are no titles and quote no description (code units).
const MAX_TITLE_CHARS = 250;

function overlapWith(reference: string): (lower: string, words: readonly string[]) => number {
  const known = new Set(reference.toLowerCase().match(WORD) ?? []);
  const squeezed = reference.toLowerCase().replace(NOT_WORD, '');
  return (lower, words) => {
    if (known.size === 0 || words.length === 0) return 0;
    let shared = 0;
    let chars = 0;
    for (const word of words) {
      chars += word.length;
      if (known.has(word)) shared++;
    }
    // Scripts without spaces: one "word" is a whole sentence.
    const isQuoted = words.length < 4 && shared === 0 && squeezed.includes(lower.replace(NOT_WORD, ''));
    const weight = Math.min(1, chars / Math.max(12, squeezed.length * 0.5));
    return Math.max(shared / words.length, isQuoted ? 1 : 0) * weight;
  };
}

function quotedBy(body: string): (text: string) => number {
  if (body.length < 200) return () => 0;
  const squeezed = body.toLowerCase().replace(NOT_WORD, '');
  return (text) => {
    const own = text.slice(0, 120).toLowerCase().replace(NOT_WORD, '');
    if (own.length < 3) return 0;
    return squeezed.includes(own) ? 1 : -1;
  };
}

function signatures(outline: PageOutline): string[] {
  const ids = new Map<string, number>();
  const paths = outline.elements.map((element) => {
    // Numbers in names (post-123) would set every element apart.
    const name = element.hints ? `${element.tag}.${element.hints.replace(/\d+/g, '#').slice(0, 60)}` : element.tag;
    const known = ids.get(name);
    if (known !== undefined) return known;
    ids.set(name, ids.size);
    return ids.size - 1;
  });
  return outline.blocks.map((block) => {
    const element = outline.elements[block.container];
    const parent = element ? outline.elements[element.parent] : undefined;
    return `${paths[block.container]}<${element ? paths[element.parent] : ''}<${parent ? paths[parent.parent] : ''}`;
  });
}

interface Group {
  size: number;
  words: number;
  prose: number;
  chars: number;
  linkChars: number;
}

/** Compares the blocks of a page with each other and with what the page says of itself. */
export function groupTexts(outline: PageOutline, frame: ElementFrame): TextGroups {
  const { blocks } = outline;
  const names = signatures(outline);
  const groups = new Map<string, Group>();
  const copies = new Map<string, number>();
  const own: Group[] = [];
  blocks.forEach((block, index) => {
    const group = groups.get(names[index] ?? '') ?? { size: 0, words: 0, prose: 0, chars: 0, linkChars: 0 };
    own.push(group);
    group.size++;
    group.words += block.words;
    group.prose += frame.isProse[index] ? block.words : 0;
    group.chars += block.text.length;
    group.linkChars += Math.min(block.linkChars, block.text.length);
    groups.set(names[index] ?? '', group);
    copies.set(block.text, (copies.get(block.text) ?? 0) + 1);
  });
  const ofGroup = (value: (group: Group) => number) => Float32Array.from(own, value);
  const column = (value: (index: number) => number) => Float32Array.from(blocks, (_, index) => value(index));
  const title = overlapWith(outline.ogTitle ?? outline.title);
  const description = overlapWith(outline.description ?? '');
  const body = quotedBy(outline.articleBody);
  const total = frame.sums.words[0] || 1;
  const textAt = (index: number) => blocks[index]?.text ?? '';
  const inTitle = new Float32Array(blocks.length);
  const inDescription = new Float32Array(blocks.length);
  blocks.forEach((block, index) => {
    if (block.text.length > MAX_TITLE_CHARS) return;
    const lower = block.text.toLowerCase();
    const words = lower.match(WORD) ?? [];
    inTitle[index] = title(lower, words);
    inDescription[index] = description(lower, words);
  });
  return {
    repeats: column((index) => Math.min(9, copies.get(textAt(index)) ?? 1)),
    inTitle,
    inDescription,
    inBody: column((index) => body(textAt(index))),
    size: ofGroup((group) => group.size),
    meanWords: ofGroup((group) => group.words / group.size),
    proseShare: ofGroup((group) => group.prose / Math.max(1, group.words)),
    linkShare: ofGroup((group) => group.linkChars / Math.max(1, group.chars)),
    ofPage: ofGroup((group) => group.words / total),
  };
}
