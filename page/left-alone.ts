/**
 * Text that nothing of ours marks, opens a card over or hides: what is being written, what can be pressed, and code,
 * where a name may be a variable. Painter and hit test ask here, so that a marked name always has its card.
 */

/** Where the reader writes; values of the attribute are read as the browser reads them, in any case. */
export const EDITORS =
  '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i], [role="textbox"]';

const LEFT_ALONE = `input, textarea, select, button, ${EDITORS}, pre, code, kbd, samp, [role="code"]`;

/** Whether a piece of text is none of ours. */
export const isLeftAlone = ({ parentElement }: Node): boolean => parentElement?.closest(LEFT_ALONE) != null;
