import { collapseKindLabel, collapseReason } from '../../components/labels.ts';
import { formatList, t, tn } from '../../components/strings.ts';
import type { CollapseKind } from '../../core/report/page-report.ts';
import type { RunBarLabel } from '../../page/collapse/run-bar.ts';

/** Words of the line over collapsed text: "Share, newsletter · 214 words · Show", and why, in the reader's language. */
export function runLabel(kinds: readonly CollapseKind[], words: number): RunBarLabel {
  const names = formatList(kinds.map((kind) => collapseKindLabel(kind)));
  return {
    text: `${names} · ${tn('words', words)}`,
    reason: kinds.map(collapseReason).join(' · '),
    show: t('show'),
    hide: t('hide'),
  };
}
