/**
 * Boxes that wait for an answer stay, or the reader could not answer: those fixed over the page that have a button,
 * whatever their words (consent in a language we do not know, an age, a region), and dialogs. Bars that hold the site's
 * menu do not wait, nor do dialogs that lie in the page's flow with a menu or a field to write in.
 */

import { selectAll } from '../safe-dom.ts';
import type { CollapsibleBlock } from './collapse-plan.ts';

const BUTTONS = 'button, [role="button"], input[type="submit"], input[type="button"]';
const MENUS = 'nav, header, [role="navigation"], [role="banner"]';
const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** What a menu or a form holds and a question with buttons does not. */
const MENU_OR_FIELD = `nav, [role="navigation"], [role="menu"], [role="search"], input:not([type]), input:is([type="text"], [type="search"], [type="email"], [type="password"]), textarea`;
/** So many links are a menu. */
const MENU_LINKS = 10;

/** Fixed boxes with a button, outermost or not. Asks for style above buttons only, once for each element. */
export function findWaitingBoxes(doc: Document): readonly Element[] {
  const seen = new Set<Element>();
  const boxes: Element[] = [];
  for (const button of selectAll(doc, BUTTONS)) {
    for (let at = button.parentElement; at && at !== doc.body && !seen.has(at); at = at.parentElement) {
      seen.add(at);
      if (getComputedStyle(at).position === 'fixed' && !at.matches(MENUS) && !at.querySelector(MENUS)) boxes.push(at);
    }
  }
  return boxes;
}

/** Dialogs, those that are closed among them, for they will wait. */
export function findWaitingDialogs(doc: Document, blocks: readonly CollapsibleBlock[]): readonly Element[] {
  return selectAll(doc, DIALOGS).filter((dialog) => !liesInText(dialog, blocks));
}

/**
 * Whether a dialog is drawn amid the text, as on pages whose styles or scripts do not run, holds a menu or a form, and
 * is boilerplate as a whole. One that asks for consent waits wherever it lies.
 */
function liesInText(dialog: Element, blocks: readonly CollapsibleBlock[]): boolean {
  const hasForm = dialog.matches('nav') || dialog.querySelector(MENU_OR_FIELD) !== null;
  if (!(hasForm || dialog.querySelectorAll('a[href]').length >= MENU_LINKS) || !isInFlow(dialog)) return false;
  const own = blocks.filter(({ element }) => dialog.contains(element));
  return own.length > 0 && own.every(({ collapsible, asksConsent }) => collapsible && !asksConsent);
}

function isInFlow(start: Element): boolean {
  for (let at: Element | null = start; at; at = at.parentElement) {
    if (/^(?:fixed|absolute|sticky)$/.test(getComputedStyle(at).position)) return false;
  }
  return true;
}
