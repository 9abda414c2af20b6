import { Switch } from '../shared/Switch.tsx';
import { t } from '../strings.ts';
import type { Keep, PopupClient, PopupSnapshot } from './popup-client.ts';

export interface PopupHeaderProps {
  readonly client: PopupClient;
  readonly snapshot: PopupSnapshot | null;
  readonly keep: Keep;
}

/** Name of the tool, and the switch for the site in one click. */
export function PopupHeader({ client, snapshot, keep }: PopupHeaderProps) {
  const host = snapshot?.host;
  return (
    <header class="popup-header">
      <h1>{t('app_name')}</h1>
      {snapshot && host && (
        <Switch
          label={t('popup_site_switch_of', host)}
          checked={snapshot.siteOn}
          onChange={(on) => keep(client.setSiteOn(on))}
        />
      )}
    </header>
  );
}
