import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TAGS } from '../../../core/attribution/parsing/part-of-speech.ts';
import { forTag, tagFeatures } from '../../../core/attribution/parsing/tag-features.ts';
import { BEFORE_START, likeliestTag, noRows, tagTable } from '../../../core/attribution/parsing/tag-scores.ts';
import { levelOf, squareOf } from '../../../core/attribution/weights/linear-model.ts';

const someNumber = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const someWord = fc.record({
  word: someNumber,
  suffix2: someNumber,
  suffix3: someNumber,
  shape: fc.integer({ min: 1, max: 8 }),
});
const someLevels = fc.int8Array({ minLength: 256, maxLength: 256, min: -31, max: 31 });
const someTag = fc.integer({ min: 0, max: BEFORE_START });

it('a word gets the tag that the features of its training weigh most for', () => {
  fc.assert(
    fc.property(
      someLevels,
      fc.array(someWord, { minLength: 1, maxLength: 4 }),
      fc.nat(3),
      someTag,
      someTag,
      (levels, traits, place, before, before2) => {
        const i = place % traits.length;
        const table = { levels, mask: levels.length - 1 };
        const scores = TAGS.map((_, tag) =>
          tagFeatures(traits, i, before, before2)
            .map((feature) => squareOf(levelOf(table, forTag(feature, tag))))
            .reduce((sum, weight) => sum + weight, 0),
        );
        const words = traits.map((each) => ({ ...each, rows: noRows() }));
        expect(likeliestTag(tagTable(table), words, i, before, before2)).toBe(scores.indexOf(Math.max(...scores)));
      },
    ),
  );
});
