/** The welcome page's client. */
import browser from 'webextension-polyfill';
import type { WelcomeClient } from '../../components/welcome/welcome-client.ts';
import { hasPageAccess, onAccessChanged, requestPageAccess } from '../../extension/page-access.ts';
import { loadSettings, onSettingsChanged, updateSettings } from '../../extension/settings-store.ts';
import { listShortcuts } from '../../extension/shortcuts.ts';
import { openPage } from '../../extension/surfaces.ts';

export function createWelcomeClient(): WelcomeClient {
  return {
    subscribe(listener) {
      const emit = async () => {
        const [{ settings }, hasAccess, shortcuts] = await Promise.all([
          loadSettings(),
          hasPageAccess(),
          listShortcuts(),
        ]);
        listener({ mode: settings.mode, hasAccess, shortcuts });
      };
      void emit();
      const stops = [onSettingsChanged(() => void emit()), onAccessChanged(() => void emit())];
      return () => {
        for (const stop of stops) stop();
      };
    },
    setMode: (mode) => void updateSettings((settings) => ({ ...settings, mode })),
    requestAccess: () => void requestPageAccess(),
    openSample: () => void openPage('sample'),
    openSettings: () => void browser.runtime.openOptionsPage(),
    openAbout: () => void openPage('about'),
  };
}
