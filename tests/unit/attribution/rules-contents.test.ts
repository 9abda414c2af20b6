/** What each rule takes for what is said, one sentence a case: text, who says what before the rule, and after it. */
import { describe } from 'vitest';
import { continueStatements } from '../../../core/attribution/rules/continue-statements.ts';
import { mendFronted } from '../../../core/attribution/rules/fronted-reports.ts';
import { endAtOtherSpeakers } from '../../../core/attribution/rules/other-speakers.ts';
import { completeClauses, endRelatives } from '../../../core/attribution/rules/relative-reports.ts';
import { addSecondHalves } from '../../../core/attribution/rules/second-halves.ts';
import { trimOpenings } from '../../../core/attribution/rules/trim-openings.ts';
import { table, untouched } from './rule-table.ts';

describe('what was said in front', () => {
  table(mendFronted, [
    [
      'Fighters took the mill, a doctor told Reuters, in the worst clash since May.',
      ['a doctor | told | in the worst clash since May'],
      ['a doctor | told | Fighters took the mill'],
    ],
    ['They destroyed nine posts, he said.', ['– | said |'], ['he | said | They destroyed nine posts']],
  ]);
  untouched(mendFronted, [
    [
      'While fighters took the mill, a doctor told Reuters, in the worst clash.',
      'a doctor | told | in the worst clash',
    ],
    ['In May, a doctor told Reuters, in the worst clash.', 'a doctor | told | in the worst clash'],
    ['Fighters took the mill, a doctor told Reuters it rained.', 'a doctor | told | it rained'],
    ['In May, he said.', '– | said |'],
    ['They destroyed nine posts and he said.', '– | said |'],
    ['They destroyed nine posts, he added.', '– | added |'],
  ]);
});

describe('statements that go on in paragraphs of their own', () => {
  table(continueStatements, [
    [
      'The minister said: ¶ We regret it. ¶ We shall return.',
      ['The minister | said |'],
      ['The minister | said | We regret it. ¶ We shall return'],
    ],
    [
      'The minister said: ¶ We regret it. ¶ # The mill ¶ It burned.',
      ['The minister | said |'],
      ['The minister | said | We regret it'],
    ],
    [
      'The minister said: ¶ "We regret it." ¶ The town is calm.',
      ['The minister | said |'],
      ['The minister | said | "We regret it."'],
    ],
    [
      'The minister said: ¶ The well is dry. ¶ Lund said it rained.',
      ['The minister | said |'],
      ['The minister | said | The well is dry. ¶ Lund said it rained'],
    ],
    [
      'The group said: We have worked since May.',
      ['The group | said |'],
      ['The group | said | We have worked since May'],
    ],
  ]);
  untouched(continueStatements, [
    ['The group said: the well is dry.', 'The group | said |'],
    ['The group said the well is dry.', 'The group | said | the well is dry'],
  ]);
});

describe('where another speaks', () => {
  table(endAtOtherSpeakers, [
    [
      'The mayor said it rained, and a teacher denied it.',
      ['The mayor | said | it rained, and a teacher denied it', 'a teacher | denied | it'],
      ['The mayor | said | it rained', 'a teacher | denied | it'],
    ],
    [
      'The army denied the raid; the rebels announced one.',
      ['The army | denied | the raid; the rebels announced one', 'the rebels | announced | one'],
      ['The army | denied | the raid', 'the rebels | announced | one'],
    ],
    [
      'The state condemned the raid, state media reported.',
      [
        'The state | condemned | the raid, state media reported',
        'state media | reported | The state condemned the raid',
      ],
      ['The state | condemned | the raid', 'state media | reported | The state condemned the raid'],
    ],
  ]);
  untouched(endAtOtherSpeakers, [['The mayor said it rained, and left.', 'The mayor | said | it rained, and left']]);
});

describe('where a relative clause ends', () => {
  table(endRelatives, [
    [
      'The fighters, who vowed to return, hold two villages.',
      ['who | vowed | to return, hold two villages'],
      ['who | vowed | to return'],
    ],
    [
      'There was no response from the rebels, who have vowed to return.',
      ['the rebels | response | who have vowed to return'],
      ['the rebels | response |'],
    ],
  ]);
  untouched(endRelatives, [
    ['The fighters who vowed to return hold two villages.', 'who | vowed | to return hold two villages'],
  ]);
  table(completeClauses, [
    [
      'He said that the operation, code-named Reed, was intended to cut the road.',
      ['He | said | that the operation, code-named Reed'],
      ['He | said | that the operation, code-named Reed, was intended to cut the road'],
    ],
  ]);
  untouched(completeClauses, [
    ['He said that the mill fell, was sad and left.', 'He | said | that the mill fell'],
    ['He said the operation, code-named Reed, was over.', 'He | said | the operation, code-named Reed'],
  ]);
});

describe('quotations broken off', () => {
  table(addSecondHalves, [
    [
      '"We held the ridge," said Lund, "but we lost four men."',
      ['Lund | said | "We held the ridge,"'],
      ['Lund | said | "We held the ridge," / "but we lost four men."'],
    ],
    ['"Who fired?" Lund asked.', ['Lund | asked |'], ['Lund | asked | "Who fired?"']],
  ]);
  untouched(addSecondHalves, [
    ['"We held the ridge," said Lund, who shouted, "Run."', 'Lund | said | "We held the ridge,"'],
    ['We held the ridge, said Lund, "but we lost."', 'Lund | said | We held the ridge'],
    ['"We held it." Lund asked.', 'Lund | asked |'],
  ]);
});

describe('what opens a paragraph', () => {
  const RAIN = 'it rained';
  table(trimOpenings, [
    [
      'COLOMBO, April 20: The army said it rained.',
      [`COLOMBO, April 20: The army | said | ${RAIN}`],
      [`The army | said | ${RAIN}`],
    ],
    ['14:32 The ministry said it rained.', [`14:32 The ministry | said | ${RAIN}`], [`The ministry | said | ${RAIN}`]],
    [
      '(Osra, Hill Radio) The army said it rained.',
      [`(Osra, Hill Radio) The army | said | ${RAIN}`],
      [`The army | said | ${RAIN}`],
    ],
    [
      'Lund said, on condition that he not be named, that the fort was lost.',
      ['Lund | said | on condition that he not be named, that the fort was lost'],
      ['Lund | said | that the fort was lost'],
    ],
  ]);
  untouched(trimOpenings, [
    ['Osra - The army said it rained.', `Osra - The army | said | ${RAIN}`],
    ['COLOMBO was wet. The army said it rained.', `The army | said | ${RAIN}`],
    ['14 soldiers said it rained.', `14 soldiers | said | ${RAIN}`],
    ['Lund said, on a day that was cold, that it rained.', 'Lund | said | on a day that was cold, that it rained'],
  ]);
});
