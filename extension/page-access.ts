/** The browser's permission to read web pages: granted at install in Chrome, the reader's to give in Firefox. */
import browser from 'webextension-polyfill';

const PAGES = { origins: ['http://*/*', 'https://*/*'] };

export function hasPageAccess(): Promise<boolean> {
  return browser.permissions.contains(PAGES);
}

/** Asks; call it inside a click handler. */
export function requestPageAccess(): Promise<boolean> {
  return browser.permissions.request(PAGES);
}

/** Calls back when access was given or taken; returns the way to stop. */
export function onAccessChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
