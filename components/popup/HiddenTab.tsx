import { type CollapsedRun, HIDDEN_BY_READER } from '../../core/report/page-report.ts';
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

const isOwn = ({ reason }: CollapsedRun): boolean => reason === HIDDEN_BY_READER;
const kindWords = (run: CollapsedRun): string => (isOwn(run) ? t('kind_own') : collapseKindLabel(run.kind));

/** What the reader wants left shown on this site, and the way back. */
function LeftShown({ state, client }: Omit<HiddenTabProps, 'jumpToRun'>) {
  if (state.keptBlocks === 0) return null;
  return (
    <p class="meta">
      {tn('hidden_kept', state.keptBlocks)}{' '}
      <button type="button" class="link" onClick={() => client.collapseAgain()}>
        {t('hidden_collapse_again')}
      </button>
    </p>
  );
}

/** What is collapsed on this page, why, and the way back. */
export function HiddenTab({ state, client, jumpToRun }: HiddenTabProps) {
  const { collapsed } = state.report;
  if (collapsed.length === 0) {
    return (
      <>
        <p class="none">{t('hidden_none')}</p>
        <LeftShown state={state} client={client} />
      </>
    );
  }
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
                <span>{t('list_separator_note', kindWords(run), tn('words', run.words))}</span>
                <span class="meta">{isOwn(run) ? t('why_own') : collapseReason(run.kind)}</span>
              </button>
              {state.toggles.collapse && (
                <button
                  type="button"
                  class="link"
                  title={t(isOwn(run) ? 'hidden_show_again' : 'hidden_never_wrong')}
                  onClick={() => client.neverCollapse(index)}
                >
                  {t(isOwn(run) ? 'hidden_take_back' : 'hidden_never')}
                </button>
              )}
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
      <LeftShown state={state} client={client} />
    </>
  );
}
