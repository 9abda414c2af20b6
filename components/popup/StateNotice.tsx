import { t } from '../strings.ts';
import type { Keep, PopupClient, PopupSnapshot } from './popup-client.ts';
import { type NoticeAction, noticeFor } from './state-notice.ts';

export interface StateNoticeProps {
  readonly client: PopupClient;
  readonly snapshot: PopupSnapshot | null;
  readonly keep: Keep;
}

function perform(client: PopupClient, keep: Keep, action: NoticeAction): void {
  if (action === 'analyse') client.analyseAnyway();
  else if (action === 'again') client.analyseAgain();
  else if (action === 'site-on') keep(client.setSiteOn(true));
  else client.reloadPage();
}

/** A sentence and, where something can be done, a button. */
export function StateNotice({ client, snapshot, keep }: StateNoticeProps) {
  if (!snapshot || snapshot.state.kind === 'ready') return <p class="notice">{t('state_reading')}</p>;
  const { sentence, detail, button } = noticeFor(snapshot.state, snapshot);
  return (
    <section class="notice">
      <p>{sentence}</p>
      {detail && <p class="meta">{detail}</p>}
      {button && (
        <button type="button" class="primary" onClick={() => perform(client, keep, button.action)}>
          {button.label}
        </button>
      )}
    </section>
  );
}
