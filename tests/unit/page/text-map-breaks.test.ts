import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { TextMapBuilder } from '../../../page/text-map.ts';

const textOf = (html: string) => {
  const { window } = new JSDOM(html);
  const walker = window.document.createTreeWalker(window.document.body, 4);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof window.Text) texts.push(node);
  }
  const builder = new TextMapBuilder();
  builder.appendBlock(texts, '');
  return builder.build().text;
};

describe('words on two lines of the screen stay two words in the text', () => {
  it.each([
    ['By Nadia Karam<br>5 May 2020', 'By Nadia Karam 5 May 2020', 'a break between texts'],
    ['<b>By Nadia Karam</b><br><i>5 May</i>', 'By Nadia Karam 5 May', 'a break between marked-up texts'],
    ['One <br> two', 'One two', 'a break beside spaces is one space'],
    ['over<b>turned</b>', 'overturned', 'mark-up inside a word is none'],
  ])('%s', (html, text) => {
    expect(textOf(html)).toBe(text);
  });
});
