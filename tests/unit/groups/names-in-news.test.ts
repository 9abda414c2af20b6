import { describe, expect, it } from 'vitest';
import { markMentions, unmarked } from '../../support/group-fixtures.ts';

const table = (cases: readonly string[]) =>
  it.each(cases)('%s', (marked) => expect(markMentions(unmarked(marked))).toBe(marked));

describe('letters that hardly name anything else need no country beside them', () => {
  table([
    'The [[M23|m23]] said it would not attend the talks. The [[M23|m23]]’s spokesman gave no reason.',
    'The M23 was shut at junction 10 in Sussex after an army truck crashed.',
    'The M23 has three bright stars.',
  ]);
});

describe('letters with an owner’s s', () => {
  table(['The [[SDF|sdf]]’s Raqqa office denied the attack near Hasakah, Syria.']);
});

describe('an army of a large country and a group of its name', () => {
  table([
    'India said the [[People’s Liberation Army|pla-china]] had killed two soldiers in Ladakh, India. China denied it.',
    'In Kathmandu the [[People’s Liberation Army|?]] laid down its weapons, soldiers in India said.',
  ]);
});

describe('a name that is also a person’s', () => {
  table([
    '[[Wagner|wagner]] left Mali in June after attacks by fighters.',
    'Wagner Moura plays a fighter in a film about Mali.',
  ]);
});

describe('gangs named together, and gangs named after trains', () => {
  table([
    'In Colombia the gangs [[La Limpia|?]] and [[Sombras|?]] kept a truce after the attacks.',
    'In Venezuela the [[Tren del Lago|?]] gang attacked miners.',
    'In Venezuela the Tren de Alta Velocidad was attacked by a gang.',
    'In Mexico the Tren Maya was attacked by a gang.',
  ]);
});

describe('Colombian names as newsrooms write them', () => {
  table([
    'In Colombia soldiers attacked the [[Pedro Lago front|?]].',
    'In Colombia soldiers held the Pacific front after an attack.',
    'El [[Eln|eln]] atacó a los soldados en Colombia.',
  ]);
});
