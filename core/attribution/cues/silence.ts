/** "declined to comment", "did not respond to requests for comment", "could not be reached": set phrases of silence. */
import { opener } from '../english/openers.ts';
import { SILENCE_PHRASES, WORDS_AHEAD } from '../english/silence-phrases.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';
import { type Cue, headOf } from './cue-model.ts';

const opensSilence = opener('silence');

/** All silences of a sentence as cues. */
export function findSilences(parsed: ParsedText, from: number, to: number): Cue[] {
  const found: Cue[] = [];
  for (let i = from; i < to; i++) {
    const word = wordAt(parsed, i);
    if (!opensSilence(word) || word.quote >= 0) continue;
    const end = silenceEnd(parsed, i, to);
    if (end === null) continue;
    found.push({ from: i, to: end, head: headOf(parsed, i, end) });
    i = end - 1;
  }
  return found;
}

function silenceEnd(parsed: ParsedText, from: number, to: number): number | null {
  const words = parsed.words
    .slice(from, Math.min(to, from + WORDS_AHEAD))
    .map((word) => word.lower.replaceAll('’', "'"));
  const text = `${words.join(' ')} `;
  for (const phrase of SILENCE_PHRASES) {
    const length = phrase.exec(text)?.[0].trimEnd().length ?? 0;
    if (length === 0 || text[length] !== ' ') continue;
    return from + text.slice(0, length).split(' ').length;
  }
  return null;
}

/** Silences replace the cues they overlap. */
export function withSilences(cues: readonly Cue[], silences: readonly Cue[]): Cue[] {
  const kept = cues.filter((cue) => !silences.some((other) => cue.from < other.to && other.from < cue.to));
  return [...kept, ...silences].sort((a, b) => a.from - b.from);
}
