/** Short names that a side in the fighting shares with a body that only watches: the words of the page tell which is meant. */
import { TWO_READINGS } from '../english/class-words.ts';
import type { Word } from '../parsing/parsed-text.ts';

/** Whether a name that may be a side's is, in this text, that of a watchdog or an agency. */
export function isNoSideHere(words: readonly Word[], text: string): boolean {
  const name = words.filter(({ kind, lower }) => kind === 'word' && lower !== 'the')[0]?.text ?? '';
  const reading = Object.hasOwn(TWO_READINGS, name) ? TWO_READINGS[name] : undefined;
  if (!reading) return false;
  return reading.watches.test(text) && !reading.fights.test(text);
}
