/** "Rumour has it that the general fled", "Word reached the town that": nobody says who says so. */
import { headOf } from '../cues/cue-model.ts';
import type { LinkedCue } from '../cues/linked-cue.ts';
import { opener } from '../english/openers.ts';
import { HAS_IT } from '../english/report-words.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';

/** Words between "word" and "that". */
const LONGEST = 6;
const isWordOrRumour = opener('wordHasIt');

/** Adds the phrases that no cue covers. */
export function addWordHasIt(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const found: LinkedCue[] = [];
  parsed.words.forEach((word, i) => {
    if (!isWordOrRumour(word) || wordAt(parsed, i - 1).sentence === word.sentence) return;
    const two = `${wordAt(parsed, i + 1).lower} ${wordAt(parsed, i + 2).lower}`;
    if (!HAS_IT.test(two) && !HAS_IT.test(wordAt(parsed, i + 1).lower)) return;
    const length = parsed.words.slice(i, i + LONGEST).findIndex(({ lower }) => lower === 'that');
    const from = i + length;
    if (length < 2 || linked.some(({ cue }) => cue.from < from && i < cue.to)) return;
    const sentence = parsed.sentences[word.sentence];
    const end = sentence ? sentence.to - (wordAt(parsed, sentence.to - 1).kind === 'mark' ? 1 : 0) : from;
    const cueEnd = HAS_IT.test(two) ? i + 3 : i + 2;
    if (end > from + 1)
      found.push({
        cue: { from: i, to: cueEnd, head: headOf(parsed, i, cueEnd) },
        source: null,
        content: [{ from, to: end }],
      });
  });
  return found.length === 0 ? [...linked] : [...linked, ...found].sort((a, b) => a.cue.from - b.cue.from);
}
