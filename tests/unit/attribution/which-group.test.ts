/**
 * Which body "the rebel group" or "the group" is, with the whole glossary: never the army it fights nor the observer who
 * told of it. One line each: `sentences | name of the last source | id of its party, or nobody`.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle, type Knowledge } from '../../../core/analyse-article.ts';
import { inputFromText } from '../../../core/article/input-from-text.ts';
import { loadTestKnowledge } from '../../support/knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadTestKnowledge();
});

const lastSource = (text: string): string => {
  const last = analyseArticle(inputFromText({ text }), knowledge).attributions.at(-1);
  return `${last?.canonicalSource} | ${last?.party ?? 'nobody'}`;
};

const table = (cases: readonly string[]) =>
  it.each(cases.map((line) => line.split(' | ')))('%s: %s, %s', (text, name, party) =>
    expect(lastSource(text ?? '')).toBe(`${name} | ${party}`),
  );

describe('a group that fights is the one the text has named', () => {
  table([
    'The Pakistani Taliban attacked a post. The Pakistani military said six soldiers died. The outlawed group claimed responsibility for the raid. | Pakistani Taliban | ttp',
    'The Nigerian army said troops killed 30 Boko Haram fighters. The terror group said it lost five men. | Boko Haram | boko-haram',
    'The Colombian army said the ELN blew up a pipeline. The guerrilla group said the pipeline leaked. | ELN | eln-colombia',
    'The Israeli military said Hamas fired rockets. The militant group said it fired none. | Hamas | hamas',
    'The Congolese army said the M23 had taken Goma. The rebel group said the city was calm. | M23 | m23',
    "The Philippine military said the New People's Army burned a bus. The communist group said the bus was empty. | New People's Army | npa",
    'The Somali army said al-Shabab had left the town. The jihadist group said it still held the town. | al-Shabab | al-shabaab-somalia',
    'The Turkish army said the PKK had shelled a base. The outlawed group said the base was empty. | PKK | pkk',
    'The Myanmar army said the Arakan Army attacked. The ethnic armed group said it answered fire. | Arakan Army | arakan-army',
    'Human Rights Watch said the Wagner Group looted homes in Mali. The mercenary group said it protected people. | Wagner Group | wagner-group',
    'Human Rights Watch said the RSF shelled a camp in Sudan. The paramilitary group said it hit an army base. | RSF | rsf-sudan',
    'Doctors Without Borders said its clinic was hit by Boko Haram. The Islamist group said it hit a base. | Boko Haram | boko-haram',
    'The Ethiopian army said the Oromo Liberation Army burned homes. The rebel movement said the homes were empty. | Oromo Liberation Army | oromo-liberation-army',
    'Amnesty International said the RSF killed 40 people in a market in Sudan. The group denied it. | RSF | rsf-sudan',
    'The Lake Observatory said Hamas had fired first. The group denied firing. | Hamas | hamas',
    'The Congolese army said the M23 had taken Goma. The rebel group’s spokesman said the city was calm. | The rebel group’s spokesman | m23',
  ]);
});

describe('no army of a state, and no observer, is a group that fights', () => {
  table([
    'The Rwandan army said nothing had crossed. The rebel group said the city was calm. | The rebel group | nobody',
    'The Nigerian army said it had retaken the town. The movement said it had lost nobody. | The movement | nobody',
    'The Russian Defence Ministry said it had hit a depot. The armed group said the depot was a school. | The armed group | nobody',
    'The army said it had retaken the town. The group said it had lost nobody. | The group | nobody',
    'Amnesty International said villages had burned. The rebel group said it had not been there. | The rebel group | nobody',
  ]);
});

describe('a nation beside the word is not guessed at where several groups are named', () => {
  table([
    'Hamas said Hezbollah had fired the rockets. The Palestinian militant group said it fired none. | The Palestinian militant group | nobody',
    'The Israeli military said Hamas fired rockets. The Palestinian militant group said it fired none. | Hamas | hamas',
  ]);
});

describe('an observer is never the side it watches', () => {
  table([
    'Amnesty International said the M23 had killed 20 people. The rights group said the rebels had used knives. | Amnesty International | nobody',
    'The M23 said the city was calm. The aid group said it was not. | The aid group | nobody',
    'Human Rights Watch said the RSF shelled a camp in Sudan. The rights group’s director said 12 people died. | The rights group’s director | nobody',
    'A monitoring group said the M23 had burned a village. The group said 12 people died. | A monitoring group | nobody',
  ]);
});

describe('between a side and an observer nobody is guessed, unless the side spoke last', () => {
  table([
    'Amnesty International said the M23 had killed 20 people. The group said the fighters had used knives. | The group | nobody',
    'The RSF shelled a market in Sudan, the Sudan Doctors Network said. The group said 12 people died. | The group | nobody',
    'Human Rights Watch said the M23 had killed 20 people in Goma. The group’s director said knives were used. | The group’s director | nobody',
    'Human Rights Watch said villages had burned. The M23 said it had not been there. The group said it would leave. | The M23 | m23',
  ]);
});
