import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../core/attribution/find-attributions.ts';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import stored from '../../../models/attribution/english.weights.json';

const models = readAttributionModels(stored);

function analyse(text: string, lang: string | null = 'en') {
  return findAttributions(
    {
      model: { text, blocks: [{ start: 0, end: text.length, tag: 'p' }] },
      mentions: [],
      headline: '',
      lang,
      publisher: null,
      published: null,
      resolveSide: (phrase) => (/northern command/i.test(phrase) ? 'northern' : null),
    },
    models,
  );
}

const cut = (text: string, segments: readonly (readonly [number, number])[]) =>
  segments.map(([start, end]) => text.slice(start, end)).join(' … ');

describe('findAttributions', () => {
  it('finds source, cue and content', () => {
    const text = 'Local sources said the convoy had left the town.';
    const [first] = analyse(text).attributions;
    expect(first && [cut(text, first.source), cut(text, first.cue), cut(text, first.content)]).toEqual([
      'Local sources',
      'said',
      'the convoy had left the town',
    ]);
    expect(first?.unnamed).toBe(true);
  });

  it('says plainly that a language is not supported', () => {
    expect(analyse('Le porte-parole a déclaré que la ville était calme.', 'fr')).toEqual({
      attributions: [],
      hedges: [],
      supported: false,
    });
  });

  it('gives an agentless report no source and class none', () => {
    const [first] = analyse('The bridge was reportedly hit by two rockets.').attributions;
    expect([first?.source.length, first?.sourceClass, first?.unnamed]).toEqual([0, 'none', false]);
  });

  it('flags a side in the fighting', () => {
    const [first] = analyse('According to the Northern Command, the hill was taken at dawn.').attributions;
    expect(first?.party).toBe('northern');
  });
});
