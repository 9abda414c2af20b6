/** Settings that are actions: way to the own glossary, files, shortcuts, reset. */
import { parseSettingsFile, writeSettingsFile } from '../../core/settings/parse-settings-file.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { SureButton } from '../shared/SureButton.tsx';
import { formatNumber, t, tn } from '../strings.ts';
import { importedWords, settingsFaultWords } from './problem-words.ts';
import { ShortcutList } from './ShortcutList.tsx';
import { type Said, saidDone, saidOf } from './save-words.ts';
import type { SettingSpec } from './setting-specs.tsx';
import type { SettingsClient, SettingsSnapshot } from './settings-client.ts';
import { withBrowserNames } from './site-names.ts';

/** Says beside the setting of that name what came of an action. */
export type Say = (name: string, said: Said) => void;

async function importSettings(client: SettingsClient, file: File): Promise<Said> {
  const read = parseSettingsFile(await file.text());
  if (!read.ok) return { words: () => settingsFaultWords(read.faults), isProblem: true };
  return saidOf(await client.change(() => withBrowserNames(read.settings)), () => importedWords(read.unknown));
}

function ownSpec({ ownEntries }: SettingsSnapshot): SettingSpec {
  return {
    name: 'own',
    section: 'own',
    label: t('own_glossary'),
    hint: t('own_hint'),
    control: (
      <div class="control-row start">
        <span>{ownEntries === 0 ? t('own_none') : tn('own_entries', ownEntries)}</span>
        <a href="own.html">{t('own_open')}</a>
      </div>
    ),
  };
}

function shortcutSpec(client: SettingsClient, { shortcuts }: SettingsSnapshot): SettingSpec {
  return {
    name: 'shortcuts',
    section: 'look',
    label: t('shortcuts'),
    hint: t('shortcuts_hint'),
    control: (
      <>
        <ShortcutList shortcuts={shortcuts} />
        <button type="button" class="quiet" onClick={() => client.openShortcuts()}>
          {t('shortcuts_open')}
        </button>
      </>
    ),
  };
}

function blocksSpec(client: SettingsClient, { rememberedSites }: SettingsSnapshot, say: Say): SettingSpec {
  return {
    name: 'blocks',
    section: 'kinds',
    label: t('blocks_remembered'),
    hint: t('blocks_hint'),
    control: (
      <div class="control-row start">
        <span>{rememberedSites === 0 ? t('blocks_none') : tn('blocks_sites', rememberedSites)}</span>
        {rememberedSites > 0 && (
          <button
            type="button"
            class="quiet"
            onClick={() => void client.forgetBlocks().then(() => say('blocks', saidDone('blocks_forgotten')))}
          >
            {t('blocks_forget')}
          </button>
        )}
      </div>
    ),
  };
}

function fileSpec(client: SettingsClient, { settings, isReadOnly }: SettingsSnapshot, say: Say): SettingSpec {
  const save = () =>
    client.save({ name: 'newsgloss-settings.json', mime: 'application/json', text: writeSettingsFile(settings) });
  return {
    name: 'file',
    section: 'files',
    label: t('settings_file'),
    hint: t('settings_file_hint'),
    control: (
      <div class="control-row start">
        <button type="button" class="quiet" onClick={save}>
          {t('settings_export')}
        </button>
        <FileButton
          label={t('settings_import')}
          accept=".json,application/json"
          disabled={isReadOnly}
          onFiles={async ([file]) => file && say('file', await importSettings(client, file))}
        />
      </div>
    ),
  };
}

function resetSpec(client: SettingsClient, { isReadOnly }: SettingsSnapshot, say: Say): SettingSpec {
  const reset = async () =>
    say(
      'reset',
      saidOf(await client.reset(), () => t('settings_reset_done')),
    );
  return {
    name: 'reset',
    section: 'files',
    label: t('settings_reset'),
    hint: t('settings_reset_hint'),
    control: <SureButton label={t('settings_reset')} disabled={isReadOnly} onSure={() => void reset()} />,
  };
}

function forgetSpec(client: SettingsClient, { ownEntries }: SettingsSnapshot, say: Say): SettingSpec {
  return {
    name: 'forget',
    section: 'files',
    label: t('forget'),
    hint: t('forget_hint', formatNumber(ownEntries)),
    control: (
      <SureButton
        label={t('forget')}
        onSure={() => void client.forgetEverything().then(() => say('forget', saidDone('forget_done')))}
      />
    ),
  };
}

/** The actions with their buttons, in the order of the page. */
export function fileSpecs(client: SettingsClient, snapshot: SettingsSnapshot, say: Say): SettingSpec[] {
  return [
    blocksSpec(client, snapshot, say),
    shortcutSpec(client, snapshot),
    ownSpec(snapshot),
    fileSpec(client, snapshot, say),
    resetSpec(client, snapshot, say),
    forgetSpec(client, snapshot, say),
  ];
}
