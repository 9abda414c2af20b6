import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../core/attribution/find-attributions.ts';
import type { LanguagePack } from '../../../core/attribution/language/language-pack.ts';
import { PACKS } from '../../../core/attribution/languages.ts';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import stored from '../../../models/attribution/english.weights.json';

/** A toy: ten cues are enough to show that a language is data. */
const GERMAN: LanguagePack = {
  code: 'de',
  functionWords:
    'der die das und in zu den von mit sich auf für ist im dem nicht ein eine als auch es an er hat aus bei nach wird',
  leastShare: 0.12,
  abbreviations: 'ca bzw z.b',
  lexicon: {
    cues: [
      { forms: 'sagte sagten sagt', sense: 'says', place: 'verb' },
      { forms: 'erklärte erklärten', sense: 'says', place: 'verb' },
      { forms: 'meldete meldeten', sense: 'says', place: 'verb' },
      { forms: 'berichtete berichteten', sense: 'says', place: 'verb' },
      { forms: 'behauptete behaupteten', sense: 'says', place: 'verb' },
      { forms: 'bestätigte bestätigten', sense: 'says', place: 'verb' },
      { forms: 'bestritt bestritten', sense: 'denies', place: 'verb' },
      { forms: 'schwieg schwiegen', sense: 'silent', place: 'verb' },
      { forms: 'laut', sense: 'says', place: 'before-source' },
      { forms: 'zufolge', sense: 'says', place: 'after-source' },
    ],
    classes: [
      { sourceClass: 'witness', unnamed: true, heads: 'anwohner zeugen augenzeugen bewohner' },
      { sourceClass: 'official_body', unnamed: false, heads: 'verteidigungsministerium polizei regierung' },
      { sourceClass: 'armed_party', unnamed: false, heads: 'armee rebellen miliz' },
      { sourceClass: 'unnamed_official', unnamed: true, heads: 'sprecher beamter' },
    ],
    hedges: [
      { kind: 'reportative', phrases: 'angeblich, mutmaßliche, mutmaßlich' },
      { kind: 'epistemic', phrases: 'möglicherweise, aller wahrscheinlichkeit nach' },
    ],
    pronouns: 'er sie',
    complementisers: 'dass ob',
    conjunctions: 'und aber während',
  },
};

const models = readAttributionModels(stored);
const analyse = (text: string, lang: string | null, packs?: readonly LanguagePack[]) =>
  findAttributions(
    {
      model: { text, blocks: [{ start: 0, end: text.length, tag: 'p' }] },
      mentions: [],
      headline: '',
      lang,
      publisher: null,
      published: null,
      resolveSide: () => null,
      ...(packs ? { packs } : {}),
    },
    models,
  );
const words = (text: string, segments: readonly (readonly [number, number])[]) =>
  segments.map(([start, end]) => text.slice(start, end)).join(' … ');

const CASES: readonly (readonly [string, string, string, string, string])[] = [
  // text, source, cue, content, class
  ['Die Armee erklärte, die Brücke sei zerstört.', 'Die Armee', 'erklärte', 'die Brücke sei zerstört', 'armed_party'],
  ['Anwohner sagten, dass Schüsse fielen.', 'Anwohner', 'sagten', 'dass Schüsse fielen', 'witness'],
  [
    'Das Lager brannte zwei Tage, meldete die Polizei.',
    'die Polizei',
    'meldete',
    'Das Lager brannte zwei Tage',
    'official_body',
  ],
  ['Zwei Menschen starben laut Augenzeugen.', 'Augenzeugen', 'laut', 'Zwei Menschen starben', 'witness'],
  ['„Wir bleiben hier“, sagte Anna Weiss.', 'Anna Weiss', 'sagte', '„Wir bleiben hier“', 'named_person'],
  ['Die Miliz bestritt den Angriff.', 'Die Miliz', 'bestritt', 'den Angriff', 'armed_party'],
];

describe('a further language is data', () => {
  it.each(CASES)('%s', (text, source, cue, content, sourceClass) => {
    const { supported, attributions } = analyse(text, 'de', [...PACKS, GERMAN]);
    expect(supported).toBe(true);
    expect(
      attributions.map((each) => [
        words(text, each.source),
        words(text, each.cue),
        words(text, each.content),
        each.sourceClass,
      ]),
    ).toEqual([[source, cue, content, sourceClass]]);
  });

  it('finds hedges, denials and pronouns by the pack', () => {
    const text =
      'Die Miliz bestritt den Angriff. Sie behauptete, die angeblich leere Stadt sei ca. 40 Kilometer entfernt.';
    const { attributions, hedges } = analyse(text, 'de-AT', [...PACKS, GERMAN]);
    expect(attributions.map(({ denial, canonicalSource }) => [denial, canonicalSource])).toEqual([
      [true, 'Die Miliz'],
      [false, 'Die Miliz'],
    ]);
    expect(hedges.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['angeblich', 'reportative'],
    ]);
  });

  it('says so when no pack reads a language', () => {
    expect(analyse('Die Armee erklärte, die Brücke sei zerstört.', 'de')).toEqual({
      attributions: [],
      hedges: [],
      supported: false,
    });
  });

  it('believes the words of a long text against what the page declares', () => {
    const german =
      'Die Armee erklärte, dass die Brücke an der Grenze von den Rebellen zerstört ist und nicht mehr benutzt wird. ';
    expect(analyse(german.repeat(4), 'en', [...PACKS, GERMAN]).supported).toBe(false);
    expect(analyse(german.repeat(4), null, [...PACKS, GERMAN]).attributions).toHaveLength(4);
  });
});
