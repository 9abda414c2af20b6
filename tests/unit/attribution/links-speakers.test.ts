/** Who speaks, once cues are linked: sources cut in two, shared or mended. Text, who says what before the step, and after it. */
import { describe } from 'vitest';
import { notAdverb, trimTails, wholeSource } from '../../../core/attribution/links/repair-links.ts';
import { shareSources } from '../../../core/attribution/links/share-sources.ts';
import { addSpeakerTurns } from '../../../core/attribution/links/speaker-turns.ts';
import { wholeSpeakers } from '../../../core/attribution/links/whole-speakers.ts';
import { table, untouched } from './rule-table.ts';

describe('sources cut in two', () => {
  table(wholeSpeakers, [
    [
      'The report obtained by the daily says the mill burned.',
      ['the daily | says | the mill burned'],
      ['The report obtained by the daily | says | the mill burned'],
    ],
    [
      'Sudan, which hosts the talks, said it would wait.',
      ['hosts the talks | said | it would wait'],
      ['Sudan, which hosts the talks | said | it would wait'],
    ],
    [
      'The ministry which hosts the talks, said it would wait.',
      ['hosts the talks | said | it would wait'],
      ['The ministry which hosts the talks | said | it would wait'],
    ],
    [
      'The agency, citing two sources, said it rained.',
      ['two sources | said | it rained'],
      ['The agency | said | it rained'],
    ],
    ['It is an allegation Kigali denies.', ['an allegation Kigali | denies |'], ['Kigali | denies | an allegation']],
    [
      'Its envoy, Ada Moss, said it rained.',
      ['Its envoy | said | Ada Moss / it rained'],
      ['Its envoy, Ada Moss, | said | it rained'],
    ],
  ]);
  untouched(wholeSpeakers, [
    ['The house built by the ministry says nothing.', 'the ministry | says | nothing'],
    ['The stone obtained by the daily says nothing.', 'the daily | says | nothing'],
    ['The road, which crosses the hill, said nothing.', 'crosses the hill | said | nothing'],
    ['The road, citing two sources, said nothing.', 'two sources | said | nothing'],
    ['Its envoy, last week, said it rained.', 'Its envoy | said | it rained'],
    ['Its envoy, Brigade 9, said it rained.', 'Its envoy | said | it rained'],
    ['Lund, Ada Moss, said it rained.', 'Lund | said | it rained'],
    ['"It rained," said its envoy, Ada Moss.', 'its envoy | said | "It rained,"'],
  ]);
});

describe('turns of a transcript', () => {
  const two = 'WALLACE: It rained. ¶ LUND: We left. ¶ ';
  table(addSpeakerTurns, [
    [
      'WALLACE: It rained, they said. ¶ "LUND: We left. ¶ ADA MOSS: Not I.',
      ['they | said | It rained', 'ADA | : | Not'],
      [
        'WALLACE | : | It rained, they said.',
        'they | said | It rained',
        'LUND | : | We left.',
        'ADA MOSS | : | Not I.',
      ],
    ],
    [
      `${two}THE MAN FROM THE MILL: Not I.`,
      [],
      ['WALLACE | : | It rained.', 'LUND | : | We left.', 'THE MAN FROM THE MILL | : | Not I.'],
    ],
    ...['THE OLD MAN FROM THE MILL: Not I.', 'MOSS: ', 'Q: Who left?', 'MOSS left.', 'Moss: Not I.', ': Not I.'].map(
      (third) => [`${two}${third}`, [], []] as const,
    ),
  ]);
});

describe('one speaker for two cues', () => {
  const insisted = ['The minister | said | it rained', 'The minister | insisted | it was over'];
  table(shareSources, [
    [
      'The minister said it rained and insisted it was over.',
      ['The minister | said | it rained and insisted it was over', '– | insisted | it rained / it was over'],
      insisted,
    ],
    [
      'The minister said it rained, and later insisted it was over.',
      ['The minister | said | it rained, and later insisted it was over', '– | insisted | it was over'],
      insisted,
    ],
    [
      'The minister said it rained, adding it was over.',
      ['The minister | said | it rained, adding it was over', '– | adding | it was over'],
      ['The minister | said | it rained', 'The minister | adding | it was over'],
    ],
    [
      'The minister said it rained while insisting it was over.',
      ['The minister | said | it rained while insisting it was over', '– | insisting | it was over'],
      ['The minister | said | it rained', 'The minister | insisting | it was over'],
    ],
    [
      'The minister said and insisted it was over.',
      ['The minister | said | and insisted it was over', '– | insisted | it was over'],
      ['The minister | said |', 'The minister | insisted | it was over'],
    ],
    [
      'The radio reported it, quoting him as saying it rained.',
      ['The radio | reported | it', 'him | quoting | it rained'],
      ['The radio | reported | it', 'The radio | quoting | it rained'],
    ],
    [
      'The radio said, citing Saba, it rained and insisted it was over.',
      ['The radio | said | it rained', 'Saba | citing |', '– | insisted | it was over'],
      ['The radio | said | it rained', 'Saba | citing |', 'The radio | insisted | it was over'],
    ],
    ...[
      ['The radio reported it, quoting him.', 'The radio | reported | it', 'him | quoting |'],
      ['The minister said it rained. And insisted it was over.', 'The minister | said | it rained', '– | insisted |'],
      ['The minister said it rained since insisting on it.', 'The minister | said | it rained', '– | insisting |'],
      ['The minister said they insisted on it.', 'The minister | said |', 'they | insisted | on it'],
    ].map(([text = '', ...lines]) => [text, lines, lines] as const),
  ]);
});

describe('what the ranking leaves ragged', () => {
  table(trimTails, [
    [
      'The minister said it rained, according to the radio.',
      ['The minister | said | it rained, according to the radio', 'the radio | according to | it rained'],
      ['The minister | said | it rained', 'the radio | according to | it rained'],
    ],
    [
      'The minister said it rained according to the radio.',
      ['The minister | said | it rained according to the radio', 'the radio | according to | it rained'],
      ['The minister | said | it rained', 'the radio | according to | it rained'],
    ],
    ...[
      [
        'The minister said, according to the radio, it rained.',
        'The minister | said | it rained',
        'the radio | according to |',
      ],
      [
        'It rained, the minister said, according to the radio on it.',
        'the minister | said | according to the radio on it',
        'the radio | according to | It rained',
      ],
    ].map(([text = '', ...lines]) => [text, lines, lines] as const),
  ]);
  table(
    (parsed, linked) => linked.map((each) => ({ ...each, source: wholeSource(parsed, each.source, each.cue) })),
    [
      ['The wounded have said it rained.', ['The | said | it rained'], ['The wounded | said | it rained']],
      ['The said it rained.', ['The | said | it rained'], ['– | said | it rained']],
      ['This said it rained.', ['This | said | it rained'], ['This | said | it rained']],
      ['All the said it rained.', ['All the | said | it rained'], ['All the | said | it rained']],
      ['The big old red mill near Arda said it.', ['The | said | it'], ['The big old red mill near Arda | said | it']],
      ['The big old red mill near upper Arda said it.', ['The | said | it'], ['– | said | it']],
      ['It rained, said the.', ['the | said | It rained'], ['– | said | It rained']],
    ],
  );
  table(
    (parsed, linked) => linked.map((each) => ({ ...each, source: notAdverb(parsed, each.source) })),
    [
      ['The minister further stressed it.', ['further | stressed | it'], ['The minister | stressed | it']],
      ['The stone further stressed it.', ['further | stressed | it'], ['further | stressed | it']],
      ['The minister stressed it.', ['minister | stressed | it'], ['minister | stressed | it']],
    ],
  );
});
