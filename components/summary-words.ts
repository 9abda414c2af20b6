/** The opening sentences as plain words, for the exports and for parts of the popup. */
import { documentFinding } from '../core/report/document-finding.ts';
import type { FullReport } from '../core/report/page-report.ts';
import { type SummarySentence, summarise } from '../core/report/summary-sentence.ts';
import { languageName } from './language-name.ts';
import { formatDate, formatList, t, tn } from './strings.ts';

/** "Reprint of River Dispatch (14 May 2024)." with what is known of the original. */
export function reprintWords({ original, date }: Extract<SummarySentence, { kind: 'reprint' }>): string {
  if (original !== null && date !== null) return t('sentence_reprint_full', original, formatDate(date));
  if (original !== null) return t('sentence_reprint', original);
  return date === null ? t('sentence_reprint_bare') : t('sentence_reprint_dated', formatDate(date));
}

export const languageWords = (lang: string | null): string =>
  lang === null ? t('sentence_language_unknown') : t('sentence_language', languageName(lang));

function sentenceWords(sentence: SummarySentence): string {
  switch (sentence.kind) {
    case 'statements': {
      const parts = sentence.parts.map(({ filter, count }) => tn(`part_${filter}`, count));
      return t('sentence_statements', tn('statements', sentence.total), formatList(parts));
    }
    case 'party':
      return tn(sentence.all ? 'sentence_party_all' : 'sentence_party', sentence.count);
    case 'declined':
      return tn('sentence_declined', sentence.count);
    case 'none-found':
      return t('sentence_none_found');
    case 'language-unsupported':
      return languageWords(sentence.lang);
    case 'reprint':
      return reprintWords(sentence);
    case 'wire':
      return t('sentence_wire', sentence.wire);
  }
}

/** What the popup says first, one sentence each. */
export const summaryWords = (report: FullReport): string[] => summarise(report).map(sentenceWords);

/** What is said of documents cited without a link, or null. */
export function documentWords(report: FullReport): string | null {
  const finding = documentFinding(report);
  if (finding === null) return null;
  return finding.kind === 'no-links'
    ? t('origin_links_none')
    : `${tn('documents_unlinked', finding.statements.length)}.`;
}
