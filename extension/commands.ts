/** Keyboard commands: each asks the page in the active tab. */
import browser from 'webextension-polyfill';
import { callPage } from './rpc.ts';
import { openPanelOf } from './surfaces.ts';

/** Handles one command of the manifest. A panel opens only if it is asked for before anything is awaited. */
export function onCommand(command: string): void {
  if (command === 'open-panel') openPanelOf();
  else void askPage(command);
}

async function askPage(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const { id } = tab;
  switch (command) {
    case 'toggle-highlights':
    case 'toggle-collapse': {
      const state = await callPage(id, 'state', {});
      if (state?.kind !== 'ready') return;
      const { highlights, collapse } = state.toggles;
      const next =
        command === 'toggle-collapse' ? { highlights, collapse: !collapse } : { highlights: !highlights, collapse };
      await callPage(id, 'set-toggles', next);
      return;
    }
    case 'next-mention':
    case 'previous-mention':
      await callPage(id, 'step-mention', { direction: command === 'next-mention' ? 1 : -1 });
      return;
    case 'next-attribution':
    case 'previous-attribution':
      await callPage(id, 'step-attribution', { direction: command === 'next-attribution' ? 1 : -1 });
      return;
    case 'open-card':
      await callPage(id, 'open-card', {});
      return;
    default:
  }
}
