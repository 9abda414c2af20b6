/** How a name may be written and still be the name: letter case, plurals, articles, brackets, what describes it. */
import { describe, expect, it } from 'vitest';
import { glossaryOf, group, markMentions, unmarked } from '../../support/group-fixtures.ts';

const glossary = glossaryOf([
  group('sayyaf | Abu Sayyaf | Philippines |'),
  group('naxal | Naxalites | India |'),
  group('houthis | Houthis | Yemen | Houthi; Houthi rebels; Ansar'),
  group('hezbollah | Hezbollah | Lebanon | Lebanese Hezbollah'),
  group('isil | Islamic State | Syria; Iraq; global | =ISIS; so-called Islamic State; Islamic State group'),
  group('peshmerga | Peshmerga | Iraq | Kurdish Peshmerga; Peshmerga forces', 'state-armed-force'),
  group('coalition | Global Coalition | Iraq; Syria |', 'coalition'),
  group('sas | Special Air Service | United Kingdom | =SAS', 'state-unit'),
  group('aa | Arakan Army | Myanmar | =AA'),
  group('pdf | People’s Defence Force | Myanmar | =PDF'),
  group('ypg | Hill Protection Band | Syria | =YPG'),
  group('trf | The Resistance Front | India |'),
  group('shabaab | al-Shabaab | Somalia | =AS'),
  group('aqim | al-Qaeda in the Maghreb | Mali; Algeria | =AQIM; Al Qaeda'),
  group('maoists | Communist Party of the Hills (Maoist) | India | CPH (Maoist)'),
  group('sentinels | Lake Sentinels | Chad | village force'),
  group('fort | LA Fort Brigade | Chad |'),
  group('la | Lake Army | Chad | =LA; Lake Army LA'),
  { ...group('masar | Masar Movement | Yemen |'), native: [{ lang: 'ar', text: 'حركة المسار' }] },
]);

const table = (cases: readonly string[]) =>
  it.each(cases)('%s', (marked) => expect(markMentions(unmarked(marked), { glossary })).toBe(marked));

describe('one and many', () => {
  table([
    'A [[Naxalite|naxal]] was held in Bastar, India.',
    'Two Abu Sayyafs are in the phone book.',
    'Local [[PDFs|pdf]] took a base near Yangon in Myanmar; [[PDF|pdf]] men died.',
    'Two [[People’s Defence Forces|pdf]] took a base in Myanmar.',
    'The [[Naxalite|naxal]] Highlands Club met.',
    'local pdfs were sent from myanmar, and nobody read them.',
  ]);
});

describe('large and small letters', () => {
  table([
    'The [[peshmerga|peshmerga]] held the dam.',
    'The [[Kurdish peshmerga|peshmerga]] held the dam.',
    'The [[global coalition|coalition]] struck a depot near Raqqa in Syria.',
    'A special air service flew guests from London.',
    'The Special air service of London flew guests.',
    'The people’s defence force of the village in Myanmar has a band.',
    'The [[Arakan army|aa]] took a base in Myanmar.',
    'Houses in the ansar quarter of Sanaa burned.',
    '[[Isis|isil]] men attacked soldiers near Raqqa.',
    'Ypg is a syllable used in Syria.',
    'The [[YPG|ypg]] left Kobani in Syria.',
    'The village force of Chad has a band.',
    'The [[Village Force|sentinels]] of Chad left.',
    'The isis of Raqqa is a plant.',
    'the [[abu sayyaf|sayyaf]] band left the town, and the people came back to it.',
  ]);
});

describe('articles', () => {
  table([
    'Fighters of [[The Resistance Front|trf]] left the valley.',
    'Fighters of the [[Resistance Front|trf]] left the valley.',
    'Fighters of [[al-Shabaab|shabaab]] left Mogadishu.',
    'Fighters of [[Al Shabaab|shabaab]] left Mogadishu.',
    'Fighters of [[al-Qaeda in the Maghreb|aqim]] left Mali.',
    'Fighters of [[al-Qaeda|aqim]] left Mali.',
    'The al dente rule is kept in Somalia.',
    'The [[Abu al-Sayyaf|sayyaf]] name is old.',
  ]);
});

describe('a name that stops', () => {
  table([
    'Abu, Sayyaf and Omar left Sulu.',
    'The Islamic. State television showed Mosul.',
    'The Lake.\nArmy trucks came.',
    'The [[Lake Army|la]]’s trucks came.',
    'The [[LA|la]]’s fort brigade road is in Chad.',
    'The [[LA Fort Brigade|fort]] left Chad.',
  ]);
});

describe('what describes a name is none of it', () => {
  table([
    'The [[Houthi|houthis]] rebels fired.',
    'The [[Houthi Rebels|houthis]] fired.',
    'The so-called [[Islamic State|isil]] left Mosul.',
    'The [[Islamic State|isil]] group left Mosul.',
    'The Lebanese [[Hezbollah|hezbollah]] fired.',
    'The [[Kurdish Peshmerga|peshmerga]] fired.',
    'The [[Peshmerga|peshmerga]] forces fired.',
    'The [[Lake Army|la]] ([[LA|la]]) left Chad.',
    'The [[CPH (Maoist)|maoists]] called a strike.',
    'The [[CPH (Maoist|maoists]] called a strike.',
  ]);
});

describe('a name that goes on is another', () => {
  table([
    'Men of [[Ansar|houthis]] left Sanaa.',
    'Men of Ansar-e-Wadi left Sanaa.',
    'The [[ISIS|isil]] al-Furqan studio showed soldiers in Raqqa.',
    'Men of [[Hezbollah|hezbollah]] al fresco.',
  ]);
});

describe('names in Arabic letters', () => {
  table(['قالت [[حركة المسار|masar]] إنها انسحبت.', 'قال الجيش [[وحركة المسار|masar]] إنهما انسحبا.']);
});
