/** "declined to comment", "did not respond to requests for comment", "could not be reached": set phrases of silence. */
import { type Cue, headOf } from './cue-model.ts';
import { type ParsedText, wordAt } from './parsed-text.ts';

const NOT = "(?:not|n't|never)";
const SOON = '(?:yet |immediately |publicly |so far |officially ){0,3}';
/** Tried in order over lower-case words joined by spaces; the longest phrase first. */
const PHRASES: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:did|does|do|has|have|had|would|will|could) ${NOT} |(?:did|does|do|has|have|had|would)n't )${SOON}(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|return(?:ed)?) ?(?:to )?(?:(?:an?|the|repeated|several|multiple|emailed|written|any)? ?(?:[a-z-]+ )?(?:requests?|calls?|messages?|emails?|questions?|inquiries)(?: for (?:a )?comment| seeking comment)?)?`,
  ),
  new RegExp(
    `^(?:(?:did|does|do|has|have|had|would|will|could) ${NOT} |(?:did|does|do|has|have|had|would)n't )${SOON}comment(?:ed)?(?: on| about)?`,
  ),
  new RegExp(
    `^(?:has|have|had) ${SOON}(?:yet to|made no|issued no|not issued any|not made any) (?:comment|respond|reply|public comment|statement)(?: on| to)?`,
  ),
  /^(?:has |have )?(?:declined|declines|refused|refuses)(?: to)? (?:comment|be drawn|elaborate|say|discuss|answer)(?: on| about)?/,
  /^(?:could|can) (?:not|n't) (?:immediately )?be (?:reached|contacted)(?: for (?:a )?comment)?/,
  /^(?:would|will) not (?:be drawn on|say|comment on|comment|discuss|confirm)/,
  /^(?:have |has )?neither (?:confirmed|confirms|confirm) nor (?:denied|denies|deny)/,
  /^did not wish to comment(?: on)?/,
  /^(?:gave|provided|offered) no (?:details|figures|reason|explanation|further details)(?: of| on| for)?/,
  /^(?:made|makes) no comment(?: on)?/,
  /^there (?:was|is|has been) no (?:immediate |official |public |further )?(?:comment|response|reaction|word|reply|statement)(?: yet)? from/,
];
const WORDS_AHEAD = 14;
const OPENER =
  /^(?:did|does|do|has|have|had|would|will|could|can|declin\w+|refus\w+|neither|gave|provided|offered|made|makes|there|didn't|doesn't|hasn't|haven't|wouldn't)$/;

/** All silences of a sentence as cues. */
export function findSilences(parsed: ParsedText, from: number, to: number): Cue[] {
  const found: Cue[] = [];
  for (let i = from; i < to; i++) {
    const word = wordAt(parsed, i);
    if (word.quote >= 0 || !OPENER.test(word.lower)) continue;
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
  for (const phrase of PHRASES) {
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
