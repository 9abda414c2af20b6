/** Line numbers for JSON that was read by `JSON.parse`, which gives none: enough to point a reader at the place. */
import { syntaxErrorOffset } from './json-syntax.ts';

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** The line of a syntax error in what `JSON.parse` refused. */
export const syntaxErrorLine = (text: string): number => lineAt(text, syntaxErrorOffset(text));

/** For each element of the list `"entries"` at the top level, the line on which it starts. */
export function entryLines(text: string): number[] {
  const lines: number[] = [];
  const tokens = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|[[\]{}\n,]/gu;
  let line = 1;
  let depth = 0;
  let isEntries = false;
  let key = '';
  for (const [token] of text.matchAll(tokens)) {
    if (token === '\n') line++;
    else if (token === '[' || token === '{') {
      if (depth === 1) isEntries = token === '[' && key === '"entries"';
      if (depth === 2 && isEntries) lines.push(line);
      depth++;
    } else if (token === ']' || token === '}') depth--;
    else if (token.startsWith('"')) {
      if (depth === 2 && isEntries) lines.push(line);
      if (depth === 1) key = token;
    }
  }
  return lines;
}
