/**
 * Looks at whole attributions once all are found: some that the cue alone spoke for are given up, some that it spoke against
 * by a little are taken in. Learnt from predictions on texts that the other models had not seen.
 */

import { scoreRows, type TreeModel } from '../../trees/boosted-trees.ts';
import type { LinkedCue } from '../cues/linked-cue.ts';
import type { ParsedText } from '../parsing/parsed-text.ts';
import { CERTAIN, type Frame } from './frame-cues.ts';
import { countText, measureFrame } from './frame-measures.ts';

export interface Verifier {
  readonly trees: TreeModel;
  /** The least chance at which a cue above its threshold is kept and one below it is taken in. */
  readonly least: { readonly keep: number; readonly add: number };
}

/** A shorter text shows too little of how its writer reports. */
const FEWEST_SENTENCES = 5;

/**
 * The verifier to ask about a text, or null. In exploratory runs on unseen texts about fighting it made no difference beyond chance,
 * so the cues alone decide there.
 */
export function verifierFor(parsed: ParsedText, verifier: Verifier | null, domain: number): Verifier | null {
  return domain > 0 || parsed.sentences.length < FEWEST_SENTENCES ? null : verifier;
}

/** The attributions to believe, in the order of their cues; of two whose cues overlap, the likelier. */
export function verifyFrames(
  parsed: ParsedText,
  frames: readonly Frame[],
  { trees, least }: Verifier,
  domain: number,
): LinkedCue[] {
  const counts = countText(parsed, frames);
  const chances = scoreRows(
    trees,
    Float32Array.from(frames.flatMap((frame) => measureFrame(parsed, frame, counts, domain))),
  );
  const kept: { attribution: LinkedCue; chance: number }[] = [];
  for (const [i, { attribution, margin }] of frames.entries()) {
    const chance = margin >= CERTAIN ? 1 : (chances[i] ?? 0);
    if (chance < (margin > 0 ? least.keep : least.add)) continue;
    const last = kept.at(-1);
    if (last && last.attribution.cue.to > attribution.cue.from) {
      if (last.chance >= chance) continue;
      kept.pop();
    }
    kept.push({ attribution, chance });
  }
  return kept.map(({ attribution }) => attribution);
}
