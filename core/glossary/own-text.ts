/** Text of a reader's entries as it is kept: composed letters, plain spaces, nothing that reverses or hides its neighbours. */

/** Control signs, and marks that change the direction of the text around them. */
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A name or an address on one line. */
export function tidyLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNSEEN, '').normalize('NFC').trim();
}

/** A note, whose lines stay. */
export function tidyNote(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(tidyLine)
    .join('\n')
    .trim();
}
