/** The part of papaparse that the core uses; its published types bring Node's globals, which the core must not see. */
declare module 'papaparse' {
  interface Step<Row> {
    readonly data: Row;
    readonly errors: readonly { readonly message: string }[];
    /** `cursor`: index in the text after the row. */
    readonly meta: { readonly cursor: number };
  }
  const Papa: {
    parse<Row>(
      text: string,
      config: { delimiter?: string; skipEmptyLines: 'greedy' | false; step(row: Step<Row>): void; complete?(): void },
    ): void;
    unparse(
      table: { fields: string[]; data: string[][] },
      config: { newline: string; escapeFormulae: boolean },
    ): string;
  };
  export default Papa;
}
