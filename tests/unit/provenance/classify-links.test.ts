import { describe, expect, it } from 'vitest';
import { classifyLinks, linkKind } from '../../../core/provenance/classify-links.ts';
import { EMPTY_OUTLETS } from '../../../core/provenance/outlet-glossary.ts';
import { articleOf, lineOf, textLink } from './article-of.ts';

const PAGE = 'https://www.daily-lantern.example/world/convoy';

describe('what a link leads to', () => {
  it.each([
    ['https://press.un.org/en/2020/sc14000.doc.htm', 'primary', 'the United Nations'],
    ['https://www.justice.gov/opa/pr/1', 'primary', 'a government'],
    ['https://www.gov.uk/government/news/1', 'primary', 'gov.uk'],
    ['https://mod.gov.ua/news/1', 'primary', 'a ministry under a country domain'],
    ['https://eur-lex.europa.eu/eli/reg/2022/350/oj', 'primary', 'EU law'],
    ['https://files.harbour.example/report.pdf', 'primary', 'a PDF anywhere'],
    ['https://www.reuters.com/world/1', 'media', 'an agency'],
    ['https://www.valleytimes.com/1', 'media', 'a newspaper by its name'],
    ['https://t.me/channel/17', 'social', 'Telegram'],
    ['https://x.com/somebody/status/1', 'social', 'X'],
    ['https://archive.ph/abcde', 'archive', 'an archive'],
    ['https://web.archive.org/web/2020/https://x.com/a', 'archive', 'an archived post'],
    ['https://amp.daily-lantern.example/other', 'self', 'the same site'],
    ['https://www.patreon.com/someone', 'donation', 'Patreon'],
    ['https://southwind.example/donate/', 'donation', 'a donation page'],
    ['https://shop.example/boots', 'other', 'anything else'],
  ])('%s is %s (%s)', (url, kind) => {
    expect(linkKind({ url, text: 'here' }, PAGE, EMPTY_OUTLETS)).toBe(kind);
  });

  it('an e-mail address in an appeal asks for money', () => {
    const lines = [lineOf('Support us. PayPal: [desk@lantern.example](mailto:desk@lantern.example)', 'inside')];
    expect(classifyLinks(articleOf({ lines })).map(({ url, kind }) => [url, kind])).toEqual([
      ['mailto:desk@lantern.example', 'donation'],
    ]);
  });

  it.each([
    ['https://t.me/s/quaydesk', 'https://t.me/northpost/7', 'social', 'another channel'],
    ['https://t.me/s/quaydesk', 'https://t.me/quaydesk/7', 'self', 'the same channel'],
    ['https://x.com/quay/status/1', 'https://x.com/north/status/7', 'social', 'another account'],
    ['https://x.com/quay/status/1', 'https://x.com/quay/status/7', 'self', 'the same account'],
    ['https://lantern.com/a', 'https://lantern.com/b', 'self', 'a site of its own'],
  ])('on %s, %s is %s (%s)', (page, url, kind) => {
    expect(linkKind({ url, text: 'here' }, page, EMPTY_OUTLETS)).toBe(kind);
  });

  it.each([
    'https://www.google.com/url?q=%E0%A4%A&sa=D',
    'https://l.facebook.com/l.php?h=1',
    'https://www.google.com/search?q=https://www.un.org',
  ])('a link that tells nowhere to is what it is: %s', (url) => {
    expect(linkKind({ url, text: 'here' }, PAGE, EMPTY_OUTLETS)).not.toBe('primary');
  });

  it('relative links of a copy served from this machine belong to the site', () => {
    const paragraph = 'See our earlier report.';
    const page = articleOf({
      url: 'http://127.0.0.1:4010/a.html',
      canonical: 'https://daily-lantern.example/a',
      paragraphs: [paragraph],
      links: [textLink(paragraph, 'earlier report', 'http://127.0.0.1:4010/b')],
    });
    expect(classifyLinks(page)).toEqual([
      { url: 'https://daily-lantern.example/b', text: 'earlier report', start: 8, kind: 'self' },
    ]);
  });

  it('a menu’s own Donate is no request of the article', () => {
    expect(classifyLinks(articleOf({ lines: [lineOf('[Donate](/donate)', 'before', 'menu header')] }))).toEqual([]);
  });

  it('lists links in the text with their place, then donation links beside it', () => {
    const paragraph = 'The ministry published a list of the dead.';
    const links = [
      textLink(paragraph, 'a list', 'https://moh.gov.example/list.pdf'),
      textLink(paragraph, 'ministry', '#top'),
    ];
    const lines = [
      lineOf('Please [give](https://paypal.me/lantern) or [read on](https://shop.example/x)', 'after'),
      lineOf('[Give](https://ko-fi.com/other)', 'elsewhere'),
    ];
    expect(classifyLinks(articleOf({ paragraphs: [paragraph], links, lines }))).toEqual([
      { url: 'https://moh.gov.example/list.pdf', text: 'a list', start: 23, kind: 'primary' },
      { url: 'https://paypal.me/lantern', text: 'give', start: 0, kind: 'donation' },
    ]);
  });
});
