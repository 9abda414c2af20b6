/** "Neither the ministry nor the rebels responded": both kept silent, whichever the ranking took for the one that spoke. */
import { headOf } from '../cues/cue-model.ts';
import type { LinkedCue } from '../cues/linked-cue.ts';
import { opener } from '../english/openers.ts';
import { GOES_ON_IN_REQUEST, NOR, REPLIED } from '../english/silence-phrases.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';

/** "Neither", two names and their verb are never further apart, in words. */
const LONGEST = 24;
const isNeither = opener('neither');

/** Gives such silences both names, and adds those that no cue covers. */
export function addNeitherNor(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const found: LinkedCue[] = [];
  parsed.words.forEach((word, i) => {
    if (!isNeither(word) || word.quote >= 0) return;
    const after = parsed.words.slice(i + 1, Math.min(i + LONGEST, parsed.sentences[word.sentence]?.to ?? i));
    const nor = after.findIndex(({ lower }) => NOR.test(lower));
    const verb = after.findIndex(({ lower }, k) => k > nor + 1 && REPLIED.test(lower));
    if (nor < 1 || verb < 0 || after.slice(0, verb).some(({ tag, kind }) => tag === 'VERB' || kind === 'quote')) return;
    const from = i + 1 + verb;
    let to = from + 1;
    while (GOES_ON_IN_REQUEST.test(wordAt(parsed, to).lower)) to++;
    found.push({ cue: { from, to, head: headOf(parsed, from, to) }, source: { from: i + 1, to: from }, content: [] });
  });
  if (found.length === 0) return [...linked];
  const others = linked.filter(({ cue }) => !found.some((own) => cue.from < own.cue.to && own.cue.from < cue.to));
  return [...others, ...found].sort((a, b) => a.cue.from - b.cue.from);
}
