/** Long lists and tables draw their first rows and buttons for more: thousands of rows open at once, and print whole. */
import { useState } from 'preact/hooks';
import { t, tn } from '../strings.ts';
import { usePrinting } from './printing.ts';

export interface PagedRows<Row> {
  readonly shown: readonly Row[];
  /** Rows not drawn yet. */
  readonly left: number;
  readonly pageSize: number;
  readonly showMore: () => void;
  readonly showAll: () => void;
}

/** The rows to draw now; on paper all of them. */
export function usePagedRows<Row>(rows: readonly Row[], pageSize: number): PagedRows<Row> {
  const [limit, setLimit] = useState(pageSize);
  const isPrinting = usePrinting();
  return {
    shown: isPrinting ? rows : rows.slice(0, limit),
    left: Math.max(rows.length - limit, 0),
    pageSize,
    showMore: () => setLimit(limit + pageSize),
    showAll: () => setLimit(Number.POSITIVE_INFINITY),
  };
}

/** The buttons below; nothing when every row is drawn. */
export function MoreRows<Row>({ shown, left, pageSize, showMore, showAll }: PagedRows<Row>) {
  if (left === 0) return null;
  return (
    <div class="control-row start no-print">
      <button type="button" class="quiet" onClick={showMore}>
        {tn('show_more', Math.min(left, pageSize))}
      </button>
      {left > pageSize && (
        <button type="button" class="quiet" onClick={showAll}>
          {t('show_all_of', shown.length + left)}
        </button>
      )}
    </div>
  );
}
