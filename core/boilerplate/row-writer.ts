/** Writes numbers one after the other into the rows of a table, and the two scales used for them. */

export const log = (x: number): number => Math.log1p(Math.max(0, x));

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
