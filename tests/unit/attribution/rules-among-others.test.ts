/** Rules where other speakers stand before and behind: what is theirs stays theirs. One sentence or a few a case. */
import { describe } from 'vitest';
import { mendAccordingTo } from '../../../core/attribution/rules/according-to.ts';
import { addAgentlessAdverbs } from '../../../core/attribution/rules/agentless-adverbs.ts';
import { addAgentlessNouns } from '../../../core/attribution/rules/agentless-nouns.ts';
import { addAgentlessPassives } from '../../../core/attribution/rules/agentless-passives.ts';
import { addNeitherNor } from '../../../core/attribution/rules/neither-nor.ts';
import { splitObjectRelatives } from '../../../core/attribution/rules/object-relatives.ts';
import { nameRelativeSubjects } from '../../../core/attribution/rules/relative-subjects.ts';
import { addSecondHalves } from '../../../core/attribution/rules/second-halves.ts';
import { addStances } from '../../../core/attribution/rules/stances.ts';
import { table, untouched } from './rule-table.ts';

/** A speaker before and one behind, in sentences of their own. */
const LUND = 'Lund | denied | the theft';
const SOREN = 'Soren | announced | a vote';

describe('reports without a speaker between two that have one', () => {
  table(addAgentlessPassives, [
    [
      'Lund denied the theft. It is learnt that the fort was lost. Soren announced a vote.',
      [LUND, SOREN],
      [LUND, '– | It is learnt | that the fort was lost', SOREN],
    ],
    [
      'Lund denied the theft. Two columns were reported near the dam. Soren announced a vote.',
      [LUND, SOREN],
      [LUND, '– | were reported | Two columns / near the dam', SOREN],
    ],
    [
      'The site said nine people were feared dead.',
      ['The site | said | nine people were feared dead', '– | were feared | The site said nine people / dead'],
      ['The site | said | nine people were feared dead', '– | were feared | nine people / dead'],
    ],
    [
      'The site said that nine people were feared dead.',
      [
        'The site | said | that nine people were feared dead',
        '– | were feared | The site said that nine people / dead',
      ],
      ['The site | said | that nine people were feared dead', '– | were feared | nine people / dead'],
    ],
    [
      'The ARL, the river branch of the front, is suspected of the raid.',
      ['– | is suspected | the river branch of the front / of the raid'],
      ['– | is suspected | The ARL, the river branch of the front / of the raid'],
    ],
  ]);
  untouched(addAgentlessPassives, [
    ['It is learnt that the fort was lost.', '– | It is learnt | that the fort was lost'],
    ['The fort was reported by Lund near the dam.', 'Lund | reported | The fort'],
  ]);

  table(addAgentlessAdverbs, [
    [
      'Lund denied the theft. The fort was reportedly lost. Soren announced a vote.',
      [LUND, SOREN],
      [LUND, '– | reportedly | The fort was / lost', SOREN],
    ],
    ['Reportedly the fort was lost.', [], ['– | Reportedly | the fort was lost']],
    ['It rained, and the fort was reportedly lost, but nobody fled.', [], ['– | reportedly | the fort was / lost']],
    ['It rained; the fort was reportedly lost: nobody fled.', [], ['– | reportedly | the fort was / lost']],
    [
      'He burned the alleged "enemy depots" and reportedly fled.',
      [],
      ['– | reportedly | He burned the alleged "enemy depots" and / fled'],
    ],
    ['"The fort," he wrote, "was reportedly lost," and left.', [], ['– | reportedly | was / lost,']],
  ]);
  untouched(addAgentlessAdverbs, [['Lund reportedly said it rained.', 'Lund | reportedly said | it rained']]);

  table(addAgentlessNouns, [
    [
      'Lund denied the theft. Reports that a helicopter was lost remain unconfirmed. Soren announced a vote.',
      [LUND, SOREN],
      [LUND, '– | Reports | that a helicopter was lost', SOREN],
    ],
    ['He fled amid rumours that the fort was lost.', [], ['– | rumours | that the fort was lost']],
    ['There were unconfirmed reports of looting in the town.', [], ['– | reports of | looting in the town']],
    ['Unconfirmed reports of looting were denied.', [], ['– | reports of | looting']],
    ['The reports of the clerk were lost.', [], []],
    ['Reports came.', [], []],
  ]);
  untouched(addAgentlessNouns, [['Reports that it rained came.', '– | Reports | that it rained']]);
});

describe('neither of two', () => {
  table(addNeitherNor, [
    [
      'Lund denied the theft. Neither the ministry nor the rebels responded to requests for comment. Soren announced a vote.',
      [LUND, 'the rebels | responded |', SOREN],
      [LUND, 'the ministry nor the rebels | responded to requests for comment |', SOREN],
    ],
    ['Neither the ministry nor the rebels knew.', [], []],
    ['Neither said the ministry nor the rebels responded.', [], []],
    ['"Neither the ministry nor the rebels responded."', [], []],
  ]);
});

describe('wishes between two speakers', () => {
  table(addStances, [
    [
      'Lund denied the theft. The rebels want to cut the road, he fled. Soren announced a vote.',
      [LUND, SOREN],
      [LUND, 'The rebels | want | to cut the road', SOREN],
    ],
  ]);
});

describe('clauses behind other sentences', () => {
  table(splitObjectRelatives, [
    [
      'Lund denied the theft. The front, which Kasta denies arming, said it held the port. Soren announced a vote.',
      [LUND, 'The front, which Kasta | denies | arming, said it held the port', SOREN],
      [LUND, 'Kasta | denies | arming', 'The front | said | it held the port', SOREN],
    ],
    [
      'Lund denied the theft. The band, about whom the bishop complained, said it held the port.',
      [LUND, 'the bishop | complained | said it held the port'],
      [LUND, 'The band | said | it held the port'],
    ],
  ]);
  table(nameRelativeSubjects, [
    [
      'Lund denied the theft. A soldier who fought in Osra said the road was shut. Soren announced a vote.',
      [LUND, SOREN],
      [LUND, 'A soldier who fought in Osra | said | the road was shut', SOREN],
    ],
    [
      'A driver, who saw the fire, told the agency the road was shut.',
      ['who | saw | the fire, told the agency the road was shut', 'the fire | told | the agency the road was shut'],
      ['who | saw | the fire,', 'A driver | told | the agency the road was shut'],
    ],
  ]);
  table(mendAccordingTo, [
    [
      'Lund denied the theft. The mill burned, according to a doctor. Soren announced a vote.',
      [LUND, 'The mill | according to | burned', SOREN],
      [LUND, 'a doctor | according to | The mill burned', SOREN],
    ],
  ]);
  table(addSecondHalves, [
    [
      'Lund denied the theft. "We held it," said Belov late on Monday, "but we lost." Soren announced a vote.',
      [LUND, 'Belov | said | "We held it,"', SOREN],
      [LUND, 'Belov | said | "We held it," / "but we lost."', SOREN],
    ],
    [
      '"We held it," said Belov, "but," added Soren, "we lost."',
      ['Belov | said | "We held it,"', 'Soren | added | "but,"'],
      ['Belov | said | "We held it,"', 'Soren | added | "but," / "we lost."'],
    ],
  ]);
});
