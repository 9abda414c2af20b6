/** Whom each rule makes the speaker, one sentence a case: text, who says what before the rule, and after it. */
import { describe } from 'vitest';
import { mendAccordingTo } from '../../../core/attribution/rules/according-to.ts';
import { joinSources } from '../../../core/attribution/rules/conjoined-sources.ts';
import { splitObjectRelatives } from '../../../core/attribution/rules/object-relatives.ts';
import { nameRelativeSubjects } from '../../../core/attribution/rules/relative-subjects.ts';
import { table, untouched } from './rule-table.ts';

describe('according to', () => {
  const MILL = 'the mill burned';
  table(mendAccordingTo, [
    ['According to a doctor, the mill burned.', [`the mill | According to |`], [`a doctor | According to | ${MILL}`]],
    [
      'But according to a doctor, the mill burned!',
      [`the mill | according to |`],
      [`a doctor | according to | ${MILL}`],
    ],
    [
      'According to Lund, its director, the mill burned.',
      ['the mill | According to | burned'],
      [`Lund, its director | According to | ${MILL}`],
    ],
    [
      'According to Lund, a monitor based in Britain, the mill burned.',
      ['the mill | According to | burned'],
      [`Lund, a monitor based in Britain | According to | ${MILL}`],
    ],
    [
      'According to Lund, who leads the team, the mill burned.',
      ['the mill | According to | burned'],
      [`Lund, who leads the team | According to | ${MILL}`],
    ],
    [
      'According to Lund, the men belonged to a band, and fled.',
      ['the men | According to | belonged'],
      ['Lund | According to | the men belonged to a band, and fled'],
    ],
    [
      'According to Lund, it was a trap, and he fled.',
      ['it | According to | was a trap'],
      ['Lund | According to | it was a trap, and he fled'],
    ],
    [
      'The mill burned, according to a doctor.',
      ['The mill | according to | burned'],
      ['a doctor | according to | The mill burned'],
    ],
    [
      'The mill burned according to a doctor, a week ago.',
      ['The mill | according to | burned'],
      ['a doctor | according to | The mill burned'],
    ],
    [
      'The mill burned, according to senior doctors.',
      ['doctors | according to | The mill burned'],
      ['senior doctors | according to | The mill burned'],
    ],
    [
      'The front, backed by Kasta according to experts, took a town.',
      ['experts | according to | The front'],
      ['experts | according to | backed by Kasta'],
    ],
    [
      'The army said that the rebels, according to prisoners, were short of fuel.',
      [
        'The army | said | that the rebels, according to prisoners, were short of fuel',
        'prisoners | according to | The army said',
      ],
      [
        'The army | said | that the rebels, according to prisoners, were short of fuel',
        'prisoners | according to | that the rebels / were short of fuel',
      ],
    ],
    [
      'The army said that, according to prisoners, the rebels were short of fuel.',
      [
        'The army | said | that, according to prisoners, the rebels were short of fuel',
        'prisoners | according to | The army said',
      ],
      [
        'The army | said | that, according to prisoners, the rebels were short of fuel',
        'prisoners | according to | the rebels were short of fuel',
      ],
    ],
  ]);
  untouched(mendAccordingTo, [
    ['According to a doctor, the mill burned.', 'a doctor | According to | the mill burned'],
    ['According to a doctor.', 'a doctor | According to |'],
    ['The mill burned, according to Lund, and the well was dry.', 'Lund | according to | The mill burned'],
    ['The mill burned, said a doctor.', 'a doctor | said | The mill burned'],
  ]);
});

describe('clauses about somebody whom another speaks of', () => {
  table(splitObjectRelatives, [
    [
      'The front, which Kasta denies arming, said it held the port.',
      ['The front, which Kasta | denies | arming, said it held the port'],
      ['Kasta | denies | arming', 'The front | said | it held the port'],
    ],
    [
      'The men the army accuses fled. The front, which the council said had left, held the port.',
      ['the council | said | had left, held the port'],
      ['the council | said | had left'],
    ],
    [
      'The band, whose chief the army accuses of murder, denied it.',
      ['the army | denied | it'],
      ['The band | denied | it'],
    ],
  ]);
  untouched(splitObjectRelatives, [
    ['The front, which holds the port, said it rained.', 'The front | said | it rained'],
    ['The man who swam ashore said it rained.', 'The man | said | it rained'],
  ]);
});

describe('somebody told of by a clause of his own', () => {
  table(nameRelativeSubjects, [
    [
      'A soldier who fought in Osra said the road was shut.',
      ['Osra | said | the road was shut'],
      ['A soldier who fought in Osra | said | the road was shut'],
    ],
    [
      'A soldier who fought in Osra said the road was shut.',
      [],
      ['A soldier who fought in Osra | said | the road was shut'],
    ],
    [
      'A soldier who fought in Osra told the agency the road was shut.',
      [],
      ['A soldier who fought in Osra | told | the road was shut'],
    ],
    [
      'A driver, who asked that his name not be used, told the agency the road was shut.',
      ['his name | told | the agency the road was shut'],
      ['A driver | told | the agency the road was shut'],
    ],
    [
      'A resident of Osra who fled at dawn said the road was shut.',
      ['dawn | said | the road was shut'],
      ['A resident of Osra who fled at dawn | said | the road was shut'],
    ],
    [
      'A man whose sister was killed said the road was shut.',
      ['whose sister | said | the road was shut'],
      ['A man whose sister was killed | said | the road was shut'],
    ],
  ]);
  untouched(nameRelativeSubjects, [
    ['The town whose mill burned said the road was shut.', 'whose mill | said | the road was shut'],
    ['A soldier who fought there; the mayor said the road was shut.', 'the mayor | said | the road was shut'],
    ['A soldier who said the road was shut fled.', 'who | said | the road was shut'],
  ]);
});

describe('several who speak as one', () => {
  table(joinSources, [
    [
      'The mill burned, residents and a local official said.',
      ['a local official | said | The mill burned, residents and'],
      ['residents and a local official | said | The mill burned'],
    ],
    [
      'Residents of Osra and a doctor said the mill burned.',
      ['a doctor | said | the mill burned'],
      ['Residents of Osra and a doctor | said | the mill burned'],
    ],
    ['One of them described a fire.', ['them | described | a fire'], ['One of them | described | a fire']],
    [
      'A man whose sister was killed said it burned.',
      ['whose sister was killed | said | it burned'],
      ['A man whose sister was killed | said | it burned'],
    ],
    ['Ivo "Anvil" Lund said it burned.', ['Lund | said | it burned'], ['Ivo "Anvil" Lund | said | it burned']],
  ]);
  untouched(joinSources, [
    ['He saw the mill and a doctor said it burned.', 'a doctor | said | it burned'],
    ['The mill and the well burned, a doctor said.', 'a doctor | said | The mill and the well burned'],
    ['The speech "on the wells and the mill" Lund said was old.', 'Lund | said | was old'],
  ]);
});
