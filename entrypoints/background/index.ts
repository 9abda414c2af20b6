import './start-loading.ts';
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { onCommand } from '../../extension/commands.ts';
import { createContextMenu, serveContextMenu, updateContextMenu } from '../../extension/context-menu.ts';
import { BACKGROUND_SHAPES } from '../../extension/message-shapes.ts';
import { onOwnEntriesChanged } from '../../extension/own-glossary-store.ts';
import { refreshPages } from '../../extension/refresh-pages.ts';
import { ensureRegistration, injectOpenTabs } from '../../extension/registration.ts';
import { serveBackground } from '../../extension/rpc.ts';
import { loadSettings, onSettingsChanged } from '../../extension/settings-store.ts';
import { loadChosenWords } from '../shared/chosen-words.ts';
import { backgroundHandlers } from './handlers.ts';

/** Serves analyses from one shared gazetteer; holds nothing that its end would lose. */
export default defineBackground({
  main() {
    serveBackground(backgroundHandlers(), BACKGROUND_SHAPES);
    serveContextMenu();
    // Firefox for Android has no commands.
    browser.commands?.onCommand.addListener(onCommand);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void loadSettings().then(async ({ settings }) => {
        // After the registration: a page that opens meanwhile is met by one or the other.
        void ensureRegistration(settings).then(() => injectOpenTabs(settings));
        await createContextMenu(await loadChosenWords(settings), settings);
      });
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    onSettingsChanged(({ settings }) => {
      void ensureRegistration(settings);
      void loadChosenWords(settings).then((chosen) => updateContextMenu(chosen, settings));
    });
    onOwnEntriesChanged(() => void refreshPages());
    void loadSettings().then(({ settings }) => ensureRegistration(settings));
  },
});
