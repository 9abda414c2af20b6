/**
 * Last look at what was linked: nobody is no source, "It is alleged" has none, and a correction notice reports the article's
 * own error, not a speaker. Takes whole attributions away or empties a part; never moves a span.
 */
import { isDeclined } from '../cues/flags.ts';
import type { LinkedCue } from '../cues/linked-cue.ts';
import { type ParsedText, type Word, wordAt } from '../parsing/parsed-text.ts';

/** The attributions in which somebody speaks or keeps silent, or that openly name nobody. */
export function keepSpoken(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  return linked
    .filter((attribution) => !isNobodys(parsed, attribution) && !isInCorrection(parsed, attribution))
    .map((attribution) => withoutTimeOfSilence(parsed, withoutDummySubject(parsed, attribution)));
}

const NOBODY = /^(?:nobody|none|neither|no-one)$/;

/** "No group has claimed responsibility", "Nobody said": there is no such voice; "nobody would comment" is a silence. */
function isNobodys(parsed: ParsedText, { source, cue }: LinkedCue): boolean {
  if (!source) return false;
  const words = parsed.words.slice(source.from, source.to);
  const [first, second] = words;
  // "No 10", "No. 10", "no fewer than three officials".
  const negated =
    first?.lower === 'no' &&
    second?.kind === 'word' &&
    !/^(?:fewer|less|doubt)$/.test(second.lower) &&
    !isNumbered(words);
  if (!negated && !NOBODY.test(first?.lower ?? '')) return false;
  return !isDeclined(parsed.words.slice(cue.from, cue.to), words);
}

const isNumbered = (words: readonly Word[]): boolean => words.slice(1, 3).some(({ kind }) => kind === 'number');

/** What is said by no one in particular after a dummy "it"; "it was told" has a hearer. */
const SAID_OF_IT =
  /^(?:alleged|announced|argued|assumed|believed|claimed|confirmed|estimated|expected|feared|hoped|known|learned|learnt|noted|presumed|reported|rumou?red|said|speculated|stated|suggested|suspected|thought|understood)$/;
const PASSIVE = /^(?:is|was|has|had|been|being|be|'s|’s)$/;

function withoutDummySubject(parsed: ParsedText, attribution: LinkedCue): LinkedCue {
  const { source, cue } = attribution;
  if (!source || source.to !== source.from + 1 || wordAt(parsed, source.from).lower !== 'it') return attribution;
  const words = parsed.words.slice(cue.from, cue.to).map(({ lower }) => lower);
  const verb = words.filter((lower) => lower !== 'that').at(-1) ?? '';
  const opens = words.at(-1) === 'that' || wordAt(parsed, cue.to).lower === 'that';
  const isPassive =
    opens && SAID_OF_IT.test(verb) && words.some((lower) => /^(?:is|was|been|being|be|'s|’s)$/.test(lower));
  return isPassive && PASSIVE.test(words[0] ?? '') ? { ...attribution, source: null } : attribution;
}

const TIME =
  /^(?:on|in|at|by|late|early|earlier|later|this|last|the|that|of|over|during|yesterday|today|tonight|morning|afternoon|evening|night|week|weekend|month|midday|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "did not respond to a request for comment on Tuesday | evening": when someone kept silent is not what about. */
function withoutTimeOfSilence(parsed: ParsedText, attribution: LinkedCue): LinkedCue {
  const { cue, content } = attribution;
  if (content.length === 0 || !isDeclined(parsed.words.slice(cue.from, cue.to))) return attribution;
  const words = content.flatMap(({ from, to }) => parsed.words.slice(from, to));
  return words.every(({ kind, lower }) => kind !== 'word' || TIME.test(lower))
    ? { ...attribution, content: [] }
    : attribution;
}

const NOTICE = /^[\s*([_–—-]*(?:corrections?|clarifications?|erratum|corrigendum)\b[^:.]{0,40}:/i;
/** A notice is a paragraph; a page whose whole text is one block may open with one. In words. */
const LONGEST_NOTICE = 150;

/** "Correction: an earlier version said": `core/provenance` lists the notice. */
function isInCorrection(parsed: ParsedText, { cue }: LinkedCue): boolean {
  const block = parsed.blocks[wordAt(parsed, cue.head).block];
  if (!block || block.to - block.from > LONGEST_NOTICE) return false;
  const opening = parsed.text.slice(wordAt(parsed, block.from).start, wordAt(parsed, block.from).start + 80);
  return NOTICE.test(opening);
}
