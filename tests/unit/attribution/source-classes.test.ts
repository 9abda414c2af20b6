/** What kind of source a phrase names, one line each, in our own words; marks as in `theatre-cases.ts`. */
import { describe, expect, it } from 'vitest';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import stored from '../../../models/attribution/english.weights.json';
import { judgeCase } from './judge-case.ts';
import { readCase } from './read-case.ts';

const models = readAttributionModels(stored);

const GROUPS: readonly string[] = [
  '{S:The UN Group of Specialists} {C:said} {X:arms had crossed the lake}. | official_body',
  '{S:The Harbour Intelligence Group} {C:said} {X:the video was old}. | named_org',
  '{S:The Contact Group} {C:said} {X:talks would resume in May}. | named_org',
  '{S:The Sefar Group, an armed band in the hills,} {C:said} {X:it had freed the hostages}. | armed_party',
  '{S:The Osra militant group} {C:said} {X:it had freed the hostages}. | armed_party',
  '{S:The group} {C:said} {X:it had freed the hostages}. | armed_party',
  '{S:Amaq} {C:said} {X:its fighters had shot a guard}. | armed_party',
];

const BODIES: readonly string[] = [
  '{S:The Belmaran MoD} {C:said} {X:its jets had hit a depot}. | armed_party',
  '{S:The Ministry of Defence of Belmaria} {C:said} {X:its jets had hit a depot}. | armed_party',
  '{S:The Operations Room of the Health Ministry} {C:said} {X:nine people died}. | official_body',
  '{S:The Belmaran Human Rights Commission} {C:said} {X:nine people died}. | official_body',
  '{S:Saudi Arabia} {C:said} {X:the talks would resume}. | official_body',
  '{S:North Korea} {C:said} {X:the talks would resume}. | official_body',
  '{S:Burkina Faso} {C:said} {X:the talks would resume}. | official_body',
  '{S:New Zealand} {C:said} {X:the talks would resume}. | official_body',
  '{S:LRDH, a local rights organisation,} {C:said} {X:nine people died}. | named_org',
  '{S:A shipping security firm, Seawatch,} {C:said} {X:a tanker was hit}. | named_org',
];

const PEOPLE: readonly string[] = [
  '{S:Mariam, 34, who fled with two children,} {C:said} {X:the mill was burning}. | witness',
  '{X:"We ran,"} {C:said} {S:Ilya Soren, 61, a retired miner}. | witness',
  '{S:Anna Soren}, 61, {C:said} {X:the mill was burning}. | witness',
  '{X:"We shall return,"} {C:wrote} {S:Belov on Telegram}. | named_person names:Belov',
  '{S:Her nephew} {C:said} {X:the mill was burning}. | witness unnamed',
  '{S:The mother, Lina Haddad,} {C:said} {X:the mill was burning}. | witness',
  '{S:The foreign minister} {C:said} {X:the talks would resume}. | named_person',
  '{S:The EU foreign policy chief} {C:said} {X:the talks would resume}. | named_person',
  '{S:The police director general} {C:said} {X:two men were held}. | named_person',
  '{S:Hezbollah MP Karim Soren} {C:said} {X:the truce would hold}. | named_person',
  '{S:Two soldiers serving nearby} {C:said} {X:the road was shut}. | unnamed_official unnamed',
  '{S:A statement attributed to residents of Osra} {C:said} {X:the well was poisoned}. | witness unnamed',
];

const OUTLETS: readonly string[] = [
  '{S:An AP journalist} {C:counted} {X:four craters}. | media',
  '{S:A Reuters reporter} {C:saw} {X:four craters}. | media',
  '{S:Le Monde} {C:said} {X:the minister knew}. | media',
  '{S:The Voice of Belmaria} {C:said} {X:the truce would hold}. | media',
];

describe('what kind of source, one line each', () => {
  it.each([...GROUPS, ...BODIES, ...PEOPLE, ...OUTLETS])('%s', (line) => {
    expect(judgeCase(readCase(line), models)).toEqual([]);
  });
});
