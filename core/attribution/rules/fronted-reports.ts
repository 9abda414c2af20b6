/** "Fighters took the mill, a doctor told Reuters, in the worst clash since May": what was said stands in front. */

import type { LinkedCue } from '../cues/linked-cue.ts';
import { PERSON_PRONOUN, SUBORDINATES } from '../english/grammar-words.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';

/** Gives back its front to a report that was left with what follows a comma. */
export function mendFronted(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  return linked.map((attribution) => {
    const { source, cue, content } = attribution;
    const [right] = content;
    if (content.length === 0) return speakerBehind(parsed, attribution);
    const sentence = parsed.sentences[wordAt(parsed, cue.head).sentence];
    if (!source || !sentence || !right || content.length > 1) return attribution;
    const inserted =
      source.to <= cue.from && wordAt(parsed, source.from - 1).text === ',' && source.from - 1 > sentence.from;
    const trails =
      right.from > cue.to &&
      wordAt(parsed, right.from - 1).text === ',' &&
      /^(?:ADP|SCONJ)$/.test(wordAt(parsed, right.from).tag);
    const front = { from: sentence.from, to: source.from - 1 };
    if (!inserted || !trails || !hasClause(parsed, front.from, front.to)) return attribution;
    return { ...attribution, content: [front] };
  });
}

/** A clause with a verb, and no "that" or "while" before it. */
function hasClause(parsed: ParsedText, from: number, to: number): boolean {
  const words = parsed.words.slice(from, to);
  return !SUBORDINATES.test(words[0]?.lower ?? '') && words.some(({ tag }) => tag === 'VERB');
}

/** "These strikes hit nine posts, he said": a pronoun right before the verb speaks, and all before the comma is said. */
function speakerBehind(parsed: ParsedText, attribution: LinkedCue): LinkedCue {
  const { cue, source } = attribution;
  const speaker = cue.from - 1;
  const verb = wordAt(parsed, cue.head);
  const sentence = parsed.sentences[verb.sentence];
  const inserted = PERSON_PRONOUN.test(wordAt(parsed, speaker).lower) && wordAt(parsed, speaker - 1).text === ',';
  if (!sentence || !inserted || source?.from === speaker || verb.cueKind === 0) return attribution;
  const front = { from: sentence.from, to: speaker - 1 };
  if (!hasClause(parsed, front.from, front.to)) return attribution;
  return { cue, source: { from: speaker, to: cue.from }, content: [front] };
}
