import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntaxErrorLine } from '../../../core/glossary/json-lines.ts';
import { syntaxErrorOffset } from '../../../core/glossary/json-syntax.ts';

/** « stands where the fault is. */
const marked = (text: string) => ({ at: text.indexOf('«'), json: text.replace('«', '') });

describe('the first fault of a file that is not JSON', () => {
  it.each([
    '{"entries": [«,]}',
    '{"entries": [1, «]}',
    '{«,}',
    '{"a": 1, «}',
    '{"a" «1}',
    '{«a: 1}',
    '[1 «2]',
    '[1«}',
    '{"a": «tru}',
    "[«'a']",
    '[«"a]',
    '["a"«: 1]',
    '{"a": 1}\n«x',
    '{"a": [1, 2«',
    '«',
    '«\u0089PNG\r\n\u001a\n',
    '\ufeff{«1}',
    '[0«1]',
  ])('%s', (text) => {
    const { at, json } = marked(text);
    expect(() => JSON.parse(json.replace(/^\ufeff/, ''))).toThrow();
    expect(syntaxErrorOffset(json)).toBe(at);
  });

  it('is told by its line', () => {
    expect(syntaxErrorLine('{\n  "schema": 1,\n  "entries": [,]\n}\n')).toBe(3);
    expect(syntaxErrorLine('{\n  "schema": 1,\n  "entries": [')).toBe(3);
  });
});

describe('JSON itself', () => {
  it('is walked through to its end', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('', '\n', ' '), (json, after) => {
        expect(syntaxErrorOffset(json + after)).toBe(json.length + after.length);
      }),
    );
  });
});
