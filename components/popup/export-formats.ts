/** The exports on offer: what each is called, what it is for, and the pure function that writes it. */

import { toJson } from '../../core/report/exports/to-json.ts';
import type { FullReport } from '../../core/report/page-report.ts';
import type { MessageKey } from '../strings.ts';
import type { SavedFile } from './popup-client.ts';

export interface ExportFormat {
  readonly label: MessageKey;
  readonly purpose: MessageKey;
  readonly extension: string;
  readonly mime: string;
  readonly write: (report: FullReport) => string;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { label: 'export_json', purpose: 'export_json_for', extension: 'json', mime: 'application/json', write: toJson },
];

/** A file name from the page's title and host: letters, digits and hyphens only. */
export function exportFileName(report: FullReport, extension: string): string {
  const words = `${report.provenance.host} ${report.page.title}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['report'];
  return `newsgloss-${words.join('-').slice(0, 60).replace(/-$/, '')}.${extension}`;
}

export const exportFile = (report: FullReport, format: ExportFormat): SavedFile => ({
  name: exportFileName(report, format.extension),
  mime: format.mime,
  text: format.write(report),
});
