/** Writes numbers one after the other into the rows of a table, and the two scales used for them. */

/** Counts are mostly small and whole: their logarithms are worked out once, when they are first asked for. */
const LOGARITHMS = new Float64Array(1024);

export function log(x: number): number {
  if (x <= 0) return 0;
  const whole = x | 0;
  if (whole !== x || whole >= LOGARITHMS.length) return Math.log1p(x);
  const known = LOGARITHMS[whole];
  if (known) return known;
  const worked = Math.log1p(whole);
  LOGARITHMS[whole] = worked;
  return worked;
}

export const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

export class RowWriter {
  readonly rows: Float32Array;
  private at = 0;
  constructor(rows: Float32Array) {
    this.rows = rows;
  }
  put(value: number): void {
    this.rows[this.at++] = value;
  }
  flag(holds: boolean): void {
    this.rows[this.at++] = holds ? 1 : 0;
  }
  /** Passes over columns that are written otherwise. */
  skip(columns: number): void {
    this.at += columns;
  }
  get written(): number {
    return this.at;
  }
}
