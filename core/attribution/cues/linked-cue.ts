/** One attribution over words: what the rules pass on from one to the next. */
import type { Cue } from './cue-model.ts';

/** Word indices, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface LinkedCue {
  readonly cue: Cue;
  /** Null when nobody is named. */
  readonly source: Stretch | null;
  readonly content: readonly Stretch[];
}
