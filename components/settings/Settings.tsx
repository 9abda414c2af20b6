/** The settings page: everything the reader can change, with a search through it. */
import { useEffect, useState } from 'preact/hooks';
import type { Settings as Stored } from '../../core/settings/settings.ts';
import { PageNav } from '../shared/PageNav.tsx';
import { SearchField } from '../shared/SearchField.tsx';
import { formatNumber, type MessageKey, t } from '../strings.ts';
import { fileSpecs } from './file-specs.tsx';
import { type Said, saidOf } from './save-words.ts';
import { type SettingSection, type SettingSpec, settingSpecs } from './setting-specs.tsx';
import type { SettingsClient, SettingsSnapshot } from './settings-client.ts';

const SECTIONS: readonly SettingSection[] = ['when', 'page', 'kinds', 'look', 'own', 'files'];

const TITLES: Record<SettingSection, MessageKey> = {
  when: 'settings_when',
  page: 'settings_page',
  kinds: 'settings_kinds',
  look: 'settings_look',
  own: 'settings_own',
  files: 'settings_files',
};

/** Settings whose words hold every word of the query. */
function searchSettings(specs: readonly SettingSpec[], query: string): SettingSpec[] {
  const wanted = query.toLowerCase().split(/\s+/);
  return specs.filter(({ section, label, hint = '', options = [] }) => {
    const words = [t(TITLES[section]), label, hint, ...options].join(' ').toLowerCase();
    return wanted.every((word) => words.includes(word));
  });
}

/** What was said last, and beside which setting. */
interface SaidAt {
  readonly name: string;
  readonly said: Said;
}

/** Beside what was changed, for the eye: the status line at the end of the page says it to a screen reader. */
function SaidHere({ said: { words, isProblem } }: { readonly said: Said }) {
  return (
    <p class={isProblem ? 'changed' : 'said-here'} aria-hidden="true">
      {words()}
    </p>
  );
}

function SettingRow({ spec, said }: { readonly spec: SettingSpec; readonly said: Said | null }) {
  const { label, hint, control, isBare = false } = spec;
  return (
    <div class={isBare ? 'setting bare' : 'setting'}>
      {!isBare && <h3>{label}</h3>}
      {isBare && control}
      {said && <SaidHere said={said} />}
      {hint !== undefined && <p class="meta">{hint}</p>}
      {!isBare && control}
    </div>
  );
}

interface SectionProps {
  readonly section: SettingSection;
  readonly specs: readonly SettingSpec[];
  readonly last: SaidAt | null;
}

function Section({ section, specs, last }: SectionProps) {
  const own = specs.filter((spec) => spec.section === section);
  if (own.length === 0) return null;
  return (
    <section class={`settings-section section-${section}`}>
      <h2>{t(TITLES[section])}</h2>
      <div class="settings-rows">
        {own.map((spec) => (
          <SettingRow key={spec.name} spec={spec} said={last?.name === spec.name ? last.said : null} />
        ))}
      </div>
    </section>
  );
}

function FoundLine({ query, count }: { readonly query: string; readonly count: number }) {
  if (query === '') return null;
  if (count === 0) return <p class="none">{t('settings_search_none', query)}</p>;
  return <p class="meta">{t('settings_search_found', formatNumber(count))}</p>;
}

interface SettingsBodyProps {
  readonly client: SettingsClient;
  readonly snapshot: SettingsSnapshot;
}

function SettingsBody({ client, snapshot }: SettingsBodyProps) {
  const [query, setQuery] = useState('');
  // An object: saying the same again draws again, and a switch that could not be stored goes back.
  const [last, setLast] = useState<SaidAt | null>(null);
  const say = (name: string, said: Said) => setLast({ name, said });
  const { settings, isReadOnly } = snapshot;
  const change = (name: string, patch: (stored: Stored) => Partial<Stored>) =>
    void client.change((stored) => ({ ...stored, ...patch(stored) })).then((outcome) => say(name, saidOf(outcome)));
  const specs = [...settingSpecs({ settings, isReadOnly, change }), ...fileSpecs(client, snapshot, say)];
  const found = searchSettings(specs, query);
  return (
    <>
      {isReadOnly && <p class="changed">{t('settings_read_only')}</p>}
      <SearchField label={t('settings_search')} words={query} onWords={setQuery} />
      <FoundLine query={query} count={found.length} />
      {SECTIONS.map((section) => (
        <Section key={section} section={section} specs={found} last={last} />
      ))}
      <p role="status" class="visually-hidden">
        {last?.said.words()}
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
        <p class="meta">{t('settings_open_pages')}</p>
        {snapshot && <SettingsBody client={client} snapshot={snapshot} />}
      </main>
    </>
  );
}
