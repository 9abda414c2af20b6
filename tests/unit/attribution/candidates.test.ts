/** Where a source and what is said may begin and end, and parts of speech that names decide. */
import { describe, expect, it } from 'vitest';
import { leftEnds } from '../../../core/attribution/contents/content-candidates.ts';
import { cueContext } from '../../../core/attribution/cues/cue-surroundings.ts';
import { sourceCandidates } from '../../../core/attribution/sources/source-candidates.ts';
import { markedIn, show } from './rule-case.ts';

function sourcesOf(line: string): string[] {
  const { parsed, cues } = markedIn(line);
  return cues.flatMap((cue) =>
    sourceCandidates(parsed, cue).map((source) => (source.from < 0 ? 'nobody' : show(parsed, source))),
  );
}

describe('who may speak', () => {
  it('a possessor through a noun, not through a verb', () => {
    expect(sourcesOf("Mali's [[pledge]] to leave pleased them.")).toEqual(expect.arrayContaining(["Mali's", 'Mali']));
    expect(sourcesOf("Mali's army [[said]] so.")).not.toContain('Mali');
    expect(sourcesOf("Mali's army gave a [[pledge]] to leave.")).toEqual(expect.arrayContaining(['Mali']));
  });

  it('the words right up to the cue, but not its auxiliaries', () => {
    const found = sourcesOf('The men who had left the town so early [[said]] so.');
    expect(found).toContain('The men');
    expect(sourcesOf('The men had not [[said]] so.')).not.toContain('The men had not');
    expect(sourcesOf('The men who left at dawn had [[said]] so.')).not.toContain('The men who left at dawn had');
  });

  it('of the phrases behind a cue the first four', () => {
    const found = sourcesOf('[[Said]] Lund to Moss of Arda with men from hills near towns.');
    expect(found).toContain('Lund');
    expect(found).toContain('Arda');
    expect(found.some((each) => each.startsWith('towns'))).toBe(false);
  });
});

it('what was said before a cue ends at one of three places', () => {
  const { parsed, cues } = markedIn('It rained and it "snowed" there", he [[said]].');
  const [cue] = cues;
  if (!cue) throw new Error('no cue');
  expect(leftEnds(parsed, cueContext(parsed, cue), cue.from - 1).length).toBeLessThanOrEqual(3);
  expect(leftEnds(parsed, cueContext(parsed, cue), cue.from - 1).length).toBeGreaterThan(1);
});

describe('a word with a capital behind a name', () => {
  const tagOf = (line: string) => {
    const { parsed, cues } = markedIn(line);
    return parsed.words[cues[0]?.from ?? -1]?.tag;
  };
  it('is part of it, unless every word has one', () => {
    expect(tagOf('Men of the Arda [[Rising]] left the old town at nine.')).toBe('PROPN');
    expect(tagOf('Lund [[Says]] Men Left Arda.')).not.toBe('PROPN');
  });
});
