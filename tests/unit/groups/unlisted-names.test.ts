/** Names of fighting bodies in no glossary, and names of like shape that are none. */
import { describe, expect, it } from 'vitest';
import { markMentions, unmarked } from '../../support/group-fixtures.ts';

const table = (cases: readonly string[]) =>
  it.each(cases)('%s', (marked) => expect(markMentions(unmarked(marked))).toBe(marked));

describe('units by number', () => {
  table([
    'Soldiers of the [[3rd Separate Tank Battalion|?]] left.',
    'Soldiers of the [[Twenty-First Infantry Regiment|?]] left.',
    'Soldiers of the twenty [[First Infantry Regiment|?]] men left.',
    'Soldiers of the [[3rd Battalion, 6th Marines|?]] left.',
    'Soldiers of the [[3rd Battalion|?]], 6th in line, left.',
    'Soldiers of the [[12th front|?]] left.',
    'Soldiers of the second front left.',
    'Soldiers of [[7 Brigade|?]] left.',
    'Soldiers counted 7 Brigades.',
    'Soldiers of the [[15 Corps|?]] left.',
    'Soldiers of the [[26 Air Squadron|?]] left.',
    'Soldiers of the 2nd Army Hospital left.',
    'Soldiers of the 3rd Dance Group left.',
    'The Third Command School was shut by soldiers.',
    'Soldiers of the [[Jordanian 71st Battalion|?]] left.',
    'The first brave brigade of soldiers left.',
  ]);
});

describe('units by name', () => {
  table([
    'The [[Hamza Ibn Omar Battalion|?]] left after the attack.',
    'The [[Amphibious Task Group|?]] left the port after the attack.',
    'The Task Group left the port.',
    'The [[Lake Legion|?]] shelled the town in an attack.',
    'The Lake Legion danced in the square.',
    'The Premier Division lost two soldiers.',
    'The Lake Services Battalion was attacked by soldiers.',
    'The army’s [[Northern Lake Command|?]] said two soldiers were killed.',
    'The army’s Lake Command said two soldiers were killed.',
    'The Northern Lake Command bought paper.',
    'The City’s [[Hamza Brigade|?]] left after the attack.',
    'The [[People’s Lake Brigade|?]] left after the attack.',
    'In Colombia soldiers attacked the [[Pedro Lago Front|?]].',
    'In Colombia the Pedro Lago Front was painted.',
  ]);
});

describe('bodies by what they fight for', () => {
  table([
    'Rebels of the [[Union for the Salvation of the Lake|?]] took the hill.',
    'Members of the Union for the Study of the Lake took the hill from rebels.',
    'Rebels of the [[Lake Liberation Movement|?]] took the hill.',
    'Rebels of the [[Lake Tribal Forces|?]] took the hill.',
    'The Lake Tribal Council sang.',
    'The Lake Liberation Movement opened a shop.',
    'Rebels of the [[Lake Democratic Army|?]] took the hill.',
    'Rebels of the National Democratic Party took the hill.',
    'Rebels of [[Jaysh al-Wadi al-Kabir|?]] took the hill.',
    'Rebels of [[Liwa Nahr|?]]’s camp took the hill.',
    'Rebels ate at the Liwa Group.',
    'Rebels of [[Saraya al-Nahr Group|?]] took the hill.',
    'Liwa Nahr sells dates.',
    'Rebels met Lashkar in the hills.',
  ]);
});

describe('names the text introduces', () => {
  table([
    'The banned [[Lup Kangla|?]] was blamed.',
    'The banned book was blamed.',
    'A militant Islamist group called [[Azure Coast|?]] was blamed.',
    'A militant group in Azure Bay was blamed.',
    'The armed group’s Azure Bay camp was blamed.',
    'The drug gang known as [[Kan-na Lup|?]] was blamed.',
    'The [[Zembla Hill militia|?]] was blamed.',
    'The notorious [[Zembla gang|?]] was blamed.',
    'A Zembla gang was blamed.',
    'The Christian militia was blamed.',
    'The Syrian militia was blamed.',
    'The Osra’s militia was blamed.',
    'The Militia was blamed.',
    'The banned group Amnesty met.',
  ]);
});

describe('gangs', () => {
  table([
    'The gang [[Gran Lago|?]] took hostages in an attack.',
    'The gang Lago took hostages in an attack.',
    'The gang, [[Gran Lago|?]], took hostages in an attack.',
    'The gang, Gran Lago said, took hostages in an attack.',
    'The gang took The Mall in an attack.',
    'The gangs [[Gran Lago|?]] and [[Puentes|?]] took hostages in an attack.',
    'The gangs [[Gran Lago|?]] and others took hostages in an attack.',
    'The gangs [[5 Puentes|?]] and [[Gran Lago|?]] took hostages in an attack.',
    'The gang Mexico City knew took hostages in an attack.',
    'In Mexico the cartel of [[Los Lagartos|?]] attacked soldiers.',
    'In Mexico the town of Los Lagartos was shelled in an attack.',
    'In Mexico the cartel of Los Angeles attacked soldiers.',
    'In Syria the gang of Los Lagartos attacked soldiers.',
    'In Peru the [[Tren del Norte|?]] gang attacked soldiers.',
    'In Peru the Tren del Norte was attacked on its way.',
    'In Peru the gang attacked the Tren rapido.',
    'In Peru the Grand Gang Show ran after the attack.',
  ]);
});

describe('bodies in Romance languages', () => {
  table([
    'Le [[Front pour la Libération du Lac|?]] a attaqué des soldats.',
    'Le Front pour la Culture du Lac a attaqué des soldats.',
    'Le Front pour la Libération du Lac est un livre.',
    'La [[Unión Revolucionaria Armada|?]] atacó a soldados.',
    'El [[Frente de Resistencia del Lago|?]] y la Unión de Pescadores atacaron a soldados.',
    'Le groupe armé [[Lions du Lac|?]] a attaqué des soldats.',
    'Le groupe Lions du Lac a attaqué des soldats.',
    'La banda [[Lagartos|?]] atacó a soldados.',
    'Dos banda Lagartos atacaron a soldados.',
    'La banda Colombia atacó a soldados.',
    'La banda lagartos atacó a soldados.',
  ]);
});

describe('local bodies of a listed kind', () => {
  table([
    'Fighters of [[Mai-Mai Lumo Kifu|? of mai-mai]] held the forest in North Kivu.',
    'Fighters of [[Mai-Mai|mai-mai]], Lumo among them, held the forest in North Kivu.',
    'Las [[Autodefensas de Tepehuaje|? of autodefensas]] atacaron a soldados en México.',
    'The [[Monywa PDF|? of pdf]] mined a road near Yangon in Myanmar.',
    'The Karenni [[PDF|pdf]] mined a road near Yangon in Myanmar.',
    'The Monywa’s [[PDF|pdf]] mined a road near Yangon in Myanmar.',
    'The [[Fano|fano]] militia attacked soldiers in Amhara, Ethiopia.',
  ]);
});

describe('listed names within other names', () => {
  table([
    'The Kurdish-led [[Syrian Democratic Forces|sdf]] left.',
    'The [[Free Hamas Brigade|?]] left after the attack.',
    'The [[RSF|rsf]] Battalion left after an attack in Darfur.',
    'The [[Arakan Army|aa]] attacked a base in Myanmar.',
    'The [[CODECO|codeco]] and [[URDPC|codeco]] men attacked in Ituri, DR Congo.',
    'The [[ELN|eln]] ([[Sinaloa Cartel|sinaloa]]) attacked soldiers in Arauca, Colombia.',
  ]);
});
