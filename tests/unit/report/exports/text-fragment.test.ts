import { describe, expect, it } from 'vitest';
import { textFragmentUrl } from '../../../../core/report/exports/text-fragment.ts';

/** Text and address of the words between `[[` and `]]`. */
function fragment(marked: string, url = 'https://a.example/p'): string {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  return textFragmentUrl(url, marked.replace('[[', '').replace(']]', ''), [start, end]).replace(url, '');
}

describe('text-fragment addresses', () => {
  it.each([
    ['words that occur once stand alone', 'They left. [[The bridge fell]] at noon.', '#:~:text=The%20bridge%20fell'],
    ['dash and comma are encoded', 'Now [[half-built, unsafe]] it stands.', '#:~:text=half%2Dbuilt%2C%20unsafe'],
    [
      'repeated words get their neighbours',
      'One said it fell. Two said [[it fell]] at noon.',
      '#:~:text=fell.%20Two%20said-,it%20fell,-at%20noon.',
    ],
    [
      'context does not cross a paragraph',
      'It is open.\n\nIt is open and [[it is open]].\n\nSo it is open there.',
      '#:~:text=is%20open%20and-,it%20is%20open,-.',
    ],
    [
      'a long stretch is named by its ends',
      '[[a b c d e f g h i j k l m n]]',
      '#:~:text=a%20b%20c%20d%20e,j%20k%20l%20m%20n',
    ],
  ])('%s', (_name, marked, expected) => {
    expect(fragment(marked)).toBe(expected);
  });

  it('keeps a fragment the address already has, and replaces an older text directive', () => {
    expect(textFragmentUrl('https://a.example/p#part', 'x y', [0, 1])).toBe('https://a.example/p#part:~:text=x');
    expect(textFragmentUrl('https://a.example/p#:~:text=old', 'x y', [2, 3])).toBe('https://a.example/p#:~:text=y');
  });
});
