/** Statements in paragraphs of their own and reports that nobody makes, rule by rule: text, links before, links after. */
import { describe } from 'vitest';
import { continueStatements } from '../../../core/attribution/rules/continue-statements.ts';
import { addWordHasIt } from '../../../core/attribution/rules/word-has-it.ts';
import { table, untouched } from './rule-table.ts';

describe('word has it', () => {
  table(addWordHasIt, [
    ['Rumour has it that the general fled.', [], ['– | Rumour has it | that the general fled']],
    ['Word reached the town that the general fled', [], ['– | Word reached | that the general fled']],
    [
      'Word came that the general fled. Lund wrote it rained.',
      ['Lund | wrote | it rained'],
      ['– | Word came | that the general fled', 'Lund | wrote | it rained'],
    ],
    ['Word came that.', [], []],
    ['The word came that he fled.', [], []],
    ['Word came at last from all old towns that he fled.', [], []],
    ['Rumour spread fast.', [], []],
    ['Word by word that was it.', [], []],
  ]);
  untouched(addWordHasIt, [['Rumour has it that the general fled.', '– | has it | that the general fled']]);
});

describe('statements that go on', () => {
  table(continueStatements, [
    [
      'Lund said "We regret it."',
      ['Lund | said | "We regret it."', 'We | regret | it'],
      ['Lund | said | "We regret it."'],
    ],
    [
      'Lund said it rained. "We regret it."',
      ['Lund | said | it rained', 'We | regret | it'],
      ['Lund | said | it rained', 'We | regret | it'],
    ],
    [
      'Lund said "They regret it."',
      ['Lund | said | "They regret it."', 'They | regret | it'],
      ['Lund | said | "They regret it."', 'They | regret | it'],
    ],
    [
      'The minister said: ¶ "We regret it. ¶ "We left. ¶ It rained.',
      ['The minister | said |'],
      ['The minister | said | "We regret it. ¶ "We left'],
    ],
    [
      'The minister said: ¶ The well is dry. ¶ Lund wrote it rained.',
      ['The minister | said |', 'Lund | wrote | it rained'],
      ['The minister | said | The well is dry', 'Lund | wrote | it rained'],
    ],
    [
      'The minister said: ¶ The well is dry. ¶ Then he wrote it rained.',
      ['The minister | said |', 'he | wrote | it rained'],
      ['The minister | said | The well is dry. ¶ Then he wrote it rained'],
    ],
    [
      'The minister said: ¶ The well is dry. ¶ Now Lund wrote it rained.',
      ['The minister | said |', 'Lund | wrote | it rained'],
      ['The minister | said | The well is dry. ¶ Now Lund wrote it rained'],
    ],
  ]);
  untouched(continueStatements, [
    ['The minister said:', 'The minister | said |'],
    ['The minister said: They left.', 'The minister | said |'],
    ['The minister said: "We left."', 'The minister | said | "We left."'],
  ]);
});
