/**
 * Shows characters that nobody sees but that change what is seen: a name written backwards by an override, or split by a
 * space of no width, must not look like another in our own surfaces. The page's text itself is never changed.
 */

/**
 * Controls, overrides and embeddings of direction, spaces and joiners without width, tags. Left alone: what scripts
 * need (the joiners U+200C and U+200D, the marks U+200E, U+200F and U+061C), soft hyphens, and the isolates U+2068 and
 * U+2069, which our own messages put around names.
 */
const UNSEEN =
  /(?![\t\n])[\p{Cc}\u180e\u200b\u2028-\u202e\u2060-\u2067\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const HALF = /[\ud800-\udfff]/gu;

const named = (char: string): string => `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** The text with every such character named: "Ahm⟨U+202E⟩ed". */
export function nameControls(text: string): string {
  return text.replace(UNSEEN, named).replace(HALF, named);
}
