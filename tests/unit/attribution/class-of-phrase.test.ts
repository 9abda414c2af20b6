/** The class of a source by its own words, one phrase a line: who it is, unnamed or not, told apart or not. */
import { describe, expect, it } from 'vitest';
import { classifySource } from '../../../core/attribution/classes/classify-source.ts';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import { parseText } from '../../../core/attribution/parsing/parsed-text.ts';
import stored from '../../../models/attribution/english.weights.json';

const models = readAttributionModels(stored);

interface Surroundings {
  readonly outlet?: string;
  readonly namesGroup?: boolean;
}

/** `class`, with `unnamed` and `described` where they hold, for a phrase at the head of a sentence. */
function classOf(phrase: string, { outlet, namesGroup = false }: Surroundings = {}): string {
  const text = `${phrase} said the road was shut.`;
  const parsed = parseText({ text, blocks: [{ start: 0, end: text.length, tag: 'p' }] }, models);
  const words = parsed.words.filter(({ end }) => end <= phrase.length);
  const traits = classifySource(words, { namesGroup, outlet: outlet ?? null });
  return [traits.sourceClass, traits.unnamed && 'unnamed', traits.described && 'described'].filter(Boolean).join(' ');
}

const table = (cases: readonly (readonly [string, string])[]) =>
  it.each(cases)('%s: %s', (phrase, expected) => expect(classOf(phrase)).toBe(expected));

describe('bodies of state', () => {
  table([
    ['The police', 'official_body'],
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

describe('one who holds an office, and one of many who do', () => {
  table([
    ['The prime minister', 'named_person'],
    ['The foreign secretary', 'named_person'],
    ['A foreign minister', 'unnamed_official unnamed'],
    ['Foreign Secretary', 'named_person'],
    ['Belmaria’s ambassador', 'named_person'],
    ['The rebels’ ambassador', 'unnamed_official unnamed described'],
    ['An ambassador', 'unnamed_official unnamed'],
    ['Osra’s police chief', 'named_person'],
    ['The head of the field office', 'named_person'],
    ['The press secretary', 'unnamed_official unnamed described'],
    ['The attorney general', 'named_person'],
    ['A deputy chief of staff', 'unnamed_official unnamed described'],
    ['The commissioner', 'named_person'],
    ['A commissioner', 'unnamed_other unnamed'],
    ['A governor', 'unnamed_other unnamed'],
    ['The district collector', 'named_person'],
    ['UN military observers', 'unnamed_official unnamed described'],
    ['African Union monitors', 'unnamed_official unnamed described'],
    ['Election observers', 'unnamed_other unnamed described'],
    ['Military monitors', 'unnamed_other unnamed described'],
  ]);
});

describe('whose sources they are', () => {
  table([
    ['Security sources', 'unnamed_official unnamed described'],
    ['Sources', 'unnamed_other unnamed'],
    ['Private security sources', 'unnamed_other unnamed described'],
    ['Opposition sources', 'unnamed_other unnamed described'],
    ['Kremlin sources', 'unnamed_official unnamed described'],
    ['Sources in the army', 'unnamed_official unnamed described'],
    ['Sources in the Lake Movement', 'unnamed_official unnamed described'],
    ['Sources in Osra', 'unnamed_other unnamed described'],
    ['A source close to the talks', 'unnamed_other unnamed described'],
    ['Sources at the city hospital', 'unnamed_other unnamed described'],
  ]);
});

describe('names in the middle of other words', () => {
  table([
    ['The spokesman of the forces, Brigadier Ilya Belov,', 'named_person'],
    ['Its director, Anna Soren,', 'named_person'],
    ['Its director, Soren,', 'named_person'],
    ['The minister for the region Anna Soren', 'named_person'],
    ['A spokesman for President Soren', 'unnamed_official unnamed described'],
    ['A spokesman for Anna Soren', 'unnamed_official unnamed described'],
    ['The parish priest, Father Ivo Lund,', 'named_person'],
    ['The baker in the square, Ivo Lund,', 'witness'],
    ['The bakers in the square, Ivo Lund among them,', 'witness unnamed described'],
    ['Moss and Haddad', 'named_person'],
    ['Ilya al-Haddad', 'named_person'],
    ['al-Haddad', 'named_person'],
    ['Saudi Arabia', 'official_body'],
    ['Reed Lake Bank', 'named_org'],
    ['BBC Arabic', 'media'],
    ['General Staff', 'armed_party'],
    ['The minister’s aide Ivo Lund', 'named_person'],
    ['Osra Mayor Ivo Lund', 'named_person'],
    ['Ivo Lund, 34,', 'witness'],
    ['Ivo Lund, a colonel, 34,', 'named_person'],
    ['Ivo Lund, who fled,', 'witness'],
    ['General Ivo Lund, who fled,', 'named_person'],
    ['The father of two, Ivo Lund,', 'witness'],
    ['Father Ivo Lund', 'named_person'],
    ['Mr Ivo Lund, a farmer,', 'witness'],
    ['Lund, a farmer,', 'witness'],
    ['Analysts at the Harbour Policy Forum', 'unnamed_other unnamed described'],
    ['A woman reached by Volta Presse', 'witness unnamed'],
  ]);
});

describe('outlets by their kind', () => {
  table([
    ['The paper', 'media'],
    ['A paper', 'document'],
    ['State TV channel', 'media'],
    ['Channel 9', 'media'],
    ['The TV channel', 'media'],
    ['The news site Delta Post', 'media'],
    ['The official Osra agency', 'media'],
    ['The official agency', 'official_body'],
    ['The state-run Osra', 'media'],
    ['Lake Radio', 'media'],
    ['The Osra Times', 'media'],
    ['The human rights network', 'named_org'],
    ['The Osra network', 'named_org'],
    ['A reporter for Reuters', 'media'],
    ['A reporter for the Lake Post', 'media'],
    ['A reporter', 'unnamed_other unnamed'],
    ['An AP photographer', 'media'],
    ['The Washington Post', 'media'],
    ['Footage', 'social unnamed'],
    ['Video footage', 'social unnamed described'],
    ['Posts on X', 'social unnamed described'],
    ['A Facebook official', 'unnamed_official unnamed described'],
    ['Our correspondent', 'self'],
    ['An earlier post', 'self'],
    ['A post', 'social unnamed'],
  ]);
});
