/** The page a popup or panel stands beside: which tab it is, and what our scripts there say. */
import browser from 'webextension-polyfill';
import type { PageState } from '../core/report/page-state.ts';
import { injectGate } from './registration.ts';
import { callPage } from './rpc.ts';
import { listenToPage } from './state-port.ts';

export interface ActivePage {
  readonly tabId: number;
  /** Host of an http or https page, else null: nothing of ours runs there. */
  readonly host: string | null;
  readonly isPrivate: boolean;
}

/** The tab a surface is about: the one it was opened for, else the active one of its window. */
export async function findActivePage(openedFor: number | null): Promise<ActivePage | null> {
  const [tab] =
    openedFor === null
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : [await browser.tabs.get(openedFor).catch(() => null)];
  if (tab?.id === undefined) return null;
  const url = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  return { tabId: tab.id, host: isWeb && url ? url.hostname : null, isPrivate: tab.incognito };
}

/** Polling while a page is still being read and no reader listens yet, ms. */
const POLL_MS = 200;
/** Between the gate's last answer and the reader's first, nobody answers; only longer silence means absence, ms. */
const HANDOVER_MS = 600;

/** Reports the page's state until stopped; `absent` is called when nothing of ours runs there. */
export function watchPageState(
  { tabId }: ActivePage,
  listeners: { readonly onState: (state: PageState) => void; readonly onAbsent: () => void },
): () => void {
  let stopped = false;
  let stopPort: (() => void) | null = null;
  let silentSince: number | null = null;
  const poll = async (): Promise<void> => {
    if (stopped) return;
    const state = await callPage(tabId, 'state', {});
    if (stopped) return;
    if (state === null) {
      silentSince ??= performance.now();
      if (performance.now() - silentSince > HANDOVER_MS) return listeners.onAbsent();
      setTimeout(poll, POLL_MS / 2);
      return;
    }
    silentSince = null;
    listeners.onState(state);
    if (state.kind === 'reading') setTimeout(poll, POLL_MS);
    else listen(POLL_MS);
  };
  const listen = (pauseMs: number): void => {
    stopPort = listenToPage(tabId, {
      onState: listeners.onState,
      onGone: () => {
        stopPort = null;
        if (!stopped) setTimeout(poll, pauseMs);
      },
    });
  };
  // A reader answers at the first try; where there is none yet, or no more, the gate is asked at once.
  listen(0);
  return () => {
    stopped = true;
    stopPort?.();
  };
}

/** Starts the analysis at the reader's wish, also where no script of ours runs yet. */
export async function analyseAnyway(tabId: number): Promise<boolean> {
  if ((await callPage(tabId, 'state', {})) === null && !(await injectGate(tabId))) return false;
  return (await callPage(tabId, 'analyse-again', { force: true }))?.done ?? false;
}
