/**
 * Looks a word of the page up in a table: only the table's own keys count, because a page may well contain the words
 * "constructor" or "toString", which every object has.
 */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
