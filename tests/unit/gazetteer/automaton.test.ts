import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton, keyAt, rankOf, sortKeys } from '../../../core/gazetteer/automaton.ts';
import { foldName, unfoldKey } from '../../../core/gazetteer/fold.ts';

describe('names fold to one key', () => {
  it.each([
    ['Ra’s al-ʿAyn', 'ras al ayn'],
    ["RA'S AL AYN", 'ras al ayn'],
    ['Saint-Étienne', 'saint etienne'],
    ['St. Louis', 'st louis'],
    ['Gießen', 'giessen'],
    ['Tromsø', 'tromso'],
    ['Дніпро', 'днiпро'.replace('i', 'і')],
    ['مُحَافَظَة', 'محافظه'],
    ['東京', '東京'],
    ['დმანისი', 'დმანისი'],
    ['🏙', ''],
  ])('%s', (name, folded) => {
    expect(unfoldKey(foldName(name))).toBe(folded);
  });
});

describe('the automaton numbers its keys', () => {
  it('finds every key at its rank, and the key of every rank, and nothing else', () => {
    const word = fc.stringMatching(/^[a-d]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), word, (words, probe) => {
        const keys = sortKeys(words.map(foldName));
        const automaton = buildAutomaton(keys);
        keys.forEach((key, rank) => {
          expect(rankOf(automaton, key)).toBe(rank);
          expect(keyAt(automaton, rank)).toEqual(key);
        });
        if (!words.includes(probe)) expect(rankOf(automaton, foldName(probe))).toBe(-1);
      }),
    );
  });
});
