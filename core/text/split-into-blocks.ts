/** Turns plain text into the text model that a page's article has. */
import type { TextBlock, TextModel } from './text-model.ts';

const BLOCK_GAP = '\n\n';

/** Paragraphs are what stands between empty lines; white space inside one is folded to a space. */
export function splitIntoBlocks(plain: string): TextModel {
  const paragraphs = plain
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.split(/\s+/).filter(Boolean).join(' '))
    .filter((paragraph) => paragraph !== '');
  const blocks: TextBlock[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    blocks.push({ start: at, end: at + paragraph.length, tag: 'p' });
    at += paragraph.length + BLOCK_GAP.length;
  }
  return { text: paragraphs.join(BLOCK_GAP), blocks };
}
