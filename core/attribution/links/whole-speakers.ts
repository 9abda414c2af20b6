/**
 * Sources that the ranking cut in two: "the blotter obtained by | the daily", "Belmaria, which | co-hosts the talks,", "its
 * envoy | , Ada Moss, said". Whoever speaks stands before what only tells of them.
 */
import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { ARTICLE, BY_OR_WITH, RELATIVE_PRONOUN } from '../english/grammar-words.ts';
import { CHAIN, CHARGE, TELLS_WHICH } from '../english/report-words.ts';
import { type ParsedText, phraseBefore, phrasesIn, wordAt } from '../parsing/parsed-text.ts';

/** Gives each source before its cue back its other half. */
export function wholeSpeakers(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  return linked.map((attribution) => {
    const { source, cue, content } = attribution;
    if (!source || source.to > cue.from) return attribution;
    const charged = behindCharge(parsed, source);
    if (charged) return { cue, source: charged, content: [{ from: source.from, to: charged.from }] };
    const whole =
      ofParticiple(parsed, source) ??
      ofRelative(parsed, source) ??
      ofChain(parsed, source) ??
      withName(parsed, attribution);
    if (!whole) return attribution;
    return { cue, source: whole, content: content.filter(({ from, to }) => to <= whole.from || from >= whole.to) };
  });
}

/** "The blotter obtained by | the daily", "officers contacted by | telephone": what was got, or who was reached, speaks. */
function ofParticiple(parsed: ParsedText, { from, to }: Stretch): Stretch | null {
  const participle = wordAt(parsed, from - 2);
  if (!BY_OR_WITH.test(wordAt(parsed, from - 1).lower) || participle.tag !== 'VERB') return null;
  if (!TELLS_WHICH.test(participle.stem)) return null;
  const speaker = phraseBefore(parsed, from - 2);
  return speaker && wordAt(parsed, speaker.head).headKind > 0 ? { from: speaker.from, to } : null;
}

/** "Belmaria, which | co-hosts the talks,": the name before the relative clause; "which | Kasta denies" has its own speaker. */
function ofRelative(parsed: ParsedText, { from, to }: Stretch): Stretch | null {
  const isAside = wordAt(parsed, to - 1).text === ',' || wordAt(parsed, to).text === ',';
  if (!isAside || !RELATIVE_PRONOUN.test(wordAt(parsed, from - 1).lower)) return null;
  const comma = wordAt(parsed, from - 2).text === ',' ? from - 2 : from - 1;
  const speaker = phraseBefore(parsed, comma);
  return speaker && wordAt(parsed, speaker.head).headKind > 0 ? { from: speaker.from, to } : null;
}

/** "The agency, citing | two sources, said": the agency says it. */
function ofChain(parsed: ParsedText, { from, to }: Stretch): Stretch | null {
  const isAside =
    wordAt(parsed, from - 2).text === ',' && (wordAt(parsed, to).text === ',' || wordAt(parsed, to - 1).text === ',');
  if (!isAside || !CHAIN.test(wordAt(parsed, from - 1).lower)) return null;
  const speaker = phraseBefore(parsed, from - 2);
  return speaker && wordAt(parsed, speaker.head).headKind > 0 ? { from: speaker.from, to: speaker.to } : null;
}

/** "an allegation | Kigali denies": who denies stands behind what is denied. */
function behindCharge(parsed: ParsedText, { from, to }: Stretch): Stretch | null {
  const opens = ARTICLE.test(wordAt(parsed, from).lower) && CHARGE.test(wordAt(parsed, from + 1).lower);
  return opens && to > from + 2 && wordAt(parsed, from + 2).capital ? { from: from + 2, to } : null;
}

/** "Its envoy | , Ada Moss, said": a name between commas right behind a source that has none. */
function withName(parsed: ParsedText, { source, cue }: LinkedCue): Stretch | null {
  if (!source || wordAt(parsed, source.to).text !== ',' || wordAt(parsed, cue.from - 1).text !== ',') return null;
  const beside = phrasesIn(parsed, wordAt(parsed, cue.from).sentence).find(({ from }) => from === source.to + 1);
  if (!beside || beside.to !== cue.from - 1 || beside.to - beside.from < 2) return null;
  const isName = parsed.words.slice(beside.from, beside.to).every(({ capital, kind }) => capital && kind === 'word');
  return isName && !wordAt(parsed, source.to - 1).capital ? { from: source.from, to: beside.to + 1 } : null;
}
