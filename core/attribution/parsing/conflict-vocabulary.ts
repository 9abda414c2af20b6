/**
 * Tells texts about fighting from other news by single words, so that models may weigh what they learnt from conflict
 * reporting. Neither a topic label nor shown to anyone.
 */
import { CONFLICT_STEMS } from '../english/conflict-words.ts';
import type { Word } from './parsed-text.ts';

/** Share of conflict words above which a text counts as one about fighting. */
const SHARE = 0.012;

/** A text with fewer words is too short to tell: the readers of this tool read about fighting. */
const FEWEST_WORDS = 60;

/** Whether a text speaks of fighting. */
export function speaksOfFighting(words: readonly Word[]): boolean {
  let hits = 0;
  let seen = 0;
  for (const word of words) {
    if (word.kind !== 'word') continue;
    seen++;
    if (CONFLICT_STEMS.has(word.stem)) hits++;
  }
  return seen < FEWEST_WORDS || hits / seen > SHARE;
}
