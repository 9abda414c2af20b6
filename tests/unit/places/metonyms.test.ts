import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../../core/gazetteer/decode.ts';
import { findPlaces } from '../../../core/mention/places/find-places.ts';
import { loadGazetteer } from '../../support/gazetteer.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

describe('a name that speaks, commands or is accused is those who rule there: marked, not surely as a place', () => {
  it.each([
    ['Damascus said the strike hit a school.', 'Damascus', 'low'],
    ['Kyiv has repeatedly denied the claim.', 'Kyiv', 'low'],
    ['Washington and Moscow agreed to talk.', 'Washington', 'low'],
    ['Washington and Moscow agreed to talk.', 'Moscow', 'low'],
    ['The road is open, according to Kinshasa, which sent troops.', 'Kinshasa', 'low'],
    ['“We did not,” Moscow said.', 'Moscow', 'low'],
    ['Iran, however, rejected the report.', 'Iran', 'low'],
    ['Officials in Kyiv said the plant was hit.', 'Kyiv', 'high'],
    ['Residents of Moscow and Kyiv said the night was loud.', 'Kyiv', 'high'],
    ['Missiles struck Damascus at dawn.', 'Damascus', 'high'],
    ['Residents fled Damascus, and officials said the road was cut.', 'Damascus', 'high'],
    ['Police in Kharkiv said two people died.', 'Kharkiv', 'high'],
    ["Moscow's forces took two villages.", 'Moscow', 'low'],
    ['Tehran’s negotiating delegation left the hall.', 'Tehran', 'low'],
    ["Asmara's troops stayed on the hills.", 'Asmara', 'low'],
    ["Ukraine's army gave no number.", 'Ukraine', 'low'],
    ['Houston said the port would open again.', 'Houston', 'low'],
    ['Islamabad accused Kabul of sheltering the fighters.', 'Kabul', 'low'],
    ['Envoys urged Moscow to answer.', 'Moscow', 'low'],
    ['The fighters are backed by Abu Dhabi, two envoys said.', 'Abu Dhabi', 'low'],
    ['Kigali-backed fighters took the town.', 'Kigali', 'low'],
    ['Talks with Tehran have broken off.', 'Tehran', 'low'],
    ['Beijing has imposed tariffs.', 'Beijing', 'low'],
    ["Kherson's bridges were hit.", 'Kherson', 'high'],
    ["Moscow's underground was shut.", 'Moscow', 'high'],
    ['The Kyiv-based group counted the dead.', 'Kyiv', 'high'],
    ['Families who fled Khartoum said the road was open.', 'Khartoum', 'high'],
    ['The army warned Gaza residents to leave.', 'Gaza', 'high'],
    ['If Kyiv attacks, the truce is over.', 'Kyiv', 'low'],
    ['The army waits, and Seoul will respond.', 'Seoul', 'low'],
    ['Athens and Ankara exchanged accusations.', 'Athens', 'low'],
    ['Athens and Ankara traded barbs.', 'Ankara', 'low'],
    ['Seoul fired three warning shots at the boat.', 'Seoul', 'low'],
    ['Seoul fired its coach.', 'Seoul', 'high'],
    ['Addis Ababa views the port as its own.', 'Addis Ababa', 'low'],
    ['Damascus saw the offer as a trap.', 'Damascus', 'low'],
    ['London saw heavy rain as trains stopped.', 'London', 'high'],
    ['Kabul launched a new satellite channel on Monday.', 'Kabul', 'high'],
    ['Rome fire crews tested drones.', 'Rome', 'high'],
    ['Seoul will fire rockets at the rock.', 'Seoul', 'low'],
    ['Athens fears another winter of arrivals.', 'Athens', 'low'],
    ['Families in Khartoum fear more raids.', 'Khartoum', 'high'],
    ['Soldiers in Kabul fired rockets at the hill.', 'Kabul', 'high'],
    ['The vote was condemned by Tunis.', 'Tunis', 'low'],
    ['The streets were announced by Tunis residents.', 'Tunis', 'high'],
    ["Belgrade's foreign minister left the hall.", 'Belgrade', 'low'],
    ['Baghdad’s president signed the law.', 'Baghdad', 'low'],
    ["Serbia's president signed the law.", 'Serbia', 'high'],
    ['The envoy visited Srinagar, and Islamabad said it would complain.', 'Islamabad', 'low'],
    ['Guards in Kyiv, Lviv, and Odesa said the night was loud.', 'Odesa', 'high'],
  ])('%s', (text, name, confidence) => {
    const input = { model: { text, blocks: [] }, headline: '', lang: null, host: '', published: null, reserved: [] };
    const { mentions } = findPlaces(input, gazetteer);
    expect(mentions.find((place) => place.text === name)).toMatchObject({ confidence });
  });
});
