import { statementLines } from '../../core/report/exports/statement-lines.ts';
import { textFragmentUrl } from '../../core/report/exports/text-fragment.ts';
import type { FullReport } from '../../core/report/page-report.ts';
import { groupBySource } from '../../core/report/source-groups.ts';
import { sourceKindLabel, sourceName, statementNotes } from '../labels.ts';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { formatList, formatNumber, t } from '../strings.ts';

/** Every statement with its words, by source; the number links to its place on the page. */
export function StatementTable({ report }: { readonly report: FullReport }) {
  const lines = new Map(statementLines(report).map((line) => [line.attribution, line]));
  const groups = groupBySource(report.attributions);
  if (groups.length === 0) return <p class="none">{t('sources_none')}</p>;
  return (
    <>
      {groups.map((group) => (
        <section key={group.key} class="report-source">
          <h3>
            <span class={`band band-${group.band}`} aria-hidden="true" /> <bdi>{sourceName(group)}</bdi>{' '}
            <span class="meta">{t('list_separator_note', sourceKindLabel(group), formatNumber(group.counted))}</span>
          </h3>
          <ol>
            {group.attributions.map((attribution) => {
              const line = lines.get(attribution);
              if (!line) return null;
              const notes = statementNotes(attribution);
              return (
                <li key={line.number}>
                  <ExternalLink href={textFragmentUrl(report.page.url, report.text, line.target)}>
                    {formatNumber(line.number)}
                  </ExternalLink>{' '}
                  <q dir="auto">{line.content || line.cue}</q>
                  {notes.length > 0 && <span class="meta"> {formatList(notes)}</span>}
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </>
  );
}
