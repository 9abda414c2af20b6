/** Sentences that are all quotation and have no cue of their own go with the speaker before them. */
import type { LinkedCue } from '../cues/linked-cue.ts';
import { type ParsedText, type TextQuotation, wordAt } from '../parsing/parsed-text.ts';
import { indicesBy } from './indices-by.ts';

/** Shorter quotations may be slogans or titles. */
const FEWEST_WORDS = 4;

export function continueQuotations(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const claimed = new Set<number>();
  for (const { cue, content } of linked) {
    for (let i = cue.from; i < cue.to; i++) claimed.add(i);
    for (const { from, to } of content) for (let i = from; i < to; i++) claimed.add(i);
  }
  const extended = [...linked];
  const byBlock = indicesBy(parsed, linked, 'block');
  for (const quotation of parsed.quotations) {
    if (!standsAlone(parsed, quotation, claimed)) continue;
    const { block } = wordAt(parsed, quotation.from);
    const near = [...(byBlock.get(block - 1) ?? []), ...(byBlock.get(block) ?? [])];
    const speaker = speakerOf(linked, near, quotation);
    const attribution = extended[speaker];
    if (!attribution || (isShort(quotation) && !goesOn(parsed, attribution, quotation))) continue;
    extended[speaker] = {
      ...attribution,
      content: [...attribution.content, { from: quotation.from, to: quotation.to }],
    };
  }
  return extended;
}

/** Whether a quotation fills whole sentences and nobody has claimed it. */
function standsAlone(parsed: ParsedText, quotation: TextQuotation, claimed: ReadonlySet<number>): boolean {
  const { from, to } = quotation;
  if (quotation.style !== 'double') return false;
  const first = wordAt(parsed, from);
  if (parsed.sentences[first.sentence]?.from !== from) return false;
  const last = wordAt(parsed, to - 1);
  const after = wordAt(parsed, to);
  if (after.sentence === last.sentence) return false;
  for (let i = from; i < to; i++) if (claimed.has(i)) return false;
  return true;
}

const isShort = ({ from, to }: TextQuotation): boolean => to - from < FEWEST_WORDS + 2;

/** '"It is over," said the mayor. "We lost."': the sentence before lets its speaker be quoted. */
function goesOn(parsed: ParsedText, { cue, content }: LinkedCue, { from }: TextQuotation): boolean {
  const { sentence, block } = wordAt(parsed, cue.head);
  const next = wordAt(parsed, from);
  const last = content.at(-1);
  return (
    next.block === block && next.sentence === sentence + 1 && last !== undefined && wordAt(parsed, last.from).quote >= 0
  );
}

/** The last attribution with a source before the quotation, of those in its block and the block before. */
function speakerOf(linked: readonly LinkedCue[], near: readonly number[], quotation: TextQuotation): number {
  let best = -1;
  for (const index of near) {
    const attribution = linked[index];
    if (attribution?.source && attribution.cue.to <= quotation.from) best = Math.max(best, index);
  }
  return best;
}
