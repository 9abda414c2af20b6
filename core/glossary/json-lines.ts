/** Line numbers for JSON that was read by `JSON.parse`, which gives none: enough to point a reader at the place. */
import { syntaxErrorOffset } from './json-syntax.ts';

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** The line of a syntax error in what `JSON.parse` refused. */
export const syntaxErrorLine = (text: string): number => lineAt(text, syntaxErrorOffset(text));

/** Keys and places in lists, from the top. */
export type JsonPath = readonly (string | number)[];

/** A value of a text that `JSON.parse` has read: the path is good until the next one is asked for. */
interface PlacedValue {
  readonly path: JsonPath;
  readonly line: number;
}

/** Every key's and every list element's line, in the order of the text. */
function* valueLines(text: string): Generator<PlacedValue> {
  const path: (string | number)[] = [];
  let line = 1;
  let isKey = false;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"|[[\]{}:,\n]|[^\s"[\]{}:,]+/gu)) {
    const isInList = typeof path.at(-1) === 'number';
    if (token === '\n') line++;
    else if (token === '}' || token === ']') path.pop();
    else if (token === ',') isKey = !isInList;
    else if (token !== ':') {
      if (isKey) path[path.length - 1] = String(JSON.parse(token));
      else if (isInList) path[path.length - 1] = Number(path.at(-1)) + 1;
      if (isKey || isInList) yield { path, line };
      isKey = token === '{';
      if (token === '{') path.push('');
      else if (token === '[') path.push(-1);
    }
  }
}

/** For each element of the list `"entries"` at the top level, the line on which it starts. */
export function entryLines(text: string): number[] {
  const lines: number[] = [];
  for (const { path, line } of valueLines(text)) if (path.length === 2 && path[0] === 'entries') lines.push(line);
  return lines;
}

/** The line on which the value at a path stands, or the nearest that holds it: the last, where a key stands twice. */
export function lineOfPath(text: string, wanted: JsonPath): number {
  let found = { depth: 0, line: 1 };
  for (const { path, line } of valueLines(text)) {
    const isOnTheWay = path.length <= wanted.length && path.every((step, depth) => step === wanted[depth]);
    if (isOnTheWay && path.length >= found.depth) found = { depth: path.length, line };
  }
  return found.line;
}
