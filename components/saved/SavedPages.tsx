/** Saved articles side by side: files or a folder in, a table out. Counts per page; no outlet is ranked. */
import { useState } from 'preact/hooks';
import { SAVED_COLUMNS, type SavedOrder, savedRowsToCsv, sortSavedRows } from '../../core/report/saved-rows.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { PageNav } from '../shared/PageNav.tsx';
import { SureButton } from '../shared/SureButton.tsx';
import { formatNumber, t, tn } from '../strings.ts';
import { SavedTable } from './SavedTable.tsx';
import type { SavedPagesClient } from './saved-client.ts';
import { type LeftOut, type Progress, useAnalysis } from './use-analysis.ts';

const isCount = (column: SavedOrder): boolean => SAVED_COLUMNS.some((name) => name === column);

/** The column sorted by; pressed again, it turns round. Counts begin with the highest, words with A. */
function useOrder() {
  const [order, setOrder] = useState<SavedOrder>('file');
  const [direction, setDirection] = useState<'up' | 'down'>('up');
  const sortBy = (column: SavedOrder) => {
    if (column === order) setDirection(direction === 'up' ? 'down' : 'up');
    else setDirection(isCount(column) ? 'down' : 'up');
    setOrder(column);
  };
  return { order, direction, sortBy };
}

interface FileControlsProps {
  readonly isRunning: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancel: () => void;
  /** Absent while the table is empty. */
  readonly onSave: (() => void) | null;
  readonly onClear: () => void;
}

function FileControls({ isRunning, onFiles, onCancel, onSave, onClear }: FileControlsProps) {
  return (
    <div class="control-row start">
      <FileButton
        label={t('saved_choose_files')}
        accept=".html,.htm,.xhtml"
        multiple
        disabled={isRunning}
        onFiles={onFiles}
      />
      <FileButton label={t('saved_choose_folder')} accept="" folder disabled={isRunning} onFiles={onFiles} />
      <button type="button" class="quiet" disabled={onSave === null} onClick={() => onSave?.()}>
        {t('saved_export')}
      </button>
      {onSave !== null && !isRunning && <SureButton label={t('saved_clear')} onSure={onClear} />}
      {isRunning && (
        <button type="button" class="primary" onClick={onCancel}>
          {t('saved_cancel')}
        </button>
      )}
    </div>
  );
}

function ProgressLine({ done, total, isRunning }: Progress) {
  if (total === 0) return null;
  return (
    <div class="progress">
      <progress value={done} max={total} aria-label={t('saved_progress')} />
      <p role="status" class="meta">
        {isRunning ? t('saved_done_of', formatNumber(done), formatNumber(total)) : tn('saved_finished', done)}
      </p>
    </div>
  );
}

/** Files among the chosen that are not called pages, such as the pictures of a folder. */
const leftOutWords = ({ count, isAll }: LeftOut): string => (isAll ? t('saved_nothing') : tn('saved_left_out', count));

export function SavedPages({ client }: { readonly client: SavedPagesClient }) {
  const { rows, progress, leftOut, analyse, cancel, clear } = useAnalysis(client);
  const { order, direction, sortBy } = useOrder();
  const sorted = sortSavedRows(rows, order, direction);
  const save = () => client.save({ name: 'newsgloss-pages.csv', mime: 'text/csv', text: savedRowsToCsv(sorted) });
  return (
    <>
      <PageNav current="saved" />
      <main class="page wide saved">
        <h1>{t('saved_heading')}</h1>
        <p>{t('saved_lead')}</p>
        <FileControls
          isRunning={progress.isRunning}
          onFiles={analyse}
          onCancel={cancel}
          onSave={rows.length > 0 ? save : null}
          onClear={clear}
        />
        <p role="status" class="meta">
          {leftOut !== null && leftOutWords(leftOut)}
        </p>
        <ProgressLine {...progress} />
        {rows.length > 0 && <SavedTable rows={sorted} order={order} direction={direction} onSort={sortBy} />}
        <p class="meta">{t('saved_note')}</p>
      </main>
    </>
  );
}
