// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../../page/read-saved.ts';

const utf8 = (text: string) => new TextEncoder().encode(text).buffer;
const utf16 = (text: string) => {
  const units = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
  return units.buffer;
};
const STORY = '<!doctype html><title>Ferry</title><h1>Ferry runs</h1><p>The ferry runs again, the mayor said.</p>';

describe('a file called a page', () => {
  it.each([
    ['without a byte', utf8(''), 'empty'],
    ['with blank lines', utf8(' \n\n'), 'empty'],
    ['that is a letter', utf8('Dear reader, 1 < 2.'), 'not-html'],
    ['that is a picture', utf8('\u0089PNG\u0000\u0000<x>'), 'not-html'],
    ['that is a page', utf8(STORY), 'page'],
    ['that is a page with a stray byte', utf8(STORY.replace('again', '\u0000')), 'page'],
    ['that is a page in UTF-16', utf16(STORY), 'page'],
  ])('%s is told for what it is', (_what, bytes, kind) => {
    expect(readSavedPage(bytes).kind).toBe(kind);
  });

  it('in UTF-16 is read as it was written', () => {
    const reading = readSavedPage(utf16(STORY));
    expect(reading.kind === 'page' && reading.input.headline).toBe('Ferry runs');
  });
});
