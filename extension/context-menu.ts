/** Entries of the page's context menu: analyse the page, hide a block, switch the site off, look up or describe what is selected. */
import browser from 'webextension-polyfill';
import { matchesOf } from '../core/settings/match-patterns.ts';
import type { Settings } from '../core/settings/settings.ts';
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

const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** Firefox for Android has no menu of ours. */
const hasMenu = (): boolean => browser.contextMenus !== undefined;

/** Makes the menu; run at install and update, because entries outlive the background. */
export async function createContextMenu(chosen: ChosenWords | null, settings: Settings): Promise<void> {
  if (!hasMenu()) return;
  await browser.contextMenus.removeAll();
  for (const entry of ENTRIES) {
    browser.contextMenus.create({ id: entry.id, contexts: [...entry.contexts], ...looksOf(entry, chosen, settings) });
  }
}

/** The menu as the settings are now; one that is not made yet gets its looks when it is made. */
export async function updateContextMenu(chosen: ChosenWords | null, settings: Settings): Promise<void> {
  if (!hasMenu()) return;
  await Promise.allSettled(
    ENTRIES.map((entry) => browser.contextMenus.update(entry.id, looksOf(entry, chosen, settings))),
  );
}

/** Its title in the language that the reader chose, and where it stands: a site can be turned off where one is on. */
function looksOf({ id, message }: (typeof ENTRIES)[number], chosen: ChosenWords | null, settings: Settings) {
  const places = id === 'site-off' ? matchesOf(settings) : EVERYWHERE;
  return {
    title: chosen?.messages[message]?.message ?? browser.i18n.getMessage(message),
    visible: places.length > 0,
    documentUrlPatterns: places.length > 0 ? places : EVERYWHERE,
  };
}

/** Handles clicks for as long as the background lives. */
export function serveContextMenu(): void {
  if (!hasMenu()) return;
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
