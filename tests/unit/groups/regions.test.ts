import { describe, expect, it } from 'vitest';
import { compileSurfaces } from '../../../core/glossary/compile-surfaces.ts';
import { group, markMentions, unmarked } from '../../support/group-fixtures.ts';

const table = (cases: readonly string[]) =>
  it.each(cases)('%s', (marked) => expect(markMentions(unmarked(marked))).toBe(marked));

describe('armies that share name and letters go by the page’s theatre', () => {
  table([
    'Two cadres of the [[People’s Liberation Army|pla-manipur]] ([[PLA|pla-manipur]]) were held in Imphal, Manipur. The [[PLA|pla-manipur]] denied it.',
    'The [[People’s Liberation Army|pla-china]] ([[PLA|pla-china]]) sent ships from Fujian, Beijing said. China’s [[PLA|pla-china]] drills went on.',
  ]);
});

describe('a name that goes on is another name', () => {
  table([
    'Militants of [[Tehreek|hizb-hill]] left the valley in India.',
    'Militants of [[Tehreek-e-Wadi|?]] left the valley in India.',
    'Militants of the [[UNLF (Pambei)|unlf]] were held in Manipur.',
    'The [[Kurdistan Workers’ Party|pkk]] ([[PKK|pkk]]) denied it.',
  ]);
});

describe('factions and local bodies', () => {
  table([
    'The [[FARC-EP (Segunda Marquetalia)|marquetalia]] killed a soldier in Nariño, Colombia.',
    'Fighters of [[Mai-Mai Kifuafua|? of mai-mai]] and other [[Mai-Mai|mai-mai]] held the forest in North Kivu.',
    'The [[Mai-Mai|mai-mai]] General Janvier Lumo was shot in Goma.',
    'The [[Monywa People’s Defence Force|? of pdf]] mined a road in Myanmar.',
    'The Myanmar [[People’s Defence Force|pdf]] mined a road.',
    'Las [[Autodefensas de Tepehuaje|? of autodefensas]] atacaron un cuartel en México; dos soldados murieron.',
    'Militants of [[CODECO-URDPC|codeco]] attacked a camp in Ituri, DR Congo.',
    'The [[105th Base Command|? of npa]] of the [[New People’s Army|npa]] attacked.',
    'Troops of [[7 Division|?]] retook the village from militants.',
    'The Women’s Brigade choir sang for the soldiers.',
  ]);
});

describe('letters that mean something else in most papers', () => {
  table([
    'The [[HM|hizb]] commander was killed in an attack by soldiers near Anantnag, Kashmir, in India.',
    'HM the King met soldiers from India and Kashmir after the attack.',
    'In Manila, the [[AFP|philippines]] said soldiers and rebels clashed in Mindanao, Philippines.',
    'In Manila, soldiers and rebels clashed in Mindanao, a witness told AFP in the Philippines.',
    'In Manila, soldiers and rebels clashed in Mindanao, the AFP news agency said from the Philippines.',
    'The [[SAS|sas]] landed near Benghazi, British officials in London said.',
    'The airline SAS flies to London and Manchester, British passengers said.',
    'The [[Abu Sayyaf|sayyaf]] leader fled.',
  ]);
});

describe('long acronyms written as words', () => {
  table([
    '[[Isis|islamic-state]]-linked militants attacked a church, soldiers said.',
    'Soldiers met Josh Isis after the attack.',
    'The temple of Isis at Philae was drawn by soldiers before the battle.',
  ]);
});

describe('names longer than the glossary has them', () => {
  table([
    'The [[Abu Sayyaf Group|sayyaf]] ([[ASG|sayyaf]]) lost men in Sulu. The [[ASG|sayyaf]] denied it.',
    'A third gang, [[Los Zorros|?]], took hostages in a prison in Ecuador; soldiers came.',
    'The gang, [[Haitian police|?]] said, took hostages; soldiers came.',
    'Una célula de [[Los Zorros|?]] atacó a soldados en Sonora, México.',
    'Los Mochis vivió un ataque de sicarios de un cártel en México.',
    'The army’s [[Western Lake Command|?]] said two soldiers were killed.',
    'The major, second in command, lost two soldiers in the attack.',
    '[[Chadian soldiers|chad]] crossed the border.',
    'Two Chadian soldiers were killed.',
    'The First Army Bank paid for weapons.',
  ]);
});

describe('French, Spanish and Portuguese pages', () => {
  table([
    'L’[[armée malienne|mali-army]] dément une attaque.',
    'Les [[Forces armées maliennes|mali-army]] et d’[[Africa Corps|africa-corps]] ont mené une attaque, au Mali.',
    'Las [[Fuerzas Armadas de Ecuador|ecuador-army]] bombardearon un campamento.',
    'El [[Ejército ecuatoriano|ecuador-army]] respondió a los ataques.',
    'O [[Exército Brasileiro|?]] enviou tropas.',
    'El ejército avanzó en Colombia.',
    'Le [[Mouvement pour la Justice et la Réhabilitation du Lac|?]] a déposé les armes après des combats avec l’armée.',
    'La [[Convention pour la Révolution du Lac|?]] ([[CRL|?]]) a attaqué des soldats; la [[CRL|?]] dément des combats.',
    'A facção [[Guardiões do Porto|?]] atacou soldados e milicianos no Ceará.',
    'El [[Cártel de Tlaxco|?]] y la Unión de Comercio chocaron con soldados tras un ataque en México.',
    'Le groupe Bolloré a vendu ses parts pendant les combats et les attaques.',
    'L’Union pour le Progrès a gagné malgré une attaque et des combats.',
  ]);
});

describe('scripts without spaces', () => {
  table(['今天[[缅甸国防军|tatmadaw]]发动了空袭。', 'ယနေ့[[မြန်မာ့တပ်မတော်|tatmadaw]]က တိုက်ခိုက်ခဲ့သည်။']);
});

it('an alias that asks for exact case is not undone by a name that repeats it', () => {
  const entry = {
    ...group('dawn | Dawn | Libya |'),
    aliases: [{ text: 'Dawn', caseSensitive: true, needsContext: true }],
  };
  expect(compileSurfaces([entry]).surfaces.map(({ k, f }) => [k, f])).toEqual([['dawn', 5]]);
});
