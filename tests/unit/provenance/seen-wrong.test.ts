import { describe, expect, it } from 'vitest';
import { readPage } from '../../../benchmarks/quality/provenance-page.ts';
import type { OutletEntry } from '../../../core/glossary/entries.ts';
import { findProvenance } from '../../../core/provenance/find-provenance.ts';
import { indexOutlets } from '../../../core/provenance/outlet-glossary.ts';

const LANTERN: OutletEntry = {
  id: 'valley-lantern',
  name: 'Valley Lantern',
  hosts: ['valley-lantern.example'],
  country: null,
  kind: 'site',
  facts: [],
  reviewed: '2026-11-23',
};
const OUTLETS = indexOutlets([LANTERN]);
const BODY = [
  'A convoy of forty lorries left the northern town at noon on Monday, two residents and a driver said by telephone.',
  'The road to the border had been closed for a week after shelling damaged the bridge, and engineers were still at work on it.',
  'The ministry did not answer written questions that were sent to it on Sunday evening, nor those of the week before.',
  'Aid workers in the area said that the lorries carried flour, blankets and fuel for about nine thousand families.',
];
const P = BODY.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, url = 'https://www.daily-lamp.example/a/convoy', head = '') =>
  findProvenance(readPage(`<html lang="en"><head>${head}</head><body>${body}</body></html>`, url), OUTLETS);
const under = (last: string) => page(`<article><h1>Convoy leaves town</h1>${P}${last}</article>`);

describe('what stands below an article', () => {
  it.each(['<p>', '<p class="credits">'])('a desk tail is a wire tail: %s', (open) => {
    const tail = '(Reporting by Rana Silva; Additional reporting by Mia Cole; Editing by Ola Berg)';
    const found = under(`${open}${tail}</p>`);
    expect(found.byline).toEqual(['Rana Silva']);
    expect(found.evidence).toEqual([
      { signal: 'reporting by', quote: 'Rana Silva' },
      { signal: 'wire tail', quote: tail },
    ]);
  });

  it('names an agency beside a person', () => {
    expect(under('<p>With reporting by Omar Diop and the Associated Press.</p>').wire).toBe('AP');
  });

  it('takes no first name for an agency', () => {
    expect(under('<p>With reporting by Omar Diop and Ana Lima.</p>').wire).toBe(null);
  });

  it('tells the first publisher from the day', () => {
    expect(under('<p>This story was first published by Mill Post on 20 February 2022.</p>')).toMatchObject({
      originalPublisher: 'Mill Post',
      originalPublished: '2022-02-20',
      published: null,
    });
  });

  it('does not take the day of the original for the next day of the page', () => {
    const stated = '<meta property="article:published_time" content="2024-05-12T07:30:00+00:00">';
    const told = '<p>This article was originally published on Mill Post on 11 May 2024.</p>';
    expect(page(`<article><h1>Convoy leaves town</h1>${P}${told}</article>`, undefined, stated)).toMatchObject({
      published: '2024-05-12',
      originalPublished: '2024-05-11',
    });
  });

  it('a copyright line of another outlet, name before year', () => {
    expect(under('<p>Copyright © Valley Lantern, 2021</p>')).toMatchObject({ originalPublisher: 'Valley Lantern' });
  });

  it.each([
    "Editor's note: This article has been amended to give the right number of lorries.",
    'Note: This story was corrected on 6 May to give the right town.',
  ])('%s is a correction', (notice) => {
    expect(under(`<p>${notice}</p>`).corrections).toEqual([notice]);
  });
});

describe('the head of an old table layout, all in one cell', () => {
  const cell = BODY.join('<br><br>');
  it.each([
    [
      'in a font element',
      `<font size="4"><b>Convoy leaves town</b></font><br><font size="2">by Ann Petrov<br>Ostrava, 17 March 1999<br>Copyright 1999 Valley Lantern.</font><br><br><font size="3">${cell}</font>`,
    ],
    ['with line breaks alone', `<b>Convoy leaves town</b><br>By Ann Petrov<br>Ostrava, 17 March 1999<br><br>${cell}`],
  ])('%s', (_, body) => {
    const nav = '<td width="140"><a href="index.htm">Home</a><br><a href="old.htm">Archive</a></td>';
    const found = page(`<table width="760"><tr>${nav}<td valign="top">${body}</td></tr></table>`);
    expect(found).toMatchObject({ byline: ['Ann Petrov'], published: '1999-03-17' });
  });

  it('a table of figures signs nothing', () => {
    const found = page(
      '<table><tr><td>Sold by<br>Number 2004</td><td>by weight and size<br>1 May 2004</td></tr></table>',
    );
    expect(found.byline).toEqual([]);
  });
});

describe('lines of change, above the text', () => {
  it.each([
    ['two lines', '<p>Published 13 May 2020</p><p>Updated 15 May 2020</p>'],
    ['one line', '<p>13 May 2020 • Updated 15 May 2020</p>'],
    ['the year with the change alone', '<p>Published 13 May</p><p>Updated 15 May 2020</p>'],
  ])('%s', (_, lines) => {
    expect(page(`<article><h1>Convoy leaves town</h1>${lines}${P}</article>`)).toMatchObject({
      published: '2020-05-13',
      modified: '2020-05-15',
    });
  });

  it('goes back to the year before where the change came in January', () => {
    const lines = '<p>Published 30 December</p><p>Updated 2 January 2021</p>';
    expect(page(`<article><h1>Convoy leaves town</h1>${lines}${P}</article>`)).toMatchObject({
      published: '2020-12-30',
      modified: '2021-01-02',
    });
  });

  it('a change on the day of publication is none', () => {
    const lines = '<p>Published 13 May 2020</p><p>Updated 13 May 2020</p>';
    expect(page(`<article><h1>Convoy leaves town</h1>${lines}${P}</article>`).modified).toBeNull();
  });
});

describe('an agency on a line of its own', () => {
  it('signs in capitals below', () => {
    expect(under('<p>REUTERS</p>').wire).toBe('Reuters');
  });

  it('signs from a town above', () => {
    const found = page(`<article><h1>Convoy leaves town</h1><p>Associated Press in Goma</p>${P}</article>`);
    expect(found.wire).toBe('AP');
  });

  it('other capitals sign nothing', () => {
    expect(under('<p>ADVERTISEMENT</p>').wire).toBeNull();
  });
});

describe('who signs', () => {
  it.each([
    [
      'an old table, headline and byline in one cell',
      `<table><tr><td><b>Convoy leaves town</b><br>by Ann Petrov<br>Saturday, 14 June 2003<br><br>${P}</td></tr></table>`,
      ['Ann Petrov'],
    ],
    [
      'a byline with the day of the week behind it',
      `<table><tr><td><h2>Convoy leaves town</h2>by Ann Petrov<br>Saturday, 14 June 2003<p>${P}</td></tr></table>`,
      ['Ann Petrov'],
    ],
    [
      'an account at Drupal',
      `<h1>Convoy leaves town</h1><div class="node"><div class="submitted">Submitted by nadia.k on Tue, 05/05/2020 - 10:20</div>${P}</div>`,
      ['nadia.k'],
    ],
    [
      'two author links',
      `<article><h1>Convoy leaves town</h1><div class="entry-meta">By <a rel="author" href="/author/n">Nadia Karam</a> and <a rel="author" href="/author/o">Omar Diop</a></div>${P}</article>`,
      ['Nadia Karam', 'Omar Diop'],
    ],
  ])('%s', (_, body, byline) => {
    expect(page(body).byline).toEqual(byline);
  });

  it('a channel is the publisher of its page, not the platform', () => {
    const head = '<meta property="og:title" content="Valley Watch"><meta property="og:site_name" content="Telegram">';
    const post = `<div class="tgme_widget_message_text">${BODY.join('<br><br>')}</div>`;
    expect(page(post, 'https://t.me/s/valleywatch', head).publisher).toBe('Valley Watch');
  });
});

describe('a line that holds nothing but a date', () => {
  it.each(['Published On 15 Aug 2021', 'Posted On 15 Aug 2021', 'First Published 15 Aug 2021'])(
    'signs nothing: %s',
    (line) => {
      const found = page(`<article><h1>Convoy leaves town</h1><p>${line}</p>${P}</article>`);
      expect([found.byline, found.published]).toEqual([[], '2021-08-15']);
    },
  );

  it('still tells a name beside the date', () => {
    const found = page(`<article><h1>Convoy leaves town</h1><p>Rana Silva 15 Aug 2021</p>${P}</article>`);
    expect(found.byline).toEqual(['Rana Silva']);
  });
});
