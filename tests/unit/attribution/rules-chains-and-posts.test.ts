/** Chains of sources, embedded posts and statements over paragraphs, with other speakers before and behind. */
import { describe } from 'vitest';
import { linkChains } from '../../../core/attribution/rules/citing-chains.ts';
import { continueStatements } from '../../../core/attribution/rules/continue-statements.ts';
import { addEmbeddedPosts } from '../../../core/attribution/rules/embedded-posts.ts';
import { table, untouched } from './rule-table.ts';

/** A speaker before and one behind, in sentences of their own. */
const LUND = 'Lund | denied | the theft';
const SOREN = 'Soren | announced | a vote';

describe('chains', () => {
  table(linkChains, [
    [
      'Axios, which cited two officials, reported that the fort was lost.',
      ['Axios | reported | that the fort was lost'],
      ['two officials | cited | that the fort was lost', 'Axios | reported | that the fort was lost'],
    ],
    [
      'Interfax said, with reference to the army, that the fort was lost.',
      ['Interfax | said | with reference to the army, that the fort was lost'],
      ['Interfax | said | that the fort was lost', 'the army | with reference to | that the fort was lost'],
    ],
    [
      'The UN said, citing aid groups, that the fort was lost.',
      ['The UN | said | that the fort was lost', 'The UN | citing | aid groups'],
      ['The UN | said | that the fort was lost', 'aid groups | citing | that the fort was lost'],
    ],
    [
      'Lund told the station, which reported that talks had failed.',
      ['Lund | told | which reported that talks had failed', 'which | reported | that talks had failed'],
      ['Lund | told | that talks had failed'],
    ],
    [
      'Lund denied the theft. According to Reuters, quoting the ministry, nine men were held.',
      [LUND, 'Reuters | According to | quoting the ministry, nine men were held', 'the ministry | quoting |'],
      [LUND, 'Reuters | According to | nine men were held', 'the ministry | quoting | nine men were held'],
    ],
  ]);
  untouched(linkChains, [
    ['The paper which Lund reads said it rained.', 'The paper | said | it rained'],
    ['Lund, citing the rain, left.', 'Lund | citing | the rain'],
  ]);
});

describe('posts', () => {
  const POST = 'Two are wounded.';
  table(addEmbeddedPosts, [
    [
      `${POST} — Osra Guard (@osraguard) March 4, 2023`,
      ['Osra Guard | Guard | March 4'],
      [`Osra Guard (@osraguard) | — | ${POST}`],
    ],
    [
      `Lund denied the theft. ¶ ${POST} ¶ — Osra Guard (@osraguard) March 4, 2023 ¶ Soren announced a vote.`,
      [LUND, SOREN],
      [LUND, `Osra Guard (@osraguard) | — | ${POST}`, SOREN],
    ],
    [`${POST} ¶ A post shared by Anton Belov (@abelov)`, [], [`Anton Belov (@abelov) | A post shared by | ${POST}`]],
    [`${POST} ¶ Posted by Osra Council on 4 March`, [], [`Osra Council | Posted by | ${POST}`]],
    ['Anton Belov (@abelov) on X: The mill is ours.', [], ['Anton Belov (@abelov) | : | The mill is ours.']],
    ['Anton Belov (@abelov): The mill is ours.', [], ['Anton Belov (@abelov) | : | The mill is ours.']],
    [`# ${POST} ¶ A post shared by Anton Belov (@abelov)`, [], []],
    ['Anton Belov (@abelov) said the mill is ours.', [], []],
    ['Write to us (@osraguard): ', [], []],
    [`${POST} — Osra Guard (@osraguard) and others wrote so.`, [], []],
    ['A post by the road was lost.', [], []],
  ]);
});

describe('statements that end', () => {
  table(continueStatements, [
    [
      'Lund denied the theft. ¶ The minister said: ¶ The well is dry. ¶ Nobody fled. ¶ Soren announced a vote.',
      [LUND, 'The minister | said |', SOREN],
      [LUND, 'The minister | said | The well is dry. ¶ Nobody fled', SOREN],
    ],
    [
      'The minister said: ¶ "We regret it. ¶ "We said so in May." ¶ The town is calm.',
      ['The minister | said |', 'We | said so |'],
      ['The minister | said | "We regret it. ¶ "We said so in May."'],
    ],
    [
      'The minister said: ¶ The mayor denied the theft. ¶ Nobody fled.',
      ['The minister | said |', 'The mayor | denied | the theft'],
      ['The minister | said | The mayor denied the theft. ¶ Nobody fled'],
    ],
    [
      'The minister said "we regret the raid".',
      ['The minister | said | "we regret the raid"', 'we | regret | the raid'],
      ['The minister | said | "we regret the raid"'],
    ],
  ]);
});
