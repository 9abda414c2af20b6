import { MODES, type Mode } from '../../core/settings/settings.ts';
import { modeLabel } from '../labels.ts';
import { Switch } from '../shared/Switch.tsx';
import { t } from '../strings.ts';
import type { Keep, PopupClient, PopupSnapshot } from './popup-client.ts';

export interface PageControlsProps {
  readonly client: PopupClient;
  readonly snapshot: PopupSnapshot;
  readonly keep: Keep;
}

const isMode = (value: string): value is Mode => MODES.some((mode) => mode === value);

/** What is on for this page, when Newsgloss runs, and the way to the settings. */
export function PageControls({ client, snapshot, keep }: PageControlsProps) {
  const { state, mode } = snapshot;
  return (
    <footer class="page-controls">
      <div class="control-row">
        {state.kind === 'ready' && (
          <fieldset class="switches">
            <legend class="visually-hidden">{t('popup_this_page')}</legend>
            <Switch
              label={t('toggle_highlights')}
              checked={state.toggles.highlights}
              onChange={(on) => keep(client.setToggle('highlights', on))}
            />
            <Switch
              label={t('toggle_collapse')}
              checked={state.toggles.collapse}
              onChange={(on) => keep(client.setToggle('collapse', on))}
            />
          </fieldset>
        )}
        <button type="button" class="quiet" onClick={() => client.openSettings()}>
          {t('open_settings')}
        </button>
      </div>
      <div class="control-row">
        <label class="mode">
          {t('mode_label')}{' '}
          <select
            value={mode}
            onChange={({ currentTarget }) => isMode(currentTarget.value) && keep(client.setMode(currentTarget.value))}
          >
            {MODES.map((name) => (
              <option key={name} value={name}>
                {modeLabel(name)}
              </option>
            ))}
          </select>
        </label>
        {client.openPanel && (
          <button type="button" class="link" onClick={() => client.openPanel?.()}>
            {t('open_panel')}
          </button>
        )}
      </div>
      {snapshot.isPrivate && <p class="meta">{t('private_note')}</p>}
    </footer>
  );
}
