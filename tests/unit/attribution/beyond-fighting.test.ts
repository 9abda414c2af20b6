/** A whole text that tells of no fighting: a second model looks at what the first took for reports. */
import { describe, expect, it } from 'vitest';
import { speaksOfFighting } from '../../../core/attribution/parsing/conflict-vocabulary.ts';
import { analyseParagraph, cut } from './analyse-paragraph.ts';
import { linkedIn } from './rule-case.ts';

const TEXT = [
  'The town council met on Tuesday to talk about the new library.',
  'The mayor, Ada Moss, said that the roof would be ready in June.',
  'Her deputy told the council that the money was there.',
  '"We have waited for nine years," said Tom Lund, who teaches at the school.',
  'According to the architect, the reading room will hold two hundred people.',
  'Parents asked for longer hours and a place for bicycles.',
  'The school expects many children to come by bus.',
  'A survey found that most people in the town read at home.',
  'The council will vote on the plan next week, and the mayor believes that it will pass.',
].join(' ');

describe('a text about a library', () => {
  const said = () =>
    analyseParagraph(TEXT).attributions.map(
      (each) => `${cut(TEXT, each.source)} | ${cut(TEXT, each.cue)} | ${cut(TEXT, each.content)}`,
    );

  it.each([
    'The mayor, Ada Moss, | said | that the roof would be ready in June',
    'Her deputy | told | that the money was there',
    'Tom Lund, who teaches at the school | said | "We have waited for nine years,"',
    'the architect | According to | the reading room will hold two hundred people',
    'A survey | found | that most people in the town read at home',
    'the mayor | believes | that it will pass',
  ])('has the statement: %s', (line) => expect(said()).toContain(line));

  it('takes no meeting, vote or bus for a statement', () => {
    const cues = analyseParagraph(TEXT).attributions.map(({ cue }) => cut(TEXT, cue));
    expect(cues.filter((cue) => /met|talk|vote|come|read\b/.test(cue))).toEqual([]);
  });
});

describe('whether a text tells of fighting', () => {
  const telling = (text: string) => speaksOfFighting(linkedIn(text, []).parsed.words);
  const quiet = 'The council met in the old town hall at noon. '.repeat(6);
  it.each([
    ['a short one may', quiet.slice(0, 200), true],
    ['marks and figures make no text longer', `${quiet.slice(0, 200)}${'7, 8; '.repeat(40)}`, true],
    ['one of sixty words does not by itself', quiet, false],
    ['one with soldiers in it does', `${quiet} The soldiers shot at the soldiers.`, true],
    ['one soldier in three hundred words is none', `${quiet.repeat(5)} A soldier sat there.`, false],
  ])('%s', (_, text, expected) => expect(telling(text)).toBe(expected));
});
