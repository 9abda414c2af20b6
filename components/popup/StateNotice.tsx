import { t } from '../strings.ts';
import type { Keep, PopupClient, PopupSnapshot } from './popup-client.ts';
import { type NoticeAction, noticeFor } from './state-notice.ts';

export interface StateNoticeProps {
  readonly client: PopupClient;
  readonly snapshot: PopupSnapshot | null;
  readonly keep: Keep;
}

/** What the buttons do. */
const actsOf = (client: PopupClient, keep: Keep): Record<NoticeAction, () => void> => ({
  analyse: client.analyseAnyway,
  again: client.analyseAgain,
  stop: client.stopReading,
  'site-on': () => keep(client.setSiteOn(true)),
  reload: client.reloadPage,
  sample: client.openSample,
  glossary: client.openGlossary,
});

/** A sentence and what can be done. */
export function StateNotice({ client, snapshot, keep }: StateNoticeProps) {
  if (!snapshot || snapshot.state.kind === 'ready') return <p class="notice">{t('state_reading')}</p>;
  const { sentence, detail, buttons } = noticeFor(snapshot.state, snapshot);
  const acts = actsOf(client, keep);
  return (
    <section class="notice">
      <p>{sentence}</p>
      {detail && <p class="meta">{detail}</p>}
      <div class="control-row start">
        {buttons.map(({ label, action }, index) => (
          <button
            key={action}
            type="button"
            class={index === 0 && action !== 'stop' ? 'primary' : 'quiet'}
            onClick={() => acts[action]()}
          >
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}
