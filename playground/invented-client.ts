/** A popup client on an invented page: remembers what was asked of it and answers like a real one. */

import type { PopupClient, PopupSnapshot } from '../components/popup/popup-client.ts';
import type { PageState } from '../core/report/page-state.ts';

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

export function inventedClient(state: PageState, facts: Partial<PopupSnapshot> = {}): InventedClient {
  let snapshot: PopupSnapshot = { ...START, state, ...facts };
  const asked: string[] = [];
  const listeners = new Set<(next: PopupSnapshot) => void>();
  const note = (words: string) => void asked.push(words);
  const set = (next: Partial<PopupSnapshot>) => {
    snapshot = { ...snapshot, ...next };
    for (const listener of listeners) listener(snapshot);
  };
  return {
    asked,
    show: (next) => set({ state: next }),
    subscribe(listener) {
      listeners.add(listener);
      listener(snapshot);
      return () => listeners.delete(listener);
    },
    setToggle(toggle, on) {
      note(`setToggle ${toggle} ${on}`);
      const { state: now } = snapshot;
      if (now.kind === 'ready') set({ state: { ...now, toggles: { ...now.toggles, [toggle]: on } } });
    },
    setSiteOn(on) {
      note(`setSiteOn ${on}`);
      set({ siteOn: on });
    },
    setMode(mode) {
      note(`setMode ${mode}`);
      set({ mode });
    },
    analyseAnyway: () => note('analyseAnyway'),
    analyseAgain: () => note('analyseAgain'),
    reloadPage: () => note('reloadPage'),
    jumpTo({ start, end }) {
      note(`jumpTo ${start}-${end}`);
      return Promise.resolve(
        snapshot.state.kind === 'ready' && snapshot.state.changedSinceAnalysis ? 'changed' : 'done',
      );
    },
    jumpToCollapsed(index) {
      note(`jumpToCollapsed ${index}`);
      return Promise.resolve('done');
    },
    setCollapsedOpen(index, open) {
      note(`setCollapsedOpen ${index} ${open}`);
    },
    neverCollapse: (index) => note(`neverCollapse ${index}`),
    collapseAgain: () => note('collapseAgain'),
    showAllCollapsed: () => note('showAllCollapsed'),
    hideAllCollapsed: () => note('hideAllCollapsed'),
    pointAt: (id) => note(`pointAt ${id}`),
    nextMention: () => note('nextMention'),
    previousMention: () => note('previousMention'),
    copy(text) {
      note(`copy ${text.slice(0, 20)}`);
      return Promise.resolve(true);
    },
    save: (file) => note(`save ${file.name}`),
    openSettings: () => note('openSettings'),
    openReport: () => note('openReport'),
    openAbout: () => note('openAbout'),
    openPanel: () => note('openPanel'),
  };
}
