import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../core/text/sentences.ts';
import { tokenise } from '../../../core/text/tokens.ts';

/** Splits and shows each sentence's own text. */
function sentencesOf(text: string): string[] {
  const tokens = tokenise(text);
  return splitSentences(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe('splitSentences', () => {
  it.each([
    ['a title is not an end', 'Dr. Hala Nasser left. She was tired.', ['Dr. Hala Nasser left.', 'She was tired.']],
    ['ranks in a row', 'Lt. Gen. Omar Saleh spoke. No one asked.', ['Lt. Gen. Omar Saleh spoke.', 'No one asked.']],
    [
      'a rank after a time',
      'It began at 4 p.m. Lt. Gen. Omar Saleh spoke.',
      ['It began at 4 p.m.', 'Lt. Gen. Omar Saleh spoke.'],
    ],
    ['a noun after a time', 'It began at 6 a.m. Residents fled.', ['It began at 6 a.m.', 'Residents fled.']],
    ['a day after a time', 'It began at 6 a.m. Monday near Osra.', ['It began at 6 a.m. Monday near Osra.']],
    ['a short month after a time', 'It began at 6 a.m. Nov. 3 near Osra.', ['It began at 6 a.m. Nov. 3 near Osra.']],
    [
      'a zone after a time',
      'It began at 6 a.m. Moscow time and at 3 a.m. GMT.',
      ['It began at 6 a.m. Moscow time and at 3 a.m. GMT.'],
    ],
    ['U.S. inside a name', 'The U.S. Navy sailed north.', ['The U.S. Navy sailed north.']],
    ['U.S. at the end', 'It was built in the U.S. The ship sank.', ['It was built in the U.S.', 'The ship sank.']],
    [
      'a quotation keeps its mark',
      '“We left. It burned,” he said. They ran.',
      ['“We left.', 'It burned,” he said.', 'They ran.'],
    ],
    [
      'ellipsis before lower case',
      'They waited ... and left. Night fell.',
      ['They waited ... and left.', 'Night fell.'],
    ],
    ['footnote marks stay', 'He denied it.[2] The court rose.', ['He denied it.[2]', 'The court rose.']],
    ['decimal numbers', 'Some 1.5 million fled. Few came back.', ['Some 1.5 million fled.', 'Few came back.']],
    ['months', 'The raid began on Sept. 4 at dawn.', ['The raid began on Sept. 4 at dawn.']],
    ['a question in a quotation', '"Who fired?" she asked.', ['"Who fired?" she asked.']],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});
