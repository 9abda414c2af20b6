/**
 * Whose "the army", "the defence ministry" or "the military" is, with the whole glossary: of the country in the dateline or of
 * the one army the text calls by its name, never of those it speaks of, never of rebels. `sentences | source | party or nobody`.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle, type Knowledge } from '../../../core/analyse-article.ts';
import { inputFromText } from '../../../core/article/input-from-text.ts';
import { loadTestKnowledge } from '../../support/knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadTestKnowledge();
});

const partyOf = (text: string, source: string): string => {
  const input = inputFromText({ text });
  const said = analyseArticle(input, knowledge).attributions.filter(({ source: [first] }) => {
    return first !== undefined && input.text.slice(...first) === source;
  });
  return said.length === 0 ? 'not found' : (said.at(-1)?.party ?? 'nobody');
};

const table = (cases: readonly string[]) =>
  it.each(cases.map((line) => line.split(' | ')))('%s: %s, %s', (text, source, party) =>
    expect(partyOf(text ?? '', source ?? '')).toBe(party),
  );

describe('an army is not the one it speaks of', () => {
  table([
    'KYIV, Ukraine - The military said Russian troops had shelled a mill near Sumy. | The military | armed-forces-of-ukraine',
    'KYIV - The air force said 40 Russian drones were shot down overnight. | The air force | armed-forces-of-ukraine',
    'MOSCOW, May 5. /TASS/. The Defense Ministry said Ukrainian troops had left Kupyansk. | The Defense Ministry | russian-armed-forces',
    'BANGKOK - The army said Cambodian soldiers had fired on a patrol. | The army | thai-armed-forces',
    'GOMA, Congo - The army accused Rwandan troops of crossing the border at night. | The army | fardc',
    'CARACAS - The armed forces accused the US Navy of chasing a fishing boat. | The armed forces | fanb',
    'BAKU - The defence ministry said Armenian gunners had opened fire. | The defence ministry | azerbaijani-armed-forces',
    'The defence ministry said Ukrainian drones had hit a depot in Belgorod. | The defence ministry | nobody',
    'The army said Eritrean troops had left Shire. | The army | nobody',
    'Russian troops shelled Sumy overnight. The military said nine homes burned. | The military | nobody',
    'SANAA - The armed forces said they had struck an American destroyer. | The armed forces | nobody',
  ]);
});

describe('an army is the one the text calls by its name', () => {
  table([
    'The Lebanese army closed a road. The army accused Israeli troops of firing on a patrol. | The army | lebanese-armed-forces',
    'Israeli troops entered Jenin. The army said it had killed two gunmen. | The army | idf',
    'KHARTOUM - The military accused the Emirates of arming the RSF. | The military | sudanese-armed-forces',
  ]);
});

describe('an army that only did something is not the one at home in the dateline', () => {
  table([
    'ISLAMABAD, Pakistan - The Indian army fired on a village, the military said on Sunday. | the military | pakistan-armed-forces',
    'BEIRUT - The Israeli army fired at a car near Tyre, the army said. | the army | lebanese-armed-forces',
    'KINSHASA - The Rwandan army crossed the border, the military said. | the military | nobody',
    'AMMAN - The Syrian army said it had taken a village. The army said nobody had died. | The army | syrian-armed-forces',
  ]);
});

describe('an army that its sentence puts in a town is of that town', () => {
  table([
    'The Indian army said it had hit nine camps. In Islamabad, the army said five jets had been shot down. | the army | pakistan-armed-forces',
    'The Russian Defence Ministry said a town had fallen. In Kyiv, the general staff said it had not. | the general staff | armed-forces-of-ukraine',
    'The Ethiopian army said it had crossed. In Osra, the army denied it. | the army | nobody',
  ]);
});

describe('an army is not the rebels whose name has the word', () => {
  table([
    'The Arakan Army said it had taken Ann. The military said it had lost touch with its officers. | The military | nobody',
    'The Karen National Liberation Army said it shot down a helicopter. The army said it had crashed. | The army | nobody',
    "The New People's Army burned a truck in Samar. The military blamed it for two deaths. | The military | nobody",
    'IRA gunmen fired on a patrol in Derry. The army said no soldier was hurt. | The army | nobody',
    'Myanmar’s military bombed Rakhine. The Arakan Army said 12 people died. The military said none did. | The military | tatmadaw',
    'MANILA, Philippines - The New People’s Army killed four men. The army said two were soldiers. | The army | afp',
  ]);
});

describe('a force with a name of its own is no bare one', () => {
  table([
    'The US Navy seized a dhow. The Royal Navy said it had found missiles. | The Royal Navy | nobody',
    'US Central Command seized a dhow. The Royal Navy said it had seen it. The navy said it was empty. | The navy | nobody',
    'LONDON - The Royal Navy said a submarine had followed a Russian frigate. | The Royal Navy | royal-navy',
  ]);
});

describe('who knows a side or meets it is not on it', () => {
  table([
    'Boko Haram took the town. Alain Perrot, a researcher on Boko Haram, said it would not hold it. | Alain Perrot, a researcher on Boko Haram, | nobody',
    'The ship burned. Lina Moss, an expert on the Houthis, said they had few such missiles. | Lina Moss, an expert on the Houthis, | nobody',
    'The ship burned. Karl Benn, an al-Qaeda expert at the institute, said it was a copy. | Karl Benn, an al-Qaeda expert at the institute, | nobody',
    'The front moved. Ilya Reut, a Russian military analyst, said it would move on. | Ilya Reut, a Russian military analyst, | nobody',
    'The truce held. The Norwegian envoy to the Liberation Tigers said it would last. | The Norwegian envoy to the Liberation Tigers | nobody',
    'The truce held. A Taliban negotiator said it would last. | A Taliban negotiator | taliban',
  ]);
});

describe('an office that fights nobody is on no side', () => {
  table([
    'Lebanese soldiers fought Israeli troops near Tyre. Lebanon’s health ministry said nine people had died. | Lebanon’s health ministry | nobody',
    'Syria’s civil defence said 12 people had died in the strike. | Syria’s civil defence | nobody',
  ]);
});
