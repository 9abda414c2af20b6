// @vitest-environment jsdom
/** Somebody asks for money, an address or followers: the article's when it is reported, an appeal in the site's own voice. */
import { describe, expect, it } from 'vitest';
import { speaksAsSite } from '../../../core/boilerplate/cue-words/own-voice.ts';
import { labelOf, labelPage, newsPage, PARAGRAPHS } from '../../support/article-page.ts';
import { LANGUAGE_WORDS } from '../../support/language-pages.ts';

interface Page {
  readonly lang: string;
  readonly title: string;
  readonly story: readonly string[];
}

const ENGLISH: Page = { lang: 'en', title: 'River cuts port off from old town', story: PARAGRAPHS };

/** Labels the story with one more paragraph: at the very end, one before it, and amid the text. */
function kindsOf({ lang, title, story }: Page, sentence: string, markup = `<p>${sentence}</p>`) {
  return [story.length, story.length - 1, 2].map((at) => {
    const column = story.map((text) => `<p>${text}</p>`);
    column.splice(at, 0, markup);
    return labelOf(labelPage(newsPage({ title, lang, column: column.join('') })), sentence.slice(0, 20)).kind;
  });
}

describe('a reported appeal stays wherever it stands', () => {
  it.each(LANGUAGE_WORDS.map((words) => [words.lang, words] as const))('in %s', (_lang, words) => {
    expect(kindsOf(words, words.reported)).toEqual([null, null, null]);
  });

  it.each([
    'The charity asks readers to donate blankets, and its director said that every donation made through its PayPal account would reach the families by Friday.',
    'Donations can be made to the flood fund at any branch of the port bank; the council will double every contribution until the end of May.',
    'Hollis said readers could sign up for her newsletter and follow her on Twitter while the repair goes on.',
    'The union called on its members to subscribe to the strike fund and to share the appeal on social media.',
    'The foundation is funded by donations, its membership is free, and supporters may become a member by e-mail.',
  ])('%s', (sentence) => {
    expect(kindsOf(ENGLISH, sentence)).toEqual([null, null, null]);
  });
});

describe('an appeal in the site’s own voice, with a link, is one', () => {
  it.each(LANGUAGE_WORDS.map((words) => [words.lang, words] as const))('in %s', (_lang, words) => {
    const markup = `<p>${words.appeal} <a href="/donate">${words.button}</a></p>`;
    expect(kindsOf(words, words.appeal, markup)).toEqual(['donation', 'donation', 'donation']);
  });

  it.each(LANGUAGE_WORDS.map((words) => [words.lang, words] as const))(
    'in %s, with its button below',
    (_lang, words) => {
      const markup = `<p>${words.appeal}</p><p><a href="/donate">${words.button}</a></p>`;
      expect(kindsOf(words, words.appeal, markup)).toEqual(['donation', 'donation', 'donation']);
    },
  );

  it('in English', () => {
    const appeal =
      'Support our work: become a member or make a donation, so that we can go on reporting from the port.';
    const markup = `<p>${appeal} <a href="/donate">Give now</a></p>`;
    expect(kindsOf(ENGLISH, appeal, markup)).toEqual(['donation', 'donation', 'donation']);
  });

  it('in English, asked with "please"', () => {
    expect(speaksAsSite('Note to readers: please forward this page to friends and post it on forums.')).toBe(true);
    expect(speaksAsSite('The council asked its members to forward the page to friends.')).toBe(false);
  });

  it.each([
    ['Join us', true],
    ['SUPPORT US', true],
    ['The US and its allies', false],
    ['A kamikaze drone', false],
    ['Mari dukung kami', true],
  ])('“%s”: %s', (text, expected) => {
    expect(speaksAsSite(text)).toBe(expected);
  });
});
