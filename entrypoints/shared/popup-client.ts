/** The popup's client on messages to the page in the active tab. */
import browser from 'webextension-polyfill';
import type { PopupClient, PopupSnapshot } from '../../components/popup/popup-client.ts';
import type { PageState, PageToggles } from '../../core/report/page-state.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { shouldStart } from '../../core/settings/should-start.ts';
import { siteSwitch } from '../../core/settings/switch-site.ts';
import { type ActivePage, analyseAnyway, findActivePage, watchPageState } from '../../extension/active-page.ts';
import type { PageCalls } from '../../extension/protocol.ts';
import { callPage } from '../../extension/rpc.ts';
import { loadSettings, onSettingsChanged, updateSettings } from '../../extension/settings-store.ts';
import { openPage, openPanelOf, panelWindow } from '../../extension/surfaces.ts';
import { saveFile } from './save-file.ts';

/** A client for one open surface; a panel follows the active tab, a popup stays with the tab it was opened over. */
export function createPopupClient({
  followsTab,
  openedFor,
}: {
  readonly followsTab: boolean;
  readonly openedFor: number | null;
}): PopupClient {
  const listeners = new Set<(snapshot: PopupSnapshot) => void>();
  let page: ActivePage | null = null;
  let state: PageState = { kind: 'reading' };
  let settings: Settings | null = null;
  let unwatch = () => {};

  const emit = () => {
    if (!settings) return;
    const { siteOn } = siteSwitch(settings, page?.host ?? '');
    const snapshot = {
      state,
      host: page?.host ?? null,
      mode: settings.mode,
      siteOn,
      isPrivate: page?.isPrivate ?? false,
    };
    for (const listener of listeners) listener(snapshot);
  };
  const setState = (next: PageState) => {
    state = next;
    emit();
  };
  const absent = (): PageState => {
    if (!page?.host || !settings) return { kind: 'not-allowed' };
    const decision = shouldStart(settings, page.host);
    return decision.start ? { kind: 'stale-extension' } : { kind: 'off', by: decision.by };
  };
  const attach = async () => {
    unwatch();
    [page, settings] = await Promise.all([findActivePage(openedFor), loadSettings().then((read) => read.settings)]);
    if (!page) return setState({ kind: 'not-allowed' });
    unwatch = watchPageState(page, { onState: setState, onAbsent: () => setState(absent()) });
  };
  const call = async <Name extends keyof PageCalls>(name: Name, request: PageCalls[Name]['request']) =>
    page ? callPage(page.tabId, name, request) : null;
  const startOver = async () => {
    if (!page) return;
    setState({ kind: 'reading' });
    if (!(await analyseAnyway(page.tabId))) return setState({ kind: 'not-allowed' });
    await attach();
  };
  const change = async (next: (settings: Settings) => Settings) => {
    await updateSettings(next);
    await attach();
  };
  onSettingsChanged((read) => {
    settings = read.settings;
    emit();
  });
  if (followsTab) {
    browser.tabs.onActivated.addListener(() => void attach());
    browser.tabs.onUpdated.addListener((tabId, info) => {
      if (tabId === page?.tabId && info.status === 'complete') void attach();
    });
  }
  let attached: Promise<void> | null = attach();
  return {
    subscribe(listener) {
      listeners.add(listener);
      // The first listener gets what was asked for before it came; a later one asks again.
      if (attached && state.kind !== 'reading') emit();
      else attached ??= attach();
      return () => {
        listeners.delete(listener);
        unwatch();
        attached = null;
      };
    },
    setToggle(toggle: keyof PageToggles, on) {
      if (state.kind === 'ready') void call('set-toggles', { ...state.toggles, [toggle]: on });
    },
    async setSiteOn(on) {
      const host = page?.host;
      if (!host) return;
      await change((current) => siteSwitch(current, host).turned(on));
      if (on) await startOver();
      else await call('stop', {}).then(() => setState({ kind: 'off', by: 'site' }));
    },
    setMode: (mode) => void change((current) => ({ ...current, mode })),
    analyseAnyway: () => void startOver(),
    analyseAgain: () => void startOver(),
    reloadPage: () => void (page && browser.tabs.reload(page.tabId)),
    jumpTo: async (span) => (await call('jump-to', { start: span.start, end: span.end })) ?? 'gone',
    jumpToCollapsed: async (index) => (await call('jump-to-run', { index })) ?? 'gone',
    setCollapsedOpen: (index, open) => void call('open-run', { index, open }),
    neverCollapse: (index) => void call('never-collapse', { index }),
    collapseAgain: () => void call('collapse-again', {}),
    showAllCollapsed: () => void call('open-all-runs', { open: true }),
    hideAllCollapsed: () => void call('open-all-runs', { open: false }),
    pointAt: (id) => void call('point-at', { id }),
    nextMention: () => void call('step-mention', { direction: 1 }),
    previousMention: () => void call('step-mention', { direction: -1 }),
    copy: (text) =>
      navigator.clipboard
        .writeText(text)
        .then(() => true)
        .catch(() => false),
    save: saveFile,
    openSettings: () => void browser.runtime.openOptionsPage(),
    openReport: () => void openPage('report', page ? { tab: String(page.tabId) } : {}),
    openAbout: () => void openPage('about'),
    ...(followsTab || !panelWindow() ? {} : { openPanel: () => openPanelOf() }),
  };
}
