/**
 * "…, residents and a local official said": sources joined by "and" are one source, also where the ranking took the nearest
 * alone and left the others to what is said.
 */

import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { isListedHead } from '../english/cue-words.ts';
import { OF_PLACE, OPENS_CLAUSE, PART_OF, THEM_OR_US, WHO_OR_WHOSE } from '../english/grammar-words.ts';
import { JOINS_SPEAKERS } from '../english/report-words.ts';
import { type ParsedText, phraseBefore, phrasesIn, wordAt } from '../parsing/parsed-text.ts';

/** Widens each source to the phrase that "and" joins to it. */
export function joinSources(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  return linked.map((attribution) => {
    const { source, cue, content } = attribution;
    if (!source || source.to > cue.from) return attribution;
    const own = behindOtherClause(parsed, source);
    if (own !== null) return { ...attribution, source: { from: own, to: source.to } };
    const from =
      partitiveFrom(parsed, source.from) ??
      headOfRelative(parsed, source.from, source.to) ??
      nicknamedFrom(parsed, source.from) ??
      joinedFrom(parsed, source.from);
    if (from === null) return attribution;
    return {
      cue,
      source: { from, to: source.to },
      content: content.flatMap((stretch) => endBefore(parsed, stretch, { at: from, sourceTo: source.to })),
    };
  });
}

/** "denied shelling Osra, and | a spokesman said": what closes another clause is no part of who speaks. */
function behindOtherClause(parsed: ParsedText, { from, to }: Stretch): number | null {
  if (!/^(?:VERB|ADP)$/.test(wordAt(parsed, from - 1).tag)) return null;
  for (let i = from + 1; i < to - 2; i++) {
    if (wordAt(parsed, i).text === ',' && JOINS_SPEAKERS.test(wordAt(parsed, i + 1).lower)) return i + 2;
  }
  return null;
}

/** Where the phrase before "and" begins, when it speaks too and a clause begins with it. */
function joinedFrom(parsed: ParsedText, at: number): number | null {
  if (wordAt(parsed, at - 1).lower !== 'and') return null;
  const { sentence } = wordAt(parsed, at);
  const phrases = phrasesIn(parsed, sentence);
  const nearest = phrases.find((phrase) => phrase.to === at - 1);
  if (!nearest) return null;
  // "residents of Osra and": the place is theirs.
  const placed = OF_PLACE.test(wordAt(parsed, nearest.from - 1).lower);
  const first = placed ? (phrases.find((phrase) => phrase.to === nearest.from - 1) ?? nearest) : nearest;
  const { headKind } = wordAt(parsed, first.head);
  return opensClause(parsed, first.from, sentence) && isListedHead(headKind) ? first.from : null;
}

function opensClause(parsed: ParsedText, at: number, sentence: number): boolean {
  const before = wordAt(parsed, at - 1);
  return (
    before.sentence !== sentence || /^(?:,|["”’]|''|—|–|-|:)$/.test(before.text) || OPENS_CLAUSE.test(before.lower)
  );
}

/** Longer quotations are no nicknames. */
const LONGEST_NICKNAME = 3;

/** "Jimmy "Barbecue" | Cherizier": the first name before a nickname. */
function nicknamedFrom(parsed: ParsedText, at: number): number | null {
  const mark = wordAt(parsed, at - 1);
  const quotation = parsed.quotations[mark.quote >= 0 ? mark.quote : mark.singleQuote];
  if (mark.kind !== 'quote' || !quotation || quotation.to !== at || !wordAt(parsed, at).capital) return null;
  const before = wordAt(parsed, quotation.from - 1);
  const nickname = parsed.words.slice(quotation.from + 1, at - 1);
  const isNickname = nickname.length <= LONGEST_NICKNAME && nickname.every(({ kind }) => kind === 'word');
  if (!isNickname || !before.capital || before.kind !== 'word') return null;
  return phraseBefore(parsed, quotation.from)?.from ?? quotation.from - 1;
}

/** "| one of them described". */
function partitiveFrom(parsed: ParsedText, from: number): number | null {
  const some = THEM_OR_US.test(wordAt(parsed, from).lower) && wordAt(parsed, from - 1).lower === 'of';
  return some && PART_OF.test(wordAt(parsed, from - 2).lower) ? from - 2 : null;
}

/** "A man | whose sister was killed": a source that is only a relative clause takes in whom it tells of. */
function headOfRelative(parsed: ParsedText, from: number, to: number): number | null {
  const { lower } = wordAt(parsed, from);
  if (to - from < 3 || !WHO_OR_WHOSE.test(lower)) return null;
  const told = phraseBefore(parsed, from);
  return told && wordAt(parsed, told.head).headKind > 0 ? told.from : null;
}

/** What is said ends before its speakers. */
function endBefore(
  parsed: ParsedText,
  stretch: Stretch,
  { at, sourceTo }: { at: number; sourceTo: number },
): Stretch[] {
  if (stretch.to <= at) return [stretch];
  if (stretch.from >= at) return stretch.from >= sourceTo ? [stretch] : [];
  const to = wordAt(parsed, at - 1).text === ',' ? at - 1 : at;
  return to > stretch.from ? [{ from: stretch.from, to }] : [];
}
