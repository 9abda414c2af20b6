import { useState } from 'preact/hooks';
import { groupMentions } from '../../core/report/mention-groups.ts';
import type { FullReport } from '../../core/report/page-report.ts';
import type { Span } from '../../core/text/span.ts';
import { LazyPlaceMap } from '../map/LazyPlaceMap.tsx';
import { PagedList } from '../shared/PagedList.tsx';
import { t } from '../strings.ts';
import { MarkLegend } from './MarkLegend.tsx';
import { MentionRow } from './MentionRow.tsx';
import type { PopupClient } from './popup-client.ts';

export interface WhoWhereTabProps {
  readonly report: FullReport;
  readonly client: PopupClient;
  readonly jump: (span: Span) => void;
}

const KINDS = ['group', 'place'] as const;
const TITLES = { group: 'groups_title', place: 'places_title' } as const;
const NONE = { group: 'groups_none', place: 'places_none' } as const;

/** Groups and places in the article with their counts; each row walks through its mentions. */
export function WhoWhereTab({ report, client, jump }: WhoWhereTabProps) {
  const [pointed, setPointed] = useState<string | null>(null);
  const point = (id: string | null) => {
    setPointed(id);
    client.pointAt(id);
  };
  return (
    <>
      {report.mentions.length > 0 && (
        <div class="control-row start">
          <button type="button" class="quiet" onClick={() => client.previousMention()}>
            {t('mentions_all_previous')}
          </button>
          <button type="button" class="quiet" onClick={() => client.nextMention()}>
            {t('mentions_all_next')}
          </button>
        </div>
      )}
      {KINDS.map((kind) => {
        const rows = groupMentions(report.mentions, kind);
        return (
          <section key={kind}>
            <h2>{t(TITLES[kind])}</h2>
            {rows.length === 0 && <p class="none">{t(NONE[kind])}</p>}
            {kind === 'place' && <LazyPlaceMap report={report} jump={jump} pointed={pointed} onPoint={point} />}
            <PagedList
              rows={rows}
              keyOf={(row) => row.key}
              pageSize={50}
              render={(row) => (
                <MentionRow
                  row={row}
                  jump={jump}
                  isPointed={row.id !== null && row.id === pointed}
                  onPoint={(isOn) => point(isOn ? row.id : null)}
                />
              )}
              label={t(TITLES[kind])}
            />
          </section>
        );
      })}
      {report.mentions.length > 0 && <MarkLegend />}
    </>
  );
}
