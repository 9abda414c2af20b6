import { describe, expect, it } from 'vitest';
import { findProvenance } from '../../../core/provenance/find-provenance.ts';
import { findWire } from '../../../core/provenance/find-wire.ts';
import { EMPTY_OUTLETS } from '../../../core/provenance/outlet-glossary.ts';
import { articleOf, lineOf } from './article-of.ts';

const endingIn = (tail: string) =>
  findWire(
    articleOf({ paragraphs: ['The road is closed.', 'Nobody was hurt.', 'The bridge is old.', 'More follows.', tail] }),
  );

describe('the ways in which a text thanks or names its agency', () => {
  it.each<[string, string, readonly string[]]>([
    ['(AP)', 'AP', ['AP']],
    ['(Agencies)', 'Agencies', ['Agencies']],
    ['— Agencies', 'Agencies', ['Agencies']],
    ['With reporting by AP, Reuters, and TASS', 'AP', ['AP', 'Reuters', 'TASS']],
    ['AFP contributed to this report', 'AFP', ['AFP']],
    ['Reuters and AP contributed to this report.', 'Reuters', ['Reuters', 'AP']],
    ['News agencies contributed to this report.', 'News agencies', ['News agencies']],
    ['© AFP', 'AFP', ['AFP']],
    ['© 2023 AFP', 'AFP', ['AFP']],
    ['(© Agence France-Presse)', 'AFP', ['AFP']],
    ['via dpa', 'dpa', ['dpa']],
    ['Via Reuters', 'Reuters', ['Reuters']],
    ['— Xinhua', 'Xinhua', ['Xinhua']],
    ['The driver left the town on foot. — Xinhua', 'Xinhua', ['Xinhua']],
    ['The driver left the town on foot. (AP)', 'AP', ['AP']],
    ['The driver left the town on foot. (AFP, Reuters)', 'AFP', ['AFP', 'Reuters']],
    ['AFP/Reuters', 'AFP', ['AFP', 'Reuters']],
    ['(dpa/AFP)', 'dpa', ['dpa', 'AFP']],
    ['Reuters, AFP', 'Reuters', ['Reuters', 'AFP']],
    ['This report includes information from the Associated Press.', 'AP', ['AP']],
    ['Information from Reuters was used in this report.', 'Reuters', ['Reuters']],
    ['Some material in this report came from The Associated Press.', 'AP', ['AP']],
    ['This story was compiled from AFP and Reuters reports.', 'AFP', ['AFP', 'Reuters']],
    ['Based on reporting by Reuters and TASS', 'Reuters', ['Reuters', 'TASS']],
    ['With AFP', 'AFP', ['AFP']],
    ['(With inputs from PTI and ANI)', 'PTI', ['PTI', 'ANI']],
    ['(with agencies)', 'Agencies', ['Agencies']],
    ['Avec AFP', 'AFP', ['AFP']],
    ['(Avec Reuters et AFP)', 'Reuters', ['Reuters', 'AFP']],
    ['Mit Material von dpa und Reuters', 'dpa', ['dpa', 'Reuters']],
    ['(mit dpa)', 'dpa', ['dpa']],
    ['Con información de EFE y Reuters', 'EFE', ['EFE', 'Reuters']],
    ['Com informações da Reuters', 'Reuters', ['Reuters']],
    ['Com agências', 'Agências', ['Agências']],
    ['По материалам ТАСС', 'TASS', ['TASS']],
    ['С использованием материалов РИА Новости', 'RIA Novosti', ['RIA Novosti']],
    ['За матеріалами Укрінформу', 'Ukrinform', ['Ukrinform']],
    ['Na podstawie: PAP, Reuters', 'PAP', ['PAP', 'Reuters']],
    ['المصدر: وكالات', 'وكالات', ['وكالات']],
    ['(أ ف ب)', 'AFP', ['AFP']],
    ['المصدر: الجزيرة + رويترز', 'Reuters', ['Reuters']],
    ['AP and AFP contributed.', 'AP', ['AP', 'AFP']],
    ['Reuters contributed reporting.', 'Reuters', ['Reuters']],
    ['Additional reporting by Agence France-Presse', 'AFP', ['AFP']],
    ['(red/dpa)', 'dpa', ['dpa']],
    ['(taz mit dpa)', 'dpa', ['dpa']],
    ['Na podstawie depeszy PAP', 'PAP', ['PAP']],
    ['Text: dpa', 'dpa', ['dpa']],
    ['Kaynak: AA', 'Anadolu', ['Anadolu']],
  ])('%s', (tail, wire, agencies) => {
    const found = endingIn(tail);
    expect([found.wire, found.agencies]).toEqual([wire, agencies]);
  });

  it.each([
    ['April 20 (Reuters) - Shelling resumed at dawn.', 'Reuters'],
    ['KHARTOUM, Sudan, April 20, 2023 (AP) -- Shelling resumed at dawn.', 'AP'],
    ['GENEVA/NAIROBI, April 20 (Reuters) - Shelling resumed at dawn.', 'Reuters'],
    ['Kinshasa, RD Congo (AFP) – Les tirs ont repris à l’aube.', 'AFP'],
    ['(Reuters) - Shelling resumed at dawn.', 'Reuters'],
    ['ROMA, 20 APR - (ANSA) - I colpi sono ripresi all’alba.', 'ANSA'],
    ['Bogotá, 20 abr (EFE).- Los disparos volvieron al amanecer.', 'EFE'],
    ['МОСКВА, 20 апр - РИА Новости. Обстрел возобновился на рассвете.', 'RIA Novosti'],
    ['Yangon, Apr. 20 (dpa/Reuters) - Shelling resumed at dawn.', 'dpa'],
    ['دمشق 20 نيسان (رويترز) - استؤنف القصف عند الفجر.', 'Reuters'],
  ])('dateline: %s', (opening, wire) => {
    expect(findWire(articleOf({ paragraphs: [opening, 'Nothing else is known.'] })).wire).toBe(wire);
  });

  it.each([
    ['By JO PARK Associated Press', 'AP'],
    ['By Jo Park | Reuters', 'Reuters'],
    ['AFP | Kinshasa', 'AFP'],
    ['Agencies | Updated: May 4, 2023', 'Agencies'],
    ['Jo Park, Reuters', 'Reuters'],
    ['Updated: 10:20, Agencies', 'Agencies'],
    ['By AFP in Goma', 'AFP'],
    ['Le Midi avec AFP', 'AFP'],
  ])('beside the headline: %s', (line, wire) => {
    const page = articleOf({ headline: 'Convoy leaves town', lines: [lineOf(line, 'before', 'byline')] });
    expect(findProvenance(page, EMPTY_OUTLETS).wire).toBe(wire);
  });

  it.each([
    'The driver showed his old press card (AP).',
    'The AP’s man in town was hurt.',
    'Both Reuters and AFP left the town.',
    'He had contributed.',
    'Photo: AFP',
    'Text: Ana Lima',
    'He left the town with AFP and its photographer.',
    'She had worked for agencies.',
    'Agencies',
    'The bridge in 2019 (AP Photo/Jo Park)',
    'Video: Reuters',
    'The number was first given by Reuters and TASS.',
    'He was in Paris with Reuters at the time.',
    'The ministry shared the footage via TASS.',
    'Based on the reports, the road is shut.',
    'Reporting by Reuters has shown that the mill was shut.',
    'The road is shut. Information from AFP suggests that it will stay so.',
    'He arrived with files from Reuters under his arm.',
    'This report was written by a former AP editor.',
    'The ministry said both AP and Reuters contributed to this story.',
  ])('no wire: %s', (tail) => {
    expect(endingIn(tail).wire).toBe(null);
  });
});
