/** Whom the glossary’s ties bring into a fight, whose a unit is, whom a phrase speaks for. A small world; none of it exists. */
import { describe, expect, it } from 'vitest';
import { fightingForces, withoutPeacekeepers } from '../../../core/mention/groups/fighting-states.ts';
import { resolveSide } from '../../../core/mention/groups/resolve-side.ts';
import { glossaryOf, group, markMentions, mentionsIn, unmarked } from '../../support/group-fixtures.ts';

const tied = (line: string, type: 'part-of' | 'opponent-of' | 'split-from' | 'ally-of', target: string) => ({
  ...group(line),
  relations: [{ type, target }],
});

const glossary = glossaryOf([
  group('chad | Chadian Armed Forces | Chad | Chadian army', 'state-armed-force'),
  group('mali | Malian Armed Forces | Mali | Malian army', 'state-armed-force'),
  group('fifth | 5th Lake Brigade | Chad |', 'state-unit'),
  group('sixth | 6th Dune Brigade | Mali |', 'state-unit'),
  group('mission | Lake Mission | Chad | =LMIS', 'peacekeeping-mission'),
  tied('lions | Lions of the Lake | Chad | =LOTL; =LL', 'opponent-of', 'chad'),
  tied('reeds | Reed Front | Chad | =CDF', 'opponent-of', 'lions'),
  tied('riders | Dune Riders | Mali | =M23', 'ally-of', 'mali'),
  tied('guard | Lake Guard | Chad |', 'part-of', 'chad'),
  tied('eighth | 8th Reed Brigade | Chad |', 'part-of', 'reeds'),
  tied('ninth | 9th Reed Brigade | Chad |', 'split-from', 'lions'),
  tied('band | River Band | Chad | =RBND', 'ally-of', 'tenth'),
  group('tenth | 10th River Brigade | Chad |'),
  group('gn | Guard of the North | Chad | =GN'),
]);

function sideIn(text: string, phrase: string): string | null {
  const mentions = mentionsIn(text, { glossary });
  return resolveSide(phrase, glossary, '2024-05-01', fightingForces(text, mentions, glossary));
}

describe('who is at war by the glossary’s ties', () => {
  it.each([
    ['The Lions of the Lake attacked a post.', 'chad'],
    ['The Lake Guard attacked a post.', 'chad'],
    ['The Chadian army attacked a post.', 'chad'],
    ['Chad’s guns and its army attacked a post.', null],
    ['Chad’s new tanks attacked a post.', 'chad'],
    ['Chad, soldiers said, attacked a post.', null],
    ['Chad’s three very old army trucks attacked a post.', null],
    ['The Chadian army paraded.', null],
    ['The Reed Front attacked a post.', null],
    ['The Dune Riders attacked a post.', null],
    ['The Lions of the Lake sang. The Reed Front attacked a post.', null],
    ['The Reed Front attacked a post. The Lions of the Lake sang', null],
    ['The Reed Front attacked a post.\nThe Lions of the Lake sang.', null],
    ['A post was attacked; it was the Lions of the Lake', 'chad'],
    [`The Lions of the Lake sang ${'and danced and sang again '.repeat(14)}before they attacked.`, null],
    [`They attacked ${'and danced and sang again '.repeat(14)}before the Lions of the Lake came.`, null],
  ])('%s', (text, side) => expect(sideIn(text, 'the government of Chad')).toBe(side));
});

it('missions that stand between the sides are left out, and they alone', () => {
  const text = 'The Lake Mission, the Lions of the Lake and the 12th Hill Brigade met.';
  const kept = withoutPeacekeepers(mentionsIn(text, { glossary }), glossary);
  expect(kept.map((mention) => mention.text)).toEqual(['Lions of the Lake', '12th Hill Brigade']);
});

describe('whom a phrase speaks for', () => {
  it.each([
    ['a Lake Mission spokesman', null],
    ['the Lake Guard', 'guard'],
    ['an LOTL spokesman', 'lions'],
    ['an LL spokesman', null],
    ['a CDF spokesman', null],
    ['an M23 spokesman', 'riders'],
    ['a GN spokesman', null],
    ['a UN official in Chad', null],
    ['the Chadian government and a UN official', 'chad'],
    ['Chadian', null],
    ['Chad', 'chad'],
    ['a Chadian baker', null],
    ['a soldier near Lake Fitri', null],
    ['the Togolese army', null],
  ])('%s', (phrase, side) => expect(sideIn('The Chadian army attacked a post.', phrase)).toBe(side));
});

describe('whose a unit is', () => {
  it.each([
    'The [[12th Hill Brigade|? of lions]] of the [[Lions of the Lake|lions]] left.',
    'The [[12th Hill Brigade|? of lions]], part of the [[Lions of the Lake|lions]], left.',
    'The [[12th Hill Brigade|? of lions]] ([[Lions of the Lake|lions]]) left.',
    'The [[Lions of the Lake|lions]]’ own [[12th Hill Brigade|? of lions]] left.',
    'The [[Lions of the Lake|lions]] said the [[12th Hill Brigade|? of lions]] left.',
    'According to the [[Lions of the Lake|lions]], the [[12th Hill Brigade|? of lions]] left.',
    'The [[Lions of the Lake|lions]] watched the [[12th Hill Brigade|?]] leave.',
    'The [[Lions of the Lake|lions]] said so. The [[12th Hill Brigade|?]] left.',
    'The [[Lions of the Lake|lions]] and the [[Reed Front|reeds]] said the [[12th Hill Brigade|?]] left.',
    'The [[12th Hill Brigade|?]] fought the [[Lions of the Lake|lions]].',
    'The [[12th Hill Brigade|?]] of the [[14th Hill Division|?]] left.',
    'The [[5th Lake Brigade|fifth]] of the [[Chadian army|chad]] left.',
    'The [[5th Lake Brigade|? of mali]] of the [[Malian army|mali]] left.',
    'The [[6th Dune Brigade|? of lions]] of the [[Lions of the Lake|lions]] left.',
    'The [[8th Reed Brigade|eighth]] of the [[Reed Front|reeds]] left.',
    'The [[8th Reed Brigade|? of lions]] of the [[Lions of the Lake|lions]] left.',
    'The [[10th River Brigade|tenth]] of the [[River Band|band]] left.',
    'The [[Lake Guard|guard]] of the [[Lions of the Lake|lions]] left.',
    'The [[12th Hill Brigade|? of lions]] of the [[Lions of the Lake|lions]] met the [[12th Hill Brigade|? of lions]] of the [[Reed Front|reeds]].',
  ])('%s', (marked) => expect(markMentions(unmarked(marked), { glossary })).toBe(marked));

  it('may be told by the headline', () => {
    const text = 'The 12th Hill Brigade left.';
    const headline = 'Brigade of lake fighters: 12th Hill Brigade of the Lions of the Lake leaves';
    expect(markMentions(text, { glossary, headline })).toBe('The [[12th Hill Brigade|? of lions]] left.');
  });
});
