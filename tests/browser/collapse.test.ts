import { afterEach, describe, expect, it } from 'vitest';
import { finish } from '../../core/steps.ts';
import rules from '../../entrypoints/collapse.css?inline';
import { type CollapsibleBlock, planCollapse } from '../../page/collapse/collapse-plan.ts';
import { type Collapser, collapseInSteps } from '../../page/collapse/collapser.ts';
import type { GroupSeams } from '../../page/collapse/openable-group.ts';
import { mount, textsIn } from '../support/mount.ts';

let ending = new AbortController();

/** Blocks are the elements marked `data-b`; "x" may be collapsed, so may "ask", which is about consent. The marks are gone before anything runs. */
function read(html: string): { root: HTMLElement; blocks: CollapsibleBlock[] } {
  const root = mount(html);
  const blocks = [...root.querySelectorAll('[data-b]')].map((element) => ({
    element,
    texts: textsIn(element),
    whole: true,
    collapsible: /^(?:x|ask)$/.test(element.getAttribute('data-b') ?? ''),
    asksConsent: element.getAttribute('data-b') === 'ask',
  }));
  for (const { element } of blocks) element.removeAttribute('data-b');
  return { root, blocks };
}

function run(blocks: readonly CollapsibleBlock[]): Collapser {
  ending = new AbortController();
  const seams: GroupSeams = {
    signal: ending.signal,
    label: () => ({ dir: 'ltr', text: 'Hidden', reason: 'because', show: 'Show', hide: 'Hide', never: 'Never' }),
    ground: () => 'light',
    dir: 'ltr',
    onChange: () => {},
    onNever: () => {},
  };
  const collapser = finish(collapseInSteps(document, blocks, finish(planCollapse(blocks)), seams));
  finish(collapser.checkInSteps());
  return collapser;
}

afterEach(() => ending.abort());

const visibleWords = (root: HTMLElement): string => root.innerText.replace(/\s+/g, ' ').trim();

describe('collapsing in place', () => {
  it.each([
    ['a paragraph in the column', '<p data-b>keep</p><p data-b="x">drop</p><p data-b>stay</p>', 'keep stay'],
    [
      'a whole section at once',
      '<p data-b>keep</p><section><h3 data-b="x">drop</h3><p data-b="x">too</p></section>',
      'keep',
    ],
    ['items of a list', '<ul><li data-b="x">drop</li><li data-b>keep</li></ul>', 'keep'],
    [
      'a list beside the text in a flex row',
      '<div style="display:flex"><div><p data-b>keep</p></div><div><p data-b="x">drop</p></div></div>',
      'keep',
    ],
    [
      'a fixed menu with its button',
      '<p data-b>keep</p><div style="position:fixed;bottom:0"><nav><p data-b="x">Home</p></nav><button data-b="x">Menu</button></div>',
      'keep',
    ],
    [
      'a fixed box without a button',
      '<p data-b>keep</p><div style="position:fixed;bottom:0"><p data-b="x">drop</p></div>',
      'keep',
    ],
    [
      'a menu in a dialog that no style takes out of the text',
      '<p data-b>keep</p><div role="dialog"><button data-b="x">Close</button><nav><p data-b="x">Home</p></nav></div>',
      'keep',
    ],
    [
      'a form in a dialog amid the text',
      '<p data-b>keep</p><div aria-modal="true"><p data-b="x">Our letter</p><input type="email"></div>',
      'keep',
    ],
    [
      'a menu in a column of a page that is set in a table',
      `<table><tr><td><ul>${'<li data-b="x">Home</li>'.repeat(4)}</ul></td><td data-b>keep</td></tr></table>`,
      'keep',
    ],
    [
      'an element with padding and border',
      '<p data-b>keep</p><p data-b="x" style="padding:30px;border:3px solid">drop</p>',
      'keep',
    ],
  ])('hides %s', (_name, html, shown) => {
    const { root, blocks } = read(html);
    run(blocks);
    expect(visibleWords(root)).toBe(shown);
    expect(root.querySelectorAll('newsgloss-bar')).toHaveLength(1);
  });

  it.each([
    ['a table row', '<table><tr><td data-b>keep</td></tr><tr><td data-b="x">drop</td></tr></table>', 'keep drop'],
    ['an open consent dialog', '<p data-b>keep</p><div role="dialog"><p data-b="x">cookies</p></div>', 'keep cookies'],
    [
      'a consent dialog in a wrapper of its own',
      '<p data-b>keep</p><div><div role="dialog"><p data-b="x">cookies</p></div></div>',
      'keep cookies',
    ],
    [
      'a dialog about consent, though it holds a form',
      '<p data-b>keep</p><div role="dialog"><p data-b="ask">cookies</p><p data-b="x">all</p><input type="search"></div>',
      'keep cookies all',
    ],
    [
      'a dialog that holds more than boilerplate',
      '<p data-b>keep</p><div role="dialog"><p data-b="x">Home</p><nav></nav><p data-b>read</p></div>',
      'keep Home read',
    ],
    [
      'a menu in a dialog that stands over the page',
      '<p data-b>keep</p><div style="position:absolute"><div role="dialog"><nav><p data-b="x">Home</p></nav></div></div>',
      'keep Home',
    ],
    [
      'a list in a cell of figures',
      '<table><tr><td><ul><li data-b="x">1</li><li data-b="x">2</li></ul></td><td data-b>keep</td></tr></table>',
      '1 2 keep',
    ],
    [
      'a box fixed over the page that has a button, whatever its words',
      '<p data-b>keep</p><div><div style="position:fixed;bottom:0"><p data-b="x">Nõus?</p><div><button data-b="x">Jah</button></div></div></div>',
      'keep Nõus? Jah',
    ],
    [
      'an element the page styles away entirely',
      '<style>.s[hidden]{display:none!important}</style><p data-b>keep</p><p class="s" data-b="x">drop</p>',
      'keep drop',
    ],
  ])('leaves %s shown', (_name, html, shown) => {
    const { root, blocks } = read(html);
    run(blocks);
    expect(visibleWords(root)).toBe(shown);
    expect(root.querySelector('[hidden]')).toBeNull();
  });

  it('hides what the page draws lazily with the rules that come with the reader, and shows it without them', () => {
    const lazy = '<style>.s{content-visibility:auto}</style><p data-b>keep</p><p class="s" data-b="x">drop</p>';
    const bare = read(lazy);
    run(bare.blocks);
    expect(bare.root.querySelector('[hidden]')).toBeNull();
    const ruled = read(`<style>${rules}</style>${lazy}`);
    run(ruled.blocks);
    expect(ruled.root.querySelector('.s')?.getAttribute('hidden')).toBe('until-found');
    expect(visibleWords(ruled.root)).toBe('keep');
  });

  it('never hides a picture of the article with the share bar beside it', () => {
    const { root, blocks } = read('<div><img src="data:," width="600"><p data-b="x">Share</p></div><p data-b>keep</p>');
    run(blocks);
    expect(root.querySelector('img')?.closest('[hidden]')).toBeNull();
    expect(visibleWords(root)).toBe('keep');
  });

  it('never hides a closed dialog with what stands around it', () => {
    const menu = '<div role="dialog" style="display:none"><nav>Menu</nav></div>';
    const { root, blocks } = read(`<p data-b>keep</p><section>${menu}<p data-b="x">drop</p></section>`);
    run(blocks);
    expect(root.querySelector('[role=dialog]')?.closest('[hidden]')).toBeNull();
    expect(visibleWords(root)).toBe('keep');
  });

  it('puts the document back exactly as it was', () => {
    const { root, blocks } = read(
      '<p data-b>keep</p><p data-b="x" style="padding: 4px">drop</p><div><p data-b="x">a</p><p data-b="x">b</p></div>',
    );
    const before = root.innerHTML;
    const { restore } = run(blocks);
    expect(root.innerHTML).not.toBe(before);
    restore();
    expect(root.innerHTML).toBe(before);
  });

  it('opens with one click on its line and closes with the next', () => {
    const { root, blocks } = read('<p data-b>keep</p><p data-b="x">drop</p>');
    const { groups } = run(blocks);
    groups[0]?.setOpen(true);
    expect(visibleWords(root)).toBe('keep drop');
    groups[0]?.setOpen(false);
    expect(visibleWords(root)).toBe('keep');
  });

  it('opens when find-in-page reaches the text', () => {
    const { root, blocks } = read('<p data-b>keep</p><p data-b="x">drop</p>');
    const { groups } = run(blocks);
    root.querySelector('[hidden]')?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(groups[0]?.isOpen()).toBe(true);
  });

  it('shows everything while the page is printed', () => {
    const { root, blocks } = read('<p data-b>keep</p><p data-b="x">drop</p>');
    run(blocks);
    window.dispatchEvent(new Event('beforeprint'));
    expect(visibleWords(root)).toBe('keep drop');
    window.dispatchEvent(new Event('afterprint'));
    expect(visibleWords(root)).toBe('keep');
  });
});

describe('bare text between line breaks', () => {
  function bare(wrap: (inner: string) => string) {
    const root = mount(wrap('First paragraph.<br><br>Please share this.<br><br>Last paragraph.'));
    const holder = root.querySelector('.body') ?? root;
    const [first, share, last] = textsIn(holder);
    const blocks = [first, share, last].map((text, index) => ({
      element: holder,
      texts: text ? [text] : [],
      whole: false,
      collapsible: index === 1,
      asksConsent: false,
    }));
    return { root, blocks };
  }

  it('is enclosed, hidden, and put back exactly', () => {
    const { root, blocks } = bare((inner) => `<div class="body">${inner}</div>`);
    const before = root.innerHTML;
    const { restore } = run(blocks);
    expect(visibleWords(root)).toBe('First paragraph. Last paragraph.');
    restore();
    expect(root.innerHTML).toBe(before);
  });

  it('is left alone in a tree that a framework manages', () => {
    const { root, blocks } = bare((inner) => `<div id="__next"><div class="body">${inner}</div></div>`);
    run(blocks);
    expect(visibleWords(root)).toContain('Please share this.');
  });
});
