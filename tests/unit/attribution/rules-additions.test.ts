/** What the rules add that the models missed, and what they cut off, one sentence a case. */
import { describe } from 'vitest';
import { addAgentlessPassives } from '../../../core/attribution/rules/agentless-passives.ts';
import { wholeSubjects } from '../../../core/attribution/rules/clause-subjects.ts';
import { nameAgents } from '../../../core/attribution/rules/passive-agents.ts';
import { addStances } from '../../../core/attribution/rules/stances.ts';
import { table, untouched } from './rule-table.ts';

describe('who stands behind “by”', () => {
  table(nameAgents, [
    [
      'The victims were accused by gang members of witchcraft.',
      ['– | were accused | by gang members of witchcraft'],
      ['gang members | were accused | of witchcraft'],
    ],
    [
      'The raid was condemned by the army.',
      ['– | was condemned by | The raid'],
      ['the army | was condemned by | The raid'],
    ],
    [
      'The general was quoted by the agency as saying the road was shut.',
      ['– | was quoted |', 'the agency | as saying | the road was shut'],
      ['the agency | was quoted |', 'The general | as saying | the road was shut'],
    ],
  ]);
  table(nameAgents, [
    [
      "The truce was announced on New Year's Eve by President Lund.",
      ['– | was announced | The truce'],
      ['President Lund | was announced | The truce'],
    ],
  ]);
  untouched(nameAgents, [
    ['The raid was condemned on Monday, by noon.', '– | was condemned | The raid'],
    ['The raid was condemned on Monday as men fled by night.', '– | was condemned | The raid'],
    ['The raid was condemned by noon.', '– | was condemned | The raid'],
    ['The raid was condemned by the army.', 'The raid | was condemned | by the army'],
  ]);
});

describe('the whole of who speaks', () => {
  table(wholeSubjects, [
    [
      'A resident of Osra reached by telephone said the road was shut.',
      ['telephone | said | the road was shut'],
      ['A resident of Osra reached by telephone | said | the road was shut'],
    ],
    [
      'Minister for the Coast, Ilya Soren said it rained.',
      ['Ilya Soren | said | it rained'],
      ['Minister for the Coast, Ilya Soren | said | it rained'],
    ],
    ['Beijing charged that it rained.', ['– | charged | that it rained'], ['Beijing | charged | that it rained']],
    [
      'Thai intelligence sources said it rained.',
      ['intelligence sources | said | it rained'],
      ['Thai intelligence sources | said | it rained'],
    ],
  ]);
  untouched(wholeSubjects, [
    ['Lund charged that it rained.', '– | charged | that it rained'],
    ['London was told that it rained.', '– | was told | that it rained'],
    ['On Monday officials said it rained.', 'officials | said | it rained'],
    ['The mill of the town burned and officials said it rained.', 'officials | said | it rained'],
  ]);
});

describe('wishes and plans', () => {
  table(addStances, [
    ['The government wants to retake the town.', [], ['The government | wants | to retake the town']],
    ['The rebels have long wanted to cut the road.', [], ['The rebels | have long wanted | to cut the road']],
    [
      'The government wants the rebels to leave the town.',
      [],
      ['The government | wants | the rebels to leave the town'],
    ],
    ['"The government wants to retake the town."', [], []],
    ['The well wants to be cleaned.', [], []],
  ]);
  untouched(addStances, [
    ['Lund said the government wants to retake it.', 'Lund | said | the government wants to retake it'],
  ]);
});

describe('reports without anyone who reports', () => {
  table(addAgentlessPassives, [
    ['It is learnt that the fort was lost.', [], ['– | It is learnt | that the fort was lost']],
    ['Two columns were also reported near the dam.', [], ['– | were also reported | Two columns / near the dam']],
    ['The envoy, it was learned, left at dawn.', [], ['– | it was learned | The envoy / left at dawn']],
    [
      'It was learned from a reliable source that the fort was lost.',
      [],
      ['a reliable source | It was learned from | that the fort was lost'],
    ],
    [
      'The front is suspected of the raid.',
      ['The front | is suspected | of the raid'],
      ['– | is suspected | The front / of the raid'],
    ],
    ['"It is learnt that the fort was lost."', [], []],
    ['The fort was learnt by heart.', [], []],
  ]);
  untouched(addAgentlessPassives, [
    ['The front is suspected by police of the raid.', 'The front | is suspected | by police of the raid'],
  ]);
});
