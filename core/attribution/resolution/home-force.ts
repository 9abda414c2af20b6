/**
 * Whose "the General Staff" or "an army source" is when no country stands with it: the one armed force of a state that the
 * text names, or, of several, that of the town in the dateline. Of two sides without a dateline neither is guessed.
 */
import type { GroupMention } from '../../report/page-report.ts';
import { BARE_FORCE, OF_FORCE, STATE_FORCE } from '../english/name-words.ts';
import { lowerText, type ParsedText, type Word, wordAt } from '../parsing/parsed-text.ts';

/** Words of a dateline looked at. */
const DATELINE = 6;

/** Id of the force at home in a text, or null. */
export function homeForce(
  parsed: ParsedText,
  bodies: readonly GroupMention[],
  resolveSide: (phrase: string) => string | null,
): string | null {
  const forces = new Set(bodies.flatMap(({ id, name }) => (id !== null && STATE_FORCE.test(name) ? [id] : [])));
  const [only] = forces;
  if (forces.size <= 1) return only ?? null;
  for (let i = 0; i < DATELINE; i++) {
    const { text, kind } = wordAt(parsed, i);
    if (kind !== 'word' || !LOUD.test(text)) continue;
    const side = resolveSide(text.charAt(0) + text.slice(1).toLowerCase());
    if (side !== null && forces.has(side)) return side;
  }
  return null;
}

const LOUD = /^\p{Lu}{3,}$/u;

/** "The General Staff", "an army source": of a force, and of no country in particular. */
export function isBareForce(words: readonly Word[]): boolean {
  const own = words.filter(({ kind }) => kind === 'word');
  return (
    BARE_FORCE.test(lowerText(own)) &&
    !own.some(({ capital, tag, lower }) => capital && tag === 'PROPN' && !OF_FORCE.test(lower))
  );
}
