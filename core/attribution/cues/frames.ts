/** What follows a verb, in a dozen coarse kinds; and which stems speak. */
import { SPEECH_STEMS, WH_WORDS } from '../english/feature-words.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';
import { hashText, mix } from '../weights/linear-model.ts';

/** Whether a stem is one of the commonest ways of reporting speech. */
export function isSpeechStem(stem: string): boolean {
  return SPEECH_STEMS.has(stem) || stem === 'accord';
}

const FRAME = {
  end: hashText('end'), quote: hashText('quote'), that: hashText('that'), to: hashText('to'), wh: hashText('wh'),
  preposition: hashText('p:'), phrase: hashText('np'), adverb: hashText('a+'),
}; // biome-ignore format: one record

/** The kind of thing at `i`, the word after a possible cue, inside a sentence that ends at `to`. */
export function frameAfter(parsed: ParsedText, i: number, to: number): number {
  if (i >= to) return FRAME.end;
  const word = wordAt(parsed, i);
  if (word.kind === 'quote') return FRAME.quote;
  if (word.lower === 'that') return FRAME.that;
  if (word.lower === 'to') return FRAME.to;
  if (WH_WORDS.has(word.lower)) return FRAME.wh;
  if (word.kind === 'mark') return /[.!?]/.test(word.text) ? FRAME.end : word.word;
  switch (word.tag) {
    case 'ADP':
      return mix(FRAME.preposition, word.word);
    case 'ADV':
      return i + 1 < to ? mix(FRAME.adverb, frameAfter(parsed, i + 1, to)) : FRAME.adverb;
    case 'PROPN':
    case 'NOUN':
    case 'ADJ':
    case 'NUM':
      return FRAME.phrase;
    default:
      return word.tagHash;
  }
}
