/** The settings page: everything the reader can change, with a search through it. */
import { useEffect, useState } from 'preact/hooks';
import { PageNav } from '../shared/PageNav.tsx';
import { formatNumber, type MessageKey, t } from '../strings.ts';
import { fileSpecs } from './file-specs.tsx';
import { type SettingSection, type SettingSpec, settingSpecs } from './setting-specs.tsx';
import type { SaveOutcome, SettingsClient, SettingsSnapshot } from './settings-client.ts';

const SECTIONS: readonly SettingSection[] = ['when', 'page', 'kinds', 'look', 'own', 'files'];

const TITLES: Record<SettingSection, MessageKey> = {
  when: 'settings_when',
  page: 'settings_page',
  kinds: 'settings_kinds',
  look: 'settings_look',
  own: 'settings_own',
  files: 'settings_files',
};

const OUTCOMES: Record<SaveOutcome, MessageKey> = {
  stored: 'settings_stored',
  'newer-version': 'settings_read_only',
  'storage-full': 'storage_full',
};

/** Settings whose words hold every word of the query. */
export function searchSettings(specs: readonly SettingSpec[], query: string): SettingSpec[] {
  const wanted = query.toLowerCase().split(/\s+/);
  return specs.filter(({ section, label, hint = '' }) => {
    const words = `${t(TITLES[section])} ${label} ${hint}`.toLowerCase();
    return wanted.every((word) => words.includes(word));
  });
}

function SettingRow({ label, hint, control, isBare = false }: SettingSpec) {
  return (
    <div class="setting">
      {!isBare && <h3>{label}</h3>}
      {isBare && control}
      {hint !== undefined && <p class="meta">{hint}</p>}
      {!isBare && control}
    </div>
  );
}

interface SettingsBodyProps {
  readonly client: SettingsClient;
  readonly snapshot: SettingsSnapshot;
}

function SettingsBody({ client, snapshot }: SettingsBodyProps) {
  const [query, setQuery] = useState('');
  const [said, say] = useState('');
  const { settings, isReadOnly } = snapshot;
  const specs = [
    ...settingSpecs({
      settings,
      isReadOnly,
      change: (patch) =>
        void client.change((stored) => ({ ...stored, ...patch(stored) })).then((outcome) => say(t(OUTCOMES[outcome]))),
    }),
    ...fileSpecs(client, snapshot, say),
  ];
  const found = searchSettings(specs, query);
  return (
    <>
      {isReadOnly && <p class="changed">{t('settings_read_only')}</p>}
      <input
        type="search"
        class="search"
        aria-label={t('settings_search')}
        placeholder={t('settings_search')}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      {query !== '' && found.length === 0 && <p class="none">{t('settings_search_none', query)}</p>}
      {query !== '' && found.length > 0 && <p class="meta">{t('settings_search_found', formatNumber(found.length))}</p>}
      {SECTIONS.filter((section) => found.some((spec) => spec.section === section)).map((section) => (
        <section key={section} class={`settings-section section-${section}`}>
          <h2>{t(TITLES[section])}</h2>
          <div class="settings-rows">
            {found
              .filter((spec) => spec.section === section)
              .map((spec) => (
                <SettingRow key={spec.label} {...spec} />
              ))}
          </div>
        </section>
      ))}
      <p role="status" class="said">
        {said}
      </p>
    </>
  );
}

export function Settings({ client }: { readonly client: SettingsClient }) {
  const [snapshot, setSnapshot] = useState<SettingsSnapshot | null>(null);
  useEffect(() => client.subscribe(setSnapshot), [client]);
  return (
    <>
      <PageNav current="options" />
      <main class="page settings">
        <h1>{t('settings_title')}</h1>
        {snapshot && <SettingsBody client={client} snapshot={snapshot} />}
      </main>
    </>
  );
}
