import { describe, expect, it } from 'vitest';
import { collapseBar, type NamedBlock } from '../../../core/boilerplate/collapse-bars.ts';
import { COLLAPSE_DEFAULTS } from '../../../core/boilerplate/collapse-defaults.ts';

const POLICY = { text: 9, told: 3, plain: 2, untold: 1, kindless: 0.5 };
const block = (facts: Partial<NamedBlock>): NamedBlock => ({
  kind: 'newsletter',
  strength: 0,
  isProse: true,
  position: 'inside',
  ...facts,
});

describe('the plainer a block’s kind is told, the higher the score it may be collapsed with', () => {
  it.each<[keyof typeof POLICY, string, Partial<NamedBlock>]>([
    ['told', 'its kind told plainly', { strength: 3.5 }],
    ['plain', 'a paragraph, its kind told', { strength: 3 }],
    ['untold', 'a paragraph, its kind hardly told', { strength: 2.9 }],
    ['plain', 'no paragraph', { isProse: false }],
    ['kindless', 'no kind', { kind: 'other', isProse: false, strength: 9 }],
    ['untold', 'a paragraph of a kind that words do not tell', { kind: 'sidebar', strength: 9 }],
    ['told', 'a paragraph in a column beside', { kind: 'sidebar', position: 'elsewhere' }],
    ['told', 'one of a site’s foot', { kind: 'footer', position: 'elsewhere' }],
    ['told', 'one among links elsewhere', { kind: 'related', position: 'elsewhere' }],
    ['untold', 'one among links below', { kind: 'related', position: 'after' }],
    ['told', 'one about the author below', { kind: 'author-box', position: 'after' }],
    ['untold', 'one about the author elsewhere', { kind: 'author-box', position: 'elsewhere' }],
    ['told', 'the same in words', { kind: 'author-box', position: 'elsewhere', strength: 2 }],
    ['told', 'a notice in words', { kind: 'copyright', position: 'after', strength: 2 }],
    ['untold', 'the same amid the text', { kind: 'copyright', position: 'inside', strength: 2 }],
    ['untold', 'one about the author before the text', { kind: 'author-box', position: 'before', strength: 2 }],
    ['untold', 'a column beside, amid the text', { kind: 'sidebar', position: 'inside' }],
  ])('%s: %s', (bar, _name, facts) => {
    expect(collapseBar(block(facts), POLICY)).toBe(POLICY[bar]);
  });
});

describe('what a new reader finds collapsed', () => {
  it('leaves what a page is used by: menus, head and foot, comments, consent', () => {
    const shown = Object.entries(COLLAPSE_DEFAULTS).filter(([, isCollapsed]) => !isCollapsed);
    expect(shown.map(([kind]) => kind).sort()).toEqual(['comments', 'cookie', 'footer', 'header', 'navigation']);
  });
});
