/** Mends what ranking leaves ragged: sources that are a bare "The", contents that swallow "according to X" at their end. */

import { countWhile } from '../../text/count-while.ts';
import { isOnlyTime } from '../contents/content-features.ts';
import type { Cue } from '../cues/cue-model.ts';
import { saysNameWithheld } from '../cues/flags.ts';
import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { DETERMINER, STANDS_ALONE } from '../english/grammar-words.ts';
import { ADVERBIAL, OPENS_NOTE, TAIL_CUE } from '../english/report-words.ts';
import { type ParsedText, phrasesIn, wordAt } from '../parsing/parsed-text.ts';

const LONGEST_COMPLEMENT = 14;
/** An article and its noun are never further apart. */
const LONGEST_GAP = 6;

/** "He | further stressed": an adverb taken for who speaks. */
export function notAdverb(parsed: ParsedText, source: Stretch | null): Stretch | null {
  if (!source || source.to - source.from > 1) return source;
  const { tag, sentence, lower } = wordAt(parsed, source.from);
  if (tag !== 'ADV' && !ADVERBIAL.test(lower)) return source;
  const speaker = phrasesIn(parsed, sentence).find(
    ({ to, head }) => to === source.from && wordAt(parsed, head).headKind > 0,
  );
  return speaker ? { from: speaker.from, to: speaker.to } : source;
}

/** "The" of "The wounded said" takes in the words up to the cue; null when nothing but an article is left. */
export function wholeSource(parsed: ParsedText, source: Stretch | null, cue: Cue): Stretch | null {
  if (!source || !DETERMINER.test(wordAt(parsed, source.to - 1).lower)) return source;
  let to = cue.from;
  while (to > source.to && /^(?:AUX|ADV|PUNCT)$/.test(wordAt(parsed, to - 1).tag)) to--;
  if (source.to <= cue.from && to > source.to && to - source.to <= LONGEST_GAP) return { from: source.from, to };
  return STANDS_ALONE.test(wordAt(parsed, source.to - 1).lower) || source.to - source.from > 1 ? source : null;
}

/** Without the note that a name is withheld: "Two officials |, who asked not to be named, said". */
export function withoutNote(parsed: ParsedText, source: Stretch | null): Stretch | null {
  if (!source) return source;
  const words = parsed.words.slice(source.from, source.to);
  const comma = words.findIndex(({ text }, i) => text === ',' && OPENS_NOTE.test(words[i + 1]?.lower ?? ''));
  return comma > 0 && saysNameWithheld(words.slice(comma)) ? { from: source.from, to: source.from + comma } : source;
}

/** A complement that the ranker left out: "A user | on X posted". */
export function withComplement(parsed: ParsedText, source: Stretch | null, cue: Cue): Stretch | null {
  if (!source || source.to >= cue.from || source.from >= cue.from) return source;
  const gap = parsed.words.slice(source.to, cue.from);
  const [first] = gap;
  if (!first || gap.length > LONGEST_COMPLEMENT) return source;
  const plain =
    first.tag === 'ADP' &&
    gap.every(({ tag, kind }) => kind !== 'mark' && /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(tag)) &&
    !isOnlyTime(parsed, { from: source.to, to: cue.from });
  return plain ? { from: source.from, to: cue.from } : source;
}

/** "X said A, according to Y": Y's part is none of what X said. */
export function trimTails(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const tails = linked.filter(({ cue }) => TAIL_CUE.test(wordAt(parsed, cue.from).lower));
  if (tails.length === 0) return [...linked];
  return linked.map((attribution) => ({
    ...attribution,
    content: attribution.content.map((stretch) => {
      const tail = tailsIn(tails, stretch).find((other) => other !== attribution && endsWith(stretch, other));
      if (!tail) return stretch;
      const to = wordAt(parsed, tail.cue.from - 1).text === ',' ? tail.cue.from - 1 : tail.cue.from;
      return to > stretch.from ? { from: stretch.from, to } : stretch;
    }),
  }));
}

/** The tails whose cue begins inside a stretch; they come in order. */
function tailsIn(tails: readonly LinkedCue[], { from, to }: Stretch): readonly LinkedCue[] {
  const first = countWhile(tails, ({ cue }) => cue.from <= from);
  return tails.slice(
    first,
    countWhile(tails, ({ cue }) => cue.from < to, first),
  );
}

function endsWith({ from, to }: Stretch, { cue, source, content }: LinkedCue): boolean {
  const end = Math.max(cue.to, source?.to ?? 0);
  return cue.from > from && cue.from < to && end >= to && content.some((stretch) => stretch.from <= from);
}
