/** "Reports that a helicopter was shot down remain unconfirmed", "amid rumours that", "unconfirmed reports of": said by nobody in the text. */

import { coveredWords } from '../cues/covered-words.ts';
import type { LinkedCue } from '../cues/linked-cue.ts';
import { PARTICIPLE } from '../english/grammar-words.ts';
import { opener } from '../english/openers.ts';
import { BEFORE_RUMOUR, MODIFIES_RUMOUR, SAID_OF_RUMOUR, THERE_ARE, UNCHECKED } from '../english/report-words.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';

const isRumour = opener('rumour');

/** Adds the nouns that no cue covers. */
export function addAgentlessNouns(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const found: LinkedCue[] = [];
  const isCovered = coveredWords(linked);
  parsed.words.forEach((word, i) => {
    if (!isRumour(word) || word.quote >= 0 || isCovered(i)) return;
    const rumour = wordAt(parsed, i + 1).lower === 'of' ? reportsOf(parsed, i) : reportsThat(parsed, i);
    if (rumour) found.push(rumour);
  });
  return found.length === 0 ? [...linked] : [...linked, ...found].sort((a, b) => a.cue.from - b.cue.from);
}

function reportsThat(parsed: ParsedText, i: number): LinkedCue | null {
  if (wordAt(parsed, i + 1).lower !== 'that') return null;
  const before = wordAt(parsed, i - 1);
  const opens = before.sentence !== wordAt(parsed, i).sentence;
  if (!opens && !BEFORE_RUMOUR.test(before.lower)) return null;
  const to = clauseEnd(parsed, i, opens || MODIFIES_RUMOUR.test(before.lower));
  return to > i + 2 ? { cue: { from: i, to: i + 1, head: i }, source: null, content: [{ from: i + 1, to }] } : null;
}

/** "There were unconfirmed | reports of looting in the town": up to a mark, or to the verb whose subject they are. */
function reportsOf(parsed: ParsedText, i: number): LinkedCue | null {
  const { sentence } = wordAt(parsed, i);
  const before = [wordAt(parsed, i - 1).lower, wordAt(parsed, i - 2).lower];
  const areThere = before.some((word) => THERE_ARE.test(word)) && isThere(parsed, i);
  if (!areThere && !UNCHECKED.test(before[0] ?? '')) return null;
  const edge = parsed.sentences[sentence]?.to ?? i;
  const isSubject = wordAt(parsed, i - 2).sentence !== sentence;
  let to = i + 2;
  while (to < edge && !/^[.,;:!?—–]$/.test(wordAt(parsed, to).text)) {
    const { tag, lower } = wordAt(parsed, to);
    if (isSubject && (tag === 'AUX' || (tag === 'VERB' && !PARTICIPLE.test(lower)) || SAID_OF_RUMOUR.test(lower)))
      break;
    to++;
  }
  return to > i + 2 ? { cue: { from: i, to: i + 2, head: i }, source: null, content: [{ from: i + 2, to }] } : null;
}

const isThere = (parsed: ParsedText, i: number): boolean =>
  [2, 3, 4, 5].some((back) => wordAt(parsed, i - back).lower === 'there');

/** Up to the sentence's end, a comma after a verb, or, where the reports are the subject, their own verb. */
function clauseEnd(parsed: ParsedText, at: number, isSubject: boolean): number {
  const sentence = parsed.sentences[wordAt(parsed, at).sentence];
  let verbs = 0;
  let to = at + 2;
  for (; to < (sentence?.to ?? at); to++) {
    const word = wordAt(parsed, to);
    if (/^[.;!?—–]$/.test(word.text) || (word.text === ',' && verbs > 0)) break;
    if (isSubject && verbs > 0 && SAID_OF_RUMOUR.test(word.lower) && wordAt(parsed, to - 1).tag !== 'AUX') break;
    if (word.tag === 'VERB') verbs++;
  }
  return to;
}
