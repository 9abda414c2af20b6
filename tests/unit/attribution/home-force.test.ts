/** Whose "the General Staff" is when no country stands with it. */
import { describe, expect, it } from 'vitest';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import { parseText } from '../../../core/attribution/parsing/parsed-text.ts';
import { homeForce, isBareForce } from '../../../core/attribution/resolution/home-force.ts';
import type { GroupMention } from '../../../core/report/page-report.ts';
import stored from '../../../models/attribution/english.weights.json';

const models = readAttributionModels(stored);

const parse = (text: string) => parseText({ text, blocks: [{ start: 0, end: text.length, tag: 'p' }] }, models);

const mention = (id: string, name: string): GroupMention => ({
  kind: 'group',
  id,
  name,
  listed: true,
  start: 0,
  end: 1,
  text: name,
  confidence: 'high',
  candidates: [],
});

const BELMARAN = mention('belmaran-armed-forces', 'Belmaran Armed Forces');
const OSRAN = mention('osran-armed-forces', 'Osran Armed Forces');
const REBELS = mention('hill-army', 'Hill Army');
const sideOf = (phrase: string): string | null => (phrase === 'Osra' ? 'osran-armed-forces' : null);

describe('homeForce', () => {
  it('is the one force of a state that the text names, whatever rebels call themselves', () => {
    expect(homeForce(parse('Shells fell.'), [REBELS, BELMARAN], sideOf)).toBe('belmaran-armed-forces');
    expect(homeForce(parse('Shells fell.'), [REBELS], sideOf)).toBeNull();
  });

  it('is of two the one at home in the town of the dateline, and else neither', () => {
    expect(homeForce(parse('OSRA, May 3 - Shells fell.'), [BELMARAN, OSRAN], sideOf)).toBe('osran-armed-forces');
    expect(homeForce(parse('Shells fell.'), [BELMARAN, OSRAN], sideOf)).toBeNull();
  });
});

describe('isBareForce', () => {
  it.each([
    ['The General Staff', true],
    ['An army source', true],
    ['The defence ministry', true],
    ['The Belmaran army', false],
    ['The health ministry', false],
  ])('%s: %s', (phrase, isBare) => {
    const { words } = parse(`${phrase} said nine shells fell.`);
    expect(isBareForce(words.slice(0, phrase.split(' ').length))).toBe(isBare);
  });
});
