/** The keyboard commands as the browser has them, and its own page for changing them. */
import browser from 'webextension-polyfill';

export interface BrowserShortcut {
  /** As the manifest has it. */
  readonly command: string;
  /** In the browser's language. */
  readonly name: string;
  readonly key: string;
}

export async function listShortcuts(): Promise<BrowserShortcut[]> {
  // Firefox for Android has no commands.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands
    .filter(({ description }) => description)
    .map(({ name, description, shortcut }) => ({
      command: name ?? '',
      name: description ?? '',
      key: keyWords(shortcut ?? ''),
    }));
}

/** "Alt+Shift+.": as it stands on the keys, not as the manifest spells it. */
const keyWords = (shortcut: string): string => shortcut.replace('Period', '.').replace('Comma', ',');

/** Firefox opens its page by an API of its own, Chrome by an address. */
export async function openShortcutsPage(): Promise<void> {
  const open: unknown = browser.commands ? Reflect.get(browser.commands, 'openShortcutSettings') : null;
  if (typeof open === 'function') await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
