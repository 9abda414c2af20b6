import { describe, expect, it } from 'vitest';
import { TextMapBuilder } from '../../page/text-map.ts';
import { mount, textsIn } from '../support/mount.ts';

function mapOf(...paragraphs: string[]) {
  const root = mount(paragraphs.map((html) => `<p>${html}</p>`).join(''));
  const builder = new TextMapBuilder();
  const spans = [...root.querySelectorAll('p')].map((p) => builder.appendBlock(textsIn(p), '\n\n'));
  return { map: builder.build(), spans };
}

/** The words the document shows between the ends of a range. */
function wordsIn(still: StaticRange | null): string | null {
  if (!still) return null;
  const range = document.createRange();
  range.setStart(still.startContainer, still.startOffset);
  range.setEnd(still.endContainer, still.endOffset);
  return range.toString();
}

describe('text of an article', () => {
  it.each([
    ['plain words', ['one two'], 'one two'],
    ['white space is folded', ['  one \n\t two  '], 'one two'],
    ['inline markup does not part words', ['PM<b>U</b> fighters'], 'PMU fighters'],
    ['a space at a seam is kept once', ['one <i> two</i>'], 'one two'],
    ['blocks are joined by two line breaks', ['one', 'two'], 'one\n\ntwo'],
    ['blank blocks leave no gap', ['one', ' &nbsp; ', 'two'], 'one\n\ntwo'],
  ])('%s', (_name, paragraphs, text) => {
    expect(mapOf(...paragraphs).map.text).toBe(text);
  });

  it.each([
    ['across bold', ['The <b>Popular</b> Mobilization Units'], 'Popular Mobilization', 'Popular Mobilization'],
    ['across folded white space', ['Deir \n  ez-Zor fell'], 'Deir ez-Zor', 'Deir \n  ez-Zor'],
    ['at the start of a later block', ['one', 'Raqqa <i>city</i>'], 'Raqqa city', 'Raqqa city'],
    ['at the very end', ['near Mosul'], 'Mosul', 'Mosul'],
  ])('finds a span in the document %s', (_name, paragraphs, wanted, shown) => {
    const { map } = mapOf(...paragraphs);
    const start = map.text.indexOf(wanted);
    expect(wordsIn(map.toRange({ start, end: start + wanted.length }))).toBe(shown);
  });

  it('maps a position in the document back to the text', () => {
    const { map } = mapOf('one', 'two  <b>three</b>');
    const bold = textsIn(document.body).find((node) => node.data === 'three');
    expect(bold && map.toOffset(bold, 2)).toBe(map.text.indexOf('three') + 2);
  });

  it('knows when the words no longer stand there', () => {
    const { map } = mapOf('one two', 'three');
    const whole = { start: 0, end: map.text.length };
    expect(map.holds(whole)).toBe(true);
    const [first] = textsIn(document.body);
    if (first) first.data = 'one too';
    expect(map.holds(whole)).toBe(false);
    expect(map.holds({ start: map.text.indexOf('three'), end: map.text.length })).toBe(true);
  });
});
