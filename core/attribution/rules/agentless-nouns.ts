/** "Reports that a helicopter was shot down remain unconfirmed", "amid rumours that": said by nobody in the text. */

import type { LinkedCue } from '../cues/linked-cue.ts';
import { opener } from '../english/openers.ts';
import { BEFORE_RUMOUR, MODIFIES_RUMOUR, SAID_OF_RUMOUR } from '../english/report-words.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';

const isRumour = opener('rumour');

/** Adds the nouns that no cue covers. */
export function addAgentlessNouns(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const found: LinkedCue[] = [];
  parsed.words.forEach((word, i) => {
    if (!isRumour(word) || word.quote >= 0 || wordAt(parsed, i + 1).lower !== 'that') return;
    const before = wordAt(parsed, i - 1);
    const opens = before.sentence !== word.sentence;
    if ((!opens && !BEFORE_RUMOUR.test(before.lower)) || linked.some(({ cue }) => cue.from <= i && i < cue.to)) return;
    const to = clauseEnd(parsed, i, opens || MODIFIES_RUMOUR.test(before.lower));
    if (to > i + 2) found.push({ cue: { from: i, to: i + 1, head: i }, source: null, content: [{ from: i + 1, to }] });
  });
  return found.length === 0 ? [...linked] : [...linked, ...found].sort((a, b) => a.cue.from - b.cue.from);
}

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
