/** The extension's own pages on invented clients. */
import type { ComponentChild } from 'preact';
import { AboutData } from '../components/about/AboutData.tsx';
import { GlossaryPage } from '../components/glossary/GlossaryPage.tsx';
import type { GlossaryClient, GlossaryHits, GlossaryKind } from '../components/glossary/glossary-client.ts';
import { LazyPlaceMap } from '../components/map/LazyPlaceMap.tsx';
import { ReportPage } from '../components/report/ReportPage.tsx';
import type { ReportClient } from '../components/report/report-client.ts';
import { SavedPages } from '../components/saved/SavedPages.tsx';
import { SavedTable } from '../components/saved/SavedTable.tsx';
import { Settings } from '../components/settings/Settings.tsx';
import type { SettingsClient, SettingsSnapshot } from '../components/settings/settings-client.ts';
import { Welcome } from '../components/welcome/Welcome.tsx';
import { savedRow } from '../core/report/saved-rows.ts';
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { INVENTED_GROUP, INVENTED_PLACE, inventedParty } from './invented-entries.ts';
import { INVENTED_REPORT } from './invented-report.ts';
import { OWN_STATES } from './own-states.tsx';

const nothing = () => {};
const SHORTCUTS = [
  { command: 'next-mention', name: 'Next group or place', key: 'Alt+Shift+.' },
  { command: 'open-card', name: 'Open the card of this mention', key: '' },
];

/** A settings client on values in memory. */
export function inventedSettings(facts: Partial<SettingsSnapshot> = {}): SettingsClient {
  let snapshot: SettingsSnapshot = {
    settings: { ...DEFAULT_SETTINGS, sitesOff: ['example.org', '*.canal-courier.example'] },
    isReadOnly: false,
    ownEntries: 2,
    rememberedSites: 3,
    shortcuts: SHORTCUTS,
    ...facts,
  };
  const listeners = new Set<(next: SettingsSnapshot) => void>();
  const set = (next: Partial<SettingsSnapshot>) => {
    snapshot = { ...snapshot, ...next };
    for (const listener of listeners) listener(snapshot);
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      listener(snapshot);
      return () => listeners.delete(listener);
    },
    change(change) {
      set({ settings: change(snapshot.settings) });
      return Promise.resolve('stored');
    },
    reset() {
      set({ settings: DEFAULT_SETTINGS });
      return Promise.resolve('stored');
    },
    forgetBlocks() {
      set({ rememberedSites: 0 });
      return Promise.resolve();
    },
    forgetEverything() {
      set({ settings: DEFAULT_SETTINGS, ownEntries: 0 });
      return Promise.resolve();
    },
    save: nothing,
    openShortcuts: nothing,
  };
}

const NO_HITS: GlossaryHits = { total: 0, hits: [], exact: null };
const INVENTED_HITS: Readonly<Record<GlossaryKind, GlossaryHits>> = {
  group: {
    total: 312,
    exact: null,
    hits: [
      { id: 'northern-front', name: 'Northern Front', note: 'armed group alliance · Sahra' },
      { id: 'river-council', name: 'River Council', note: 'militia · Sahra' },
    ],
  },
  place: {
    total: 1,
    hits: [{ id: 'invented:1', name: 'Ras Amar', note: 'Syria', feature: 'town' }],
    exact: 'invented:1',
  },
  outlet: NO_HITS,
};

const GLOSSARY: GlossaryClient = {
  search: ({ kind, words }) =>
    Promise.resolve(words === 'Ras Amar' && kind !== 'place' ? NO_HITS : INVENTED_HITS[kind]),
  describe: (kind) =>
    Promise.resolve(
      kind === 'place'
        ? { kind, place: INVENTED_PLACE }
        : { kind: 'group', entry: INVENTED_GROUP, relatedNames: { 'river-council': 'River Council' } },
    ),
  copy: () => Promise.resolve(true),
};

const welcome = (hasAccess: boolean, browser: 'chrome' | 'firefox') => () => (
  <Welcome
    client={{
      subscribe(listener) {
        listener({ mode: 'every-page', hasAccess, browser, shortcuts: SHORTCUTS });
        return nothing;
      },
      setMode: async () => 'stored',
      requestAccess: nothing,
      openSample: nothing,
      openSettings: nothing,
      openAbout: nothing,
    }}
  />
);

const ROWS = [
  savedRow('saved/canal.html', { kind: 'report', report: INVENTED_REPORT }),
  savedRow('saved/front-page.html', { kind: 'not-article' }),
  savedRow('saved/broken.html', { kind: 'failed', reason: 'the file is empty' }),
];

const report = (load: typeof INVENTED_REPORT | null) => {
  const client: ReportClient = {
    load: () => Promise.resolve(load),
    describeParty: (id) => Promise.resolve(inventedParty(id)),
    copy: () => Promise.resolve(true),
    save: nothing,
    print: nothing,
  };
  return () => <ReportPage client={client} />;
};

export const PAGE_STATES: Readonly<Record<string, () => ComponentChild>> = {
  settings: () => <Settings client={inventedSettings()} />,
  'settings-read-only': () => <Settings client={inventedSettings({ isReadOnly: true, ownEntries: 0 })} />,
  welcome: welcome(true, 'chrome'),
  'welcome-no-access': welcome(false, 'firefox'),
  glossary: () => <GlossaryPage client={GLOSSARY} today="2026-11-22" />,
  'glossary-look-up': () => <GlossaryPage client={GLOSSARY} initialWords="Ras Amar" today="2026-11-22" />,
  ...OWN_STATES,
  about: () => (
    <AboutData
      facts={{
        version: '0.1.0',
        counts: { groups: 312, places: 205_113, outlets: 283 },
        references: { groups: 640, checked: 601, statements: 510 },
        languages: ['en'],
        compiled: '2026-11-22',
        sources: [
          {
            name: 'Invented Gazetteer',
            use: 'places',
            licence: 'CC BY 4.0',
            url: 'https://gazetteer.example',
            version: '2026-10',
          },
          {
            name: 'Natural Earth',
            use: 'boundaries',
            licence: 'public domain',
            url: 'https://www.naturalearthdata.com/',
            version: '2.0.2',
          },
        ],
      }}
    />
  ),
  report: report(INVENTED_REPORT),
  'report-gone': report(null),
  saved: () => <SavedPages client={{ analyse: () => Promise.resolve({ kind: 'not-article' }), save: nothing }} />,
  'saved-table': () => (
    <main class="page wide">
      <h1>saved-table</h1>
      <SavedTable rows={ROWS} order="statements" direction="down" onSort={nothing} />
    </main>
  ),
  map: () => (
    <main class="page">
      <h1>map</h1>
      <LazyPlaceMap report={INVENTED_REPORT} jump={nothing} isOpen />
    </main>
  ),
};
