import { afterEach, describe, expect, it } from 'vitest';
import type { FullReport, Mention } from '../../core/report/page-report.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { finish } from '../../core/steps.ts';
import { createHighlightPainter } from '../../page/highlights/highlight-painter.ts';
import { paintMentionsInSteps } from '../../page/highlights/paint-mentions.ts';
import { mentionAt, rectanglesOf } from '../../page/hit-test.ts';
import { TextMapBuilder } from '../../page/text-map.ts';
import { mount, textsIn } from '../support/mount.ts';
import { TINY_REPORT } from '../support/tiny-report.ts';

let ending = new AbortController();
afterEach(() => ending.abort());

const RAQQA: Mention = {
  kind: 'place',
  start: 0,
  end: 5,
  text: 'Raqqa',
  id: 'invented:1',
  name: 'Raqqa',
  listed: true,
  confidence: 'high',
  candidates: [],
  lat: 35.95,
  lon: 39.01,
  country: 'SY',
  feature: 'city',
  disputed: null,
};

/** Whether a page of one text, a name, gets a mark, and whether a pointer on the name finds a card. */
function traces(html: string) {
  ending = new AbortController();
  const builder = new TextMapBuilder();
  builder.appendBlock(textsIn(mount(html)), '\n\n');
  const map = builder.build();
  const report: FullReport = { ...TINY_REPORT, text: map.text, mentions: [RAQQA] };
  const painter = createHighlightPainter(document, ending.signal, () => {});
  finish(paintMentionsInSteps(painter, { map, headlines: [] }, report, DEFAULT_SETTINGS, 10));
  const [box] = rectanglesOf(document, map, RAQQA);
  if (!box) throw new Error('the name has no box');
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return {
    marked: [...CSS.highlights.keys()].some((name) => name.startsWith('newsgloss-mention')),
    card: mentionAt(document, map, [RAQQA], point) === 0,
  };
}

describe('a name', () => {
  it.each([
    ['in a paragraph', '<p>Raqqa</p>'],
    ['in bold in a link', '<p><a href="#x"><b>Raqqa</b></a></p>'],
    ['in a quotation', '<blockquote>Raqqa</blockquote>'],
    ['where writing is switched off', '<p contenteditable="false">Raqqa</p>'],
  ])('%s has a mark and a card', (_where, html) => {
    expect(traces(html)).toEqual({ marked: true, card: true });
  });

  it.each([
    ['an editor', '<div contenteditable><p>Raqqa</p></div>'],
    ['an editor in capitals', '<div contenteditable="TRUE"><p>Raqqa</p></div>'],
    ['an editor of plain text', '<div contenteditable="plaintext-only">Raqqa</div>'],
    ['an editor of a script', '<div role="textbox"><p>Raqqa</p></div>'],
    ['a button', '<button type="button">Raqqa</button>'],
    ['code', '<p><code>Raqqa</code></p>'],
    ['lines of code', '<pre>Raqqa</pre>'],
    ['keys', '<p><kbd>Raqqa</kbd></p>'],
    ['sample output', '<p><samp><b>Raqqa</b></samp></p>'],
  ])('in %s has neither mark nor card', (_where, html) => {
    expect(traces(html)).toEqual({ marked: false, card: false });
  });
});
