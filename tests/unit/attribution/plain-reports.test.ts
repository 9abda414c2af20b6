/** Reports that words alone tell, one sentence each: the cue in brackets, or none. */
import { expect, it } from 'vitest';
import { findPlainReports } from '../../../core/attribution/cues/plain-reports.ts';
import { markedIn, show } from './rule-case.ts';

const CASES: readonly string[] = [
  'The ministry [[posted on Telegram]] about it.',
  'The ministry posted on the mill about it.',
  'The ministry posted at Telegram about it.',
  'The ministry posted on telegram about it.',
  'The stone posted on Telegram about it.',
  'The group [[took responsibility]] for it.',
  'The group took pleasure in it.',
  'The army [[made it clear]] that it rained.',
  'The army [[made clear]] that it rained.',
  'The army made it clear to all.',
  'The stone said air defences were at work.',
  'The governor [[said]] air defences were at work.',
  'The hill was said that it rained.',
  'They had to say that it rained.',
  'The army showed up at noon there.',
  'The court [[questioned]] whether it rained.',
  'It was a charge which the command [[rejected]] in full.',
  'It rained; analysts [[disputed]] the figure.',
  'It rained, though analysts [[disputed]] the figure.',
  'It rained where analysts disputed the figure.',
  'The army [[denies]] using mines.',
  'The army [[still denies]] using mines.',
  'The mill denies using mines.',
  'It was there that the minister [[termed]] the raid a success.',
  'The stone termed the raid a success.',
  'Doctors [[report]] shortages.',
  'Doctors [[report]] that it rained.',
  'The mills report shortages.',
  'Doctors of the big old red mill near Arda report shortages.',
  'Doctors report to the ministry.',
  'Doctors [[put]] the dead at nine.',
  'Doctors [[put]] the dead at about nine.',
  'Doctors [[put]] the dead at more than 900.',
  'Doctors put the dead at rest.',
  'Doctors put the dead at his nine doors.',
  'Doctors put the dead, at nine.',
  'Doctors had to put the dead at nine.',
  'Doctors put nine at the door.',
  'The army [[would say]] only that it rained.',
  'The army [[asserts]] in its paper that it rained.',
  'The army asserts, in its paper, that it rained.',
  'The army [[hinted]] that it rained.',
  'The army hinted at it, and at that.',
  'The army [[radioed]] the post that it rained.',
  'The army radioed the post.',
  'Radio Arda [[reports]] that it rained.',
  'Arda [[reports]] that it rained.',
  'It rained and Radio Arda reports that much.',
];

it.each([
  ['Lund [[said]] it rained but made clear that it snowed.', []],
  ['Lund [[said]] it rained, but he made clear that it snowed.', ['made clear']],
  ['Lund [[said]] it rained and he made clear that it snowed.', []],
])('behind a report: %s', (line, expected) => {
  const { parsed, cues } = markedIn(line);
  const found = parsed.sentences.flatMap(({ from, to }) => findPlainReports(parsed, from, to, cues));
  expect(found.map((cue) => show(parsed, cue))).toEqual(expected);
});

it.each(CASES)('%s', (line) => {
  const { parsed, cues } = markedIn(line);
  const found = parsed.sentences.flatMap(({ from, to }) => findPlainReports(parsed, from, to, []));
  expect(found.map((cue) => show(parsed, cue))).toEqual(cues.map((cue) => show(parsed, cue)));
});
