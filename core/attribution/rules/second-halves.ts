/**
 * '"We held the ridge," said X, "but we lost four men"', '"Who fired?" X asked. "Not us."': the half of a quotation that its
 * speaker breaks off.
 */
import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';

/** Words of time or place between the speaker and the second half. */
const LONGEST_ASIDE = 8;

/** Gives speakers the half that no one else has. */
export function addSecondHalves(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  return linked.map((attribution) => {
    const first = questionBefore(parsed, attribution);
    const second = secondHalf(parsed, attribution);
    const open = (half: Stretch | null): Stretch[] =>
      half === null || linked.some((other) => reaches(other, half)) ? [] : [half];
    const [before, after] = [open(first), open(second)];
    if (before.length + after.length === 0) return attribution;
    return { ...attribution, content: [...before, ...attribution.content, ...after] };
  });
}

/** A question or shout ends its sentence: "X asked" behind it is a sentence with nothing said. */
function questionBefore(parsed: ParsedText, { cue, source, content }: LinkedCue): Stretch | null {
  const sentence = parsed.sentences[wordAt(parsed, cue.head).sentence];
  const opens = Math.min(cue.from, source?.from ?? cue.from);
  if (!source || !sentence || opens !== sentence.from || content.some(({ from }) => from < sentence.to)) return null;
  const mark = wordAt(parsed, opens - 1);
  const quotation = parsed.quotations[mark.quote];
  const ends = mark.kind === 'quote' && quotation?.to === opens && mark.block === wordAt(parsed, opens).block;
  return ends && /^[?!]$/.test(wordAt(parsed, opens - 2).text) ? { from: quotation.from, to: opens } : null;
}

function secondHalf(parsed: ParsedText, { cue, source, content }: LinkedCue): Stretch | null {
  const first = content.at(-1);
  const sentence = parsed.sentences[wordAt(parsed, cue.head).sentence];
  if (!source || !sentence || !first || first.to > Math.min(cue.from, source.from)) return null;
  if (wordAt(parsed, first.to - 1).quote < 0) return null;
  const end = Math.max(cue.to, source.to);
  for (let at = end; at < Math.min(sentence.to, end + LONGEST_ASIDE); at++) {
    const word = wordAt(parsed, at);
    if (word.tag === 'VERB' && word.cueKind > 0) return null;
    const quotation = parsed.quotations[word.quote];
    if (quotation?.from !== at) continue;
    return wordAt(parsed, at - 1).text === ',' ? { from: at, to: quotation.to } : null;
  }
  return null;
}

/** Whether an attribution stands in a stretch or already tells it. */
const reaches = ({ cue, content }: LinkedCue, { from, to }: Stretch): boolean =>
  (cue.from < to && from < cue.to) || content.some((each) => each.from < to && from < each.to);
