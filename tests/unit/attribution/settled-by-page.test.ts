/** What only the sentence or the rest of the page tells of a source: its class, and whom an office means. */
import { describe, expect, it } from 'vitest';
import { analyseParagraph } from './analyse-paragraph.ts';

const last = (text: string) => analyseParagraph(text).attributions.at(-1);

describe('the class of the last source', () => {
  it.each([
    ['Residents told AFP the dam was full. An AFP correspondent said the road was shut.', 'self', false],
    ['Residents told us the dam was full. An AFP correspondent said the road was shut.', 'media', false],
    ['The governor, who asked not to be named, said the road was shut.', 'unnamed_official', true],
    ['The governor, who asked to be heard, said the road was shut.', 'named_person', false],
    ['Anna Soren, 61, said the road was shut.', 'witness', false],
    ['Anna Soren, mother of six, said the road was shut.', 'witness', false],
    ['Governor Anna Soren, 61, said the road was shut.', 'named_person', false],
    ['Mira, not her real name, said the road was shut.', 'unnamed_other', true],
    ['The Sons of Osra claimed responsibility for the blast.', 'armed_party', false],
    ['We wrote on Monday that the road was shut.', 'self', false],
  ])('%s: %s, unnamed: %s', (text, sourceClass, unnamed) => {
    expect(last(text)).toMatchObject({ sourceClass, unnamed });
  });
});

describe('whom an office means', () => {
  const beside = (office: string) =>
    `Police met Anton Belov${office} at noon. Belov said the dam was full. The governor said the road was shut.`;
  it.each([
    [beside(', the governor,'), 'Belov'],
    [beside(', the governor of Osra,'), 'Belov'],
    [beside(', the deputy governor,'), 'The governor'],
    [beside(', a doctor of the governor,'), 'The governor'],
    [beside(''), 'The governor'],
    ['Governor Anton Belov said the dam was full. The official said the road was shut.', 'Anton Belov'],
    ['Anton Belov, head of the dam, said it was full. The official said the road was shut.', 'Anton Belov'],
    ['Anton Belov, the governor of Osra, said it was full. The governor said the road was shut.', 'Anton Belov'],
    ['Anton Belov, a doctor, said it was full. The official said the road was shut.', 'The official'],
  ])('%s → %s', (text, name) => expect(last(text)?.canonicalSource).toContain(name));
});
