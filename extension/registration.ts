/**
 * Registers the gate as the mode asks: on every page, on chosen sites, or nowhere. Updates clear registrations in
 * both browsers and a second registration of one id throws, so this runs at every start of the background, one at a
 * time (docs/browser-bugs.md).
 */
import browser from 'webextension-polyfill';
import { matchesOf } from '../core/settings/match-patterns.ts';
import type { HighlightStyle, Settings } from '../core/settings/settings.ts';
import type { BackgroundCalls } from './protocol.ts';

const GATE = 'gate';
const GATE_FILE = 'content-scripts/gate.js';
const READER_FILE = 'reader.js';
const CARDS_FILE = 'cards.js';
const NOTICE_FILE = 'notice.js';
const HIGHLIGHT_CSS = 'assets/highlights.css';
const sheetOf = (rules: HighlightRules) => `assets/highlights-${rules}.css` as const;
const COLLAPSE_CSS = 'assets/collapse.css';

/** Rules of highlights: those of the chosen style, and those that not every article is given. */
type HighlightRules = HighlightStyle | BackgroundCalls['bring-rules']['request']['sheet'];

let running: Promise<void> = Promise.resolve();

/** Makes the registration fit the settings. */
export function ensureRegistration(settings: Settings): Promise<void> {
  running = running.then(() => register(matchesOf(settings))).catch(reportFailure);
  return running;
}

async function register(matches: readonly string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
    return;
  }
  // While a registration is being replaced, a page that loads gets no script: nothing is replaced by its like.
  if (registered && isSameSet(registered.matches ?? [], matches)) return;
  const script = {
    id: GATE,
    js: [GATE_FILE],
    matches: [...matches],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}

/** Puts the gate into one tab: tabs open at install, or a click in the on-click mode. */
export async function injectGate(tabId: number): Promise<boolean> {
  return inject(tabId, 0, GATE_FILE);
}

/** Adds rules of highlights to a frame that has been given some before. */
export async function injectHighlightRules(tabId: number, frameId: number, rules: HighlightRules): Promise<void> {
  // Refused in pages of ours, which have all rules.
  await browser.scripting
    .insertCSS({ target: { tabId, frameIds: [frameId] }, files: [sheetOf(rules)] })
    .catch(() => {});
}

/** Puts the reader and its highlight rules into the frame that asked. */
export async function injectReader(tabId: number, frameId: number, style: HighlightStyle): Promise<boolean> {
  try {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.insertCSS({ target, files: [HIGHLIGHT_CSS, sheetOf(style)] });
    // User origin: a page's own `!important` must not keep an empty box open.
    await browser.scripting.insertCSS({ target, files: [COLLAPSE_CSS], origin: 'USER' });
  } catch {
    return false;
  }
  return inject(tabId, frameId, READER_FILE);
}

/** Has the script that draws cards come to the frame that asked. */
export async function injectCards(tabId: number, frameId: number): Promise<boolean> {
  return inject(tabId, frameId, CARDS_FILE);
}

/** Says on a page without a reader that no block is hidden there; false where no script of ours may run. */
export async function injectNotice(tabId: number): Promise<boolean> {
  return inject(tabId, 0, NOTICE_FILE);
}

async function inject(tabId: number, frameId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
    return true;
  } catch {
    // Pages of the browser, its store and closed tabs refuse scripts; the popup says so.
    return false;
  }
}

/** Puts the gate into every tab that is already open. */
export async function injectOpenTabs(settings: Settings): Promise<void> {
  const matches = matchesOf(settings);
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(tabs.map((tab) => (tab.id === undefined || tab.discarded ? null : injectGate(tab.id))));
}

function reportFailure(error: unknown): void {
  console.warn('Newsgloss: the page script could not be registered', error);
}
