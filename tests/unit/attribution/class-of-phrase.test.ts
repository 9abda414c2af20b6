/** The class of a source by its own words: bodies, sides, people, papers and posts. */
import { describe, expect, it } from 'vitest';
import { classOf, table } from './class-table.ts';

describe('bodies of state', () => {
  table([
    ['The police', 'official_body'],
    ['The regime', 'official_body'],
    ['The OCHA office', 'official_body'],
    ['The UNMISS spokesperson’s unit', 'official_body'],
    ['A Senate committee', 'official_body'],
    ['The African Union', 'official_body'],
    ['The attorney general’s office', 'official_body'],
    ['The Lake Ministry', 'official_body'],
    ['The Osra civil defence', 'official_body'],
    ['The coast guard', 'official_body'],
    ['The border guard', 'official_body'],
    ['The Human Rights Commission', 'official_body'],
    ['The highway patrol', 'official_body'],
    ['The United Nations force', 'official_body'],
    ['Sudan', 'official_body'],
    ['The Sudan', 'official_body'],
    ['The Department of Wells, part of the Ministry of Water,', 'official_body'],
  ]);
});

describe('sides in the fighting', () => {
  table([
    ['The Ministry of Defence', 'armed_party'],
    ['The General Staff', 'armed_party'],
    ['The Joint Chiefs of Staff', 'armed_party'],
    ['The South’s Joint Chiefs of Staff', 'armed_party'],
    ['The FARDC', 'armed_party'],
    ['The vigilantes', 'armed_party'],
    ['The Lake Militia', 'armed_party'],
    ['The Martyrs of the Lake', 'armed_party'],
    ['The Lakeside Martyrs', 'armed_party'],
    ['Multinational Force-West', 'armed_party'],
    ['Osra’s Revolutionary Guards', 'armed_party'],
    ['The Taliban statement', 'armed_party'],
    ['A Taliban study', 'armed_party'],
    ['The army statement', 'armed_party'],
    ['A leaflet signed by the rebels', 'armed_party'],
  ]);

  it('a group of the glossary is one, whatever its name', () => {
    expect(classOf('The Sons of Osra', { namesGroup: true })).toBe('armed_party');
    expect(classOf('Osra’s Red Lamps', { namesGroup: true })).toBe('armed_party');
    expect(classOf('Osra’s Red Lamps')).toBe('named_org');
  });
});

describe('organisations', () => {
  table([
    ['The Miners’ Union', 'named_org'],
    ['A monitor group', 'named_org'],
    ['The Observatory for Wells', 'named_org'],
    ['The Lake Care Trust', 'named_org'],
    ['The relief coordination office of Oxfam', 'named_org'],
    ['The Alliance for Human Rights', 'named_org'],
    ['The Monitoring Service', 'named_org'],
    ['The Wells Watch', 'named_org'],
    ['ACLED', 'named_org'],
    ['The Lake University Hospital', 'named_org'],
    ['The lawyer’s office', 'named_org'],
    ['A rights forum', 'unnamed_other unnamed described'],
    ['The campaigners', 'unnamed_other unnamed'],
  ]);
});

describe('papers', () => {
  table([
    ['The report', 'document'],
    ['A leaflet', 'document'],
    ['The flight log', 'document'],
    ['The Ministry of Water’s report', 'official_body'],
    ['A statement attributed to residents', 'witness unnamed'],
    ['A leaflet attributed to rebels', 'armed_party'],
    ['A statement attributed to', 'document'],
  ]);
});

describe('people without a name', () => {
  table([
    ['Officials', 'unnamed_official unnamed'],
    ['Officials in Osra', 'unnamed_official unnamed described'],
    ['A senior official', 'unnamed_official unnamed'],
    ['A security official', 'unnamed_official unnamed described'],
    ['Two officials', 'unnamed_official unnamed'],
    ['A Belmaran official', 'unnamed_official unnamed described'],
    ['An official who knew him', 'unnamed_official unnamed'],
    ['Army gunners', 'unnamed_official unnamed described'],
    ['British pilots', 'unnamed_official unnamed described'],
    ['A soldier', 'unnamed_official unnamed'],
    ['MPs', 'unnamed_official unnamed'],
    ['An unnamed officer', 'unnamed_official unnamed'],
    ['Former Osra Front fighters', 'unnamed_other unnamed described'],
    ['Activists', 'unnamed_other unnamed'],
    ['Analysts at the bank', 'unnamed_other unnamed described'],
    ['Peasants', 'witness unnamed'],
    ['Civilians', 'witness unnamed'],
    ['Nephews', 'witness unnamed'],
    ['Mayor Weaver', 'named_person'],
    ['A doctor', 'unnamed_other unnamed'],
    ['A doctor who survived', 'witness unnamed'],
    ['A priest who saw it', 'witness unnamed'],
    ['A man in the crowd', 'witness unnamed described'],
  ]);
});

describe('people with a name', () => {
  table([
    ['Anna Soren', 'named_person'],
    ['General Ilya Belov', 'named_person'],
    ['He', 'named_person'],
    ['I', 'named_person'],
    ['The president', 'named_person'],
    ['Soren', 'named_person'],
    ['Anna Soren, a baker,', 'witness'],
    ['Anna Soren, a spokesman,', 'named_person'],
    ['Osra, an agency of the state,', 'official_body'],
  ]);
});

describe('media and posts', () => {
  table([
    ['Reuters', 'media'],
    ['State television', 'media'],
    ['A Reuters reporter', 'media'],
    ['A Telegram channel', 'social unnamed described'],
    ['The Telegram channel Osra Today', 'social'],
    ['The pro-war blogger Ostrov', 'social'],
    ['Users', 'social unnamed'],
    ['Osra Guard (@osraguard)', 'armed_party'],
    ['Ilya (@ilya)', 'social'],
    ['@ilya', 'social'],
    ['We', 'official_body'],
  ]);

  it('speaks of itself', () => {
    expect(classOf('We', { outlet: 'harbour post' })).toBe('self');
    expect(classOf('Reuters', { outlet: 'reuters' })).toBe('self');
    expect(classOf('A reuters fan', { outlet: 'reuters' })).not.toBe('self');
    expect(classOf('This newspaper', { outlet: 'harbour post' })).toBe('self');
  });
});

describe('what a word more or less makes of a phrase', () => {
  table([
    ['The Foreign Secretary', 'named_person'],
    ['Sources inside the ministry', 'unnamed_official unnamed'],
    ['Sources in the old valley', 'unnamed_other unnamed described'],
    ['The rebels last week', 'armed_party'],
    ['Hospital and police officials', 'unnamed_official unnamed described'],
    ['The Lake Brigade’s Telegram channel', 'armed_party'],
    ['A post on X', 'social unnamed described'],
    ['Channel 9', 'media'],
    ['The Telegram channel', 'social unnamed described'],
    ['The Daily Lake', 'media'],
  ]);

  it('an outlet speaks for itself by its own name', () => {
    expect(classOf('The Osra staff', { outlet: 'osra' })).toBe('self');
    expect(classOf('The Osra staff', { outlet: 'delta' })).not.toBe('self');
  });
});
