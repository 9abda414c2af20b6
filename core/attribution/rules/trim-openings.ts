/**
 * What stands before a paragraph's first sentence is no part of a source or of what is said: "14:32" of a live blog, the
 * dateline of an agency.
 */

import { keepsNameBack } from '../cues/flags.ts';
import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { MORE_SPEECH, TO_HEARER } from '../english/report-words.ts';
import { CLOCK_TIME, CLOCK_WORD, SMALL_IN_DATELINE } from '../english/time-words.ts';
import { type ParsedText, phrasesIn, wordAt } from '../parsing/parsed-text.ts';

const LONGEST_DATELINE = 14;

/** Takes times and datelines off sources and contents that open a paragraph. */
export function trimOpenings(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  return linked.map((attribution) => ({
    ...attribution,
    source: attribution.source && trimmed(parsed, attribution.source),
    content: attribution.content.map((stretch) =>
      afterNote(parsed, afterHearer(parsed, attribution, trimmed(parsed, stretch))),
    ),
  }));
}

/** "confided to | the daily | that": who was told is none of what is told. */
function afterHearer(parsed: ParsedText, { cue }: LinkedCue, { from, to }: Stretch): Stretch {
  const { lower } = wordAt(parsed, cue.to - 1);
  if (from !== cue.to || !(TO_HEARER.test(lower) || MORE_SPEECH.test(lower))) return { from, to };
  const phrase = phrasesIn(parsed, wordAt(parsed, from).sentence).find((each) => each.from === from);
  const that = phrase ? phrase.to : to;
  return that + 1 < to && wordAt(parsed, that).lower === 'that' ? { from: that, to } : { from, to };
}

/** Words of a note on why a name is kept back. */
const LONGEST_NOTE = 24;

/** "said, | on condition that he not be named, | that the fort was lost": the note is none of what is said. */
function afterNote(parsed: ParsedText, { from, to }: Stretch): Stretch {
  if (!/^(?:that|for|on|speaking|citing)$/.test(wordAt(parsed, from).lower)) return { from, to };
  const limit = Math.min(to - 1, from + LONGEST_NOTE);
  for (let comma = from + 1; comma < limit; comma++) {
    if (wordAt(parsed, comma).text !== ',' || wordAt(parsed, comma + 1).lower !== 'that') continue;
    return keepsNameBack(parsed.words.slice(from, comma)) ? { from: comma + 1, to } : { from, to };
  }
  return { from, to };
}

function trimmed(parsed: ParsedText, stretch: Stretch): Stretch {
  const block = parsed.blocks[wordAt(parsed, stretch.from).block];
  if (!block || stretch.from > block.from + LONGEST_DATELINE) return stretch;
  const from = datelineEnd(parsed, block) ?? (block.from === stretch.from ? afterTime(parsed, stretch) : null);
  return from !== null && stretch.from < from && from < stretch.to ? { from, to: stretch.to } : stretch;
}

/** "14:32 | Armenia's ministry": only a time that names minutes. */
function afterTime(parsed: ParsedText, { from, to }: Stretch): number | null {
  let at = from;
  while (at < to && (CLOCK_TIME.test(wordAt(parsed, at).text) || /^[:.]$/.test(wordAt(parsed, at).text))) at++;
  const shown = parsed.text.slice(wordAt(parsed, from).start, wordAt(parsed, Math.max(from, at - 1)).end);
  if (at === from || !/^\d{1,2}[:.h]\d{2}/.test(shown)) return null;
  while (at < to && (CLOCK_WORD.test(wordAt(parsed, at).lower) || /^[-–—:,)]$/.test(wordAt(parsed, at).text))) at++;
  return at;
}

/** "COLOMBO/JAFFNA, April 20, 2009 (Agencies): | …", "(Osra, Hill Radio) | …": capitals, a date, and a mark that ends it. */
function datelineEnd(parsed: ParsedText, { from, to }: Stretch): number | null {
  const first = wordAt(parsed, from);
  const isLoud = LOUD.test(first.text);
  const isBracket = first.text === '(';
  if (!isLoud && !first.capital && !isBracket) return null;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_DATELINE); at++) {
    const word = wordAt(parsed, at);
    if (isBracket && word.text === ')') return wordAt(parsed, at + 1).capital ? at + 1 : null;
    // A town in small letters is a dateline only with its agency behind it.
    if (/^[:–—-]$/.test(word.text)) return isLoud || wordAt(parsed, at - 1).text === ')' ? at + 1 : null;
    const belongs = word.capital || word.kind !== 'word' || SMALL_IN_DATELINE.test(word.lower);
    if (!belongs || /^[.!?;]$/.test(word.text)) return null;
  }
  return null;
}

/** "GAZA/CAIRO": a town in capitals, or several. */
const LOUD = /^(?=.{3})\p{Lu}+(?:[/-]\p{Lu}+)*$/u;
