/** The keyboard commands as the browser has them, and its own page for changing them. */
import browser from 'webextension-polyfill';

export async function listShortcuts(): Promise<{ readonly name: string; readonly key: string }[]> {
  // Firefox for Android has no commands.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands
    .filter(({ description }) => description)
    .map(({ description, shortcut }) => ({ name: description ?? '', key: shortcut ?? '' }));
}

/** Firefox opens its page by an API of its own, Chrome by an address. */
export async function openShortcutsPage(): Promise<void> {
  const open: unknown = browser.commands ? Reflect.get(browser.commands, 'openShortcutSettings') : null;
  if (typeof open === 'function') await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
