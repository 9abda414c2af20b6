/**
 * Whose side a speaker is on, with the whole glossary. A force that a state backs, leads or arms is not that state's army; an
 * army of a state that is gone is not that of its neighbour or heir. One line each: `sentence | id of the party`, or nobody.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle, type Knowledge } from '../../../core/analyse-article.ts';
import { inputFromText, NO_SIGNALS } from '../../../core/article/input-from-text.ts';
import { loadTestKnowledge } from '../../support/knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadTestKnowledge();
});

const partyIn = (text: string) => analyseArticle(inputFromText({ text }), knowledge).attributions[0]?.party ?? 'nobody';

const table = (cases: readonly string[]) =>
  it.each(cases.map((line) => line.split(' | ')))('%s: %s', (text, party) => expect(partyIn(text ?? '')).toBe(party));

describe('who stands behind a force is not the force', () => {
  table([
    'US-backed forces said they had taken the village after a battle beside US troops. | nobody',
    'A US-trained commander said the base had fallen. | nobody',
    'Forces backed by Moscow said they had taken the mine. | nobody',
    'An army trained by the United States said it held the capital. | nobody',
    'The Moscow-backed army said it had shelled the station. | nobody',
    'The Turkish-backed army commander said his men had entered the town. | nobody',
    'Turkey-aligned troops said they had entered the town. | nobody',
    'Turkish led forces said they had entered the town. | nobody',
    'Ethiopian-allied troops said they had crossed the river. | nobody',
    'Pro-Iranian forces said they would answer the raid. | nobody',
    'Pro-Russian army commanders said they held the airport. | nobody',
    'A Pakistan-based militant commander said he would fight on. | nobody',
    'An officer of a Russian-equipped army said the tanks were useless. | nobody',
    'A Russian army-trained battalion said it had seized the mine. | nobody',
    'Troops loyal to Tehran said they had retaken the town. | nobody',
    'A commander supported by Turkey said his men had entered the town. | nobody',
    'Al-Qaeda-linked militants said they had taken the town. | nobody',
    'Pro-Taliban militants said they had taken the valley. | nobody',
    'A soldier captured by Hamas said he had been fed twice a day. | nobody',
    'A commander of the forces fighting the Islamic State said they would enter the city. | nobody',
    'A militia trained by the Israeli army said it had handed over the town. | nobody',
    'The Saudi-led coalition said it had struck Sanaa. | saudi-led-coalition',
    'The US-led coalition said it had hit Raqqa. | global-coalition',
    'The Iran-aligned Houthis said they had fired at a ship. | houthis',
    'The Houthi-run health ministry said 40 people were killed in Sanaa. | houthis',
    'The Israeli army, backed by US jets, said it had struck the port. | idf',
  ]);
});

describe('who meets, flees, judges or watches a side is not on it', () => {
  table([
    'Villagers fleeing Boko Haram said the town had burned. | nobody',
    'Troops fighting the Russian army said they had withdrawn. | nobody',
    'A UN official negotiating with the M23 said talks had stalled. | nobody',
    'The mediator between Hamas and Israel said a deal was close. | nobody',
    'A prosecutor investigating the ELN said arrests would follow. | nobody',
    'The head of the inquiry into the Israeli army said files were missing. | nobody',
    'A peacekeeper attacked by the M23 said he hid in a ditch. | nobody',
    'A commander leading the M23 said he would not stop. | m23',
    'The ruling Taliban said it had closed the schools. | taliban',
    'The armed wing of Hamas said it had fired. | hamas',
  ]);
});

describe('a state that is gone, and a camp of a civil war, have armies of their own', () => {
  table([
    'The South Vietnamese army said it had repelled the attack. | nobody',
    'A South Vietnamese military spokesman said the town had fallen. | nobody',
    "The Republic of Vietnam's army said it held the city. | nobody",
    'A North Vietnamese general said the town had fallen. | pavn',
    'Nationalist Chinese officers said they had shelled the coast. | nobody',
    'The Chinese Nationalist army said it had shelled the coast. | nobody',
    'The East German army said its guards had opened fire. | nobody',
    'The South Yemeni army said it had shelled the pass. | nobody',
    'A North Yemeni army officer said the town had fallen. | nobody',
    'The Imperial Japanese Army said it had taken the city. | nobody',
    'The Republican Spanish army said it had retaken the bridge. | nobody',
    'The Spanish Republican army said it had retaken the bridge. | nobody',
    'Free French forces said they had taken the city. | nobody',
    'The Vichy French army said it held the city. | nobody',
    'The Imperial Ethiopian Army said it had crushed the revolt. | nobody',
    'The British Indian Army said it had held the ridge. | nobody',
    'The Trans-Jordanian army said it held the town. | nobody',
    "The Republic of Congo's army said it had fired. | nobody",
    'The Rhodesian army said it had raided the camp. | nobody',
    'The Soviet army said it had taken the pass. | soviet-armed-forces',
    'The South Korean army said it had fired. | rok-armed-forces',
    'The South Sudanese army said it had fired. | sspdf',
    'The North Korean army said it had fired. | kpa',
    'The South African army said it had fired. | sandf',
    'The South Ossetian army said it had fired. | south-ossetian-forces',
  ]);
});

describe('an army is that of its time', () => {
  it.each([
    ['1994-05-01', 'The Rwandan army', 'nobody'],
    ['2012-05-01', 'The Rwandan army', 'rwanda-defence-force'],
    ['1979-05-01', 'A Ugandan army officer', 'nobody'],
    ['2015-05-01', 'The Afghan defence ministry', 'andsf'],
    ['2025-05-01', 'The Afghan defence ministry', 'nobody'],
    ['2019-05-01', 'The Soviet army', 'soviet-armed-forces'],
  ])('%s: %s: %s', (date, source, party) => {
    const metas = [{ name: 'article:published_time', content: date }];
    const plain = inputFromText({ text: `${source} said it had shelled a hill.` });
    const { attributions } = analyseArticle({ ...plain, signals: { ...NO_SIGNALS, metas } }, knowledge);
    expect(attributions[0]?.party ?? 'nobody').toBe(party);
  });
});
