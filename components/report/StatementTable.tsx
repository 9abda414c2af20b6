import { type StatementLine, statementLines } from '../../core/report/exports/statement-lines.ts';
import { textFragmentUrl } from '../../core/report/exports/text-fragment.ts';
import type { Attribution, FullReport } from '../../core/report/page-report.ts';
import { type DescribeParty, partyIds } from '../../core/report/party-entry.ts';
import { groupBySource, type SourceGroup } from '../../core/report/source-groups.ts';
import { attributionSpan, isStance, stancesIn, withoutMarks } from '../../core/report/statements.ts';
import { sourceKindLabel, sourceName, statementNotes } from '../labels.ts';
import { PartyFacts, UnlistedParty } from '../popup/PartyFacts.tsx';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { NoStatements } from '../shared/NoStatements.tsx';
import { MoreRows, usePagedRows } from '../shared/PagedRows.tsx';
import { formatList, formatNumber, t, tn } from '../strings.ts';

/** Sources drawn at first, and with each press. */
const SOURCES_SHOWN = 100;
/** Statements of one source drawn at most before its own press. */
const STATEMENTS_SHOWN = 100;

interface StatementsProps extends Pick<SourceGroup, 'attributions'> {
  readonly report: FullReport;
  readonly lines: ReadonlyMap<Attribution, StatementLine>;
}

/** What is shown of a statement; a stance is nothing without who has it. */
function wordsOf({ attribution, content, cue }: StatementLine, text: string): string {
  if (!isStance(attribution)) return content || cue;
  const { start, end } = attributionSpan(attribution);
  return text.slice(start, end);
}

function Statements({ report, attributions, lines }: StatementsProps) {
  const paged = usePagedRows(attributions, STATEMENTS_SHOWN);
  return (
    <>
      <ol>
        {paged.shown.map((attribution) => {
          const line = lines.get(attribution);
          if (!line) return null;
          const notes = statementNotes(attribution);
          return (
            <li key={line.number}>
              <ExternalLink href={textFragmentUrl(report.page.url, report.text, line.target)}>
                {formatNumber(line.number)}
              </ExternalLink>{' '}
              <q dir="auto">{withoutMarks(wordsOf(line, report.text))}</q>
              {notes.length > 0 && <span class="meta"> {formatList(notes)}</span>}
            </li>
          );
        })}
      </ol>
      <MoreRows {...paged} />
    </>
  );
}

interface StatementTableProps {
  readonly report: FullReport;
  readonly describeParty: DescribeParty;
}

/** Every statement with its words, by source; the number links to its place on the page. */
export function StatementTable({ report, describeParty }: StatementTableProps) {
  const lines = new Map(statementLines(report).map((line) => [line.attribution, line]));
  const groups = groupBySource(report.attributions);
  const stances = stancesIn(report.attributions);
  const paged = usePagedRows(groups, SOURCES_SHOWN);
  if (groups.length + stances.length === 0) return <NoStatements report={report} />;
  return (
    <>
      {paged.shown.map((group) => (
        <section key={group.key} class="report-source">
          <h3>
            <span class={`band band-${group.band}`} aria-hidden="true" /> <bdi>{sourceName(group)}</bdi>{' '}
            <span class="meta">{t('list_separator_note', sourceKindLabel(group), formatNumber(group.counted))}</span>
          </h3>
          <Statements report={report} attributions={group.attributions} lines={lines} />
          <UnlistedParty group={group} />
        </section>
      ))}
      <MoreRows {...paged} />
      {stances.length > 0 && (
        <details class="report-stances">
          <summary>{tn('stances_title', stances.length)}</summary>
          <p class="meta">{t('stances_note')}</p>
          <Statements report={report} attributions={stances} lines={lines} />
        </details>
      )}
      {partyIds(report.attributions).length > 0 && (
        <section class="report-parties">
          <h3>{t('parties_title')}</h3>
          <PartyFacts attributions={report.attributions} describe={describeParty} isOpen />
        </section>
      )}
    </>
  );
}
