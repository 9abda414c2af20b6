/** Entries of the page's context menu: analyse the page, hide a block, switch the site off, look up or describe what is selected. */
import browser from 'webextension-polyfill';
import { siteSwitch } from '../core/settings/switch-site.ts';
import { analyseAnyway } from './active-page.ts';
import { pageOfMenu } from './menu-pages.ts';
import type { ChosenWords } from './protocol.ts';
import { injectNotice } from './registration.ts';
import { callPage } from './rpc.ts';
import { updateSettings } from './settings-store.ts';
import { openPage } from './surfaces.ts';

const ENTRIES = [
  { id: 'analyse-page', contexts: ['page'], message: 'menu_analyse_page' },
  { id: 'hide-block', contexts: ['page', 'image', 'link'], message: 'menu_hide_block' },
  { id: 'site-off', contexts: ['page'], message: 'menu_off_site' },
  { id: 'look-up', contexts: ['selection'], message: 'menu_look_up' },
  { id: 'add-own', contexts: ['selection'], message: 'menu_add_own' },
] as const;

/** Makes the menu; run at install and update, because entries outlive the background. */
export async function createContextMenu(chosen: ChosenWords | null): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, contexts, message } of ENTRIES) {
    browser.contextMenus.create({
      id,
      contexts: [...contexts],
      title: titleIn(chosen, message),
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Titles in the language that the reader chose; a menu that is not made yet gets them when it is made. */
export async function renameContextMenu(chosen: ChosenWords | null): Promise<void> {
  const renamed = ENTRIES.map(({ id, message }) =>
    browser.contextMenus.update(id, { title: titleIn(chosen, message) }),
  );
  await Promise.allSettled(renamed);
}

const titleIn = (chosen: ChosenWords | null, message: string): string =>
  chosen?.messages[message]?.message ?? browser.i18n.getMessage(message);

/** Handles clicks for as long as the background lives. */
export function serveContextMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, pageUrl }, tab) => {
    const opened = pageOfMenu(menuItemId, selectionText ?? '');
    if (opened) void openPage(opened.page, opened.query);
    if (tab?.id === undefined) return;
    if (menuItemId === 'analyse-page') void analyseAnyway(tab.id).then(orOpenPopup);
    if (menuItemId === 'hide-block') void hideBlock(tab.id);
    if (menuItemId === 'site-off') void turnSiteOff(tab.id, pageUrl ?? tab.url ?? '');
  });
}

/** Only the reader of an analysed page knows blocks; on other pages a sentence says so. */
async function hideBlock(tabId: number): Promise<void> {
  const reply = await callPage(tabId, 'hide-block', {});
  if (!reply) await orOpenPopup(await injectNotice(tabId));
}

/** The popup says why a page cannot be read; where the browser opens none by itself, the button is there. */
async function orOpenPopup(done: boolean): Promise<void> {
  if (done) return;
  try {
    await browser.action.openPopup();
  } catch {
    // No gesture, or no such call on Android.
  }
}

async function turnSiteOff(tabId: number, url: string): Promise<void> {
  if (!URL.canParse(url)) return;
  await updateSettings((settings) => siteSwitch(settings, new URL(url).hostname).turned(false));
  await callPage(tabId, 'stop', { by: 'site' });
}
