/** What the popup says and offers when there is no analysis to show. Pure, so that every state is a line in a table. */
import type { EndedBy, PageState } from '../../core/report/page-state.ts';
import { failureLabel } from '../labels.ts';
import { t } from '../strings.ts';
import type { PopupSnapshot } from './popup-client.ts';

export type NoticeAction = 'analyse' | 'again' | 'stop' | 'site-on' | 'reload' | 'sample' | 'glossary';

export interface NoticeButton {
  readonly label: string;
  readonly action: NoticeAction;
}

export interface Notice {
  readonly sentence: string;
  readonly detail?: string;
  /** What helps most comes first. */
  readonly buttons: readonly NoticeButton[];
}

type NoticedState = Exclude<PageState, { kind: 'ready' }>;

const REASONS = {
  'no-text': 'reason_no_text',
  'not-html': 'reason_not_html',
  'too-little-text': 'reason_too_short',
  'index-of-articles': 'reason_index',
  forum: 'reason_forum',
  product: 'reason_product',
  documentation: 'reason_documentation',
  'service-page': 'reason_service',
  'text-in-components': 'reason_components',
} as const;

function reasonLabel(reason: string): string {
  const known = Object.entries(REASONS).find(([code]) => code === reason);
  return known ? t(known[1]) : t('reason_else', reason.replaceAll('-', ' '));
}

const glossary = (): NoticeButton => ({ label: t('glossary_open'), action: 'glossary' });

function offNotice(by: EndedBy | 'mode', { host, mode }: PopupSnapshot): Notice {
  const site = host ?? '';
  if (by === 'site') {
    return { sentence: t('state_off_site', site), buttons: [{ label: t('state_off_site_button'), action: 'site-on' }] };
  }
  if (by === 'page') {
    return { sentence: t('state_off_page'), buttons: [{ label: t('state_off_page_button'), action: 'analyse' }] };
  }
  const sentence = mode === 'chosen-sites' ? t('state_off_chosen', site) : t('state_off_mode');
  return { sentence, buttons: [{ label: t('state_off_mode_button'), action: 'analyse' }] };
}

/** The sentence and the buttons for a state; there is always one that helps. */
export function noticeFor(state: NoticedState, snapshot: PopupSnapshot): Notice {
  switch (state.kind) {
    case 'reading':
      return { sentence: t('state_reading'), buttons: [{ label: t('state_stop'), action: 'stop' }] };
    case 'not-article':
      return {
        sentence: t('state_not_article'),
        detail: t('state_not_article_reason', reasonLabel(state.reason)),
        // There is nothing in a plain file that could be read anyway; its names can be looked up.
        buttons: [state.reason === 'not-html' ? glossary() : { label: t('state_analyse_anyway'), action: 'analyse' }],
      };
    case 'not-allowed':
      return {
        sentence: t('state_not_allowed'),
        buttons: [{ label: t('welcome_sample'), action: 'sample' }, glossary()],
      };
    case 'off':
      return offNotice(state.by, snapshot);
    case 'failed':
      return { sentence: failureLabel(state.code), buttons: [{ label: t('state_try_again'), action: 'again' }] };
    case 'stale-extension':
      return { sentence: t('state_stale'), buttons: [{ label: t('state_reload'), action: 'reload' }] };
  }
}
