/** Datelines are no speakers, and keeping silent is no denial: one line each, in our own words. */
import { describe, expect, it } from 'vitest';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import stored from '../../../models/attribution/english.weights.json';
import { analyseParagraph, cut } from './analyse-paragraph.ts';
import { judgeCase } from './judge-case.ts';
import { readCase } from './read-case.ts';

const models = readAttributionModels(stored);

describe('datelines', () => {
  it.each([
    'OSRA/BELMAR (Agencies) - {S:The army} {C:said} {X:it would study the plan}. | armed_party',
    'CAMP OSRA, Lower Valley — {S:The army} {C:said} {X:it hit a camp}. | armed_party',
    '(Osra, Hill Radio) {S:The regional council} {C:said} {X:schools would open}. | official_body',
    'OSRA, BELMAR and LUNDE — {S:The ministers} {C:said} {X:they would meet}. | unnamed_official unnamed',
  ])('%s', (line) => expect(judgeCase(readCase(line), models)).toEqual([]));
});

describe('silence', () => {
  it.each([
    '{S:The army} {C:had no immediate comment}. | armed_party declined',
    '{S:The rebels} {C:had no immediate response}. | armed_party declined',
    'Neither {S:the army nor the rebels} {C:responded to requests for comment}. | armed_party declined',
    '{S:A ministry spokesperson} {C:referred questions} {X:to the army}. | unnamed_official unnamed declined',
    '{S:The army} {C:did not offer any comment on} {X:the raid}. | armed_party declined',
  ])('%s', (line) => expect(judgeCase(readCase(line), models)).toEqual([]));

  it('is no denial where nothing was confirmed either', () => {
    const { attributions } = analyseParagraph('The brigade has neither confirmed nor denied the raid.');
    expect(attributions.map(({ denial, declined }) => ({ denial, declined }))).toEqual([
      { denial: false, declined: true },
    ]);
  });
});

describe('he and she', () => {
  it.each([
    ['"It was them," he said. "It was us," she said.', ['he', 'she']],
    [
      'Karl Benn said the road was shut. He said the mill was safe. She said it was not.',
      ['Karl Benn', 'Karl Benn', 'She'],
    ],
    [
      'Lina Soren said the road was shut. Karl Benn said it was not. He said so. She said no more.',
      ['Lina Soren', 'Karl Benn', 'Karl Benn', 'Lina Soren'],
    ],
  ])('%s', (text, names) =>
    expect(analyseParagraph(text).attributions.map(({ canonicalSource }) => canonicalSource)).toEqual(names),
  );
});

describe('fears', () => {
  it('that nobody voices', () => {
    const text = 'There are fears that the dam will break.';
    const [fear] = analyseParagraph(text).attributions;
    expect(fear?.sourceClass).toBe('none');
    expect(cut(text, fear?.content ?? [])).toBe('that the dam will break');
  });
});

describe('whose people speak', () => {
  const resolveSide = (phrase: string) => (/Belmaran/.test(phrase) ? 'belmar' : null);
  it.each([
    ['The Belmaran army said the road was shut. Its spokesman, Karl Benn, said the mill was safe.', 'Karl Benn'],
    ["The Belmaran army said the road was shut. The army's spokesman said the mill was safe.", "The army's spokesman"],
    ["The Belmaran general, Karl Benn, said the road was shut. Benn's deputy said the mill was safe.", "Benn's deputy"],
  ])('%s', (text, name) => {
    const { attributions } = analyseParagraph(text, { resolveSide });
    expect(attributions.map(({ party }) => party)).toEqual(['belmar', 'belmar']);
    expect(attributions.map(({ source }) => cut(text, source)).at(-1)).toContain(name);
  });

  it('the ministry of a report named at the top', () => {
    const text =
      'A Belmaran Defence Ministry bulletin lists two raids. The roads are open. The ministry said the mill was safe.';
    const { attributions } = analyseParagraph(text, { resolveSide });
    expect(attributions.at(-1)).toMatchObject({ party: 'belmar', sourceClass: 'armed_party' });
  });

  it('a stranger beside them speaks for no side', () => {
    const text = "The Belmaran army said the road was shut. The mayor's deputy said the mill was safe.";
    expect(analyseParagraph(text, { resolveSide }).attributions.map(({ party }) => party)).toEqual(['belmar', null]);
  });
});
