import { afterEach, describe, expect, it } from 'vitest';
import everywhere from '../../entrypoints/highlights.css?raw';
import both from '../../entrypoints/highlights-both.css?raw';
import dark from '../../entrypoints/highlights-dark.css?raw';
import plain from '../../entrypoints/highlights-plain.css?raw';
import pointing from '../../entrypoints/highlights-pointing.css?raw';
import { createHighlightPainter, type PaintedRange, type RuleSheet } from '../../page/highlights/highlight-painter.ts';
import { forgetGrounds } from '../../page/highlights/tint-behind.ts';
import { mount, textsIn } from '../support/mount.ts';

const SHEETS: Readonly<Record<RuleSheet, string>> = { dark, plain, pointing };

let ending = new AbortController();
afterEach(() => {
  ending.abort();
  forgetGrounds();
  document.body.replaceChildren();
});

function painting(html: string) {
  ending = new AbortController();
  const brought = new Set<RuleSheet>();
  const painter = createHighlightPainter(document, ending.signal, (sheet) => brought.add(sheet));
  const ranges = textsIn(mount(html)).map(
    (text) => new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 1 }),
  );
  const kinds = ['group', 'place', 'unlisted'] as const;
  const painted: PaintedRange[] = ranges.flatMap((range) => kinds.map((kind) => ({ kind, range })));
  return { painter, ranges, painted, brought };
}

/** Names that are painted and have no rule in these sheets. */
const withoutRules = (sheets: string) =>
  [...CSS.highlights.keys()].filter((name) => !sheets.includes(`::highlight(${name})`));

const ON_LIGHT = '<p style="color: #000; background: #fff">Raqqa</p>';

describe('the rules of what is painted', () => {
  it.each([
    ['on light ground', ON_LIGHT, []],
    ['on dark ground', '<p style="color: #fff; background: #000">Raqqa</p>', ['dark']],
    ['in faint ink', '<p style="color: #aaa; background: #fff">Raqqa</p>', ['plain']],
  ] as const)('%s are there or brought', (_where, html, expected) => {
    const { painter, painted, brought } = painting(html);
    painter.paint(painted, 'both');
    expect([...brought]).toEqual(expected);
    expect(CSS.highlights.size).toBe(3);
    expect(withoutRules(everywhere + both + [...brought].map((sheet) => SHEETS[sheet]).join(''))).toEqual([]);
  });

  it('come with the first mention that is pointed at, or statement that is jumped to', () => {
    for (const point of ['current', 'flash'] as const) {
      const { painter, ranges, brought } = painting(ON_LIGHT);
      expect([...brought]).toEqual([]);
      if (point === 'current') painter.markCurrent(ranges);
      else painter.flash({ source: ranges, cue: ranges, content: ranges });
      expect([...brought]).toEqual(['pointing']);
      expect(withoutRules(pointing)).toEqual([]);
      ending.abort();
    }
  });

  it('are not asked for where nothing is painted', () => {
    const { painter, brought } = painting(ON_LIGHT);
    painter.markCurrent([]);
    painter.flash({ source: [], cue: [], content: [] });
    expect([...brought]).toEqual([]);
  });
});
