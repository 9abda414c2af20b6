/** Pushes the state of a page to every popup or panel that is open beside it; costs nothing while none is. */
import browser from 'webextension-polyfill';
import type { PageState } from '../core/report/page-state.ts';
import { STATE_PORT } from './protocol.ts';
import { ignoringAbsence } from './rpc.ts';

/** Page side: answers new listeners with the present state and pushes every later one. */
export function createStateBroadcast(signal: AbortSignal, state: () => PageState): (state: PageState) => void {
  const ports = new Set<Port>();
  const onConnect = (port: Port) => {
    if (port.name !== STATE_PORT || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.postMessage(asText(state()));
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener(
    'abort',
    () => {
      ignoringAbsence(() => browser.runtime.onConnect.removeListener(onConnect));
      for (const port of ports) ignoringAbsence(() => port.disconnect());
    },
    { once: true },
  );
  return (next) => {
    if (ports.size === 0) return;
    const text = asText(next);
    for (const port of ports) ignoringAbsence(() => port.postMessage(text));
  };
}

/** As text: Firefox takes ten times as long to hand over the thousands of objects of a long article's report. */
const asText = (state: PageState): string => JSON.stringify(state);

type Port = ReturnType<typeof browser.runtime.connect>;

/** Surface side: hears the states of a tab's page until stopped; `onGone` when the page or its reader went. */
export function listenToPage(
  tabId: number,
  listeners: { readonly onState: (state: PageState) => void; readonly onGone: () => void },
): () => void {
  const port = browser.tabs.connect(tabId, { name: STATE_PORT, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const state: unknown = typeof message === 'string' ? JSON.parse(message) : null;
    if (isPageState(state)) listeners.onState(state);
  });
  port.onDisconnect.addListener(listeners.onGone);
  return () => port.disconnect();
}

function isPageState(message: unknown): message is PageState {
  return typeof message === 'object' && message !== null && 'kind' in message;
}
