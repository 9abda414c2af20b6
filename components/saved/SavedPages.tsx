/** Saved articles side by side: files or a folder in, a table out. Counts per page; no outlet is ranked. */
import { useState } from 'preact/hooks';
import { SAVED_COLUMNS, type SavedOrder, savedRowsToCsv, sortSavedRows } from '../../core/report/saved-rows.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { PageNav } from '../shared/PageNav.tsx';
import { formatNumber, t, tn } from '../strings.ts';
import { SavedTable } from './SavedTable.tsx';
import type { SavedPagesClient } from './saved-client.ts';
import { useAnalysis } from './use-analysis.ts';

export function SavedPages({ client }: { readonly client: SavedPagesClient }) {
  const { rows, progress, analyse, cancel } = useAnalysis(client);
  const [order, setOrder] = useState<SavedOrder>('file');
  const [direction, setDirection] = useState<'up' | 'down'>('up');
  const { done, total, isRunning } = progress;
  const sortBy = (column: SavedOrder) => {
    setDirection(
      column === order && direction === 'up' ? 'down' : column === order ? 'up' : isCount(column) ? 'down' : 'up',
    );
    setOrder(column);
  };
  const sorted = sortSavedRows(rows, order, direction);
  return (
    <>
      <PageNav current="saved" />
      <main class="page wide saved">
        <h1>{t('saved_heading')}</h1>
        <p>{t('saved_lead')}</p>
        <div class="control-row start">
          <FileButton
            label={t('saved_choose_files')}
            accept=".html,.htm,.xhtml"
            multiple
            disabled={isRunning}
            onFiles={analyse}
          />
          <FileButton label={t('saved_choose_folder')} accept="" folder disabled={isRunning} onFiles={analyse} />
          <button type="button" class="quiet" disabled={rows.length === 0} onClick={() => client.save(csvFile())}>
            {t('saved_export')}
          </button>
          {isRunning && (
            <button type="button" class="primary" onClick={cancel}>
              {t('saved_cancel')}
            </button>
          )}
        </div>
        {total > 0 && (
          <div class="progress">
            <progress value={done} max={total} aria-label={t('saved_progress')} />
            <p role="status" class="meta">
              {isRunning ? t('saved_done_of', formatNumber(done), formatNumber(total)) : tn('saved_finished', done)}
            </p>
          </div>
        )}
        {rows.length > 0 && <SavedTable rows={sorted} order={order} direction={direction} onSort={sortBy} />}
        <p class="meta">{t('saved_note')}</p>
      </main>
    </>
  );

  function csvFile() {
    return { name: 'newsgloss-pages.csv', mime: 'text/csv', text: savedRowsToCsv(sorted) };
  }
}

const isCount = (column: SavedOrder): boolean => SAVED_COLUMNS.some((name) => name === column);
