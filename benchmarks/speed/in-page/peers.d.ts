/** The shapes of peers that ship none. */

declare module 'mark.js' {
  interface MarkOptions {
    readonly acrossElements?: boolean;
    readonly separateWordSearch?: boolean;
    readonly accuracy?: 'partially' | 'complementary' | 'exactly';
  }
  export default class Mark {
    constructor(context: HTMLElement);
    mark(words: readonly string[], options?: MarkOptions): void;
    markRegExp(expression: RegExp, options?: MarkOptions): void;
    unmark(): void;
  }
}

declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    search(text: string): [number, string[]][];
  }
}
