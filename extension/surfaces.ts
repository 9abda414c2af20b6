/**
 * Opens our own pages and the panel. Both browsers open a panel only inside a user gesture, called synchronously:
 * Chrome wants a window id, which is fetched beforehand.
 */
import browser from 'webextension-polyfill';

interface SidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

interface SidebarAction {
  open(): Promise<void>;
}

let windowId: number | null = null;
void browser.windows
  ?.getCurrent()
  .then(({ id }) => {
    windowId = id ?? null;
  })
  .catch(() => {});

/** Whether this browser has a panel at all (Firefox for Android has none). */
export function panelWindow(): boolean {
  return sidePanel() !== null || sidebarAction() !== null;
}

/** Opens the panel beside the page; call it inside a click handler. */
export function openPanelOf(): void {
  const panel = sidePanel();
  if (panel && windowId !== null) void panel.open({ windowId });
  else void sidebarAction()?.open();
}

/** Opens one of our pages in a tab; the parameters become its query. */
export async function openPage(name: OwnPage, query: Readonly<Record<string, string>> = {}): Promise<void> {
  const parameters = new URLSearchParams(query).toString();
  await browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html`) + (parameters ? `?${parameters}` : '') });
}

export type OwnPage = 'report' | 'about' | 'glossary' | 'own' | 'saved' | 'welcome' | 'sample';

function sidePanel(): SidePanel | null {
  const api: unknown = Reflect.get(globalThis, 'chrome');
  const panel: unknown = typeof api === 'object' && api !== null ? Reflect.get(api, 'sidePanel') : null;
  return isOpener<SidePanel>(panel) ? panel : null;
}

function sidebarAction(): SidebarAction | null {
  const action: unknown = Reflect.get(browser, 'sidebarAction');
  return isOpener<SidebarAction>(action) ? action : null;
}

function isOpener<Opener>(value: unknown): value is Opener {
  return typeof value === 'object' && value !== null && 'open' in value;
}
