import { describe, expect, it } from 'vitest';
import { splitIntoBlocks } from '../../../core/text/split-into-blocks.ts';

describe('plain text as blocks', () => {
  it('takes empty lines for paragraph breaks and single ones for spaces', () => {
    const { text, blocks } = splitIntoBlocks('The bridge\nis open.\r\n \r\n\n  The  ferry is not.\n');
    expect(text).toBe('The bridge is open.\n\nThe ferry is not.');
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The bridge is open.',
      'The ferry is not.',
    ]);
  });

  it('gives no block for a text of white space', () => {
    expect(splitIntoBlocks(' \n\n\t')).toEqual({ text: '', blocks: [] });
  });
});
