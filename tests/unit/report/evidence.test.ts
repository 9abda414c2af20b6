import { describe, expect, it } from 'vitest';
import { isFromPageData, sortEvidence } from '../../../core/report/evidence.ts';

describe('where a line of evidence stands', () => {
  it.each([
    ['author mark-up', 'By Lina Saad', false],
    ['time element', '2 May 2024', false],
    ['time element', 'datetime: 2024-05-02', true],
    ['meta author', 'author: Lina Saad', true],
    ['json-ld datePublished', 'datePublished: 2024-05-02', true],
  ])('%s, “%s”: in the page’s data: %s', (signal, quote, expected) => {
    expect(isFromPageData({ signal, quote })).toBe(expected);
  });
});

describe('the lines that are shown', () => {
  const quotes = (lines: readonly string[]) =>
    sortEvidence(lines.map((quote) => ({ signal: quote.includes(': ') ? 'meta author' : 'date line', quote }))).map(
      ({ quote }) => quote,
    );

  it('are those in sight first', () => {
    expect(quotes(['author: Lina Saad', 'By Lina Saad, 2 May'])).toEqual(['By Lina Saad, 2 May', 'author: Lina Saad']);
  });

  it('leave out parts of a longer line, and a line twice', () => {
    const whole = 'This text first stood in River Dispatch on 11 May.';
    expect(quotes([whole, 'River Dispatch on 11 May', 'By Lina Saad', whole])).toEqual([whole, 'By Lina Saad']);
  });
});
