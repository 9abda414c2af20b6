/** A list of features that is filled and emptied again and again: no array per word, which took a third of the time. */
export interface FeatureList {
  readonly ids: Int32Array;
  count: number;
}

/** Room for the features of one word or candidate; every model uses fewer. */
const ROOM = 256;

export function makeFeatureList(): FeatureList {
  return { ids: new Int32Array(ROOM), count: 0 };
}

/** Puts one feature at the end. */
export function push(list: FeatureList, feature: number): void {
  list.ids[list.count++] = feature;
}
