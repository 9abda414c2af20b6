/** What an army tells of others, and which names are an army's own. The bracketed word is asked for. */
import { describe, expect, it } from 'vitest';
import { namesArmyItself, toldByArmies } from '../../../core/text/told-by-armies.ts';

const isTold = (marked: string): boolean => toldByArmies(marked.replace(/[[\]]/g, ''))(marked.indexOf('['));

describe('toldByArmies', () => {
  it.each([
    ['The army said [Osran] troops had crossed.', true],
    ['The defence ministry accused the [Osran] navy of it.', true],
    ['A ship burned, the air force said. The [Osran] side denied it.', false],
    ['[Osran] troops crossed, the army said.', false],
    ['The army of [Osra] crossed.', false],
    ['The army slept.\n[Osran] troops crossed.', false],
    ['[Osra] is quiet.', false],
  ])('%s', (text, told) => expect(isTold(text)).toBe(told));
});

describe('namesArmyItself', () => {
  it.each([
    ['Osran military', true],
    ['ODF', true],
    ['Osran Armed Forces', true],
    ['Osran Navy', true],
    ['Osran troops', false],
    ['Osran forces', false],
    ['Osran jets', false],
  ])('%s: %s', (words, isOwn) => expect(namesArmyItself(words)).toBe(isOwn));
});
