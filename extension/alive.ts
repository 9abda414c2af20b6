/** Whether this copy of our script still belongs to a running extension. */
import browser from 'webextension-polyfill';

/** False once the extension was updated, reloaded, disabled or removed: browsers then take the API away. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
