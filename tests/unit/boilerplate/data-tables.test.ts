/** Tables of figures amid a text, tables that set a page, and menus in their cells. */
import { describe, expect, it } from 'vitest';
import type { OutlineBlock, OutlineElement, PageOutline } from '../../../core/article/outline.ts';
import { inDataTables, inMenuCells } from '../../../core/boilerplate/data-tables.ts';
import { frameElements } from '../../../core/boilerplate/element-frame.ts';
import { block, element, linked, outline } from '../../support/small-outline.ts';

const STORY = 'We saw the boats leave the harbour at dawn and return by night.';
const marksOf = (mark: typeof inDataTables, page: PageOutline) => [...mark(page, frameElements(page))];

/** A body with a table (element 1) whose cells (from 2 on) hold a block each, and a paragraph beside it. */
function tableOf(cells: readonly ((at: number) => OutlineBlock)[], tag = 'table'): PageOutline {
  const elements: OutlineElement[] = [element('-1 body'), element(`0 ${tag}`)];
  const blocks = cells.map((make) => {
    elements.push(element('1 td'));
    return make(elements.length - 1);
  });
  elements.push(element('0 p'));
  return outline(elements, [...blocks, block(`${elements.length - 1} p: ${STORY}`)]);
}

const figure = (at: number) => block(`${at} td: 12`);
const link = (at: number) => linked(`${at} td: ab`, '/a');
const story = (at: number) => block(`${at} td: ${STORY}`);
const six = [figure, figure, figure, figure, figure, figure];

describe('a table of figures', () => {
  it.each<[string, PageOutline, number]>([
    ['holds six cells', tableOf(six), 1],
    ['not five', tableOf(six.slice(1)), 0],
    ['is a table', tableOf(six, 'div'), 0],
    ['may hold a link a line', tableOf([link, link, link, link, link, figure]), 1],
    ['does not hold links alone', tableOf([link, link, link, link, link, link]), 0],
    // Thirteen words of story beside 31 of figures are less than a third; beside thirty they are more than 30 %.
    ['may hold a sentence', tableOf([story, ...Array<typeof figure>(31).fill(figure)]), 1],
    ['does not hold a story', tableOf([story, ...Array<typeof figure>(30).fill(figure)]), 0],
  ])('%s', (_name, page, isIn) => {
    const marks = marksOf(inDataTables, page);
    expect([marks[0], marks[1], marks[2], marks.at(-1)]).toEqual([0, isIn, isIn, 0]);
  });
});

/** A page set by a table: a cell with the story, and one with the lines given. */
function pageWith(lines: readonly ((at: number) => OutlineBlock)[], cell = 'td', story = STORY): PageOutline {
  return outline(
    [element('-1 body'), element('0 table'), element('1 td'), element('2 p'), element(`1 ${cell}`), element('4 a')],
    [block(`3 p: ${story}`), ...lines.map((make) => make(5))],
  );
}

const three = [link, link, link];

describe('a cell of the table that sets the page is a menu', () => {
  it.each<[string, PageOutline, number]>([
    ['when it holds three links', pageWith(three), 1],
    ['not when it holds two', pageWith(three.slice(1)), 0],
    ['nor when it is no cell', pageWith(three, 'div'), 0],
    ['when three of four lines are links', pageWith([...three, figure]), 1],
    ['not when every second is', pageWith([...three, figure, figure, figure]), 0],
    [
      'nor when it holds a sentence of a story',
      pageWith([...three, link, link, (at) => block(`${at} p: ${STORY}`)]),
      0,
    ],
    ['nor where no table sets the page', pageWith(three, 'td', 'Rain'), 0],
    [
      'with at most fifteen words a line',
      pageWith(Array<typeof link>(3).fill((at) => linked(`${at} li: ${'ab '.repeat(15).trim()}`, '/a'))),
      1,
    ],
    [
      'not sixteen',
      pageWith(Array<typeof link>(3).fill((at) => linked(`${at} li: ${'ab '.repeat(16).trim()}`, '/a'))),
      0,
    ],
  ])('%s', (_name, page, isIn) => {
    expect(marksOf(inMenuCells, page)).toEqual([0, 0, 0, 0, isIn, isIn]);
  });
});
