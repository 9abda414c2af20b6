/**
 * Sources and cues in words that no model knows: papers, bodies and offices of other decades and other trades, one line
 * each, in our own words; marks as in `theatre-cases.ts`.
 */
import { describe, expect, it } from 'vitest';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import stored from '../../../models/attribution/english.weights.json';
import { judgeCase } from './judge-case.ts';
import { readCase } from './read-case.ts';

const models = readAttributionModels(stored);

const PAPERS: readonly string[] = [
  '{S:A leaflet signed by the rebels} {C:said} {X:the road was mined}. | armed_party',
  '{S:A circular issued by the ministry} {C:said} {X:the school would stay shut}. | official_body',
  '{S:A statement by analysts} {C:said} {X:the road was mined}. | document',
  '{S:Customs records} {C:show} {X:that arms crossed the lake}. | document',
  '{S:Front-line dispatches} {C:said} {X:the hill had changed hands}. | document',
];

const BODIES: readonly string[] = [
  '{S:The Panel of Experts} {C:said} {X:gold had crossed the lake}. | official_body',
  '{S:The Osra Doctors Union} {C:said} {X:nine people died}. | named_org',
  '{S:The Belmaran Federation} {C:said} {X:the talks would resume}. | named_org',
  '{S:The Russian Federation} {C:said} {X:the talks would resume}. | official_body',
  '{S:Leopoldville} {C:said} {X:the talks would resume}. | official_body',
  '{S:The Defence Secretariat} {C:said} {X:the charge was false}. | armed_party',
  "{S:The 90th Brigade's press service} {C:said} {X:the village held}. | armed_party",
  "{S:The state attorney general's office} {C:said} {X:two men were held}. | official_body",
  '{S:Multinational Force-West} {C:said} {X:two men were held}. | armed_party',
  '{S:Caritas} {C:said} {X:the wards were full}. | named_org',
];

const PEOPLE: readonly string[] = [
  '{S:Unionist politician Sean Dorrell} {C:said} {X:the truce would hold}. | named_person',
  '{S:Its convenor Ada Mossgrave} {C:said} {X:the truce would hold}. | named_person',
  '{S:The rapporteur for the region, Ada Mossgrave,} {C:said} {X:the truce would hold}. | named_person',
  '{S:The duty officer, DSP Ada Mossgrave,} {C:said} {X:two men were held}. | named_person',
  '{S:An eyewitness, Mrs Ada Mossgrave,} {C:said} {X:the mill was burning}. | witness',
  '{S:The coroner} {C:said} {X:the man had been shot}. | named_person',
  '{S:A coroner} {C:said} {X:the man had been shot}. | unnamed_other unnamed',
  "{S:The charity's field coordinator} {C:said} {X:the wards were full}. | unnamed_official unnamed",
  '{S:A porter who escaped through a window} {C:said} {X:the mill was burning}. | witness unnamed',
  '{S:U.N. military observers} {C:said} {X:shells had hit the suburb}. | unnamed_official unnamed',
  '{S:Some observers} {C:said} {X:the talks would fail}. | unnamed_other unnamed',
  '{S:Hospital and police officials} {C:said} {X:nine people died}. | unnamed_official unnamed',
  '{S:Doctors} {C:said} {X:nine people died}. | unnamed_other unnamed',
  '{S:Opposition sites} {C:said} {X:the village had fallen}. | media',
];

const SHARED_NAMES: readonly string[] = [
  '{S:RSF} {C:said} {X:three journalists were killed}. | named_org',
  '{S:RSF} {C:said} {X:its fighters had shot three journalists in Khartoum}. | armed_party',
  '{S:Joint Harvest Aid} {C:said} {X:nine people died}. | named_org',
  '{S:The shipping agent, Gulf Harbour Services,} {C:denied} {X:wrongdoing}. | named_org denial',
  '{S:Pilots} {C:said} {X:the strip was mined}. | unnamed_other unnamed',
  "{S:The Karim People's Defence Organisation} {C:said} {X:the road was mined}. | armed_party",
  '{S:A diplomat familiar with the talks} {C:said} {X:the truce would hold}. | unnamed_official unnamed',
];

const APPOSITIONS: readonly string[] = [
  '{S:Tamoura, the agency that runs the prisons,} {C:said} {X:two men had escaped}. | official_body',
  '{S:Tamoura, a militia from the hills,} {C:said} {X:two men had escaped}. | armed_party',
  '{S:One, a mother of four,} {C:said} {X:the well was dry}. | witness unnamed',
  "{S:Harbour Watch's Ada Mossgrave} {C:said} {X:the wards were full}. | named_person",
  "{S:The Union of Carters's general secretary, Ada Mossgrave,} {C:said} {X:the strike would go on}. | named_person",
];

const TITLES: readonly string[] = [
  '{S:Locals interviewed by the Harbour Courier} {C:said} {X:the mill was burning}. | witness unnamed',
  '{S:The United Nations force} {C:said} {X:the truce had failed}. | official_body',
  '{S:The Belmaran Broadcasting Corporation} {C:said} {X:the truce had failed}. | media',
  '{S:A junta source} {C:said} {X:the truce had failed}. | unnamed_official unnamed',
  "{S:The army's public relations directorate} {C:said} {X:the truce had failed}. | armed_party",
  '{S:The public prosecutor in Osra} {C:said} {X:two men were held}. | named_person',
  '{S:One of them, a baker,} {C:said} {X:the mill was burning}. | witness unnamed',
  '{S:A reporter for the Harbour Courier} {C:counted} {X:four craters}. | media',
  '{S:Analysts at the Harbour Policy Forum} {C:said} {X:the truce would fail}. | unnamed_other unnamed',
  '{S:A statement by the U.S.-led coalition} {C:said} {X:two men died}. | armed_party',
  "{S:Belmaria's ambassador} {C:said} {X:the truce would hold}. | named_person",
  "{S:The bishop's office} {C:said} {X:the truce would hold}. | named_org",
  "{S:Belmaria's Security Media Cell} {C:said} {X:the truce would hold}. | official_body",
  '{S:House Minority Leader Sean Dorrell} {C:said} {X:the bill was dead}. | named_person',
  '{S:Mossgrave and Haddad} {C:said} {X:the bill was dead}. | named_person',
  '{S:A group of investors} {C:said} {X:the mine was shut}. | unnamed_other unnamed',
  '{S:Hospital staff} {C:said} {X:the wards were full}. | unnamed_other unnamed',
  '{S:The Highway Patrol} {C:said} {X:the bridge was shut}. | official_body',
  '{S:The World Health Organization} {C:said} {X:the wards were full}. | official_body',
  '{S:Whitehall sources} {C:said} {X:the landing was complete}. | unnamed_official unnamed',
  '{S:British pilots} {C:said} {X:nine jets were lost}. | unnamed_official unnamed',
  '{S:Mada Masr} {C:said} {X:the bridge was shut}. | media',
  "{S:China's largest carrier} {C:said} {X:flights would stop}. | unnamed_other unnamed",
];

const HALVES: readonly string[] = [
  '{S:A blotter obtained by the Daily Beacon} {C:indicates} {X:that the gate was shut}. | document',
  '{S:Belmaria, which hosts the talks,} {C:says} {X:they are suspended}.',
  "{S:The charity's field coordinator, Ada Mossgrave,} {C:said} {X:the wards were full}. | named_person",
  '{S:He} {C:confided to} El Tiempo {X:that the soldiers had fled}. | named_person',
  'Neither {S:Rwanda nor the rebels} {C:responded to requests for comment}. | official_body declined',
  'Rebels burned the mill, {X:an allegation} {S:the army} {C:denies}. | armed_party denial',
  'Osra burned the mill, {X:an allegation} {S:Kigali} {C:denies}. | official_body denial',
  '{S:Ada Mossgrave, mother of six,} {C:said} {X:the well was dry}. | witness',
  '{S:A group called the Free Men} {C:claimed} {X:the attack}. | armed_party',
];

const HEDGES: readonly string[] = [
  'Gunmen [H:suspected to be] rebels burned the mill.',
  'The editors [H:had no means of checking] the figure.',
  '[H:Nobody has confirmed] the order.',
  'The agency [H:has not seen any proof] of the raid.',
];

const VIEWS: readonly string[] = [
  '{C:In the view of} {S:the mayor}, {X:the truce will not last}. | named_person',
  "By {S:the mayor}'s {C:account}, {X:nine soldiers died in the raid}. | named_person",
  '{C:Per} {S:the spokesperson}, {X:two drones were shot down}. | unnamed_official unnamed',
  '{X:The army attacked at dawn}, {C:per} {S:a spokesman}. | unnamed_official unnamed',
];

const CUES: readonly string[] = [
  '{S:Footage verified by Reuters} {C:showed} {X:smoke over the port}. | social unnamed',
  '{X:A second blast hit the port}, {S:police} {C:said}. | official_body',
  '{S:Joint Harvest Aid} {C:reports} {X:that eleven flights got in}.',
  '{S:The bishop} {C:appealed to} {X:both sides to spare the hospital}. | named_person',
  '{S:The station} {C:countered} {X:that soldiers had opened fire}.',
  '{C:It was learned from} {S:a reliable source} {X:that the wing would move}. | unnamed_other unnamed',
  "{S:The People's Army} {C:asserts} in its organ {X:that it overran a base}. | armed_party",
  '{X:"Eight hundred,"} {S:he} {C:whispered}. | named_person direct',
  '{S:The minister} {C:termed} {X:the raid a success}.',
  '{C:Rumour has it} {X:that the general has fled}. | none',
  '{X:"We ran,"} {C:sobbed} {S:a young porter}. | witness unnamed direct',
  '{X:The crew are safe}, {C:it is understood}. | none',
  '{X:Gunmen} {C:believed} {X:to belong to the militia overran the suburb}. | none',
];

const SILENCES: readonly string[] = [
  '{S:The army} {C:has remained silent on} {X:the raid}. | armed_party declined',
  '{S:The ministry} {C:refused to divulge} {X:details}. | official_body declined',
  '{S:The company} {C:gave no timetable}. | declined',
  '{S:The junta} {C:has not reacted}. | declined',
  '{S:Rebel officials} {C:were not available for comment}. | unnamed_official unnamed declined',
];

describe('words that no list of the models holds, one line each', () => {
  it.each([
    ...PAPERS,
    ...BODIES,
    ...PEOPLE,
    ...SHARED_NAMES,
    ...APPOSITIONS,
    ...TITLES,
    ...HALVES,
    ...HEDGES,
    ...VIEWS,
    ...CUES,
    ...SILENCES,
  ])('%s', (line) => {
    expect(judgeCase(readCase(line), models)).toEqual([]);
  });
});
