/** Names made of everyday words, and letters that are words: groups only where the page speaks for them. */
import { describe, expect, it } from 'vitest';
import { glossaryOf, group, markMentions, unmarked } from '../../support/group-fixtures.ts';

const glossary = glossaryOf([
  group('dawn | Dawn | Libya |'),
  group('prf | Popular Resistance Front | Yemen |'),
  group('stf | Special Task Force | Sri Lanka |', 'police-paramilitary'),
  group('guard | Republican Guard | Iraq |', 'state-unit'),
  group('contras | Nicaraguan Resistance | Nicaragua | ~Contras'),
  group('brigades | Red Brigades | Italy | =BR'),
  group('chad-front | Front for Concord in Chad | Chad | =FACT'),
  group('star | Sons of the Arid Ridge | Syria | =STAR'),
  group('tak | Hill Falcons Union | Turkey | =TAK'),
  group('azov | Azov Brigade | Ukraine | Azov'),
  group('wagner | Wagner Group | Russia; Mali | Wagner'),
  group('fatah | Fatah | Palestine |'),
  group('badr | Badr Organization | Iraq | Badr'),
  group('hirak | Southern Hirak | Yemen | Hirak'),
  group('takuba | Takuba Task Force | Mali | Takuba'),
  group('rojos | Los Rojos | Mexico |'),
  group('farc | Revolutionary Armed Forces of Colombia | Colombia | =FARC'),
  group('mend | Movement for the Emancipation of the Creeks | Nigeria | =MEND'),
  group('afp | Armed Forces of the Philippines | Philippines | =AFP', 'state-armed-force'),
  group('isil | Islamic State | Syria; Iraq; global | =IS; =ISIS'),
]);

const table = (cases: readonly string[]) =>
  it.each(cases)('%s', (marked) => expect(markMentions(unmarked(marked), { glossary })).toBe(marked));

describe('names of everyday words', () => {
  table([
    'Fighters of [[Dawn|dawn]] left the post.',
    'they fled at dawn from the camp in libya, and soldiers came at dusk.',
    'the [[popular resistance front|prf]] left the town of aden in yemen.',
    'The [[Popular Resistance Front|prf]] left the town.',
    'The Special Task Force raided a shop.',
    'The [[Special Task Force|stf]] raided a shop in Colombo.',
    'The Republican Guard paraded on Sunday.',
    'The [[Republican Guard|guard]] paraded in Baghdad, Iraq.',
  ]);
});

describe('words that make a name of a word', () => {
  table([
    'The [[Contras|contras]] attacked the Sandinistas.',
    'The Contras met the Sandinistas for lunch.',
    'The Contras attacked a bank.',
    'Fighters of [[Hirak|hirak]] held a rally in Aden.',
    'Fighters of Hirak Rif held a rally in Rabat.',
    'The [[Takuba task force|takuba]] left Mali.',
    'The task force of [[Takuba|takuba]] left Mali.',
    'The Takuba festival drew a crowd in Mali.',
    'Members of the [[Badr Organization|badr]] left Baghdad. [[Badr|badr]] denied it.',
    'The battle of Badr is taught in Iraq.',
    '[[Fatah|fatah]] said the vote was near.',
    'Fatah Burhan flew to Port Sudan.',
    'Abdel Fatah paid for lunch.',
  ]);
});

describe('a name that is a person’s or a sea’s', () => {
  table([
    'Mr Wagner sold mercenary novels.',
    'Honus Wagner played with a Russian glove.',
    '[[Wagner|wagner]] Telegram channels showed mercenaries in Mali.',
    '[[Wagner Group|wagner]] fighters left Bamako.',
    'Sophie Wagner teaches Russian.',
    'The Russian [[Wagner|wagner]] mercenaries left.',
    'If [[Wagner|wagner]]’s mercenaries leave, Bamako stands alone.',
    'Fighters, [[Wagner|wagner]] said, had left Mali.',
    'Soldiers of [[Azov|azov]] left Mariupol.',
    'Ships left the port of Azov near Mariupol.',
    'Ships left Azov port near Mariupol.',
    'The sturgeon of Azov is rare.',
    'After twelve quiet years in a town by the shallow water they left Azov and moved with their children and all they had to another country, far from soldiers.',
  ]);
});

describe('letters that are words', () => {
  table([
    'BR trains ran late in Rome, Italy.',
    'The [[Red Brigades|brigades]] ([[BR|brigades]]) shot a judge in Rome. The [[BR|brigades]] denied it.',
    'THE STAR WAS SEEN OVER SYRIA. IT WAS A QUIET NIGHT.',
    'The [[STAR|star]] attacked a post in Idlib, Syria.',
    'A Star fell on Idlib, Syria, soldiers said.',
    'A Tak was grazing near Ankara, Turkey.',
    'The [[TAK|tak]] claimed the bombing in Ankara, Turkey.',
    'In N’Djamena, Chad, soldiers shot two rebels of the [[FACT|chad-front]].',
    'A FACT check: in N’Djamena, Chad, soldiers shot two rebels.',
    'In N’Djamena, Chad, FACT bought paper.',
    'In N’Djamena soldiers shot two rebels of FACT.',
    'In Abuja, Nigeria, soldiers shot at MEND 20 times.',
    'In Abuja, Nigeria, soldiers shot two fighters of [[MEND|mend]].',
    'The [[FARC|farc]] rejects talks.',
    'The FARC is small.',
    'FARC of Concern is a novel.',
    '[[Isis|isil]] attacked a base, soldiers said.',
    'Militants in the van of Dr Isis attacked soldiers.',
    'Militants of Isis Lund attacked soldiers.',
    'Militants and Isis danced.',
  ]);
});

describe('an agency and an army of the same letters', () => {
  table([
    'In Manila soldiers and rebels clashed in Mindanao, Philippines; the [[AFP|afp]] lost two men.',
    'In Manila soldiers and rebels clashed in Mindanao, Philippines, AFP wrote.',
    'In Manila soldiers and rebels clashed in Mindanao, Philippines, the AFP reporter wrote.',
    'In Manila soldiers and rebels clashed in Mindanao, Philippines, they told the AFP.',
    'In Manila soldiers and rebels clashed in Mindanao, Philippines, said the [[AFP|afp]]',
  ]);
});

describe('words in capitals', () => {
  table([
    'WHEN WILL IS QUIET COME? Shops in Mosul and Raqqa opened, Syria said.',
    'He wrote "KEEP SYRIA FREE" and the [[IS|isil]] left Mosul, Raqqa and Palmyra.',
    'NATO, [[IS|isil]] and Mosul: a timeline of Iraq, Syria and Raqqa.',
  ]);
});
