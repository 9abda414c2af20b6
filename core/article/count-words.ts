/**
 * Counts words in any script without a dictionary. Scripts that put no spaces between words count one
 * word for two letters (Han, Kana) or four (Thai, Lao, Khmer, Burmese), which is close to what a segmenter finds and
 * far cheaper.
 */

/** The part of a word that one letter makes in a script without spaces; 0 in other scripts. */
function spacelessShare(code: number): number {
  if (code < 0x0e00) return 0;
  if (code >= 0x3040) {
    const isIdeographic = code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
    return isIdeographic ? 0.5 : 0;
  }
  const isSoutheastAsian =
    (code >= 0x0e00 && code <= 0x0eff) || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff);
  return isSoutheastAsian ? 0.25 : 0;
}

/** Whether a UTF-16 code unit is part of a word. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  if (code >= 0xff00 && code <= 0xff0f) return false;
  // Arabic comma, semicolon, question mark and full stop; Devanagari danda.
  return code !== 0x60c && code !== 0x61b && code !== 0x61f && code !== 0x6d4 && code !== 0x964 && code !== 0xfeff;
}

/** Number of words in a text, whatever its script. */
export function countWords(text: string): number {
  let words = 0;
  let spaceless = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Small Latin letters are most of most texts.
    if (code >= 97 && code <= 122) {
      if (!inWord) words++;
      inWord = true;
      continue;
    }
    // An apostrophe inside a word does not end it.
    if ((code === 0x27 || code === 0x2019) && inWord) continue;
    const letter = isWordCode(code);
    const share = letter ? spacelessShare(code) : 0;
    if (share > 0) {
      spaceless += share;
      inWord = false;
    } else {
      if (letter && !inWord) words++;
      inWord = letter;
    }
  }
  return words + Math.ceil(spaceless);
}

interface CountedBlock {
  readonly words: number;
  readonly links: number;
  readonly linkChars: number;
  readonly text: string;
}

/**
 * Words of some blocks as a reader counts them: links set side by side (a menu, a row of tags) often have no space
 * between them in the page's source, and each is at least one word.
 */
export function sumReaderWords(indices: readonly number[], blocks: readonly CountedBlock[]): number {
  let sum = 0;
  for (const index of indices) {
    const block = blocks[index];
    if (!block) continue;
    const isRowOfLinks = block.links > 1 && block.linkChars >= block.text.length * 0.8;
    sum += isRowOfLinks ? Math.max(block.words, block.links) : block.words;
  }
  return sum;
}
