import { describe, expect, it } from 'vitest';
import { countWords, sumReaderWords } from '../../../core/article/count-words.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['* * *', 0],
    ['The river rose, again.', 4],
    ['It isn’t over', 3],
    ['Die Flüsse steigen', 3],
    ['Вода поднялась снова', 3],
    ['ارتفع منسوب المياه، مجددًا', 4],
    ['नदी का जलस्तर बढ़ा।', 4],
    ['河水再次上涨。', 3],
    ['แม่น้ำเพิ่มสูงขึ้น', 5],
    ['강물이 다시 불었다', 3],
  ])('%s → %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('sumReaderWords', () => {
  it('counts each of the links of a menu that stand without a space between them', () => {
    const menu = { text: 'HomeWorldSport', words: 1, links: 3, linkChars: 14 };
    const line = { text: 'See the map and the list below', words: 7, links: 2, linkChars: 7 };
    expect(sumReaderWords([0, 1], [menu, line])).toBe(10);
  });
});
