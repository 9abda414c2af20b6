import type { Attribution } from '../../core/report/page-report.ts';
import { attributionSpan, isStance, segmentsText, shorten } from '../../core/report/statements.ts';
import type { Span } from '../../core/text/span.ts';
import { statementNotes } from '../labels.ts';
import { formatList, t } from '../strings.ts';

export interface StatementLineProps {
  readonly attribution: Attribution;
  readonly text: string;
  readonly jump: (span: Span) => void;
}

/** Length of an excerpt, in characters: two lines of the popup. */
const EXCERPT_LENGTH = 110;

/** One statement in the article's own words; a press goes there on the page. */
export function StatementLine({ attribution, text, jump }: StatementLineProps) {
  const span = attributionSpan(attribution);
  // Without a source the cue says what makes it a statement ("reportedly"); a stance is nothing without who and how ("X wants").
  const isWhole = attribution.sourceClass === 'none' || isStance(attribution);
  const said = isWhole ? '' : segmentsText(text, attribution.content);
  const content = said || text.slice(span.start, span.end);
  const notes = statementNotes(attribution);
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
