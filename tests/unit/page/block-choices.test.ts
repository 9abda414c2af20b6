// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { labelBlocks } from '../../../core/boilerplate/label-blocks.ts';
import { changeMarks, MARKS_PER_SITE } from '../../../core/settings/block-memory.ts';
import { createBlockChoices } from '../../../page/collapse/block-choices.ts';
import { readOutline } from '../../../page/read-outline.ts';
import { newsPage, PROSE } from '../../support/article-page.ts';

/** The newsletter box of a site, with words that change from day to day. */
const box = (issue: string) =>
  `<div class="widget-${issue} newsletter-box"><h3>Newsletter</h3><p>Sign up for our letter, issue ${issue}: ${'never miss a story again'}.</p><form><input type="email"><button>Subscribe</button></form></div>`;

function choicesOf(column: string) {
  const { outline } = readOutline(
    new DOMParser().parseFromString(newsPage({ title: 'Rain in the valley', column }), 'text/html'),
  );
  const indexOf = (opening: string) => {
    const index = outline.blocks.findIndex(({ text }) => text.startsWith(opening));
    if (index < 0) throw new Error(`no block begins with “${opening}”`);
    return index;
  };
  return { choices: createBlockChoices(outline, labelBlocks(outline)), indexOf };
}

describe('what the reader says of a block', () => {
  it('holds for the same box on another page of the site, whatever number it has there', () => {
    const today = choicesOf(PROSE + box('41'));
    const { keep } = today.choices.keep([today.indexOf('Sign up')]);
    const tomorrow = choicesOf(PROSE + box('42'));
    expect(tomorrow.choices.isKept(tomorrow.indexOf('Sign up'))).toBe(false);
    const known = tomorrow.choices.signatures().filter((signature) => keep.includes(signature));
    tomorrow.choices.recall({ keep: known, hide: [] });
    expect(tomorrow.choices.isKept(tomorrow.indexOf('Sign up'))).toBe(true);
  });

  it('hides a block by its words alone, never every block of its class', () => {
    const first = choicesOf(`${PROSE}<p class="text">Our editors have chosen three songs for the weekend.</p>`);
    const { hide } = first.choices.hide([first.indexOf('Our editors')]);
    const other = choicesOf(`${PROSE}<p class="text">Ferries were back at noon, the harbour office told us.</p>`);
    expect(other.choices.signatures().filter((signature) => hide.includes(signature))).toEqual([]);
    const again = choicesOf(`${PROSE}<p class="text">Our editors have chosen three songs for the weekend.</p>`);
    again.choices.recall({ keep: [], hide });
    expect(again.choices.isHidden(again.indexOf('Our editors'))).toBe(true);
  });

  it('can be taken back', () => {
    const { choices, indexOf } = choicesOf(PROSE + box('41'));
    const index = indexOf('Sign up');
    const hidden = choices.hide([index]);
    expect(choices.keep([index])).toEqual({ keep: [], hide: [], drop: hidden.hide });
    expect([choices.isHidden(index), choices.isKept(index)]).toEqual([false, false]);
    choices.keep([index]);
    choices.forgetKept();
    expect(choices.keptCount()).toBe(0);
  });
});

describe('the marks of one site', () => {
  it('are changed by adding, moving and dropping', () => {
    const before = { keep: ['a', 'b'], hide: ['c'] };
    expect(changeMarks(before, { keep: ['a', 'd'], hide: [], drop: ['c'] })).toEqual({
      keep: ['b', 'a', 'd'],
      hide: [],
    });
  });

  it('lose the oldest when there are too many', () => {
    const many = Array.from({ length: MARKS_PER_SITE }, (_none, index) => `mark ${index}`);
    const { keep } = changeMarks({ keep: many, hide: [] }, { keep: ['new'], hide: [], drop: [] });
    expect([keep.length, keep[0], keep.at(-1)]).toEqual([MARKS_PER_SITE, 'mark 1', 'new']);
  });
});
