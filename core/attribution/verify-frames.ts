/**
 * Looks at whole attributions once all are found: some that the cue alone spoke for are given up, some that it spoke against
 * by a little are taken in. Learnt from predictions on texts that the other models had not seen.
 */
import { type Forest, oddsBy } from './boosted-trees.ts';
import { CERTAIN, type Frame } from './frame-cues.ts';
import { countText, measureFrame } from './frame-measures.ts';
import type { LinkedCue } from './link.ts';
import type { ParsedText } from './parsed-text.ts';

/** The least odds, as logarithms, at which a cue above its threshold is kept and one below it is taken in. */
export interface LeastOdds {
  readonly keep: number;
  readonly add: number;
}

export interface Verifier {
  readonly forest: Forest;
  readonly least: { readonly news: LeastOdds; readonly conflict: LeastOdds };
}

/** A shorter text shows too little of how its writer reports. */
const FEWEST_SENTENCES = 5;

/** The attributions to believe, in the order of their cues; of two whose cues overlap, the likelier. */
export function verifyFrames(
  parsed: ParsedText,
  frames: readonly Frame[],
  verifier: Verifier | null,
  domain: number,
): LinkedCue[] {
  if (!verifier || parsed.sentences.length < FEWEST_SENTENCES) {
    return frames.filter(({ margin }) => margin > 0).map(({ attribution }) => attribution);
  }
  const counts = countText(parsed, frames);
  const least = domain > 0 ? verifier.least.conflict : verifier.least.news;
  const kept: { attribution: LinkedCue; odds: number }[] = [];
  for (const frame of frames) {
    const { attribution, margin } = frame;
    const odds = margin >= CERTAIN ? CERTAIN : oddsBy(verifier.forest, measureFrame(parsed, frame, counts, domain));
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
