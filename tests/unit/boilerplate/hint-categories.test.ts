/** What class names stand for: whole, by their parts and by pairs of parts. */
import { expect, it } from 'vitest';
import '../../../core/boilerplate/block-hints.ts';
import { categoryBit, HINT_CATEGORIES, hintBits, signatureOf } from '../../../core/boilerplate/hint-categories.ts';

const namesOf = (hints: string): string =>
  HINT_CATEGORIES.filter((category) => (hintBits(hints) & categoryBit(category)) !== 0).join(' ');

it.each([
  ['nav', 'nav'],
  ['NAV', 'nav'],
  ['site-nav', 'nav'],
  ['siteNav', 'nav'],
  ['nav2', ''],
  ['nav_2', 'nav'],
  ['canavan', ''],
  ['article-body', 'body content'],
  ['articleBody', 'body content'],
  ['my-article-body', 'body content'],
  ['article-body-9', 'body content'],
  ['article body', 'content'],
  ['article--body', 'content'],
  ['right-column', 'sidebar'],
  ['x right-column', 'sidebar'],
  ['right column', ''],
  ['column-right', ''],
  ['screen-reader-text', 'content overlay'],
  ['x screen-reader-text', 'content overlay'],
  ['screen-reader', ''],
  ['screen reader-text', 'content'],
  ['screen-reader-texts', ''],
  ['screen-reader-text-x', 'content'],
  ['skip-link', 'overlay'],
  ['footer share', 'footer share'],
  ['', ''],
])('%s: %s', (hints, expected) => expect(namesOf(hints)).toBe(expected));

it('tells boxes apart by tag and names, whatever their numbers', () => {
  expect(signatureOf('div', 'post-123')).toBe(signatureOf('div', 'post-7'));
  expect(signatureOf('div', 'post-1a2')).not.toBe(signatureOf('div', 'post-12'));
  expect(signatureOf('div', 'post')).not.toBe(signatureOf('p', 'post'));
  expect(signatureOf('div', 'post-7')).not.toBe(signatureOf('div', 'posts-7'));
  expect(signatureOf('div', '7-post')).not.toBe(signatureOf('div', 'x-post'));
});
