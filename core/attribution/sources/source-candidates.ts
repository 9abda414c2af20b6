/** Who may speak: noun phrases around a cue, with their complements and appositions, and "nobody". */

import type { Cue } from '../cues/cue-model.ts';
import { GENITIVE, POSSESSIVE_BEFORE } from '../english/feature-words.ts';
import type { NounPhrase } from '../parsing/noun-phrases.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';

export interface SourceCandidate {
  /** Word indices, half-open; `from === to` stands for nobody. */
  readonly from: number;
  readonly to: number;
  /** Head of the first phrase. */
  readonly head: number;
  readonly first: NounPhrase | null;
}

export const NOBODY: SourceCandidate = { from: -1, to: -1, head: -1, first: null };
/** A source longer than this many words is not worth ranking. */
const MAX_WORDS = 30;
const MAX_PHRASES = 6;
/** How many phrases after a cue may open its source. */
const PHRASES_AFTER = 4;

/** All candidates for one cue, nobody first. */
export function sourceCandidates(parsed: ParsedText, cue: Cue): SourceCandidate[] {
  const sentence = wordAt(parsed, cue.head).sentence;
  const range = parsed.sentences[sentence] ?? { from: 0, to: 0 };
  const indices = parsed.phrasesOf[sentence] ?? [];
  const found: SourceCandidate[] = [NOBODY];
  const noun = wordAt(parsed, cue.head).tag !== 'VERB';
  let after = 0;
  indices.forEach((index, k) => {
    const first = parsed.phrases[index];
    if (!first) return;
    const before = first.to <= cue.from;
    if (!before && first.from < cue.to) {
      pushInside(found, parsed, first, cue);
      return;
    }
    if (!before && after++ >= PHRASES_AFTER) return;
    const limit = before ? cue.from : range.to;
    pushExtents(found, parsed, { first, following: indices.slice(k + 1, k + MAX_PHRASES), limit, noun });
  });
  return found;
}

/** "reportedly", "Obama's pledge": a phrase may overlap the cue with its possessive part outside. */
function pushInside(found: SourceCandidate[], parsed: ParsedText, phrase: NounPhrase, cue: Cue): void {
  if (phrase.from >= cue.from) return;
  let to = cue.from;
  if (GENITIVE.has(wordAt(parsed, to - 1).lower)) {
    found.push({ from: phrase.from, to, head: to - 2, first: phrase });
    to--;
  }
  if (to > phrase.from) found.push({ from: phrase.from, to, head: to - 1, first: phrase });
}

function pushExtents(
  found: SourceCandidate[],
  parsed: ParsedText,
  at: { first: NounPhrase; following: readonly number[]; limit: number; noun: boolean },
): void {
  const { first, following, limit } = at;
  const ends = new Set<number>([first.to]);
  // A possessor speaks only through a noun: "Mali's pledge", not "Mali's army said".
  if (at.noun) pushGenitive(found, parsed, first);
  for (const index of following) {
    const next = parsed.phrases[index];
    if (!next || next.to > limit || next.to - first.from > MAX_WORDS) break;
    ends.add(next.to);
  }
  const last = Math.max(...ends);
  // Right up to the cue (relative clauses), and with a closing bracket or comma.
  for (const end of [...ends]) {
    const mark = wordAt(parsed, end).text;
    if (end < limit && (mark === ')' || mark === ',' || /^["”'’]$/.test(mark))) ends.add(end + 1);
    if (mark === ')' && wordAt(parsed, end + 1).text === ',' && end + 1 < limit) ends.add(end + 2);
  }
  let edge = limit;
  while (edge > last && /^(?:AUX|ADV|PART|CCONJ)$/.test(wordAt(parsed, edge - 1).tag)) edge--;
  while (edge > last && /^[.;:!?]$/.test(wordAt(parsed, edge - 1).text)) edge--;
  if (edge - first.from <= MAX_WORDS && edge > last && edge - last <= 12) ends.add(edge);
  for (const to of ends) found.push({ from: first.from, to, head: first.head, first });
}

/** "Syria's army": the possessor alone is a candidate too. */
function pushGenitive(found: SourceCandidate[], parsed: ParsedText, phrase: NounPhrase): void {
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    if (!GENITIVE.has(wordAt(parsed, i).lower)) continue;
    found.push({ from: phrase.from, to: i, head: i - 1, first: phrase });
    found.push({ from: phrase.from, to: i + 1, head: i - 1, first: phrase });
  }
  if (POSSESSIVE_BEFORE.test(wordAt(parsed, phrase.from).lower)) {
    found.push({ from: phrase.from, to: phrase.from + 1, head: phrase.from, first: phrase });
  }
}
