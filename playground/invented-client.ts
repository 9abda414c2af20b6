/** A popup client on an invented page: remembers what was asked of it and answers like a real one. */

import type { PopupClient, PopupSnapshot } from '../components/popup/popup-client.ts';
import type { SaveOutcome } from '../components/settings/settings-client.ts';
import type { PageState } from '../core/report/page-state.ts';
import { inventedParty } from './invented-entries.ts';

export interface InventedClient extends PopupClient {
  /** What was asked, newest last: `jumpTo 12-40`, `setToggle collapse false`. */
  readonly asked: string[];
  readonly show: (state: PageState) => void;
}

const START: Omit<PopupSnapshot, 'state'> = {
  host: 'canal-courier.example',
  mode: 'every-page',
  siteOn: true,
  isPrivate: false,
};

/** An invented page with what was asked of it; every change is told, also one that could not be stored. */
class InventedPage {
  readonly asked: string[] = [];
  snapshot: PopupSnapshot;
  readonly #listeners = new Set<(next: PopupSnapshot) => void>();
  readonly #outcome: SaveOutcome;

  constructor(snapshot: PopupSnapshot, outcome: SaveOutcome) {
    this.snapshot = snapshot;
    this.#outcome = outcome;
  }

  subscribe(listener: (next: PopupSnapshot) => void): () => void {
    this.#listeners.add(listener);
    listener(this.snapshot);
    return () => this.#listeners.delete(listener);
  }

  set(next: Partial<PopupSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...next };
    for (const listener of this.#listeners) listener(this.snapshot);
  }

  note(words: string): void {
    this.asked.push(words);
  }

  store(words: string, next: Partial<PopupSnapshot>): Promise<SaveOutcome> {
    this.note(words);
    this.set(this.#outcome === 'stored' ? next : {});
    return Promise.resolve(this.#outcome);
  }

  toggled(toggle: 'highlights' | 'collapse', on: boolean): Partial<PopupSnapshot> {
    const { state } = this.snapshot;
    return state.kind === 'ready' ? { state: { ...state, toggles: { ...state.toggles, [toggle]: on } } } : {};
  }
}

/** `outcome` is what becomes of every change that is to be stored. */
export function inventedClient(
  state: PageState,
  facts: Partial<PopupSnapshot> = {},
  outcome: SaveOutcome = 'stored',
): InventedClient {
  const page = new InventedPage({ ...START, state, ...facts }, outcome);
  const noting =
    (name: string) =>
    (...values: readonly unknown[]) =>
      page.note([name, ...values.map(String)].join(' '));
  return {
    asked: page.asked,
    show: (next) => page.set({ state: next }),
    subscribe: (listener) => page.subscribe(listener),
    setToggle: (toggle, on) => page.store(`setToggle ${toggle} ${on}`, page.toggled(toggle, on)),
    setSiteOn: (on) => page.store(`setSiteOn ${on}`, { siteOn: on }),
    setMode: (mode) => page.store(`setMode ${mode}`, { mode }),
    analyseAnyway: noting('analyseAnyway'),
    analyseAgain: noting('analyseAgain'),
    stopReading: noting('stopReading'),
    reloadPage: noting('reloadPage'),
    async jumpTo({ start, end }) {
      page.note(`jumpTo ${start}-${end}`);
      const { state: now } = page.snapshot;
      return now.kind === 'ready' && now.changedSinceAnalysis ? 'changed' : 'done';
    },
    async jumpToCollapsed(index) {
      page.note(`jumpToCollapsed ${index}`);
      return 'done';
    },
    setCollapsedOpen: noting('setCollapsedOpen'),
    neverCollapse: noting('neverCollapse'),
    collapseAgain: noting('collapseAgain'),
    showAllCollapsed: noting('showAllCollapsed'),
    hideAllCollapsed: noting('hideAllCollapsed'),
    pointAt: noting('pointAt'),
    nextMention: noting('nextMention'),
    previousMention: noting('previousMention'),
    describeParty: async (id) => inventedParty(id),
    async copy(text) {
      page.note(`copy ${text.slice(0, 20)}`);
      return true;
    },
    save: (file) => page.note(`save ${file.name}`),
    openSettings: noting('openSettings'),
    openReport: noting('openReport'),
    openAbout: noting('openAbout'),
    openSample: noting('openSample'),
    openGlossary: noting('openGlossary'),
    openPanel: noting('openPanel'),
  };
}
