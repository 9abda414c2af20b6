/** Where a line of evidence stands: in sight on the page, or in the data that the page carries for machines. */
import type { Evidence } from './page-report.ts';

/** Whether the words come from the page's metadata or mark-up and not from a line a reader sees. */
export const isFromPageData = ({ signal }: Evidence): boolean =>
  /^(?:meta |json-ld )|mark-up$|^time element$/.test(signal);

/** What can be seen first, then what only machines read; each in its order. */
export function sortEvidence(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence.filter((line) => !isFromPageData(line)), ...evidence.filter(isFromPageData)];
}
