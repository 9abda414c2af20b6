/** The class of a source by its own words: offices, sources of a body, names among other words, outlets by kind. */
import { describe } from 'vitest';
import { table } from './class-table.ts';

describe('one who holds an office, and one of many who do', () => {
  table([
    ['The prime minister', 'named_person'],
    ['The foreign secretary', 'named_person'],
    ['A foreign minister', 'unnamed_official unnamed'],
    ['Foreign Secretary', 'named_person'],
    ['Belmaria’s ambassador', 'named_person'],
    ['The rebels’ ambassador', 'unnamed_official unnamed described'],
    ['An ambassador', 'unnamed_official unnamed'],
    ['Osra’s police chief', 'named_person'],
    ['The head of the field office', 'named_person'],
    ['The press secretary', 'unnamed_official unnamed described'],
    ['The attorney general', 'named_person'],
    ['A deputy chief of staff', 'unnamed_official unnamed described'],
    ['The commissioner', 'named_person'],
    ['A commissioner', 'unnamed_other unnamed'],
    ['A governor', 'unnamed_other unnamed'],
    ['The district collector', 'named_person'],
    ['UN military observers', 'unnamed_official unnamed described'],
    ['African Union monitors', 'unnamed_official unnamed described'],
    ['Election observers', 'unnamed_other unnamed described'],
    ['Military monitors', 'unnamed_other unnamed described'],
  ]);
});

describe('whose sources they are', () => {
  table([
    ['Security sources', 'unnamed_official unnamed described'],
    ['Sources', 'unnamed_other unnamed'],
    ['Private security sources', 'unnamed_other unnamed described'],
    ['Opposition sources', 'unnamed_other unnamed described'],
    ['Kremlin sources', 'unnamed_official unnamed described'],
    ['Sources in the army', 'unnamed_official unnamed described'],
    ['Sources in the Lake Movement', 'unnamed_official unnamed described'],
    ['Sources in Osra', 'unnamed_other unnamed described'],
    ['A source close to the talks', 'unnamed_other unnamed described'],
    ['Sources at the city hospital', 'unnamed_other unnamed described'],
  ]);
});

describe('names in the middle of other words', () => {
  table([
    ['The spokesman of the forces, Brigadier Ilya Belov,', 'named_person'],
    ['Its director, Anna Soren,', 'named_person'],
    ['Its director, Soren,', 'named_person'],
    ['The minister for the region Anna Soren', 'named_person'],
    ['A spokesman for President Soren', 'unnamed_official unnamed described'],
    ['A spokesman for Anna Soren', 'unnamed_official unnamed described'],
    ['The parish priest, Father Ivo Lund,', 'named_person'],
    ['The baker in the square, Ivo Lund,', 'witness'],
    ['The bakers in the square, Ivo Lund among them,', 'witness unnamed described'],
    ['Moss and Haddad', 'named_person'],
    ['Ilya al-Haddad', 'named_person'],
    ['al-Haddad', 'named_person'],
    ['Saudi Arabia', 'official_body'],
    ['Reed Lake Bank', 'named_org'],
    ['BBC Arabic', 'media'],
    ['General Staff', 'armed_party'],
    ['The minister’s aide Ivo Lund', 'named_person'],
    ['Osra Mayor Ivo Lund', 'named_person'],
    ['Ivo Lund, 34,', 'witness'],
    ['Ivo Lund, a colonel, 34,', 'named_person'],
    ['Ivo Lund, who fled,', 'witness'],
    ['General Ivo Lund, who fled,', 'named_person'],
    ['The father of two, Ivo Lund,', 'witness'],
    ['Father Ivo Lund', 'named_person'],
    ['Mr Ivo Lund, a farmer,', 'witness'],
    ['Lund, a farmer,', 'witness'],
    ['Analysts at the Harbour Policy Forum', 'unnamed_other unnamed described'],
    ['A woman reached by Volta Presse', 'witness unnamed'],
  ]);
});

describe('outlets by their kind', () => {
  table([
    ['The paper', 'media'],
    ['A paper', 'document'],
    ['State TV channel', 'media'],
    ['Channel 9', 'media'],
    ['The TV channel', 'media'],
    ['The news site Delta Post', 'media'],
    ['The official Osra agency', 'media'],
    ['The official agency', 'official_body'],
    ['The state-run Osra', 'media'],
    ['Lake Radio', 'media'],
    ['The Osra Times', 'media'],
    ['The human rights network', 'named_org'],
    ['The Osra network', 'named_org'],
    ['A reporter for Reuters', 'media'],
    ['A reporter for the Lake Post', 'media'],
    ['A reporter', 'unnamed_other unnamed'],
    ['An AP photographer', 'media'],
    ['The Washington Post', 'media'],
    ['Footage', 'social unnamed'],
    ['Video footage', 'social unnamed described'],
    ['Posts on X', 'social unnamed described'],
    ['A Facebook official', 'unnamed_official unnamed described'],
    ['Our correspondent', 'self'],
    ['An earlier post', 'self'],
    ['A post', 'social unnamed'],
  ]);
});
