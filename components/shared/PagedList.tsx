/** A list that draws its first rows and buttons for more: an article with thousands of mentions opens at once. */
import type { ComponentChild } from 'preact';
import { MoreRows, usePagedRows } from './PagedRows.tsx';

export interface PagedListProps<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row, index: number) => string;
  readonly render: (row: Row, index: number) => ComponentChild;
  readonly pageSize?: number;
  readonly label?: string;
  readonly class?: string;
}

export function PagedList<Row>({ rows, keyOf, render, pageSize = 100, label, class: name }: PagedListProps<Row>) {
  const paged = usePagedRows(rows, pageSize);
  return (
    <>
      <ul aria-label={label} class={name ?? 'rows'}>
        {paged.shown.map((row, index) => (
          <li key={keyOf(row, index)}>{render(row, index)}</li>
        ))}
      </ul>
      <MoreRows {...paged} />
    </>
  );
}
