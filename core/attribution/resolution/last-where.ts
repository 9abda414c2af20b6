/** The last entry of a list that fits, or null. */
export function lastWhere<Entry>(entries: readonly Entry[], fits: (entry: Entry) => boolean): Entry | null {
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i];
    if (entry !== undefined && fits(entry)) return entry;
  }
  return null;
}
