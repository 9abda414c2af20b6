/**
 * Where JSON stops being JSON. Engines tell it in their own words, Chrome's often without a place ("Unexpected token
 * 'x', …"), so the text is walked through again once `JSON.parse` has refused it.
 */

const SPACE = String.raw`[\ufeff \t\r\n]*`;
const WORDS = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"`;
const PLAIN = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null`;

/** What may come next. */
type Awaited = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/** What may come after a token where it is allowed; null where it is not. */
function afterToken(token: string, awaited: Awaited, open: string[]): Awaited | null {
  const closes = token === '}' || token === ']';
  if (closes && (awaited === 'comma-or-end' || awaited === (token === '}' ? 'key-or-end' : 'value-or-end')))
    return open.pop() === (token === '}' ? '{' : '[') ? 'comma-or-end' : null;
  if (awaited === 'comma-or-end')
    return token !== ',' || open.length === 0 ? null : open.at(-1) === '{' ? 'key' : 'value';
  if (awaited === 'colon') return token === ':' ? 'value' : null;
  if (awaited === 'key' || awaited === 'key-or-end') return token.startsWith('"') ? 'colon' : null;
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  return /^[}\],:]/.test(token) ? null : 'comma-or-end';
}

/** The offset of the first thing that may not stand where it does; the end where something is missing. */
export function syntaxErrorOffset(text: string): number {
  const token = new RegExp(`${SPACE}([{}[\\],:]|${WORDS}|${PLAIN})`, 'y');
  const space = new RegExp(SPACE, 'y');
  const open: string[] = [];
  let awaited: Awaited | null = 'value';
  let at = 0;
  while (awaited !== null) {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
    token.lastIndex = at;
    const found = token.exec(text)?.[1];
    if (found === undefined) return at;
    awaited = afterToken(found, awaited, open);
    if (awaited !== null) at = token.lastIndex;
  }
  return at;
}
