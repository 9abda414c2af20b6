import type { FullReport } from '../../core/report/page-report.ts';
import { t } from '../strings.ts';

/** In the place of an empty list of statements: nobody looked, or nothing was found. The first sentence says which language. */
export const NoStatements = ({ report: { sourcingSupported } }: { readonly report: FullReport }) => (
  <p class="none">{t(sourcingSupported ? 'sources_none' : 'sources_not_read')}</p>
);
