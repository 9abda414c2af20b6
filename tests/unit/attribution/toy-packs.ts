/** Two toy languages: a dozen cues each are enough to show that a language is data. Neither is shipped. */
import type { LanguagePack } from '../../../core/attribution/language/language-pack.ts';

export const GERMAN: LanguagePack = {
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
    auxiliaries: 'hat haben hatte',
    articles: 'der die das den dem',
    anonymity: 'nicht genannt, unter der bedingung der anonymität',
    complementisers: 'dass ob',
    conjunctions: 'und aber während',
  },
};

export const SPANISH: LanguagePack = {
  code: 'es',
  functionWords: 'de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o fue',
  leastShare: 0.12,
  abbreviations: 'gral cnel ee.uu',
  lexicon: {
    cues: [
      { forms: 'dijo dijeron dicho', sense: 'says', place: 'verb' },
      { forms: 'informó informaron informado', sense: 'says', place: 'verb' },
      { forms: 'afirmó afirmaron aseguró aseguraron', sense: 'says', place: 'verb' },
      { forms: 'reivindicó reivindicaron', sense: 'says', place: 'verb' },
      { forms: 'negó negaron rechazó rechazaron', sense: 'denies', place: 'verb' },
      { forms: 'declinó_comentar no_respondió no_respondieron', sense: 'silent', place: 'verb' },
      { forms: 'quiere quieren pretende pretenden', sense: 'wishes', place: 'verb' },
      { forms: 'según de_acuerdo_con', sense: 'says', place: 'before-source' },
      { forms: 'supuestamente presuntamente', sense: 'says', place: 'no-source' },
    ],
    classes: [
      { sourceClass: 'witness', unnamed: true, heads: 'vecinos testigos pobladores campesina campesino' },
      { sourceClass: 'unnamed_official', unnamed: true, heads: 'portavoz funcionario funcionarios oficial' },
      { sourceClass: 'unnamed_other', unnamed: true, heads: 'fuentes fuente' },
      { sourceClass: 'armed_party', unnamed: false, heads: 'ejército guerrilla rebeldes frente' },
      { sourceClass: 'official_body', unnamed: false, heads: 'ministerio gobierno policía' },
    ],
    hedges: [
      { kind: 'reportative', phrases: 'supuestamente, presuntamente, supuestos' },
      { kind: 'verification', phrases: 'no pudo verificar, sin confirmar' },
    ],
    pronouns: 'él ella ellos ellas',
    auxiliaries: 'ha han había habían no',
    articles: 'el la los las un una',
    anonymity: 'bajo condición de anonimato, pidió no ser identificado, pidió no ser identificada',
    complementisers: 'que',
    conjunctions: 'y pero mientras aunque',
  },
};
