import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../core/attribution/english/stems.ts';
import { lookUp } from '../../../core/text/look-up.ts';

describe('words that every object knows', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('%s is in no table', (word) => {
    expect(lookUp({ said: 'say' }, word)).toBeUndefined();
  });

  it('an article about a constructor is analysed like any other', () => {
    expect(stemOf('constructor')).toBe('constructor');
  });
});
