import { describe, expect, it } from 'vitest';
import { markMentions, unmarked } from '../../support/group-fixtures.ts';

const table = (cases: readonly string[]) =>
  it.each(cases)('%s', (marked) => expect(markMentions(unmarked(marked))).toBe(marked));

describe('full names, however they are spelt', () => {
  table([
    'Fighters of [[Jabhat al-Nusra|nusra]] left the town.',
    'Fighters of [[Jabhat an-Nusra|nusra]] left the town.',
    'Fighters of the [[al-Nusra Front|nusra]] left the town.',
    'He trained with [[Lashkar-e-Taiba|lashkar]] for a year.',
    'He trained with [[Lashkar-i-Tayyiba|lashkar]] for a year.',
    'He trained with [[Lashkar e Toiba|lashkar]] for a year.',
    'The [[Seleka|seleka]] marched on the capital.',
    'The [[Séléka|seleka]] marched on the capital.',
    "The [[People's Protection Units|ypg]] held the bridge.",
    'The [[People’s Protection Units|ypg]] held the bridge.',
    "The [[Kurdistan Workers' Party|pkk]] announced a ceasefire.",
    'The [[Cartel de Sinaloa|sinaloa]] denied it.',
    'Members of the [[CPI (Maoist)|maoists]] blocked the road.',
    'The [[Al Aqsa Martyrs Brigades|aqsa]] fired mortars.',
    'The [[Al-Aqsa Martyrs’ Brigades|aqsa]] fired mortars.',
    '[[Hizbullah|hezbollah]] said its fighters had withdrawn.',
    'The [[Popular Mobilisation Forces|pmf]] moved north.',
  ]);
});

describe('plurals and possessives', () => {
  table([
    "[[Hamas|hamas]]'s statement came at noon.",
    'The [[Houthis|houthis]]’ missiles fell short.',
    'The [[Taliban|taliban]]’s spokesman denied it.',
    'Two [[Houthi|houthis]] missiles fell short.',
  ]);
});

describe('acronyms need support on the page', () => {
  table([
    'The [[SDF|sdf]] captured three villages near Raqqa.',
    'The SDF platform stores files.',
    'The [[SDF|japan]] sent a destroyer from Okinawa, Tokyo said.',
    'The [[RSF|rsf]] shelled a market in Omdurman.',
    'Paris-based RSF, also known as Reporters Without Borders, ranked Sudan last.',
    '[[IS|islamic-state]] claimed the attack on Mosul.',
    'What IS next for the economy?',
    'The [[SNA|sna-somalia]] recaptured the town from [[al-Shabaab|shabaab]] near Mogadishu.',
    'The [[SNA|sna-syria]] shelled villages near Afrin and Manbij in Syria.',
    '[[JeM|jem-kashmir]] claimed the attack in Pulwama, Kashmir.',
    '[[JEM|jem-darfur]] rebels entered a camp in Darfur.',
    'The witness told AFP that troops shot at the crowd in Manila.',
    'The [[Armed Forces of the Philippines|philippines]] said two soldiers died. The [[AFP|philippines]] blamed the [[NPA|npa]].',
    'Save the report as a PDF and send it to Myanmar.',
  ]);
});

describe('the page’s own abbreviations beat the glossary', () => {
  table([
    'The [[Popular Mobilization Units|pmf]] ([[PMU|pmf]]) crossed the river. The [[PMU|pmf]] lost two men.',
    'The Serbian Defence Fund (SDF) paid. The SDF closed its office in Syria.',
    'The [[Nile Liberation Front|?]] ([[NLF|?]]) took the post. The [[NLF|?]] denied it, rebels said.',
    'The [[National Liberation Army|eln]] ([[ELN|eln]]) freed a hostage in Arauca, Colombia.',
    'Ceasefire talks with the [[Taliban|taliban]] (AFP) began.',
  ]);
});

describe('names shared by several groups', () => {
  table([
    '[[Al-Shabab|shabab-moz]] burned houses in Cabo Delgado, Mozambique, near Palma.',
    '[[Al-Shabab|shabaab]] attacked a hotel in Mogadishu.',
    'The [[National Guard|national-guard-ukraine]] held its line near Kharkiv, Ukraine said.',
    'The governor of Texas sent the [[National Guard|national-guard-us]] to the border.',
    'Officers of the [[Federal Police|federal-police]] were shot in Baghdad, Iraq.',
    'Officers of the Federal Police were shot in Canberra.',
    'The [[Army of Islam|jaysh-islam]] left Ghouta near Damascus.',
    'The [[Army of Islam|army-islam-gaza]] released a video in Gaza.',
    'The [[Pakistani Taliban|ttp]] claimed the attack in Peshawar.',
  ]);
});

describe('ordinary words are not groups', () => {
  table([
    'The group said the militia had left.',
    'The ship sank in the Sea of Azov off Ukraine.',
    'Soldiers of [[Azov|azov]], a brigade formed in Mariupol, surrendered.',
    'Richard Wagner wrote operas in Bayreuth.',
    'Amal Clooney spoke in Beirut.',
    'Abdel Fattah and Abdel Fatah met in Gaza.',
    'The southern front in Syria was quiet.',
    'Budget hawks in Ankara opposed it.',
    'Members of the party in Fano, Italy, voted.',
    'The new people in the army were trained in the Philippines.',
  ]);
});

describe('state forces by nation', () => {
  table([
    '[[Russian forces|russia]] withdrew from the town.',
    'The [[Israeli military|israel]] said it was checking.',
    'The [[Syrian Army|syria-army]] entered the suburb.',
    'The [[Chadian army|chad]] crossed the border.',
    'The [[Peruvian army|?]] freed two hostages.',
    '[[Russian Military Police|russia]] patrolled the road.',
    '[[Iraqi security forces|iraq-isf]] set up checkpoints.',
    '[[U.S. troops|us]] left the base.',
    '[[Ukraine’s armed forces|ukraine]] shot down two drones.',
    'Turkish officials met Russian diplomats.',
  ]);
});

describe('forces described by their backers are no one group', () => {
  table([
    '[[Turkish-led forces|?]] shelled the village.',
    '[[South Syrian army|?]] officers shelled the village.',
    '[[Pro-Russian forces|?]] shelled the village.',
    'The [[Imperial Russian Army|?]] withdrew from the town.',
    'The [[Iran-backed militias|?]] denied it.',
    'The Kurdish-led [[Syrian Democratic Forces|sdf]] denied it.',
  ]);
});

describe('groups in no glossary', () => {
  table([
    'The [[47th Mechanized Brigade|?]] held the village.',
    'Soldiers of the [[Fourth Armoured Division|?]] looted shops.',
    'The [[Hamza Brigade|?]] denied the report of an attack.',
    'Rebels of [[Liwa al-Nahr|?]] took the hill.',
    'Rebels of [[Kata’ib al-Sahel|?]] took the hill.',
    'Rebels of the [[Front for the Liberation of the Lakes|?]] took the hill.',
    'The fire brigade came late.',
    'The First Division club signed a striker.',
  ]);
});

describe('numbered and named units of other armies and languages', () => {
  table([
    'The [[Third Battalion|?]] left the camp under fire.',
    'Soldiers of the [[26 Infantry Division|?]] were wounded.',
    'The army’s [[15 Corps|?]] launched an operation.',
    'The [[93rd brigade|?]] repelled the attack.',
    'Jordan’s soldiers and the [[Jordanian 5th Armoured Brigade|?]] trained.',
    'The [[Kuki National Front|?]] ([[KNF|?]]) denied the killings by militants.',
    '[[Comandos del Sur|?]] killed a leader in Nariño, Colombia, the army said.',
    'The [[Pedro Paz Front|?]] attacked a post in Cauca, Colombia; two soldiers were killed.',
    'Fighters of [[Harakat al-Wadi|?]] attacked.',
    'The [[40th Air Expeditionary Group|?]] flew strikes. The [[40th AEG|?]] came home.',
    'The 3rd Working Group discussed the war.',
    'The [[Manbar Military Council|?]] said its fighters held the dam.',
    'Rebels of the [[Lakes People’s Army|?]] were killed.',
    'Militants of the [[Lakes Self-Defence Forces|?]] left.',
  ]);
});

describe('groups the text introduces as such', () => {
  table([
    'Two cadres of the banned outfit [[Lup Kangla|?]] ([[LK|?]]) were arrested. The [[LK|?]] denied it.',
    'A rebel group called [[Lions of the Lake|?]] claimed the raid.',
    'The separatist movement [[Azure Coast|?]] put down its arms.',
    'Fighters of the notorious [[Zembla militia|?]] burned the village.',
    'Fighters of the [[RSF|rsf]] militia in Darfur burned the village.',
    'The Sunni militia left the town.',
    'The armed group Human Rights Watch named denied it.',
    'The banned opposition party met.',
    'The secretary of the [[United New People’s Army|?]] ([[UNPA|?]]), a banned group, was held.',
    'Guerrillas of the [[ELN|eln]] ([[Eln|eln]]) left Arauca, Colombia.',
    'El [[Frente 33|?]] atacó Tibú, Colombia, y dos rebel fighters died.',
  ]);
});

describe('departments, teams and charities are not groups', () => {
  table([
    'The Criminal Division of the Justice Department charged two soldiers.',
    'The Liwa Restaurant stayed open during the war.',
    'The Harakat Foundation sent food after the attack.',
    'The Cloud Services Division cut jobs in the trade war.',
    'The Salvation Army fed troops.',
    'The West Wing was calm after the attack.',
    'The Knights Templar were a medieval order.',
    'The MIT professor studied fighters in Turkey.',
    'Members of the People’s Party voted on the army budget.',
    'Sales of Patriot missiles to the army rose.',
  ]);
});

describe('a name without the words that describe it', () => {
  table([
    '[[IS|islamic-state]] militants fled Mosul.',
    'The so-called [[Islamic State|islamic-state]] claimed it.',
    'The so-called [[Islamic State|islamic-state]] in Iraq claimed it.',
    '[[PKK|pkk]] fighters left Turkey.',
    'The [[Taliban|taliban]] group denied it.',
    'The [[ELN|eln]] guerrillas of Colombia freed him.',
    '[[Isis|islamic-state]] lost Raqqa in Syria.',
    'The [[Farc|farc]] laid down arms in Colombia.',
  ]);
});

describe('other scripts and text without capitals', () => {
  table([
    'the [[farc|farc]] attacked a town in colombia, the [[colombian army|?]] said.',
    'it is said that the base was quiet in syria and iraq.',
    'THE [[SYRIAN ARMY|syria-army]] ENTERED ALEPPO. THE [[SDF|sdf]] STAYED IN RAQQA. IT IS QUIET.',
    'the [[6th infantry brigade|?]] killed two rebels in el salvador.',
    'the "[[blue lake liberation front|?]]" claimed the bombing.',
  ]);
});

describe('the page’s date', () => {
  it('keeps a group out of years before it existed', () => {
    const text = 'The ADF attacked near Beni in Congo.';
    expect(markMentions(text, { published: '2019-01-01' })).toBe('The [[ADF|adf-congo]] attacked near Beni in Congo.');
  });
});

describe('the headline and the body help each other', () => {
  it('an acronym in the body is supported by the headline', () => {
    const text = 'The SDF captured three villages.';
    expect(markMentions(text, { headline: 'Fighting flares in north-east Syria' })).toBe(
      'The [[SDF|sdf]] captured three villages.',
    );
    expect(markMentions(text)).toBe(text);
  });
});

describe('parents only when the text says so', () => {
  table([
    'The [[8th Brigade|? of pmf]] of the [[PMU|pmf]] deployed near Mosul in Iraq.',
    'According to the [[PMU|pmf]] statement, the [[8th Brigade|? of pmf]] deployed near Mosul in Iraq.',
    'The [[Russian army|russia]]’s [[76th Airborne Division|? of russia]] moved.',
    'The [[8th Brigade|eighth-daraa]] controls Busra in Daraa, Syria.',
    'In Daraa, Syria, the [[8th Brigade|? of pmf]] of the [[PMU|pmf]] met officers from Iraq. The [[8th Brigade|? of pmf]] left.',
    'El [[Cártel de Sinaloa|sinaloa]] y el [[ELN|eln]] operan en Colombia.',
    'The Turkish-backed [[Syrian National Army|sna-syria]] shelled Afrin.',
    'The [[12th Brigade|?]] moved. The [[Russian army|russia]] was quiet.',
  ]);
});
