/** Gives the keyboard its place in the page back when it leaves a card. Nothing is added to the page for it. */

/**
 * Focuses what had the focus before the card. Where nothing had it, something of ours takes it beside the card's words
 * and goes at once: browsers go on with the Tab key from where the focus was lost. The reader's selection stays.
 */
export function giveFocusBack(doc: Document, before: Element | null, place: StaticRange | null): void {
  if (before instanceof HTMLElement && before !== doc.body && before.isConnected) {
    before.focus({ preventScroll: true });
    return;
  }
  const words = place?.startContainer;
  if (!(words instanceof Text)) return;
  const stop = doc.createElement('newsgloss-card');
  stop.setAttribute('data-newsgloss', '');
  stop.tabIndex = -1;
  stop.style.cssText = 'all: initial; position: fixed';
  words.before(stop);
  stop.focus({ preventScroll: true });
  stop.remove();
}

/** Whether the Tab key goes out of the card from here: forwards from its last control, backwards from its first. */
export function leavesByTab(event: KeyboardEvent, frame: HTMLElement, active: Element | null): boolean {
  if (!event.isTrusted || event.key !== 'Tab' || !active) return false;
  const controls = [...frame.querySelectorAll('button:enabled, a[href], summary')].filter((each) =>
    each.checkVisibility(),
  );
  if (!event.shiftKey) return controls.length === 0 || active === controls.at(-1);
  // Opened by keyboard, the focus stands on the whole card, before its controls.
  return active === controls[0] || !controls.includes(active);
}
