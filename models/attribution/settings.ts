/** Settings of the training, shared by the scripts that train and those that cross-validate. */
export const SETTINGS = {
  epochs: 5,
  /** How often an epoch sees a conflict text for every time it sees a PolNeAR one. */
  conflictWeight: 5,
  /** Table sizes as powers of two; one character a weight. */
  bits: { cues: 17, sources: 17, contents: 17 },
} as const;
