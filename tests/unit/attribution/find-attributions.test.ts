import { describe, expect, it } from 'vitest';
import { analyseParagraph, cut } from './analyse-paragraph.ts';

const resolveSide = (phrase: string) => (/northern command/i.test(phrase) ? 'northern' : null);
const analyse = (text: string, lang: string | null = 'en') => analyseParagraph(text, { lang, resolveSide });

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
