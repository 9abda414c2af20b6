import { collapseKindLabel, collapseReason } from '../../components/labels.ts';
import { formatList, t, tn, uiDirection } from '../../components/strings.ts';
import type { CollapseKind } from '../../core/report/page-report.ts';
import type { RunBarLabel } from '../../page/collapse/run-bar.ts';

/**
 * Words of the line over collapsed text: "Share, newsletter · 214 words · Show", and why, in the reader's language.
 * Without kinds it is a block that the reader hid.
 */
export function runLabel(kinds: readonly CollapseKind[], words: number): RunBarLabel {
  const isOwn = kinds.length === 0;
  const names = isOwn ? t('kind_own') : formatList(kinds.map((kind) => collapseKindLabel(kind)));
  return {
    dir: uiDirection(),
    text: t('page_run', names, tn('words', words)),
    reason: isOwn ? t('why_own') : kinds.map(collapseReason).join(' · '),
    never: t(isOwn ? 'hidden_show_again' : 'hidden_never_wrong'),
    show: t('show'),
    hide: t('hide'),
  };
}
