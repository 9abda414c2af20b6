/**
 * Last look at what was linked: nobody is no source, "It is alleged" has none, and a correction notice reports the article's
 * own error, not a speaker. Takes whole attributions away or empties a part; never moves a span.
 */

import { isDeclined } from '../cues/flags.ts';
import type { LinkedCue } from '../cues/linked-cue.ts';
import { BE_SINGULAR, NOBODY, PASSIVE_OPENER } from '../english/grammar-words.ts';
import { NO_FEWER } from '../english/name-words.ts';
import { CHECKS, CORRECTION_NOTICE, SAID_OF_IT, SEEN } from '../english/report-words.ts';
import { TIME_OF_SILENCE } from '../english/time-words.ts';
import { type ParsedText, type Word, wordAt } from '../parsing/parsed-text.ts';

/** The attributions in which somebody speaks or keeps silent, or that openly name nobody. */
export function keepSpoken(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  return linked
    .filter(
      (attribution) =>
        !isNobodys(parsed, attribution) && !isInCorrection(parsed, attribution) && !isSeenBy(parsed, attribution),
    )
    .map((attribution) => withoutTimeOfSilence(parsed, withoutDummySubject(parsed, attribution)));
}

/** "No group has claimed responsibility", "Nobody said": there is no such voice; "nobody would comment" is a silence. */
function isNobodys(parsed: ParsedText, { source, cue }: LinkedCue): boolean {
  if (!source) return false;
  const words = parsed.words.slice(source.from, source.to);
  const [first, second] = words;
  // "No 10", "No. 10", "no fewer than three officials".
  const negated =
    first?.lower === 'no' && second?.kind === 'word' && !NO_FEWER.test(second.lower) && !isNumbered(words);
  if (!negated && !NOBODY.test(first?.lower ?? '')) return false;
  // "Nobody has confirmed it" says that it was not checked.
  return CHECKS.test(wordAt(parsed, cue.head).lower) || !isDeclined(parsed.words.slice(cue.from, cue.to), words);
}

/** "A memo seen by Reuters": who saw it does not say it. */
const isSeenBy = (parsed: ParsedText, { cue }: LinkedCue): boolean =>
  SEEN.test(wordAt(parsed, cue.head).lower) && wordAt(parsed, cue.head + 1).lower === 'by';

const isNumbered = (words: readonly Word[]): boolean => words.slice(1, 3).some(({ kind }) => kind === 'number');

function withoutDummySubject(parsed: ParsedText, attribution: LinkedCue): LinkedCue {
  const { source, cue } = attribution;
  if (!source || source.to !== source.from + 1 || wordAt(parsed, source.from).lower !== 'it') return attribution;
  const words = parsed.words.slice(cue.from, cue.to).map(({ lower }) => lower);
  const verb = words.filter((lower) => lower !== 'that').at(-1) ?? '';
  const opens = words.at(-1) === 'that' || wordAt(parsed, cue.to).lower === 'that';
  const isPassive = opens && SAID_OF_IT.test(verb) && words.some((lower) => BE_SINGULAR.test(lower));
  return isPassive && PASSIVE_OPENER.test(words[0] ?? '') ? { ...attribution, source: null } : attribution;
}

/** "did not respond to a request for comment on Tuesday | evening": when someone kept silent is not what about. */
function withoutTimeOfSilence(parsed: ParsedText, attribution: LinkedCue): LinkedCue {
  const { cue, source } = attribution;
  if (attribution.content.length === 0 || !isDeclined(parsed.words.slice(cue.from, cue.to))) return attribution;
  // "A; a spokesman declined to elaborate": what another said before.
  const content = attribution.content.filter(({ to }) => !source || source.from >= cue.to || to > source.from);
  const words = content.flatMap(({ from, to }) => parsed.words.slice(from, to));
  return words.every(({ kind, lower }) => kind !== 'word' || TIME_OF_SILENCE.test(lower))
    ? { ...attribution, content: [] }
    : { ...attribution, content };
}

/** A notice is a paragraph; a page whose whole text is one block may open with one. In words. */
const LONGEST_NOTICE = 150;

/** "Correction: an earlier version said": `core/provenance` lists the notice. */
function isInCorrection(parsed: ParsedText, { cue }: LinkedCue): boolean {
  const block = parsed.blocks[wordAt(parsed, cue.head).block];
  if (!block || block.to - block.from > LONGEST_NOTICE) return false;
  const opening = parsed.text.slice(wordAt(parsed, block.from).start, wordAt(parsed, block.from).start + 80);
  return CORRECTION_NOTICE.test(opening);
}
