/** Words of English letters and digits, as most are: found without the patterns that know every script. */

/** Letters and digits of English. */
export function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/**
 * Where the plain word at `at` ends; `at` where the whole pattern has to tell: no plain letter stands there, another script
 * follows, or one of the `joiners`, ASCII signs that may join two halves of a word.
 */
export function plainWordEnd(text: string, at: number, joiners: string): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end++;
  if (end === at || end === text.length) return end;
  if (text.charCodeAt(end) > 127) return at;
  const after = text.charCodeAt(end + 1);
  return joiners.includes(text.charAt(end)) && (isPlain(after) || after > 127) ? at : end;
}
