/** A list that draws its first rows and a button for more: an article with thousands of mentions opens at once. */
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { tn } from '../strings.ts';

export interface PagedListProps<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row, index: number) => string;
  readonly render: (row: Row, index: number) => ComponentChild;
  readonly pageSize?: number;
  readonly label?: string;
  readonly class?: string;
}

export function PagedList<Row>({ rows, keyOf, render, pageSize = 100, label, class: name }: PagedListProps<Row>) {
  const [shown, setShown] = useState(pageSize);
  const more = Math.min(pageSize, rows.length - shown);
  return (
    <>
      <ul aria-label={label} class={name ?? 'rows'}>
        {rows.slice(0, shown).map((row, index) => (
          <li key={keyOf(row, index)}>{render(row, index)}</li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="quiet" onClick={() => setShown(shown + pageSize)}>
          {tn('show_more', more)}
        </button>
      )}
    </>
  );
}
