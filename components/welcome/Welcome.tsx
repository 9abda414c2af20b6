/** The first page a reader sees: what it does, what it never does, what the browser's permission sentence means. */
import { useEffect, useState } from 'preact/hooks';
import type { Mode } from '../../core/settings/settings.ts';
import { ModeChoice } from '../settings/ModeChoice.tsx';
import { ShortcutList } from '../settings/ShortcutList.tsx';
import { saveWords } from '../settings/save-words.ts';
import { PageNav } from '../shared/PageNav.tsx';
import { type MessageKey, t } from '../strings.ts';
import type { WelcomeClient, WelcomeSnapshot } from './welcome-client.ts';

const DOES: readonly MessageKey[] = ['welcome_does_sources', 'welcome_does_names', 'welcome_does_collapse'];
const NEVER: readonly MessageKey[] = ['welcome_never_network', 'welcome_never_score', 'welcome_never_lose'];

/** What the browser itself says, word for word. */
const SENTENCES = {
  chrome: 'welcome_permission_sentence',
  firefox: 'welcome_permission_sentence_firefox',
} as const;

function Lines({ keys }: { readonly keys: readonly MessageKey[] }) {
  return (
    <ul>
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}

function Access({ client, snapshot }: { readonly client: WelcomeClient; readonly snapshot: WelcomeSnapshot }) {
  return (
    <section>
      <h2>{t('welcome_permission')}</h2>
      <blockquote>{t(SENTENCES[snapshot.browser])}</blockquote>
      <p>{t('welcome_permission_why')}</p>
      <p>{t(snapshot.hasAccess ? 'welcome_access_given' : 'welcome_access_missing')}</p>
      {!snapshot.hasAccess && (
        <button type="button" class="primary" onClick={() => client.requestAccess()}>
          {t('welcome_access_request')}
        </button>
      )}
    </section>
  );
}

function Modes({ client, snapshot }: { readonly client: WelcomeClient; readonly snapshot: WelcomeSnapshot }) {
  const [said, say] = useState({ words: '' });
  const choose = async (mode: Mode) => say({ words: saveWords(await client.setMode(mode)) });
  return (
    <section>
      <h2>{t('settings_when')}</h2>
      <ModeChoice label={t('settings_when')} mode={snapshot.mode} onSelect={(mode) => void choose(mode)} />
      <p role="status" class="meta">
        {said.words}
      </p>
    </section>
  );
}

function Keys({ shortcuts }: Pick<WelcomeSnapshot, 'shortcuts'>) {
  return (
    <section>
      <h2>{t('shortcuts')}</h2>
      <ShortcutList shortcuts={shortcuts} />
    </section>
  );
}

export function Welcome({ client }: { readonly client: WelcomeClient }) {
  const [snapshot, setSnapshot] = useState<WelcomeSnapshot | null>(null);
  useEffect(() => client.subscribe(setSnapshot), [client]);
  return (
    <>
      <PageNav />
      <main class="page welcome">
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
        <section>
          <h2>{t('welcome_does')}</h2>
          <Lines keys={DOES} />
          <button type="button" class="primary" onClick={() => client.openSample()}>
            {t('welcome_sample')}
          </button>
          <p class="meta">{t('welcome_sample_note')}</p>
        </section>
        <section>
          <h2>{t('welcome_never')}</h2>
          <Lines keys={NEVER} />
        </section>
        {snapshot && <Modes client={client} snapshot={snapshot} />}
        {snapshot && <Access client={client} snapshot={snapshot} />}
        {snapshot && snapshot.shortcuts.length > 0 && <Keys shortcuts={snapshot.shortcuts} />}
        <p class="control-row start">
          <button type="button" class="quiet" onClick={() => client.openSettings()}>
            {t('open_settings')}
          </button>
          <button type="button" class="quiet" onClick={() => client.openAbout()}>
            {t('about_title')}
          </button>
        </p>
      </main>
    </>
  );
}
