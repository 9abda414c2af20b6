import { describe, expect, it } from 'vitest';
import { readPage } from '../../../benchmarks/quality/provenance-page.ts';
import { findProvenance } from '../../../core/provenance/find-provenance.ts';
import { EMPTY_OUTLETS } from '../../../core/provenance/outlet-glossary.ts';

const BODY = [
  'Forty lorries with flour left the northern town at noon on Monday, two residents and a driver said by telephone.',
  'The bridge had been shut for a week after shelling damaged it, and engineers were still at work there in the evening.',
  'Aid workers said that about nine thousand families were waiting beyond the pass, many of them without a tent.',
];
const P = BODY.map((text) => `<p>${text}</p>`).join('\n');
const read = (html: string, url: string) => {
  const input = readPage(html, url);
  return { ...findProvenance(input, EMPTY_OUTLETS), headline: input.headline };
};

describe('Blogger joins the blog’s name and the post’s title with a colon', () => {
  const MASTHEAD = '<div class="header"><h1 class="title"><a href="/">Heron Notes</a></h1></div>';
  const blog = (title: string, post: string, masthead: string, url: string) =>
    read(
      `<html lang="en"><head><title>${title}</title><meta name="generator" content="blogger"></head><body>${masthead}<div class="post hentry"><h2 class="date-header"><span>Tuesday, May 5, 2020</span></h2><h3 class="post-title entry-title">${post}</h3><div class="post-body entry-content">${P}</div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">heron</span></span></div></div></body></html>`,
      url,
    );
  it.each<[string, string, string, string]>([
    ['Heron Notes: The pass', 'The pass', MASTHEAD, 'https://www.heron-notes.example/2020/05/pass.html'],
    ['Heron Notes: The pass', 'The pass', MASTHEAD, 'https://www.birds.example/2020/05/pass.html'],
    ['Heron Notes: The pass', 'The pass', '', 'https://www.birds.example/2020/05/pass.html'],
    ['Heron Notes: The pass', 'The pass', MASTHEAD, 'http://127.0.0.1:8080/pass.html'],
    [
      'Heron Notes: The pass: what is known',
      'The pass: what is known',
      MASTHEAD,
      'https://www.birds.example/pass.html',
    ],
    [
      'Heron Notes: Road shut, bridge down: a diary of May',
      'Road shut, bridge down: a diary of May',
      '',
      'https://heron-notes.blogspot.com/pass.html',
    ],
  ])('%s, post “%s”', (title, post, masthead, url) => {
    expect(blog(title, post, masthead, url)).toMatchObject({
      publisher: 'Heron Notes',
      headline: post,
      byline: ['heron'],
      published: '2020-05-05',
    });
  });

  it('a title without the post’s own heading names nobody', () => {
    expect(blog('Heron Notes: May', 'The pass', '', 'https://www.birds.example/pass.html').publisher).toBe(null);
  });
});

describe('a clipping on an old site keeps its paper’s copyright line', () => {
  const clipping = (head: string, first: string, last: string, meta = '') =>
    read(
      `<html lang="en"><head><title>Convoy leaves town</title>${meta}</head><body><table width="700"><tr><td><font size="5"><b>Convoy leaves town</b></font><br><font size="2">By Ada Moor<br>${head}</font><p>${first}${BODY[0]}</p><p>${BODY[1]}</p><p>${BODY[2]}</p><p><font size="1">${last}</font></p></td></tr></table></body></html>`,
      'http://www.oldclips.example/98/0417.html',
    );
  it.each<[string, string, string]>([
    ['3 July 1998', 'MONROVIA, July 3 - ', 'Copyright (c) 1998 The Coast Observer. All rights reserved.'],
    ['3 July 1998', 'MONROVIA - ', 'Copyright (©) The Coast Observer, 1998'],
    ['3 July 1998', '', 'Copyright © The Coast Observer, 1998. Reproduced here for educational use.'],
    ['3 July 1998', '', 'Copyright The Coast Observer 1998. For fair use only.'],
    ['The Coast Observer, 3 July 1998', '', 'Copyright The Coast Observer 1998.'],
  ])('%s … %s … %s', (head, first, last) => {
    expect(clipping(head, first, last)).toMatchObject({
      originalPublisher: 'The Coast Observer',
      reprint: true,
      byline: ['Ada Moor'],
    });
  });

  it.each<[string, string, string]>([
    ['3 July 1998', 'MONROVIA, July 3 - ', 'Copyright 1998 Ada Moor. All rights reserved.'],
    ['3 July 1998', 'MONROVIA, July 3 - ', 'Copyright 1998 Old Clips Press'],
    ['3 July 1998', '', 'Copyright (c) 1998 The Coast Observer. All rights reserved.'],
  ])('no reprint: %s … %s … %s', (head, first, last) => {
    expect(clipping(head, first, last).reprint).toBe(false);
  });

  it('nor on a page that names its publisher', () => {
    const meta = '<meta property="og:site_name" content="Pass Review">';
    expect(clipping('3 July 1998', 'MONROVIA - ', '© 1998 Review Media', meta).reprint).toBe(false);
  });
});

describe('a line that names the source', () => {
  const under = (lang: string, last: string) =>
    read(
      `<html lang="${lang}"><head><title>Convoy 7</title><meta property="og:site_name" content="Pass Review"></head><body><article><h1>Convoy 7</h1>${P}${last}</article></body></html>`,
      'https://www.pass-review.example/a/convoy',
    );
  it('signs nothing in Arabic', () => {
    const found = under('ar', '<p>المصدر: <a href="https://tahuna.example/2020/05/05/convoy">الطاحونة</a></p>');
    expect([found.byline, found.originalPublisher]).toEqual([[], 'الطاحونة']);
  });

  it.each<[string, string]>([
    ['es', '<p>Fuente: <a href="https://www.millpost.example/2020/05/05/convoy">Mill Post</a></p>'],
    ['es', '<p><strong>Fuente:</strong> <a href="https://www.millpost.example/2020/05/05/convoy">Mill Post</a></p>'],
    ['en', '<p>Source: <a href="https://www.millpost.example/2020/may/05/convoy">Mill Post</a></p>'],
    ['ru', '<p>Источник: <a href="https://www.millpost.example/20200505/convoy">Mill Post</a></p>'],
  ])('with the address of a dated article is an original (%s): %s', (lang, last) => {
    expect(under(lang, last)).toMatchObject({
      originalPublisher: 'Mill Post',
      originalPublished: '2020-05-05',
      reprint: true,
    });
  });

  it.each<[string, string]>([
    ['es', '<p>Fuente: Mill Post</p>'],
    ['en', '<p>Source: <a href="https://stats.example/t/7">Statistics Office</a></p>'],
    ['en', '<p class="caption">Source: <a href="https://www.millpost.example/2020/05/05/map">Mill Post</a></p>'],
  ])('and alone is none (%s): %s', (lang, last) => {
    expect(under(lang, last).reprint).toBe(false);
  });
});
