/** What kind a block is taken for, by the box it lies in, its words and its links; and how surely. */
import { describe, expect, it } from 'vitest';
import type { OutlineBlock } from '../../../core/article/outline.ts';
import { fieldsAround, type KindEvidence, kindOf } from '../../../core/boilerplate/boilerplate-kinds.ts';
import { findCues } from '../../../core/boilerplate/find-cues.ts';
import type { HintCategory } from '../../../core/boilerplate/hint-categories.ts';
import type { CollapseKind } from '../../../core/report/page-report.ts';
import { block, element, linked, outline } from '../../support/small-outline.ts';

interface Around {
  readonly names?: readonly HintCategory[];
  readonly tags?: readonly string[];
  readonly side?: KindEvidence['side'];
  readonly heading?: string;
  readonly fields?: number;
}

function judge(seen: OutlineBlock, { names = [], tags = [], side = 'inside', heading, fields = 0 }: Around = {}) {
  return kindOf({
    block: seen,
    cues: findCues(seen.text),
    headingCues: heading === undefined ? null : findCues(heading),
    regions: {
      isHinted: (_, category) => names.includes(category),
      isWithin: (_, tag) => tags.includes(tag),
      holdsArticle: () => false,
    },
    side,
    fields,
  });
}

const PLAIN = 'Rain fell over the hills';

describe('a plain line takes the kind of its box', () => {
  it.each<HintCategory & CollapseKind>([
    'comments',
    'newsletter',
    'donation',
    'share',
    'related',
    'promo',
    'toc',
    'sidebar',
    'header',
  ])('named for its kind: %s', (name) => {
    expect(judge(block(`0 p: ${PLAIN}`), { names: [name] }).kind).toBe(name);
  });

  it.each<[HintCategory, CollapseKind]>([
    ['teaser', 'related'],
    ['author', 'author-box'],
    ['legal', 'copyright'],
    ['nav', 'navigation'],
    ['product', 'promo'],
  ])('named otherwise: %s is %s', (name, kind) => {
    expect(judge(block(`0 p: ${PLAIN}`), { names: [name] }).kind).toBe(kind);
  });

  it.each<[string, Around, string, number]>([
    ['in an aside', { tags: ['aside'] }, 'sidebar', 1.2],
    ['in a nav amid the article', { tags: ['nav'] }, 'navigation', 2],
    ['beside a field', { fields: 1 }, 'newsletter', 0.8],
    ['in no box', {}, 'other', 0.5],
    ['in no box after the article', { side: 'after' }, 'other', 0.5],
    // 0.4 is less than a block of no kind has.
    ['in no box before the article', { side: 'before' }, 'other', 0.5],
    ['named twice', { names: ['promo', 'product'] }, 'promo', 3.5],
    ['named for two kinds', { names: ['newsletter', 'share'] }, 'share', 4],
  ])('%s', (_name, around, kind, strength) => {
    expect(judge(block(`0 p: ${PLAIN}`), around)).toEqual({ kind, strength });
  });
});

describe('regions of the site give their name to all they hold', () => {
  it.each<[string, Around, string]>([
    ['the site’s footer', { side: 'after', tags: ['footer'] }, 'footer'],
    ['a box named footer', { side: 'after', names: ['footer'] }, 'footer'],
    ['a menu before the article', { side: 'before', tags: ['nav'] }, 'navigation'],
    ['a header before the article', { side: 'before', tags: ['header'] }, 'header'],
    ['a box named header', { side: 'before', names: ['header'] }, 'header'],
    ['a dialog named for consent', { names: ['cookie'], tags: ['dialog'] }, 'cookie'],
  ])('%s', (_name, around, kind) => {
    expect(judge(block(`0 p: ${PLAIN}`), around)).toEqual({ kind, strength: 9 });
  });

  it('but not the article’s own footer', () => {
    const isFooter = (text: string, names: readonly HintCategory[]) =>
      judge(block(`0 p: ${text}`), { side: 'after', tags: ['footer'], names }).kind === 'footer';
    expect(isFooter(PLAIN, ['share'])).toBe(false);
    expect(isFooter(PLAIN, ['author'])).toBe(false);
    expect(isFooter(PLAIN, ['comments'])).toBe(false);
    expect(isFooter(PLAIN, ['related'])).toBe(false);
    expect(isFooter('Disclaimer: these are the views of the writer', [])).toBe(false);
    expect(isFooter(PLAIN, ['legal'])).toBe(true);
  });

  it.each<[string, Around]>([
    ['a footer amid the article', { tags: ['footer'] }],
    ['a header after it', { side: 'after', tags: ['header'] }],
    ['a box named for consent that says nothing of it', { names: ['cookie'] }],
  ])('nor %s', (_name, around) => {
    expect(judge(block(`0 p: ${PLAIN}`), around).kind).toBe('other');
  });
});

describe('links tell a kind', () => {
  it.each<[string, OutlineBlock, string, number]>([
    ['a long one', linked(`0 p: ${PLAIN}`, '/a'), 'related', 1.5],
    ['one of four words', linked('0 p: Rain over the hills', '/a'), 'related', 1.5],
    ['one of three', linked('0 p: Rain in hills', '/a'), 'navigation', 0.8],
    ['a network’s', linked('0 p: Blue', 'https://x.example/intent/tweet?u=1'), 'share', 3],
    ['a purse’s', linked('0 p: Blue', 'https://patreon.example/me'), 'donation', 3],
    ['a writer’s', linked('0 p: Ana Moreira', '/author/ana'), 'author-box', 1],
    ['writers’', linked('0 p: Ana Moreira', '/authors/ana'), 'author-box', 1],
    ['a topic’s amid the article', linked('0 p: Floods', '/topic/floods'), 'related', 1.5],
    ['a region’s', linked('0 p: Floods', '/regions/hills'), 'related', 1.5],
    ['a category’s', linked('0 p: Floods', '/category/floods'), 'related', 1.5],
    ['half a line, no kind', { ...block(`0 p: ${PLAIN}`), links: 1, linkChars: 12, hrefs: ['/a'] }, 'other', 0.5],
  ])('%s', (_name, seen, kind, strength) => {
    expect(judge(seen)).toEqual({ kind, strength });
  });

  it('a topic’s more plainly below the article', () => {
    expect(judge(linked('0 p: Floods', '/topic/floods'), { side: 'after' })).toEqual({
      kind: 'related',
      strength: 3.5,
    });
  });

  it('a writer’s name in a long line is no box about the writer', () => {
    const line = 'Ana Moreira wrote about the river from the roof of her own bakery by the old bridge';
    expect(judge(linked(`0 p: ${line}`, '/author/ana')).kind).toBe('related');
  });
});

describe('words tell a kind', () => {
  it('the sign of copyright in a short line', () => {
    const strength = judge(block('0 p: © Gazette')).strength;
    // An opening cue and the sign itself.
    expect([judge(block('0 p: © Gazette')).kind, strength]).toEqual(['copyright', 7]);
  });

  it('a heading above lends its own', () => {
    expect(judge(block(`0 p: ${PLAIN}`), { heading: 'Newsletter' })).toEqual({ kind: 'newsletter', strength: 2 });
    expect(judge(block('0 p: Disclaimer: no advice'), { heading: 'Newsletter' }).kind).toBe('disclaimer');
  });
});

describe('fields around a block', () => {
  const page = outline([element('-1 body', { fields: 4 }), element('0 div', { fields: 2 }), element('1 p')], []);
  it.each([
    ['of its element and the one above', 1, 6],
    ['of the one above alone', 2, 2],
    ['of the body', 0, 4],
    ['of no element', 9, 0],
  ])('%s', (_name, container, fields) => {
    expect(fieldsAround(page, container)).toBe(fields);
  });
});
