/** Every component state on show, by name; the page draws one or all of them, the screenshots walk through the names. */
import type { ComponentChild } from 'preact';
import { Popup, type PopupProps } from '../components/popup/Popup.tsx';
import type { PopupSnapshot } from '../components/popup/popup-client.ts';
import type { Attribution } from '../core/report/page-report.ts';
import type { PageState, ReadyState } from '../core/report/page-state.ts';
import { Acted, type ActedProps } from './Acted.tsx';
import { CARD_STATES } from './card-states.tsx';
import { inventedClient } from './invented-client.ts';
import { INVENTED_REPORT } from './invented-report.ts';
import { PAGE_STATES } from './page-states.tsx';

const acted = (draw: () => ComponentChild, acts: Omit<ActedProps, 'children'>) => () => (
  <Acted {...acts}>{draw()}</Acted>
);

export type States = Readonly<Record<string, () => ComponentChild>>;

const READY: ReadyState = {
  kind: 'ready',
  report: INVENTED_REPORT,
  toggles: { highlights: true, collapse: true },
  changedSinceAnalysis: false,
  bounded: false,
  openRuns: [1],
  keptBlocks: 2,
};

const popup =
  (state: PageState, facts: Partial<PopupSnapshot> = {}, shape: Partial<PopupProps> = {}) =>
  () => <Popup client={inventedClient(state, facts)} {...shape} />;

/** A party that gives no comment. */
const silent = (attribution: Attribution): Attribution => ({ ...attribution, declined: attribution.party !== null });

const POPUP_STATES: States = {
  'popup-ready': popup(READY),
  'popup-who': popup(READY, {}, { initialTab: 'who-where' }),
  'popup-origin': popup(READY, {}, { initialTab: 'origin' }),
  'popup-hidden': popup(READY, {}, { initialTab: 'hidden' }),
  'panel-ready': popup(READY, {}, { surface: 'panel' }),
  'popup-changed': popup({ ...READY, changedSinceAnalysis: true, bounded: true }, { isPrivate: true }),
  'popup-none': popup({
    ...READY,
    report: { ...INVENTED_REPORT, attributions: [], mentions: [], hedges: [], collapsed: [], links: [] },
  }),
  'popup-export': acted(popup(READY), { press: [['.export > summary', 0]] }),
  'popup-filter': acted(popup(READY), { press: [['.summary .count', 2]] }),
  'popup-refusal': popup({
    ...READY,
    report: { ...INVENTED_REPORT, attributions: INVENTED_REPORT.attributions.map(silent) },
  }),
  'popup-language': popup({
    ...READY,
    report: { ...INVENTED_REPORT, attributions: [], hedges: [], sourcingSupported: false },
  }),
  'popup-reading': popup({ kind: 'reading' }),
  'popup-not-article': popup({ kind: 'not-article', reason: 'too-little-text' }),
  'popup-not-html': popup({ kind: 'not-article', reason: 'not-html' }),
  'popup-not-allowed': popup({ kind: 'not-allowed' }, { host: null }),
  'popup-off-site': popup({ kind: 'off', by: 'site' }, { siteOn: false }),
  'popup-off-mode': popup({ kind: 'off', by: 'mode' }, { mode: 'chosen-sites', siteOn: false }),
  'popup-off-page': popup({ kind: 'off', by: 'page' }),
  'popup-failed': popup({ kind: 'failed', code: 'background-missing' }),
  'popup-stale': popup({ kind: 'stale-extension' }),
};

const ACTED_PAGES: States = {
  'settings-stored': acted(() => PAGE_STATES.settings?.(), { press: [['.section-kinds .switch input', 2]] }),
  'settings-search': acted(() => PAGE_STATES.settings?.(), { search: 'donation' }),
};

export const STATES: States = { ...POPUP_STATES, ...CARD_STATES, ...PAGE_STATES, ...ACTED_PAGES };
