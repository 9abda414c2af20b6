import { SAVED_COLUMNS, type SavedOrder, type SavedRow } from '../../core/report/saved-rows.ts';
import { failureWords } from '../labels.ts';
import { MoreRows, usePagedRows } from '../shared/PagedRows.tsx';
import { formatDate, formatNumber, t } from '../strings.ts';
import { COLUMN_TITLES } from './column-titles.ts';

export interface SavedTableProps {
  readonly rows: readonly SavedRow[];
  readonly order: SavedOrder;
  readonly direction: 'up' | 'down';
  readonly onSort: (column: SavedOrder) => void;
}

const COLUMNS: readonly SavedOrder[] = ['title', 'published', 'reprintOf', ...SAVED_COLUMNS];
/** Rows drawn at first, and more with each press. */
const PAGE_SIZE = 100;

function withoutCounts({ status, reason }: SavedRow): string {
  if (status === 'not-article') return t('state_not_article');
  if (status === 'empty') return t('saved_empty');
  return status === 'not-html' ? t('saved_not_html') : t('saved_failed', failureWords(reason));
}

const formatCount = (count: number | null): string => (count === null ? '–' : formatNumber(count));

function Row({ row }: { readonly row: SavedRow }) {
  const { counts } = row;
  if (counts === null) {
    return (
      <tr>
        <th scope="row">
          <bdi>{row.file}</bdi>
        </th>
        <td colSpan={COLUMNS.length - 1} class="meta">
          {withoutCounts(row)}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">
        <bdi>{row.title || row.file}</bdi>
        <span class="meta file-name">
          <bdi>{row.file}</bdi>
        </span>
        {counts.statements === null && <span class="meta file-name">{t('sources_not_read')}</span>}
      </th>
      <td>{formatDate(row.published)}</td>
      <td>
        <bdi>{row.reprintOf}</bdi>
      </td>
      {SAVED_COLUMNS.map((column) => (
        <td key={column} class="figure">
          {formatCount(counts[column])}
        </td>
      ))}
    </tr>
  );
}

/** The table of pages; a column's heading sorts by it. */
export function SavedTable({ rows, order, direction, onSort }: SavedTableProps) {
  const paged = usePagedRows(rows, PAGE_SIZE);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must be reachable by keyboard */}
      <section class="table-frame" aria-label={t('saved_heading')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={column === order ? (direction === 'up' ? 'ascending' : 'descending') : 'none'}
                >
                  <button type="button" class="link" onClick={() => onSort(column)}>
                    {t(COLUMN_TITLES[column])}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {paged.shown.map((row) => (
              <Row key={row.file} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      <MoreRows {...paged} />
    </>
  );
}
