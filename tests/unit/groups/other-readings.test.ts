import { describe, expect, it } from 'vitest';
import { findGroups } from '../../../core/mention/groups/find-groups.ts';
import { FIXTURE_GLOSSARY } from '../../support/group-fixtures.ts';

/** What else the last mention of some letters could mean, as its card would say. */
function othersOf(letters: string, text: string): readonly string[] | null {
  const model = { text, blocks: [{ start: 0, end: text.length, tag: 'p' }] };
  const { mentions } = findGroups({ model, headline: '', lang: 'en', published: null }, FIXTURE_GLOSSARY);
  return mentions.findLast((mention) => mention.text === letters)?.candidates ?? null;
}

describe('other readings of letters', () => {
  it.each([
    ['in a bracket after the name', 'The Syrian Democratic Forces (SDF) left Raqqa. The SDF denied it.', []],
    [
      'whose name stands in full elsewhere',
      'The Syrian Democratic Forces left Raqqa, Tokyo said. The SDF denied it.',
      [],
    ],
    ['whose name is nowhere on the page', 'The SDF left Raqqa in Syria after clashes, Tokyo said.', ['japan']],
    [
      'that two groups named in full bear',
      'The Syrian Democratic Forces left Raqqa in Syria. The Japan Self-Defense Forces watched. The SDF denied it.',
      ['japan'],
    ],
  ])('%s', (_where, text, others) => {
    expect(othersOf('SDF', text)).toEqual(others);
  });
});
