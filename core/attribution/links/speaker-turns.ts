/** Transcripts: paragraphs that open with a name in capitals and a colon ("WALLACE: …") are that speaker's words. */
import type { LinkedCue } from '../cues/linked-cue.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';

/** Fewer turns may be headings or datelines. */
const FEWEST_TURNS = 3;
const LONGEST_NAME = 5;

/** Adds the turns of a transcript; what a speaker reports inside a turn stays. */
export function addSpeakerTurns(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const turns = parsed.blocks.flatMap((block) => turnIn(parsed, block) ?? []);
  if (turns.length < FEWEST_TURNS) return [...linked];
  const opens = new Set(turns.map(({ cue }) => cue.from));
  const kept = linked.filter(({ cue }) => !opens.has(cue.from));
  return [...kept, ...turns].sort((a, b) => a.cue.from - b.cue.from);
}

function turnIn(parsed: ParsedText, block: { readonly from: number; readonly to: number }): LinkedCue | null {
  const from = wordAt(parsed, block.from).kind === 'quote' ? block.from + 1 : block.from;
  let at = from;
  while (at < block.to && at < from + LONGEST_NAME && isCapitals(wordAt(parsed, at).text)) at++;
  if (at === from || wordAt(parsed, at).text !== ':' || at + 1 >= block.to) return null;
  if (!parsed.words.slice(from, at).some(({ text }) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(text))) return null;
  return {
    cue: { from: at, to: at + 1, head: at },
    source: { from, to: at },
    content: [{ from: at + 1, to: block.to }],
  };
}

const isCapitals = (text: string): boolean => /^\p{Lu}[\p{Lu}.'’-]*$/u.test(text);
