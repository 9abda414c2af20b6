/** The welcome page's client. */
import browser from 'webextension-polyfill';
import type { WelcomeClient, WelcomeSnapshot } from '../../components/welcome/welcome-client.ts';
import { hasPageAccess, onAccessChanged, requestPageAccess } from '../../extension/page-access.ts';
import { loadSettings, onSettingsChanged, updateSettings } from '../../extension/settings-store.ts';
import { listShortcuts } from '../../extension/shortcuts.ts';
import { openPage } from '../../extension/surfaces.ts';
import { snapshotFeed } from '../shared/snapshot-feed.ts';

const ownBrowser = browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chrome';

async function takeSnapshot(): Promise<WelcomeSnapshot> {
  const [{ settings }, hasAccess, shortcuts] = await Promise.all([loadSettings(), hasPageAccess(), listShortcuts()]);
  return { mode: settings.mode, hasAccess, browser: ownBrowser, shortcuts };
}

export function createWelcomeClient(): WelcomeClient {
  return {
    subscribe: snapshotFeed(takeSnapshot, [onSettingsChanged, onAccessChanged]).subscribe,
    setMode: (mode) => updateSettings((settings) => ({ ...settings, mode })),
    requestAccess: () => void requestPageAccess(),
    openSample: () => void openPage('sample'),
    openSettings: () => void browser.runtime.openOptionsPage(),
    openAbout: () => void openPage('about'),
  };
}
