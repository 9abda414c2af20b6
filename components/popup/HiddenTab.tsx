import type { ReadyState } from '../../core/report/page-state.ts';
import { collapseKindLabel, collapseReason } from '../labels.ts';
import { PagedList } from '../shared/PagedList.tsx';
import { t, tn } from '../strings.ts';
import type { PopupClient } from './popup-client.ts';

export interface HiddenTabProps {
  readonly state: ReadyState;
  readonly client: PopupClient;
  readonly jumpToRun: (index: number) => void;
}

/** What is collapsed on this page, why, and the way back. */
export function HiddenTab({ state, client, jumpToRun }: HiddenTabProps) {
  const { collapsed } = state.report;
  if (collapsed.length === 0) return <p class="none">{t('hidden_none')}</p>;
  const words = collapsed.reduce((sum, run) => sum + run.words, 0);
  return (
    <>
      <p>{tn('hidden_total', collapsed.length, tn('words', words))}</p>
      {!state.toggles.collapse && <p class="meta">{t('hidden_off')}</p>}
      {state.toggles.collapse && (
        <div class="control-row start">
          <button type="button" class="quiet" onClick={() => client.showAllCollapsed()}>
            {t('hidden_show_all')}
          </button>
          <button type="button" class="quiet" onClick={() => client.hideAllCollapsed()}>
            {t('hidden_hide_all')}
          </button>
        </div>
      )}
      <PagedList
        rows={collapsed}
        keyOf={(_run, index) => String(index)}
        render={(run, index) => {
          const isOpen = state.openRuns.includes(index);
          return (
            <div class="run-row">
              <button type="button" class="line-text plain" title={t('hidden_go')} onClick={() => jumpToRun(index)}>
                <span>{t('list_separator_note', collapseKindLabel(run.kind), tn('words', run.words))}</span>
                <span class="meta">{collapseReason(run.kind)}</span>
              </button>
              {state.toggles.collapse && (
                <button
                  type="button"
                  class="quiet"
                  aria-expanded={isOpen}
                  onClick={() => client.setCollapsedOpen(index, !isOpen)}
                >
                  {t(isOpen ? 'hide' : 'show')}
                </button>
              )}
            </div>
          );
        }}
      />
    </>
  );
}
