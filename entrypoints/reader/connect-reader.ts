/** Connects a page session to the background, to the popup and to the cards. */
import { t, uiDirection } from '../../components/strings.ts';
import type { EndedBy, PageState, PageToggles } from '../../core/report/page-state.ts';
import type { BlockMemoryChange } from '../../core/settings/block-memory.ts';
import { isAlive } from '../../extension/alive.ts';
import { PAGE_SHAPES } from '../../extension/message-shapes.ts';
import type { BackgroundCalls } from '../../extension/protocol.ts';
import { callBackground, fits, type PageHandlers, servePage } from '../../extension/rpc.ts';
import { createStateBroadcast } from '../../extension/state-port.ts';
import { removeForeignTraces } from '../../page/foreign-traces.ts';
import type { RuleSheet } from '../../page/highlights/highlight-painter.ts';
import { watchMenuTarget } from '../../page/menu-target.ts';
import { type PageSession, startPageSession } from '../../page/page-session.ts';
import type { PageSessionSeams } from '../../page/page-session-seams.ts';
import { slotOf, takeSlot } from '../../page/page-slot.ts';
import { announceArrival, watchStaleness } from '../../page/stale-copy.ts';
import { createCardDrawing } from '../shared/card-drawing.ts';
import { sayOnPage } from '../shared/say-on-page.ts';
import { useWords } from '../shared/use-words.ts';
import { after, pageHandlers } from './page-handlers.ts';
import { runLabel } from './run-label.ts';

/** What a reader says of a block holds on this page at once; where it cannot be kept, a sentence says so. */
async function rememberBlocks(doc: Document, change: BlockMemoryChange): Promise<void> {
  const reply = await callBackground('change-blocks', { url: doc.URL, change }).catch(() => null);
  if (reply?.outcome === 'storage-full') sayOnPage(doc, t('page_notice_not_remembered'));
}

/** Rules that this document has been given since the reader came. */
const brought = new Set<RuleSheet>();

function bringRules(sheet: RuleSheet): void {
  if (brought.has(sheet)) return;
  brought.add(sheet);
  callBackground('bring-rules', { sheet }).catch(() => brought.delete(sheet));
}

const MISSING = { ok: false, code: 'background-missing' } as const;

/** What a session asks of the gate, the background and the cards. */
function sessionSeams(doc: Document, options: BackgroundCalls['session-options']['reply']) {
  const url = doc.URL;
  const cards = createCardDrawing(() => callBackground('bring-cards', {}));
  const { words } = options;
  return {
    settings: options.settings,
    toggles: options.toggles,
    force: slotOf('gate')?.isForced?.() ?? true,
    judged: slotOf('gate')?.takeReading?.() ?? null,
    label: (outline) =>
      callBackground('label-blocks', { outline }).then(
        (value) => ({ ok: true, value }) as const,
        () => MISSING,
      ),
    analyse: (input) => callBackground('analyse', { input }).catch(() => MISSING),
    runLabel,
    bringRules,
    card: {
      dir: uiDirection(),
      erase: cards.erase,
      draw: (container, mention, actions, session) => cards.draw({ container, mention, actions, session, words }),
    },
    recallBlocks: options.remembersBlocks ? (signatures) => callBackground('recall-blocks', { url, signatures }) : null,
    remember: (change) => void rememberBlocks(doc, change),
  } satisfies Partial<PageSessionSeams>;
}

/** Whether a page's switches could be kept. */
const rememberToggles = (url: string, toggles: PageToggles): Promise<boolean> =>
  callBackground('remember-toggles', { url, toggles }).then(
    ({ stored }) => stored,
    () => false,
  );

/** Starts a session, or replaces the one that runs; `rereads` counts those that changing text has cost. */
export async function connectReader(doc: Document, rereads = 0): Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  let session: PageSession | null = null;
  let refusal: PageState = { kind: 'reading' };
  let endedBy: EndedBy = 'site';
  const state = (): PageState => session?.state() ?? refusal;
  if (!slotOf('reader')) {
    announceArrival(doc);
    removeForeignTraces(doc);
  }
  const isRepeat = rereads === 0 && slotOf('reader') !== null;
  const asked = callBackground('session-options', { url: doc.URL, isRepeat }).catch(() => null);
  // A page that is read again keeps its marks until the new reading can begin.
  if (rereads > 0) {
    await asked;
    if (!slotOf('reader')) return;
  }
  takeSlot('reader', { abort: () => ending.abort(), state, endedBy: () => (signal.aborted ? endedBy : null) });
  const accepts = (name: string, request: unknown) => !signal.aborted && fits(PAGE_SHAPES, name, request);
  const serve = (handlers: Partial<PageHandlers>) =>
    signal.addEventListener('abort', servePage(handlers, accepts), { once: true });
  // Heard from the first moment on, also while the settings are fetched.
  serve({
    state,
    stop: after(({ by }) => {
      endedBy = by;
      ending.abort();
    }),
    'analyse-again': after(() => void connectReader(doc)),
  });
  const broadcast = createStateBroadcast(signal, state);
  const options = await asked;
  if (signal.aborted) return;
  useWords(options?.words ?? null);
  const { look } = watchStaleness(doc, signal, { isAlive, end: () => ending.abort() });
  if (!options) {
    refusal = { kind: 'failed', code: 'background-missing' };
    return broadcast(refusal);
  }
  session = startPageSession(doc, {
    ...sessionSeams(doc, options),
    signal,
    onState: broadcast,
    rereads,
    readAgain: () => {
      if (look()) void connectReader(doc, rereads + 1);
    },
  });
  serve(
    pageHandlers(session, {
      remember: (toggles) => rememberToggles(doc.URL, toggles),
      forgetBlocks: () => callBackground('forget-blocks', { url: doc.URL }),
      menuTarget: watchMenuTarget(doc, signal),
    }),
  );
}
