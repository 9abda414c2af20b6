/** Words for the closed sets of the report: bands, source kinds, collapse kinds, failures. */
import type { Band } from '../core/report/composition.ts';
import type { Attribution, CollapseKind } from '../core/report/page-report.ts';
import type { FailureCode } from '../core/report/page-state.ts';
import type { SourceGroup } from '../core/report/source-groups.ts';
import type { Mode } from '../core/settings/settings.ts';
import { type MessageKey, t } from './strings.ts';

const MODE_KEYS: Record<Mode, MessageKey> = {
  'every-page': 'mode_every_page',
  'chosen-sites': 'mode_chosen_sites',
  'on-click': 'mode_on_click',
};

const FAILURE_KEYS: Record<FailureCode, MessageKey> = {
  'background-missing': 'state_failed_background',
  'glossary-missing': 'state_failed_glossary',
  'no-text': 'state_failed_no_text',
  'too-long': 'state_failed_too_long',
  'analysis-failed': 'state_failed_analysis',
};

/** Message keys know no hyphens. */
const keyed = (kind: CollapseKind) => (kind === 'author-box' ? 'author_box' : kind);
export const collapseKindLabel = (kind: CollapseKind): string => t(`kind_${keyed(kind)}`);
/** Why stretches of a kind are collapsed, in the interface's language (the report's own reason is English). */
export const collapseReason = (kind: CollapseKind): string => t(`why_${keyed(kind)}`);
export const modeLabel = (mode: Mode): string => t(MODE_KEYS[mode]);
export const failureLabel = (code: FailureCode): string => t(FAILURE_KEYS[code]);

const isFailureCode = (reason: string): reason is FailureCode => reason in FAILURE_KEYS;
/** Why a file could not be read: one of our reasons in words, or what the browser said. */
export const failureWords = (reason: string): string => (isFailureCode(reason) ? failureLabel(reason) : reason);
export const bandLabel = (band: Band): string => t(`band_${band}`);

/** "party", "unnamed, bare", "party, declined to comment": what kind of source a group of statements has. */
export function sourceKindLabel({ band, described, isParty, attributions }: SourceGroup): string {
  const kind = band === 'unnamed' ? t(described ? 'meta_unnamed_described' : 'meta_unnamed_bare') : t(`meta_${band}`);
  const isSilent = attributions.every((attribution) => attribution.declined);
  return [
    kind,
    ...(isParty && band !== 'party' ? [t('meta_is_party')] : []),
    ...(isSilent ? [t('statement_declined')] : []),
  ].join(', ');
}

/** How a source is called in a list. */
export function sourceName({ name, band }: SourceGroup): string {
  if (band === 'agentless') return t('source_agentless');
  // "the PMU" inside a sentence, "The PMU" at the head of a row.
  if (name !== '') return name.charAt(0).toLocaleUpperCase() + name.slice(1);
  return t(band === 'self' ? 'source_self' : 'source_unidentified');
}

/** What else is known of one statement: quotation, denial, channel, why it is not counted. */
export function statementNotes(attribution: Attribution): string[] {
  return [
    ...(attribution.quote === 'indirect' ? [] : [t('statement_quote')]),
    ...(attribution.denial ? [t('statement_denial')] : []),
    ...(attribution.declined ? [t('statement_declined')] : []),
    ...(attribution.anonymityCondition ? [t('statement_anonymity')] : []),
    ...(attribution.via === null ? [] : [t('statement_via', attribution.via)]),
    ...(attribution.documentLinked === false ? [t('statement_document_unlinked')] : []),
    ...(attribution.kind === 'stance' ? [t('statement_stance')] : []),
    ...(attribution.nestedIn === null ? [] : [t('statement_nested')]),
  ];
}
