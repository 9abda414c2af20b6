import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../core/text/tokens.ts';

describe('tokenise', () => {
  it.each([
    ["Syria's army", ['Syria', "'s", 'army']],
    ['Al-Bukamal, al-Qa’im', ['Al-Bukamal', ',', 'al-Qa’im']],
    ['1,900 at 4:40 a.m. sharp', ['1,900', 'at', '4:40', 'a.m.', 'sharp']],
    ['U.S. forces', ['U.S.', 'forces']],
    ["they've left", ['they', "'ve", 'left']],
    ['@handle posted', ['@handle', 'posted']],
    ['wait ... what', ['wait', '...', 'what']],
    ["''boots''", ["''", 'boots', "''"]],
  ])('%s', (text, expected) => {
    expect(tokenise(text).map((token) => token.text)).toEqual(expected);
  });

  it('gives offsets that cut the same words out of the text', () => {
    const text = 'Gen. Ali Haydar “left” at 5.30 – sources';
    for (const token of tokenise(text, 5)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});
