/** What follows a verb, in a dozen coarse kinds; and which stems speak. */
import { type ParsedText, wordAt } from './parsed-text.ts';
import { stemOf } from './stems.ts';

const WH = new Set(['what', 'how', 'why', 'whether', 'if', 'when', 'where', 'who', 'which']);

const SPEECH = new Set(
  (
    'say tell according report announce state claim argue note warn insist deny confirm allege maintain contend assert declare ' +
    'stress emphasize emphasise add explain acknowledge admit concede reveal suggest estimate believe accuse call urge describe write tweet ' +
    'post reply respond ask recall quote cite affirm indicate inform point vow pledge condemn reject dismiss dispute demand ' +
    'predict caution conclude testify remark reiterate blame speculate'
  )
    .split(' ')
    .map(stemOf),
);

/** Whether a stem is one of the commonest ways of reporting speech. */
export function isSpeechStem(stem: string): boolean {
  return SPEECH.has(stem) || stem === 'accord';
}

/** The kind of thing at `i`, the word after a possible cue, inside a sentence that ends at `to`. */
export function frameAfter(parsed: ParsedText, i: number, to: number): string {
  if (i >= to) return 'end';
  const word = wordAt(parsed, i);
  if (word.kind === 'quote') return 'quote';
  if (word.lower === 'that') return 'that';
  if (word.lower === 'to') return 'to';
  if (WH.has(word.lower)) return 'wh';
  if (word.tag === 'ADP') return `p:${word.lower}`;
  if (word.kind === 'mark') return /[.!?]/.test(word.text) ? 'end' : word.text;
  if (word.tag === 'ADV' && i + 1 < to) return `a+${frameAfter(parsed, i + 1, to).slice(0, 4)}`;
  if (word.tag === 'PROPN' || word.tag === 'NOUN' || word.tag === 'ADJ' || word.tag === 'NUM') return 'np';
  return word.tag;
}
