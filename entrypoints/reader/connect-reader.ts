/** Connects a page session to the background, to the popup and to the cards. */
import browser from 'webextension-polyfill';
import { setStrings, uiDirection } from '../../components/strings.ts';
import type { PageState, PageToggles } from '../../core/report/page-state.ts';
import { callBackground, servePage } from '../../extension/rpc.ts';
import { createStateBroadcast } from '../../extension/state-port.ts';
import { watchMenuTarget } from '../../page/menu-target.ts';
import { type PageSession, startPageSession } from '../../page/page-session.ts';
import { removeForeignTraces, slotOf, takeSlot } from '../../page/page-slot.ts';
import { cardSeams } from './draw-card.tsx';
import { pageHandlers } from './page-handlers.ts';
import { runLabel } from './run-label.ts';

/** Starts a session, or replaces the one that runs; `rereads` counts those that changing text has cost. */
export async function connectReader(doc: Document, rereads = 0): Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  let session: PageSession | null = null;
  const state = (): PageState => session?.state() ?? { kind: 'reading' };
  if (!slotOf('reader')) removeForeignTraces(doc);
  takeSlot('reader', { abort: () => ending.abort(), state, hasEnded: () => signal.aborted });
  setStrings({
    getMessage: (key, values) => browser.i18n.getMessage(key, values),
    locale: browser.i18n.getUILanguage(),
  });
  const { settings, toggles, remembersBlocks } = await callBackground('session-options', { url: doc.URL });
  if (signal.aborted) return;
  const broadcast = createStateBroadcast(signal, state);
  const remember = (next: PageToggles) => callBackground('remember-toggles', { url: doc.URL, toggles: next });
  session = startPageSession(doc, {
    signal,
    settings,
    toggles,
    force: slotOf('gate')?.isForced?.() ?? true,
    analyse: async (input) => {
      try {
        return await callBackground('analyse', { input });
      } catch {
        return { ok: false, code: 'background-missing' };
      }
    },
    runLabel,
    card: { css: cardSeams.css, dir: uiDirection(), erase: cardSeams.erase, draw: cardSeams.draw },
    onState: broadcast,
    recallBlocks: remembersBlocks
      ? (signatures) => callBackground('recall-blocks', { url: doc.URL, signatures })
      : null,
    remember: (change) => void callBackground('change-blocks', { url: doc.URL, change }).catch(() => {}),
    rereads,
    readAgain: () => void connectReader(doc, rereads + 1),
  });
  const unserve = servePage(
    pageHandlers(session, {
      remember,
      forgetBlocks: () => callBackground('forget-blocks', { url: doc.URL }),
      menuTarget: watchMenuTarget(doc, signal),
      stop: () => ending.abort(),
      restart: () => void connectReader(doc),
    }),
    () => !signal.aborted,
  );
  signal.addEventListener('abort', unserve, { once: true });
}
