/**
 * Sets a page's blocks beside each other: which texts repeat, which are set in the same way (same tags and class names
 * on the way up), which the page's own title, description or JSON-LD body quotes.
 */
import type { PageOutline } from '../article/outline.ts';
import type { ElementFrame } from './element-frame.ts';
import { overlapWith } from './text-shape.ts';

export interface TextGroups {
  readonly repeats: Float32Array;
  /** Share of its words found in the page's title. */
  readonly inTitle: Float32Array;
  readonly inDescription: Float32Array;
  /** 1 when the JSON-LD body quotes it, -1 when not, 0 when there is none. */
  readonly inBody: Float32Array;
  /** The blocks set like each block, itself among them. */
  readonly groups: readonly Group[];
}

// Longer blocks are no titles and quote no description (code units).
const MAX_TITLE_CHARS = 250;
// A shorter text may stand in any article by chance (code units); of a longer one its beginning is looked for.
const MIN_QUOTED_CHARS = 20;
const MAX_QUOTED_CHARS = 80;
const MIN_BODY_CHARS = 200;

/** Says whether a body quotes a text: 1, -1 where it does not, 0 where nothing can be said. Ask in reading order. */
function quotedBy(body: string): (text: string) => number {
  if (body.length < MIN_BODY_CHARS) return () => 0;
  const folded = body.replace(/\s+/g, ' ');
  let after = 0;
  return (text) => {
    if (text.length < MIN_QUOTED_CHARS) return 0;
    const own = text.slice(0, MAX_QUOTED_CHARS);
    // Blocks come in the order of the body, so the next one is usually close.
    let at = folded.indexOf(own, after);
    if (at < 0) at = folded.indexOf(own);
    if (at < 0) return -1;
    after = at;
    return 1;
  };
}

const TURN = 0x9e3779b1;

/** A number for the way each block is set: its container and the two elements around that. */
function waysOfSetting(outline: PageOutline, frame: ElementFrame): Int32Array {
  const { elements } = outline;
  const { signatures } = frame;
  return Int32Array.from(outline.blocks, ({ container }) => {
    const parent = elements[container]?.parent ?? -1;
    const grandparent = elements[parent]?.parent ?? -1;
    const above = Math.imul(signatures[parent] ?? 0, TURN) ^ (signatures[grandparent] ?? 0);
    return Math.imul(above, TURN) ^ (signatures[container] ?? 0);
  });
}

export interface Group {
  size: number;
  words: number;
  prose: number;
  chars: number;
  linkChars: number;
}

/** Compares the blocks of a page with each other and with what the page says of itself. */
export function groupTexts(outline: PageOutline, frame: ElementFrame): TextGroups {
  const { blocks } = outline;
  const ways = waysOfSetting(outline, frame);
  const groups = new Map<number, Group>();
  const copies = new Map<string, number>();
  const own: Group[] = [];
  for (const [index, block] of blocks.entries()) {
    const way = ways[index] ?? 0;
    let group = groups.get(way);
    if (!group) {
      group = { size: 0, words: 0, prose: 0, chars: 0, linkChars: 0 };
      groups.set(way, group);
    }
    own.push(group);
    group.size++;
    group.words += block.words;
    group.prose += frame.isProse[index] ? block.words : 0;
    group.chars += block.text.length;
    group.linkChars += Math.min(block.linkChars, block.text.length);
    copies.set(block.text, (copies.get(block.text) ?? 0) + 1);
  }
  const overlap = overlapWith(outline.ogTitle ?? outline.title, outline.description ?? '');
  const body = quotedBy(outline.articleBody);
  const facts = {
    repeats: new Float32Array(blocks.length),
    inTitle: new Float32Array(blocks.length),
    inDescription: new Float32Array(blocks.length),
    inBody: new Float32Array(blocks.length),
  };
  for (const [index, { text }] of blocks.entries()) {
    facts.repeats[index] = Math.min(9, copies.get(text) ?? 1);
    facts.inBody[index] = body(text);
    if (text.length > MAX_TITLE_CHARS) continue;
    const { first, second } = overlap(text);
    facts.inTitle[index] = first;
    facts.inDescription[index] = second;
  }
  return { ...facts, groups: own };
}
