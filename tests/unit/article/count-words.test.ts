import { describe, expect, it } from 'vitest';
import { countWords } from '../../../core/article/count-words.ts';

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
