// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../page/read-outline.ts';

function outlineOf(html: string) {
  return readOutline(new DOMParser().parseFromString(html, 'text/html'));
}

const textsOf = (html: string) => outlineOf(html).outline.blocks.map((block) => `${block.tag}: ${block.text}`);

describe('blocks', () => {
  it.each([
    [
      'inline elements do not end a block',
      '<p>The <b>river</b> rose <a href=x>again</a>.</p>',
      ['p: The river rose again.'],
    ],
    ['one line break does not split', '<p>First line<br>second line</p>', ['p: First line second line']],
    [
      'two line breaks do',
      '<div>One paragraph.<br> <br>Another one.</div>',
      ['div: One paragraph.', 'div: Another one.'],
    ],
    ['bare text beside blocks', '<div>Before <p>inside</p> after</div>', ['div: Before', 'p: inside', 'div: after']],
    ['blocks inside a link', '<a href=x><h3>Title</h3><p>Teaser</p></a>', ['h3: Title', 'p: Teaser']],
    ['white space of any kind is one space', '<p>a \n\t&nbsp; b</p>', ['p: a b']],
    ['blocks without a letter or digit are none', '<p>* * *</p><p>yes</p>', ['p: yes']],
    ['Chinese', '<p>河水 再次上涨。</p>', ['p: 河水 再次上涨。']],
  ])('%s', (_name, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  it.each([
    [
      'scripts and styles',
      '<div></div><script>x()</script><style>p{}</style><noscript>on</noscript><template><p>t</p></template>',
    ],
    ['form fields', '<textarea>t</textarea><select><option>o</option></select>'],
    ['hidden', '<p hidden>secret</p>'],
    ['display none', '<p style="color:red; display: none">secret</p>'],
    ['our own elements', '<div data-newsgloss="">ours</div>'],
    ['drawings', '<svg><text>drawn</text></svg>'],
  ])('passes over %s', (_name, html) => {
    expect(textsOf(html)).toEqual([]);
  });

  it('counts text we collapsed ourselves as visible', () => {
    expect(textsOf('<div hidden="until-found"><p>Still part of the page</p></div>')).toEqual([
      'p: Still part of the page',
    ]);
  });
});

describe('facts of a block', () => {
  it('knows how much of it is link, bold and italic', () => {
    const [block] = outlineOf('<p><a href="/a">four</a> <b>bo</b> <i>ita</i></p>').outline.blocks;
    expect(block).toMatchObject({ links: 1, linkChars: 4, boldChars: 2, italicChars: 3, hrefs: ['/a'] });
  });

  it('lists containers with their parents and hints', () => {
    const { outline } = outlineOf('<body class=single><div id=main class="Post body"><p>x</p></div>');
    const container = outline.blocks[0]?.container ?? -1;
    expect(outline.elements[container]).toMatchObject({ tag: 'p', parent: 1 });
    expect(outline.elements[1]).toMatchObject({ tag: 'div', hints: 'Post body main', parent: 0 });
    expect(outline.elements[0]).toMatchObject({ tag: 'body', hints: 'single', parent: -1 });
  });

  it('keeps the text nodes, and says whether the element holds nothing else', () => {
    const { nodes } = outlineOf('<p>One <b>two</b></p><div>bare<p>inner</p></div>');
    expect(nodes.map((block) => block.texts.map((text) => text.data).join('|'))).toEqual(['One |two', 'bare', 'inner']);
    expect(nodes.map((block) => block.whole)).toEqual([true, false, true]);
  });

  it('counts fields and media of an element', () => {
    const { outline } = outlineOf('<form><input name=a><input name=b><img src=x>Send</form>');
    expect(outline.elements[1]).toMatchObject({ tag: 'form', fields: 2, media: 1 });
  });
});

describe('facts of the page', () => {
  it('reads the head', () => {
    const { outline } =
      outlineOf(`<html lang=fr><head><title> A  title </title><meta property="og:type" content="article">
      <link rel=canonical href="https://news.example/2024/05/river-rises?x=1">
      <script type="application/ld+json">{"@type":"NewsArticle","articleBody":"The \\u201criver\\u201d rose."}</script></head>`);
    expect(outline).toMatchObject({
      title: 'A title',
      lang: 'fr',
      ogType: 'article',
      path: '/2024/05/river-rises?x=1',
      jsonLdTypes: ['NewsArticle'],
      articleBody: 'The “river” rose.',
    });
  });
});

describe('hostile pages', () => {
  it('is not confused by form fields named like DOM properties', () => {
    const names = ['children', 'firstChild', 'nextSibling', 'localName', 'nodeType', 'getAttribute', 'parentNode'];
    const fields = names.map((name) => `<input name=${name}>`).join('');
    expect(textsOf(`<form>${fields}<p>Still here</p></form><p>And here</p>`)).toEqual(['p: Still here', 'p: And here']);
  });

  it('survives nesting four thousand deep', () => {
    expect(textsOf(`${'<div>'.repeat(4_000)}Deep text`)).toEqual(['div: Deep text']);
  }, 30_000);

  it('bounds a text node of five million letters', () => {
    const doc = document.implementation.createHTMLDocument('');
    doc.body.append(doc.createTextNode('word '.repeat(1_000_000)));
    expect(readOutline(doc).outline.blocks[0]?.text.length).toBeLessThanOrEqual(500_000);
  });

  it('leaves the document as it was', () => {
    const html = '<div class=a>x<br><br>y<p hidden=until-found>z</p></div>';
    const doc = new DOMParser().parseFromString(html, 'text/html');
    const before = doc.documentElement.outerHTML;
    readOutline(doc);
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});
