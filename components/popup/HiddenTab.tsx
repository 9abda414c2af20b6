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

function AllRuns({ client }: Pick<HiddenTabProps, 'client'>) {
  return (
    <div class="control-row start">
      <button type="button" class="quiet" onClick={() => client.showAllCollapsed()}>
        {t('hidden_show_all')}
      </button>
      <button type="button" class="quiet" onClick={() => client.hideAllCollapsed()}>
        {t('hidden_hide_all')}
      </button>
    </div>
  );
}

interface RunRowProps extends HiddenTabProps {
  readonly run: CollapsedRun;
  readonly index: number;
}

/** One run: what it is and why; the way there; and, while collapsing is on, to leave it shown. */
function RunRow({ run, index, state, client, jumpToRun }: RunRowProps) {
  const isOpen = state.openRuns.includes(index);
  return (
    <div class="run-row">
      <button type="button" class="line-text plain" title={t('hidden_go')} onClick={() => jumpToRun(index)}>
        <span>{t('list_separator_note', kindWords(run), tn('words', run.words))}</span>
        <span class="meta">{isOwn(run) ? t('why_own') : collapseReason(run.kind)}</span>
      </button>
      {state.toggles.collapse && (
        <span class="run-acts">
          <button
            type="button"
            class="quiet"
            aria-expanded={isOpen}
            onClick={() => client.setCollapsedOpen(index, !isOpen)}
          >
            {t(isOpen ? 'hide' : 'show')}
          </button>
          <button
            type="button"
            class="link"
            title={t(isOwn(run) ? 'hidden_show_again' : 'hidden_never_wrong')}
            onClick={() => client.neverCollapse(index)}
          >
            {t(isOwn(run) ? 'hidden_take_back' : 'hidden_never')}
          </button>
        </span>
      )}
    </div>
  );
}

/** What is collapsed on this page, why, and the way back. */
export function HiddenTab(props: HiddenTabProps) {
  const { state, client } = props;
  const { collapsed } = state.report;
  const words = collapsed.reduce((sum, run) => sum + run.words, 0);
  return (
    <>
      {collapsed.length === 0 ? (
        <p class="none">{t('hidden_none')}</p>
      ) : (
        <>
          <p>{tn('hidden_total', collapsed.length, tn('words', words))}</p>
          {state.toggles.collapse ? <AllRuns client={client} /> : <p class="meta">{t('hidden_off')}</p>}
          <PagedList
            rows={collapsed}
            keyOf={(_run, index) => String(index)}
            render={(run, index) => <RunRow {...props} run={run} index={index} />}
          />
        </>
      )}
      <LeftShown state={state} client={client} />
    </>
  );
}
