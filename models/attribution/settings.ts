/** Settings of the training, shared by the scripts that train and those that cross-validate. */
export const SETTINGS = {
  epochs: 5,
  /** Steps of AdaGrad. */
  rates: { cues: 0.1, roles: 0.05 },
  /** Share of features left out at each step: the models lean on many features rather than on a few. */
  dropped: { cues: 0.3, roles: 0.1 },
  /** How often an epoch sees a conflict text for every time it sees a PolNeAR one. */
  conflictWeight: 5,
  /** Documents made from our own templates, and their sentences. */
  templates: { documents: 130, sentences: 40 },
  /** Table sizes as powers of two while training; large, so that features rarely share a place. */
  bits: { tags: 18, cues: 21, sources: 20, contents: 20 },
  /** How many of the largest weights are kept; two characters each in the file. */
  keep: { tags: 45_000, cues: 110_000, sources: 55_000, contents: 65_000 },
  /** The score of "no cue" in texts about fighting and in others, as a logarithm of odds. */
  lean: { news: -0.8, conflict: -0.2 },
  /** The trees that look at whole attributions. */
  frames: {
    trees: 150,
    leaves: 8,
    rate: 0.1,
    rowShare: 0.7,
    columnShare: 0.5,
    minLeafWeight: 5,
    l2: 5,
    seed: 1,
  },
  /** How much a frame of a conflict text counts. */
  frameWeight: 6,
  /** The least chance at which a whole attribution is kept that its cue speaks for, and taken in that its cue speaks against. */
  leastChance: { keep: 0.38, add: 0.38 },
} as const;
