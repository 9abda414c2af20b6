/** Keyboard commands: each asks the page in the active tab. */
import browser from 'webextension-polyfill';
import { callPage } from './rpc.ts';

/** Handles one command of the manifest. */
export async function onCommand(command: string): Promise<void> {
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
