/**
 * "Our correspondent saw burnt lorries": what the outlet's own staff saw or heard is reported on their word. By words alone,
 * for the learned models met hardly any.
 */

import type { LinkedCue } from '../cues/linked-cue.ts';
import { COUNTING_DETERMINER } from '../english/grammar-words.ts';
import { opener } from '../english/openers.ts';
import { OWN_OR_AGENCY, STAFF } from '../english/speaker-words.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';

const sees = opener('sight');

/** Adds what staff saw, where the labeller found no cue. */
export function addOwnSights(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const found: LinkedCue[] = [];
  parsed.words.forEach((word, i) => {
    if (!sees(word)) return;
    const staff = wordAt(parsed, i - 1);
    if (!STAFF.test(staff.lower) || staff.sentence !== word.sentence) return;
    const owner = wordAt(parsed, i - 2);
    if (!OWN_OR_AGENCY.test(owner.lower) && !OWN_OR_AGENCY.test(owner.text)) return;
    if (linked.some(({ cue }) => cue.from <= i && i < cue.to)) return;
    const sentence = parsed.sentences[word.sentence];
    const end = sentence ? sentence.to - (wordAt(parsed, sentence.to - 1).kind === 'mark' ? 1 : 0) : i;
    if (end <= i + 1) return;
    const from = COUNTING_DETERMINER.test(wordAt(parsed, i - 3).lower) ? i - 3 : i - 2;
    found.push({ cue: { from: i, to: i + 1, head: i }, source: { from, to: i }, content: [{ from: i + 1, to: end }] });
  });
  return found.length === 0 ? [...linked] : [...linked, ...found].sort((a, b) => a.cue.from - b.cue.from);
}
