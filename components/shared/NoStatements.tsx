import type { FullReport } from '../../core/report/page-report.ts';
import { t } from '../strings.ts';
import { languageWords } from '../summary-words.ts';

/** In the place of an empty list of statements: nobody looked, or nothing was found. */
export const NoStatements = ({ report: { sourcingSupported, page } }: { readonly report: FullReport }) => (
  <p class="none">{sourcingSupported ? t('sources_none') : languageWords(page.lang)}</p>
);
