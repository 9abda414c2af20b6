/** The exports on offer: what each is called, what it is for, and the pure function that writes it. */

import { toAnnotations } from '../../core/report/exports/to-annotations.ts';
import { toApa, toBibtex, toCslJson } from '../../core/report/exports/to-citation.ts';
import { toCsv } from '../../core/report/exports/to-csv.ts';
import { toJson } from '../../core/report/exports/to-json.ts';
import { toLinks } from '../../core/report/exports/to-links.ts';
import { toMarkdown } from '../../core/report/exports/to-markdown.ts';
import type { FullReport } from '../../core/report/page-report.ts';
import type { Parties } from '../../core/report/party-entry.ts';
import { noteWords } from '../note-words.ts';
import type { MessageKey } from '../strings.ts';
import type { SavedFile } from './popup-client.ts';

export interface ExportFormat {
  readonly label: MessageKey;
  readonly purpose: MessageKey;
  readonly extension: string;
  readonly mime: string;
  readonly write: (report: FullReport, parties: Parties) => string;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    label: 'export_markdown',
    purpose: 'export_markdown_for',
    extension: 'md',
    mime: 'text/markdown',
    write: (report, parties) => toMarkdown(report, noteWords(), parties),
  },
  { label: 'export_csv', purpose: 'export_csv_for', extension: 'csv', mime: 'text/csv', write: toCsv },
  { label: 'export_json', purpose: 'export_json_for', extension: 'json', mime: 'application/json', write: toJson },
  { label: 'export_apa', purpose: 'export_apa_for', extension: 'txt', mime: 'text/plain', write: toApa },
  { label: 'export_bibtex', purpose: 'export_bibtex_for', extension: 'bib', mime: 'text/x-bibtex', write: toBibtex },
  {
    label: 'export_csl',
    purpose: 'export_csl_for',
    extension: 'csl.json',
    mime: 'application/vnd.citationstyles.csl+json',
    write: toCslJson,
  },
  {
    label: 'export_annotation',
    purpose: 'export_annotation_for',
    extension: 'jsonld',
    mime: 'application/ld+json',
    write: toAnnotations,
  },
  { label: 'export_links', purpose: 'export_links_for', extension: 'links.txt', mime: 'text/plain', write: toLinks },
];

/** A file name from the page's title and host: letters, digits and hyphens only. */
export function exportFileName(report: FullReport, extension: string): string {
  const words = `${report.provenance.host} ${report.page.title}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['report'];
  return `newsgloss-${words.join('-').slice(0, 60).replace(/-$/, '')}.${extension}`;
}

export const exportFile = (report: FullReport, format: ExportFormat, parties: Parties): SavedFile => ({
  name: exportFileName(report, format.extension),
  mime: format.mime,
  text: format.write(report, parties),
});
