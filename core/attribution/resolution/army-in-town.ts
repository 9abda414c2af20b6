/**
 * "In Osra, | the army said": an army that its own sentence or the dateline puts in a town is the army of that town's country,
 * whichever army was named before.
 */
import type { Stretch } from '../cues/linked-cue.ts';
import { BARE_ARMY, IN_TOWN } from '../english/name-words.ts';
import { lowerText, type ParsedText, type Word, wordAt } from '../parsing/parsed-text.ts';

/** Words of a place's name. */
const LONGEST_NAME = 4;

/** The town that the sentence of a bare army opens with, or null. */
export function townOfArmy(parsed: ParsedText, { from }: Stretch, core: readonly Word[]): string | null {
  const isBare = BARE_ARMY.test(lowerText(core)) && !core.some(({ tag, capital }) => tag === 'PROPN' && capital);
  const { sentence } = wordAt(parsed, from);
  const opening = parsed.sentences[sentence]?.from ?? from;
  if (!isBare || !IN_TOWN.test(wordAt(parsed, opening).lower) || opening + 1 >= from) return null;
  const name = parsed.words.slice(opening + 1, Math.min(from, opening + 1 + LONGEST_NAME));
  const length = name.findIndex(({ capital }) => !capital);
  const town = length < 0 ? name : name.slice(0, length);
  return town.length > 0 ? town.map(({ text }) => text).join(' ') : null;
}
