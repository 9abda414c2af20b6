/** The popup's client on messages to the page in the active tab. */
import browser from 'webextension-polyfill';
import type { PopupClient } from '../../components/popup/popup-client.ts';
import { siteSwitch } from '../../core/settings/switch-site.ts';
import { callBackground } from '../../extension/rpc.ts';
import { openPage, openPanelOf, panelWindow } from '../../extension/surfaces.ts';
import { AttachedPage, type Surface } from './attached-page.ts';
import { copyText, saveFile } from './take-away.ts';

type Part<Name extends keyof PopupClient> = Pick<PopupClient, Name>;

/** A client for one open surface. */
export function createPopupClient(surface: Surface): PopupClient {
  const attached = new AttachedPage(surface);
  return {
    subscribe: (listener) => attached.subscribe(listener),
    ...switches(attached),
    ...readings(attached),
    ...jumps(attached),
    ...collapsing(attached),
    describeParty: (id) => callBackground('describe-group', { id }),
    copy: copyText,
    save: saveFile,
    ...ways(attached, surface),
  };
}

function switches(attached: AttachedPage): Part<'setToggle' | 'setSiteOn' | 'setMode'> {
  return {
    async setToggle(toggle, on) {
      const { state, page } = attached;
      if (state.kind !== 'ready') return 'stored';
      const reply = await attached.call('set-toggles', { ...state.toggles, [toggle]: on });
      // In a private window nothing is stored, which the popup says anyway; a page that is gone has no switch.
      return reply?.done === false && !page?.isPrivate ? 'storage-full' : 'stored';
    },
    async setSiteOn(on) {
      const host = attached.page?.host;
      if (!host) return 'stored';
      const outcome = await attached.change((current) => siteSwitch(current, host).turned(on));
      if (outcome !== 'stored') return outcome;
      if (on) await attached.startOver();
      else await attached.call('stop', { by: 'site' }).then(() => attached.setState({ kind: 'off', by: 'site' }));
      return outcome;
    },
    setMode: (mode) => attached.change((current) => ({ ...current, mode })),
  };
}

function readings(attached: AttachedPage): Part<'analyseAnyway' | 'analyseAgain' | 'stopReading' | 'reloadPage'> {
  return {
    analyseAnyway: () => void attached.startOver(),
    analyseAgain: () => void attached.startOver(),
    stopReading: () =>
      void attached.call('stop', { by: 'page' }).then(() => attached.setState({ kind: 'off', by: 'page' })),
    reloadPage: () => void (attached.page && browser.tabs.reload(attached.page.tabId)),
  };
}

function jumps(
  attached: AttachedPage,
): Part<'jumpTo' | 'jumpToCollapsed' | 'pointAt' | 'nextMention' | 'previousMention'> {
  return {
    jumpTo: async ({ start, end }) => (await attached.call('jump-to', { start, end })) ?? 'gone',
    jumpToCollapsed: async (index) => (await attached.call('jump-to-run', { index })) ?? 'gone',
    pointAt: (id) => void attached.call('point-at', { id }),
    nextMention: () => void attached.call('step-mention', { direction: 1 }),
    previousMention: () => void attached.call('step-mention', { direction: -1 }),
  };
}

function collapsing(
  attached: AttachedPage,
): Part<'setCollapsedOpen' | 'neverCollapse' | 'collapseAgain' | 'showAllCollapsed' | 'hideAllCollapsed'> {
  return {
    setCollapsedOpen: (index, open) => void attached.call('open-run', { index, open }),
    neverCollapse: (index) => void attached.call('never-collapse', { index }),
    collapseAgain: () => void attached.call('collapse-again', {}),
    showAllCollapsed: () => void attached.call('open-all-runs', { open: true }),
    hideAllCollapsed: () => void attached.call('open-all-runs', { open: false }),
  };
}

/** Ways to our other pages; a panel offers no second panel. */
function ways(
  attached: AttachedPage,
  { followsTab }: Surface,
): Part<'openSettings' | 'openReport' | 'openAbout' | 'openSample' | 'openGlossary' | 'openPanel'> {
  return {
    openSettings: () => void browser.runtime.openOptionsPage(),
    openReport: () => void openPage('report', attached.page ? { tab: String(attached.page.tabId) } : {}),
    openAbout: () => void openPage('about'),
    openSample: () => void openPage('sample'),
    openGlossary: () => void openPage('glossary'),
    ...(followsTab || !panelWindow() ? {} : { openPanel: openPanelOf }),
  };
}
