/** Reads open articles again when what the reader knows has changed. */
import browser from 'webextension-polyfill';
import { callPage } from './rpc.ts';

/** Pages that show an analysis make a new one; all others stay as they are. */
export async function refreshPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : refreshPage(id))));
}

async function refreshPage(tabId: number): Promise<void> {
  const state = await callPage(tabId, 'state', {});
  if (state?.kind === 'ready') await callPage(tabId, 'analyse-again', { force: false });
}
