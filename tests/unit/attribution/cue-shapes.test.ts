/** How far a cue reaches and whether it reports at all: the text with what was labelled in brackets. */
import { describe, expect, it } from 'vitest';
import { normaliseCues } from '../../../core/attribution/cues/normalise-cues.ts';
import { opensBeforeReport } from '../../../core/attribution/cues/openings.ts';
import { isPlausible } from '../../../core/attribution/cues/plausible-cues.ts';
import { markedIn, show } from './rule-case.ts';

/** What was labelled, and the cue that is made of it; nothing where none is left. */
const SHAPES: readonly (readonly [string, ...string[]])[] = [
  ['The [[military said]] it rained.', 'said'],
  ['The men [[called off said]] it rained.', 'called off said'],
  ['A man whose sister was [[killed told]] us that it rained.', 'told'],
  ['People he would not [[name told]] us that it rained.', 'name told'],
  ['He was quoted as [[saying]] it.', 'was quoted as saying'],
  ['He stood there quoted as [[saying]] it.', 'saying'],
  ['He was there as [[saying]] it.', 'saying'],
  ['They have [[told]] us that it rained.', 'have told'],
  ['They did not ever [[tell]] us that it rained.', 'did not ever tell'],
  ['They never [[said]] it.', 'never said'],
  ['They always [[said]] it.', 'said'],
  ['It has. [[Told]] of it, he left.', 'Told'],
  ['It was not a [[claim]] of theirs.', 'claim'],
  ['They [[have not]] said it.', 'have not said'],
  ['They [[could not]] really say it.', 'could not really say'],
  ['They [[have already]] said it.', 'have already said'],
  ['They [[have not]] of late said it.'],
  ['They [[said it not]]. He says so.', 'said'],
  ['It [[reportedly]] rained there.', 'reportedly'],
  ['They [[said two]] cranes fell.', 'said'],
  ['They [[said that]] it rained.', 'said'],
  ['They [[denied killing]] him.', 'denied'],
  ['They [[reported no]] rain.', 'reported no'],
  ['They [[held back two]] cranes.', 'held back two'],
  ['He [[said]] goodbye.'],
  ['It [[seems]] calm there.'],
  ['It [[seems]] calm there, [[said]] Lund.', 'said'],
  ['They [[apparently said]] it.', 'apparently said'],
];

describe('the words of a cue', () => {
  it.each(SHAPES)('%s', (line, ...expected) => {
    const { parsed, cues } = markedIn(line);
    expect(normaliseCues(parsed, cues, 1).map((cue) => show(parsed, cue))).toEqual(expected);
  });

  it('takes the writer’s caution for a report where no fighting is told of', () => {
    const { parsed, cues } = markedIn('It [[seems]] calm there.');
    expect(normaliseCues(parsed, cues, 0).map((cue) => show(parsed, cue))).toEqual(['seems']);
  });

  it('keeps the first of two that overlap', () => {
    const { parsed, cues } = markedIn('They [[have]] [[told]] us that it rained.');
    expect(normaliseCues(parsed, cues, 0).map((cue) => show(parsed, cue))).toEqual(['have told']);
  });
});

describe('what reports', () => {
  it.each([
    'They [[said]] it rained.',
    'The envoy[[:]] it rained.',
    'They [[claimed]] that lives were lost.',
    'They [[claimed]] the hill.',
    'They [[asked]] for calm.',
    'A group [[called]] for calm.',
    'The group [[called]] Lund a liar.',
    'They [[blast]] it each day.',
    'Footage [[shared]] by them burned.',
    'The army stood in a film [[posted]] on its site.',
    'They gave [[estimates]] of it.',
    '[[According]] to Lund, it rained.',
    'He [[asked]] about it.',
    'They [[could verify]] it, he said.',
  ])('%s', (line) => {
    const { parsed, cues } = markedIn(line);
    expect(cues.map((cue) => isPlausible(parsed, cue))).toEqual([true]);
  });
});

describe('what does not report', () => {
  it.each([
    'He [[said]] goodbye.',
    'He [[said]] his farewells.',
    'The raid [[claimed]] nine lives.',
    'He [[asked not]] to be named.',
    'He [[had quietly asked not]] to be named.',
    'They [[could not independently verify]] it.',
    'They [[could not]] independently verify it.',
    '[[According]] to plan, it went.',
    'It is worth [[noting]] that it rained.',
    'They traded [[accusations]] of theft.',
    'A second [[blast]] hit it.',
    'A group [[called]] the Free Men left.',
    'A group [[called]] itself "free" then.',
    'The minister, [[asked]] about it, left.',
    'Independent [[estimates]] put it at nine.',
    'A communique [[attributed to]] rebels says so.',
    'The army said in a statement [[posted]] on its site that day.',
    'Footage [[shared]] by them shows fire.',
    'The blotter [[supplied]] by officers shows fire.',
    'He left [[the two]] there.',
  ])('%s', (line) => {
    const { parsed, cues } = markedIn(line);
    expect(cues.map((cue) => isPlausible(parsed, cue))).toEqual([false]);
  });
});

describe('openings with a report behind them', () => {
  it.each([
    ['[[Asked]] whether it rained, he replied that it did.', true],
    ['"[[Speaking]] on Monday, he said it."', true],
    ['[[Asked]] whether it rained he replied that it did.', false],
    ['[[Asked]] about rain, he left.', false],
    ['He, [[asked]] about rain, replied that it did.', false],
    ['[[Rain]] came, he replied.', false],
  ])('%s %s', (line, expected) => {
    const { parsed, cues } = markedIn(line);
    expect(cues.map(({ from }) => opensBeforeReport(parsed, from))).toEqual([expected]);
  });
});
