/** Entries of `glossary/groups/` in sentences: `The [[RF|river-front]] left` marks a name and the id of its entry. */
import { describe, expect, it } from 'vitest';
import { loadGroupGlossary } from '../../../core/glossary/group-glossary.ts';
import { compileGroups } from '../../../glossary/compile-groups.ts';
import { markMentions, unmarked } from '../../support/group-fixtures.ts';

const glossary = loadGroupGlossary(await compileGroups());

describe('names lead to their entries', () => {
  it.each([
    'The [[Bougainville Revolutionary Army|bougainville-revolutionary-army]] shut the mine.',
    'The [[BRA|bougainville-revolutionary-army]] shut the mine on Bougainville in Papua New Guinea.',
    'The BRA was sold out in every size.',
    'The [[M23|m23]] entered Goma, and the [[FDLR|fdlr]] left it.',
  ])('%s', (marked) => {
    expect(markMentions(unmarked(marked), { glossary })).toBe(marked);
  });
});
