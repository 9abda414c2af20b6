import type { Attribution } from '../../core/report/page-report.ts';
import { attributionSpan, segmentsText, shorten } from '../../core/report/statements.ts';
import type { Span } from '../../core/text/span.ts';
import { formatList, t } from '../strings.ts';

export interface StatementLineProps {
  readonly attribution: Attribution;
  readonly text: string;
  readonly jump: (span: Span) => void;
}

/** Length of an excerpt, in characters: two lines of the popup. */
const EXCERPT_LENGTH = 110;

function notesOf(attribution: Attribution): string[] {
  return [
    ...(attribution.quote === 'indirect' ? [] : [t('statement_quote')]),
    ...(attribution.denial ? [t('statement_denial')] : []),
    ...(attribution.declined ? [t('statement_declined')] : []),
    ...(attribution.anonymityCondition ? [t('statement_anonymity')] : []),
    ...(attribution.via === null ? [] : [t('statement_via', attribution.via)]),
    ...(attribution.kind === 'stance' ? [t('statement_stance')] : []),
    ...(attribution.nestedIn === null ? [] : [t('statement_nested')]),
  ];
}

/** One statement in the article's own words; a press goes there on the page. */
export function StatementLine({ attribution, text, jump }: StatementLineProps) {
  const span = attributionSpan(attribution);
  const content = segmentsText(text, attribution.content) || text.slice(span.start, span.end);
  const notes = notesOf(attribution);
  return (
    <button type="button" class="line" title={t('statement_jump')} onClick={() => jump(span)}>
      <span class="line-text">
        <bdi class="excerpt">{shorten(content, EXCERPT_LENGTH)}</bdi>
        {notes.length > 0 && <span class="meta">{formatList(notes)}</span>}
      </span>
      <span class="chevron" aria-hidden="true" />
    </button>
  );
}
