/**
 * Two cues with one speaker: "said A and insisted B", "said A, adding B". The later cue takes the earlier one's source, and
 * the earlier content ends where the later cue begins.
 */

import type { Cue } from '../cues/cue-model.ts';
import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { ENDS_IN_ING, WHILE_OR_WHEN } from '../english/grammar-words.ts';
import { BRINGS_SOURCE, PASSES_ON, SAYING } from '../english/report-words.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';

/** Where the joint before a cue starts when the cue has no subject of its own: at its comma or conjunction; else null. */
function jointBefore(parsed: ParsedText, cue: Cue): number | null {
  // "according to" and "citing" bring a source of their own.
  if (BRINGS_SOURCE.test(wordAt(parsed, cue.from).lower) && !quotesAsSaying(parsed, cue)) return null;
  let at = cue.from;
  while (wordAt(parsed, at - 1).tag === 'ADV' && at > cue.from - 3) at--;
  const before = wordAt(parsed, at - 1);
  const first = wordAt(parsed, cue.from);
  if (before.sentence !== first.sentence) return null;
  if (before.tag === 'CCONJ') return wordAt(parsed, at - 2).text === ',' ? at - 2 : at - 1;
  const participle = /ing$/.test(wordAt(parsed, cue.head).lower) && wordAt(parsed, cue.from).tag === 'VERB';
  if (participle && before.text === ',') return at - 1;
  return participle && before.tag === 'SCONJ' && WHILE_OR_WHEN.test(before.lower) ? at - 1 : null;
}

const LONGEST_QUOTED = 8;

/** "X reported, quoting | him as saying": X quotes. */
function quotesAsSaying(parsed: ParsedText, cue: Cue): boolean {
  if (cue.to !== cue.from + 1 || !ENDS_IN_ING.test(wordAt(parsed, cue.from).lower)) return false;
  const after = parsed.words.slice(cue.to, cue.to + LONGEST_QUOTED);
  return after.some(({ lower }, i) => lower === 'as' && SAYING.test(after[i + 1]?.lower ?? ''));
}

/** Shares sources along each sentence and trims contents at the joints. */
export function shareSources(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const shared: LinkedCue[] = [];
  for (const attribution of linked) {
    const joint = jointBefore(parsed, attribution.cue);
    const earlier = joint === null ? null : speakerBefore(parsed, shared, attribution.cue);
    if (joint === null || earlier === null) {
      shared.push(attribution);
      continue;
    }
    const previous = shared[earlier];
    if (!previous) continue;
    shared[earlier] = {
      ...previous,
      content: previous.content.flatMap((stretch) => cutAt(stretch, joint, attribution.cue.to)),
    };
    const content = attribution.content.filter(({ from }) => from >= attribution.cue.to);
    shared.push({ ...attribution, source: previous.source, content });
  }
  return shared;
}

/** Index of the last attribution of the sentence that has a source, or null. */
function speakerBefore(parsed: ParsedText, shared: readonly LinkedCue[], cue: Cue): number | null {
  for (let i = shared.length - 1; i >= 0; i--) {
    const other = shared[i];
    if (!other || wordAt(parsed, other.cue.head).sentence !== wordAt(parsed, cue.head).sentence) return null;
    // A chain link ("citing Saba") passes on, it does not go on speaking.
    if (other.source && other.source.from < cue.from && !PASSES_ON.test(wordAt(parsed, other.cue.head).lower)) return i;
  }
  return null;
}

/** The part of a stretch before the joint, when the later cue lies in it. */
function cutAt(stretch: Stretch, joint: number, cueEnd: number): Stretch[] {
  if (stretch.to <= joint || stretch.from >= cueEnd) return [stretch];
  return joint > stretch.from ? [{ from: stretch.from, to: joint }] : [];
}
