/** The plain tables of the report page: groups, places, cautious words, collapsed stretches. */
import type { ComponentChild } from 'preact';
import { groupMentions } from '../../core/report/mention-groups.ts';
import type { FullReport } from '../../core/report/page-report.ts';
import { collapseKindLabel, collapseReason } from '../labels.ts';
import { MoreRows, usePagedRows } from '../shared/PagedRows.tsx';
import { formatList, formatNumber, t, tn } from '../strings.ts';

interface OfReport {
  readonly report: FullReport;
}

/** Rows of a table drawn at first, and with each press. */
const ROWS_SHOWN = 200;

interface PagedTableProps<Row> {
  readonly caption: ComponentChild;
  readonly rows: readonly Row[];
  readonly render: (row: Row) => ComponentChild;
}

function PagedTable<Row>({ caption, rows, render }: PagedTableProps<Row>) {
  const paged = usePagedRows(rows, ROWS_SHOWN);
  return (
    <>
      <table>
        {caption}
        <tbody>{paged.shown.map(render)}</tbody>
      </table>
      <MoreRows {...paged} />
    </>
  );
}

/** Groups or places with their counts and the forms in the text. */
export function MentionTable({ report, kind }: OfReport & { readonly kind: 'group' | 'place' }) {
  const rows = groupMentions(report.mentions, kind);
  if (rows.length === 0) return <p class="none">{t(kind === 'group' ? 'groups_none' : 'places_none')}</p>;
  return (
    <PagedTable
      caption={<caption>{t(kind === 'group' ? 'groups_title' : 'places_title')}</caption>}
      rows={rows}
      render={({ key, name, listed, mentions, forms }) => (
        <tr key={key}>
          <th scope="row">
            <bdi>{name}</bdi>
            {!listed && <span class="meta"> {t('mention_unlisted')}</span>}
          </th>
          <td>
            <bdi>{formatList(forms.map((form) => form.text))}</bdi>
          </td>
          <td class="figure">{formatNumber(mentions.length)}</td>
        </tr>
      )}
    />
  );
}

/** Words that withhold or weaken a claim, as they stand. */
export function HedgeTable({ report }: OfReport) {
  if (report.hedges.length === 0) return null;
  return (
    <PagedTable
      caption={<caption>{tn('hedges_title', report.hedges.length)}</caption>}
      rows={report.hedges}
      render={({ start, end, kind }) => (
        <tr key={start}>
          <th scope="row">
            <bdi>{report.text.slice(start, end)}</bdi>
          </th>
          <td class="meta">{t(`hedge_${kind}`)}</td>
        </tr>
      )}
    />
  );
}

/** What was collapsed on the page, with the reason. */
export function HiddenTable({ report }: OfReport) {
  if (report.collapsed.length === 0) return <p class="none">{t('hidden_none')}</p>;
  return (
    <table>
      <caption class="visually-hidden">{t('tab_hidden')}</caption>
      <tbody>
        {report.collapsed.map(({ kind, words, text }) => (
          <tr key={`${kind} ${text}`}>
            <th scope="row">{collapseKindLabel(kind)}</th>
            <td class="meta">{collapseReason(kind)}</td>
            <td class="figure">{tn('words', words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
