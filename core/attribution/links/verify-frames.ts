/**
 * Looks at whole attributions once all are found: some that the cue alone spoke for are given up, some that it spoke against
 * by a little are taken in. Learnt from predictions on texts that the other models had not seen.
 */
import type { LinkedCue } from '../cues/linked-cue.ts';
import type { ParsedText } from '../parsing/parsed-text.ts';
import { type Forest, oddsBy } from '../weights/boosted-trees.ts';
import { CERTAIN, type Frame } from './frame-cues.ts';
import { countText, measureFrame } from './frame-measures.ts';

export interface Verifier {
  readonly forest: Forest;
  /** The least odds, as logarithms, at which a cue above its threshold is kept and one below it is taken in. */
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
  { forest, least }: Verifier,
  domain: number,
): LinkedCue[] {
  const counts = countText(parsed, frames);
  const kept: { attribution: LinkedCue; odds: number }[] = [];
  for (const frame of frames) {
    const { attribution, margin } = frame;
    const odds = margin >= CERTAIN ? CERTAIN : oddsBy(forest, measureFrame(parsed, frame, counts, domain));
    if (odds < (margin > 0 ? least.keep : least.add)) continue;
    const last = kept.at(-1);
    if (last && last.attribution.cue.to > attribution.cue.from) {
      if (last.odds >= odds) continue;
      kept.pop();
    }
    kept.push({ attribution, odds });
  }
  return kept.map(({ attribution }) => attribution);
}
