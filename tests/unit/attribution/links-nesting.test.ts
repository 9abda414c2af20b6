/** Which report lies in which, whose words a quotation goes on with, and what an outlet's own people saw. */
import { describe, expect, it } from 'vitest';
import { continueQuotations } from '../../../core/attribution/links/continue-quotations.ts';
import { nestAttributions } from '../../../core/attribution/links/nest.ts';
import { findInnerCues } from '../../../core/attribution/links/nested-reports.ts';
import { addOwnSights } from '../../../core/attribution/links/own-sight.ts';
import { linkedIn } from './rule-case.ts';
import { table, untouched } from './rule-table.ts';

/** Text, who says what, and for each the number of the one it lies in, from 1, or a dash; behind it whom it passes on. */
const NESTED: readonly (readonly [string, readonly string[], string])[] = [
  ['Kyiv said Moscow denied it.', ['Kyiv | said | Moscow denied it', 'Moscow | denied | it'], '– 1'],
  // Each lies in the other: the longer is the outer one, of two as long the earlier.
  ['Kyiv said Moscow denied it.', ['Kyiv | said | Moscow denied', 'Moscow | denied | Kyiv said Moscow'], '2 –'],
  ['Kyiv said Moscow denied it.', ['Kyiv | said | Moscow denied it', 'Moscow | denied | said Moscow'], '– 1'],
  ['Kyiv said Moscow denied it.', ['Kyiv | said | Moscow denied it', 'Moscow | denied | Kyiv said Moscow'], '– 1'],
  [
    'Kyiv said Lund wrote Moscow denied it.',
    ['Kyiv | said | Lund wrote Moscow denied it', 'Lund | wrote | Moscow denied it', 'Moscow | denied | it'],
    '– 1 2',
  ],
  [
    'Lund wrote that, Kyiv said, Moscow denied it.',
    ['Lund | wrote | Moscow denied it', 'Kyiv | said | that, Kyiv said, Moscow denied it', 'Moscow | denied | it'],
    '– – 1',
  ],
  [
    'The radio said it rained and Reuters, citing Saba, reported it snowed.',
    ['The radio | said | it rained', 'Saba | citing |', 'Reuters | reported | it snowed'],
    '– 3 –:Saba',
  ],
  [
    'Reuters, citing Saba, reported it snowed and the radio said it rained.',
    ['Saba | citing |', 'Reuters | reported | it snowed', 'the radio | said | it rained'],
    '2 –:Saba –',
  ],
  ['Reuters, citing local groups, reported it.', ['local groups | citing |', 'Reuters | reported | it'], '2 –'],
  // Neither can lie in the other when each would lie in the other.
  ['Reuters reported it, citing Saba.', ['Reuters | reported | it', 'Saba | citing | Reuters reported it'], '– –'],
  [
    'Kyiv denied it, Reuters reported, citing Saba.',
    ['Kyiv | denied | it', 'Reuters | reported | Kyiv denied it', 'Saba | citing | Reuters reported'],
    '2 – –',
  ],
  [
    'The radio quoted the ministry as saying it rained.',
    ['The radio | quoted |', 'the ministry | as saying | it rained'],
    '– 1',
  ],
  [
    'The envoy was quoted by the radio as saying it rained.',
    ['the radio | quoted by |', 'The envoy | as saying | it rained'],
    '– 1',
  ],
  [
    'The radio quoted the ministry. It stood as saying it rained.',
    ['The radio | quoted |', 'It | as saying | it rained'],
    '– –',
  ],
];

describe('which lies in which', () => {
  it.each(NESTED)('%s %j', (text, lines, expected) => {
    const { parsed, linked } = linkedIn(text, lines);
    const nested = nestAttributions(parsed, linked).map(
      ({ nestedIn, via }) => `${nestedIn === null ? '–' : nestedIn + 1}${via === null ? '' : `:${via}`}`,
    );
    expect(nested.join(' ')).toBe(expected);
  });
});

describe('reports inside what is said', () => {
  const cases = [
    ['Kyiv said that Moscow had denied the raid.', 'that Moscow had denied the raid', 'Moscow | had denied'],
    ['Kyiv said that Moscow later denied the raid.', 'that Moscow later denied the raid', 'Moscow | denied'],
    [
      'Kyiv said the envoy quickly met the rebels and stressed that it rained.',
      'the envoy quickly met the rebels and stressed that it rained',
      'the envoy | stressed',
    ],
    ['Kyiv said Moscow told that it rained.', 'Moscow told that it rained', 'Moscow | told'],
    ['Kyiv said Moscow told the court that it rained.', 'Moscow told the court that it rained', 'Moscow | told'],
  ];
  const refused = [
    ['Kyiv said Moscow told him.', 'Moscow told him'],
    ['Kyiv said Moscow was told that it rained.', 'Moscow was told that it rained'],
    ['Kyiv said the footage shows it.', 'the footage shows it'],
  ];
  table(
    (parsed, linked) =>
      findInnerCues(parsed, linked).map(({ cue, source, within }) => ({ cue, source, content: [within] })),
    [
      ...cases.map(
        ([text = '', within = '', inner = '']) =>
          [text, [`Kyiv | said | ${within}`], [`${inner} | ${within}`]] as const,
      ),
      ...refused.map(([text = '', within = '']) => [text, [`Kyiv | said | ${within}`], []] as const),
    ],
  );
});

describe('what the own staff saw', () => {
  table(addOwnSights, [
    [
      'Our correspondent saw burnt lorries. Lund said it rained.',
      ['Lund | said | it rained'],
      ['Our correspondent | saw | burnt lorries', 'Lund | said | it rained'],
    ],
    ['On Monday two AFP journalists saw burnt lorries', [], ['two AFP journalists | saw | burnt lorries']],
    ['Their correspondent saw burnt lorries.', [], []],
    ['Our correspondent saw.', [], []],
    ['Our neighbour saw burnt lorries.', [], []],
  ]);
  untouched(addOwnSights, [['Our correspondent saw burnt lorries.', 'Our correspondent | saw | burnt lorries']]);
});

describe('quotations that stand alone', () => {
  table(continueQuotations, [
    [
      'Lund said it rained. "We left at nine that day." Then it snowed.',
      ['Lund | said | it rained'],
      ['Lund | said | it rained / "We left at nine that day."'],
    ],
    [
      'Lund said it rained. "We heard that they left at nine." Then it snowed.',
      ['Lund | said | it rained', 'We | heard |'],
      ['Lund | said | it rained', 'We | heard |'],
    ],
    [
      'Lund said it rained. "We know that they left at nine." Then Moss wrote.',
      ['Lund | said | it rained', 'Moss | wrote | they left at nine'],
      ['Lund | said | it rained', 'Moss | wrote | they left at nine'],
    ],
  ]);
  untouched(continueQuotations, [
    ["Lund said it rained. 'We left at nine that day.' Then it snowed.", 'Lund | said | it rained'],
    ['Lund said it rained. "We left at nine that day" was his book.', 'Lund | said | it rained'],
    ['Lund said it rained. "We left." Then it snowed.', 'Lund | said | it rained'],
  ]);
});
