import { describe, expect, it } from 'vitest';
import { analyseParagraph, cut } from './analyse-paragraph.ts';

/** Class and canonical name of each source that lies in no other attribution, in order. */
const named = (text: string): string[] =>
  analyseParagraph(text)
    .attributions.filter(({ nestedIn }) => nestedIn === null)
    .map(({ sourceClass, canonicalSource }) => `${sourceClass}: ${canonicalSource}`.trim());

describe('one source or several', () => {
  it.each([
    [
      'The governor said the dam was full. The minister said the road was open. The general said his men had left.',
      ['named_person: The governor', 'unnamed_official: The minister', 'unnamed_official: The general'],
    ],
    [
      'Governor Anton Belov said the dam was full. The governor said more rain was coming.',
      ['named_person: Anton Belov', 'named_person: Anton Belov'],
    ],
    [
      'Deputy Governor Anton Belov said the dam was full. The governor said more rain was coming.',
      ['named_person: Anton Belov', 'named_person: The governor'],
    ],
    [
      'Colonel Karim Haddad said the hill was taken. The officer said more would follow.',
      ['named_person: Karim Haddad', 'named_person: Karim Haddad'],
    ],
    [
      'The defence minister, Karim Haddad, came at noon. Haddad said the hill was taken. The minister said no more.',
      ['named_person: Haddad', 'named_person: Haddad'],
    ],
    [
      'Mr Belov said the talks would go on. Anton Belov told reporters that no date was set.',
      ['named_person: Anton Belov', 'named_person: Anton Belov'],
    ],
    [
      'Anton Belov said the talks would go on. Mr Belov told reporters that no date was set.',
      ['named_person: Anton Belov', 'named_person: Anton Belov'],
    ],
    [
      'Mr Belov said the talks would go on. Anton Belov said no date was set. Pavel Belov said it was.',
      ['named_person: Belov', 'named_person: Anton Belov', 'named_person: Pavel Belov'],
    ],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('nobody is no source', () => {
  it.each([
    ['No one has claimed responsibility for the raid.', []],
    ['No group has claimed responsibility for the raid.', []],
    ['Nobody said the road was open.', []],
    ['It is alleged that the guards took the mill.', ['none:']],
    ['Correction: The story said the mill had burnt on Monday.', []],
    ['No fewer than three officials said the mill had burnt.', ['unnamed_official: No fewer than three officials']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('keeps a silence, without the hour as its subject', () => {
    const text = 'The governor did not respond to a request for comment on Tuesday evening.';
    const [first] = analyseParagraph(text).attributions;
    expect([first?.declined, first && cut(text, first.content)]).toEqual([true, '']);
  });
});

describe('the class and the name of a source', () => {
  it.each([
    ["Iran's Revolutionary Guards said they had fired on the ship.", "armed_party: Iran's Revolutionary Guards"],
    ["Syria's White Helmets said four people had died.", "named_org: Syria's White Helmets"],
    ['Prison guards said four people had died.', 'unnamed_official: Prison guards'],
    ['An opposition MP said the vote was a sham.', 'unnamed_official: An opposition MP'],
    ['We wrote about the raid in May.', 'self: We'],
    ['This website has learned that the mill had burnt.', 'self: This website'],
    ['A confidential UN report said the mill had burnt.', 'official_body: A confidential UN report'],
    ['A UN report said the mill had burnt.', 'official_body: A UN report'],
    ['Unconfirmed reports said the mill had burnt.', 'document: Unconfirmed reports'],
    ['The Russian leadership said the mill had burnt.', 'unnamed_other: The Russian leadership'],
    ['The SDF statement said the mill had burnt.', 'armed_party: The SDF'],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual([expected]);
  });
});
