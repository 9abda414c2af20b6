// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../../page/page-address.ts';
import { readSavedPage } from '../../../page/read-saved.ts';

/** A document that says it is at `url`, as a tab would. */
function pageAt(url: string, html: string): Document {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(doc, 'URL', { value: url });
  return doc;
}

const CANONICAL = '<link rel="canonical" href="https://gazette.example/ferry">';
const SAVED = '<!-- saved from url=(0028)https://gazette.example/pier -->';

describe('the address of a page', () => {
  it.each([
    ['on the web, whatever it says of itself', 'https://digest.example/a', CANONICAL, 'https://digest.example/a'],
    ['served from this machine', 'http://127.0.0.1:8080/a.html', CANONICAL, 'https://gazette.example/ferry'],
    ['saved by a browser', 'http://localhost/a.html', SAVED, 'https://gazette.example/pier'],
    ['in a page of ours', 'chrome-extension://abcd/saved.html', CANONICAL, 'https://gazette.example/ferry'],
    ['on this machine without a word of its own', 'http://127.0.0.1/a.html', '', 'http://127.0.0.1/a.html'],
  ])('%s', (_where, url, html, expected) => {
    expect(pageAddress(pageAt(url, html))).toBe(expected);
  });

  it('of a saved page that does not say where it is from is no page of ours', () => {
    const bytes = new TextEncoder().encode('<title>x</title><p>Some words.</p>');
    expect(readSavedPage(bytes.buffer)).toMatchObject({ kind: 'page', input: { url: 'about:blank' } });
  });
});
