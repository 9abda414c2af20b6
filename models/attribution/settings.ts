/** Settings of the training, shared by the scripts that train and those that cross-validate. */
export const SETTINGS = {
  epochs: 4,
  /** How often an epoch sees a conflict text for every time it sees a PolNeAR one. */
  conflictWeight: 5,
  /** Documents made from our own templates, and their sentences. */
  templates: { documents: 130, sentences: 40 },
  /** Table sizes as powers of two while training; large, so that features rarely share a place. */
  bits: { tags: 18, cues: 21, sources: 20, contents: 20 },
  /** How many of the largest weights are kept; two characters each in the file. */
  keep: { tags: 45_000, cues: 110_000, sources: 55_000, contents: 65_000 },
  /** Added to the score of "no cue", in units of unscaled weights. */
  lean: -2,
} as const;
