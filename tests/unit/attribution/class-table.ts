/** Tables of the class of a source by its own words, one phrase a line: who it is, unnamed or not, told apart or not. */
import { expect, it } from 'vitest';
import { classifySource } from '../../../core/attribution/classes/classify-source.ts';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import { parseText } from '../../../core/attribution/parsing/parsed-text.ts';
import stored from '../../../models/attribution/english.weights.json';

const models = readAttributionModels(stored);

interface Surroundings {
  readonly outlet?: string;
  readonly namesGroup?: boolean;
}

/** `class`, with `unnamed` and `described` where they hold, for a phrase at the head of a sentence. */
export function classOf(phrase: string, { outlet, namesGroup = false }: Surroundings = {}): string {
  const text = `${phrase} said the road was shut.`;
  const parsed = parseText({ text, blocks: [{ start: 0, end: text.length, tag: 'p' }] }, models);
  const words = parsed.words.filter(({ end }) => end <= phrase.length);
  const traits = classifySource(words, { namesGroup, outlet: outlet ?? null });
  return [traits.sourceClass, traits.unnamed && 'unnamed', traits.described && 'described'].filter(Boolean).join(' ');
}

export const table = (cases: readonly (readonly [string, string])[]) =>
  it.each(cases)('%s: %s', (phrase, expected) => expect(classOf(phrase)).toBe(expected));
