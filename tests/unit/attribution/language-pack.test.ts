import { describe, expect, it } from 'vitest';
import type { LanguagePack } from '../../../core/attribution/language/language-pack.ts';
import { PACKS } from '../../../core/attribution/languages.ts';
import type { Attribution } from '../../../core/report/page-report.ts';
import { analyseParagraph, cut } from './analyse-paragraph.ts';
import { GERMAN, SPANISH } from './toy-packs.ts';

const resolveSide = (phrase: string) => (/frente del valle/i.test(phrase) ? 'frente-del-valle' : null);
const analyse = (text: string, lang: string | null, packs?: readonly LanguagePack[]) =>
  analyseParagraph(text, { lang, resolveSide, ...(packs ? { packs } : {}) });

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
        cut(text, each.source),
        cut(text, each.cue),
        cut(text, each.content),
        each.sourceClass,
      ]),
    ).toEqual([[source, cue, content, sourceClass]]);
  });

  it.each<readonly [string, Partial<Attribution>, readonly [string, string, string]]>([
    [
      'El Frente del Valle negó el ataque.',
      { sourceClass: 'armed_party', party: 'frente-del-valle', denial: true },
      ['El Frente del Valle', 'negó', 'el ataque'],
    ],
    [
      'Los vecinos han dicho que hubo disparos.',
      { sourceClass: 'witness', unnamed: true },
      ['Los vecinos', 'han dicho', 'que hubo disparos'],
    ],
    [
      'Dos camiones ardieron, según fuentes locales.',
      { sourceClass: 'unnamed_other', unnamed: true },
      ['fuentes locales', 'según', 'Dos camiones ardieron'],
    ],
    [
      '«Nadie nos avisó», dijo una campesina.',
      { quote: 'direct', kind: 'quote', sourceClass: 'witness' },
      ['una campesina', 'dijo', '«Nadie nos avisó»'],
    ],
    ['El ejército no respondió.', { declined: true, sourceClass: 'armed_party' }, ['El ejército', 'no respondió', '']],
    ['La guerrilla quiere una tregua.', { kind: 'stance' }, ['La guerrilla', 'quiere', 'una tregua']],
    ['El puente fue supuestamente volado.', { sourceClass: 'none' }, ['', 'supuestamente', 'El puente fue … volado']],
    [
      'Un funcionario que pidió no ser identificado dijo que hubo bajas.',
      { anonymityCondition: true },
      ['Un funcionario que pidió no ser identificado', 'dijo', 'que hubo bajas'],
    ],
  ])('Spanish from a pack alone: %s', (text, traits, spans) => {
    const { attributions } = analyse(text, 'es', [...PACKS, SPANISH]);
    const [first] = attributions;
    expect(attributions).toHaveLength(1);
    expect(first).toMatchObject(traits);
    expect([cut(text, first?.source ?? []), cut(text, first?.cue ?? []), cut(text, first?.content ?? [])]).toEqual(
      spans,
    );
  });

  it('leads short names back and nests by the pack', () => {
    const text =
      'El Ministerio de Defensa informó que el puente cayó. El ministerio dijo que la guerrilla negó el ataque. ' +
      'La gobernadora Marta Ríos dijo que no hubo aviso. Ríos afirmó que la guerrilla mintió.';
    const { attributions } = analyse(text, 'es', [...PACKS, SPANISH]);
    expect(attributions.map(({ canonicalSource, nestedIn }) => [canonicalSource, nestedIn])).toEqual([
      ['El Ministerio de Defensa', null],
      ['El Ministerio de Defensa', null],
      ['la guerrilla', 1],
      ['La gobernadora Marta Ríos', null],
      ['La gobernadora Marta Ríos', null],
    ]);
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

  it.each<readonly [string, Partial<Attribution>]>([
    ['Anna sagte, dass es regnet.', { sourceClass: 'unnamed_other', unnamed: true, anonymityCondition: false }],
    ['Anna Weiss sagte, dass es regnet.', { sourceClass: 'named_person', unnamed: false, described: false }],
    ['Zwei alte Anwohner sagten, dass es regnet.', { sourceClass: 'witness', described: true }],
    ['Alte Anwohner sagten, dass es regnet.', { sourceClass: 'witness', described: false }],
    ['„Wir bleiben“ heute hier, sagte Anna Weiss.', { quote: 'mixed', kind: 'report' }],
  ])('tells by the words of a source what it is: %s', (text, traits) => {
    const [first] = analyse(text, 'de', [...PACKS, GERMAN]).attributions;
    expect(first).toMatchObject(traits);
  });

  it('ends what nobody is named for where another clause begins', () => {
    const text = 'El puente fue supuestamente volado, de noche, y luego llovió.';
    const [first] = analyse(text, 'es', [...PACKS, SPANISH]).attributions;
    expect(cut(text, first?.content ?? [])).toBe('El puente fue … volado, de noche');
  });

  it('finds hedges of several words', () => {
    const text = 'Die Brücke ist aller Wahrscheinlichkeit nach möglicherweise zerstört.';
    const { hedges } = analyse(text, 'de', [...PACKS, GERMAN]);
    expect(hedges.map(({ start, end }) => text.slice(start, end))).toEqual([
      'aller Wahrscheinlichkeit nach',
      'möglicherweise',
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
    expect(analyse(german.repeat(4), 'en').supported).toBe(false);
    expect(analyse(german.repeat(4), 'en', [...PACKS, GERMAN]).attributions).toHaveLength(4);
    expect(analyse(german.repeat(4), null, [...PACKS, GERMAN]).attributions).toHaveLength(4);
    const english = 'The army said that the bridge on the border was destroyed by the rebels and is no longer in use. ';
    expect(analyse(english.repeat(4), 'ru').attributions).toHaveLength(4);
  });
});
