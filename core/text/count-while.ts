/** The first index from which on `holds` is no longer true; a list in which it is true first and then no more. By halves. */
export function countWhile<T>(list: readonly T[], holds: (entry: T) => boolean, from = 0): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry !== undefined && holds(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
