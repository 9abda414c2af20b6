/** "In what a monitor called the heaviest raid of the year": a name for a thing is its giver's. */

import { headOf } from '../cues/cue-model.ts';
import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { ENDS_IN_ING } from '../english/grammar-words.ts';
import { opener } from '../english/openers.ts';
import { ENDS_CALLED } from '../english/report-words.ts';
import { type ParsedText, phraseBefore, wordAt } from '../parsing/parsed-text.ts';

const calls = opener('naming');

/** Adds the names that no cue covers. */
export function addWhatCalled(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const found: LinkedCue[] = [];
  parsed.words.forEach((word, i) => {
    if (!calls(word) || word.quote >= 0 || linked.some(({ cue }) => cue.from <= i && i < cue.to)) return;
    const source = phraseBefore(parsed, i);
    if (!source || wordAt(parsed, source.from - 1).lower !== 'what' || wordAt(parsed, source.head).headKind === 0)
      return;
    const to = wordAt(parsed, i + 1).lower === 'as' ? i + 2 : i + 1;
    const content = nameFrom(parsed, to);
    if (content)
      found.push({
        cue: { from: i, to, head: headOf(parsed, i, to) },
        source: { from: source.from, to: i },
        content: [content],
      });
  });
  return found.length === 0 ? [...linked] : [...linked, ...found].sort((a, b) => a.cue.from - b.cue.from);
}

/** The quotation that opens here, or the words up to a mark or a verb. */
function nameFrom(parsed: ParsedText, from: number): Stretch | null {
  const first = wordAt(parsed, from);
  const quotation = parsed.quotations[first.quote >= 0 ? first.quote : first.singleQuote];
  if (first.kind === 'quote' && quotation?.from === from) return { from, to: quotation.to };
  const end = parsed.sentences[first.sentence]?.to ?? from;
  let to = from;
  while (
    to < end &&
    wordAt(parsed, to).kind !== 'mark' &&
    wordAt(parsed, to).tag !== 'AUX' &&
    !ENDS_CALLED.test(wordAt(parsed, to).lower) &&
    !(wordAt(parsed, to).lower === 'as' && ENDS_IN_ING.test(wordAt(parsed, to + 1).lower))
  )
    to++;
  return to > from ? { from, to } : null;
}
