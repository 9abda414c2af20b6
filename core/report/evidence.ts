/** Where a line of evidence stands: in sight on the page, or in the data that the page carries for machines. */
import type { Evidence } from './page-report.ts';

/** Whether the words come from the page's metadata and not from a line a reader sees. */
export const isFromPageData = ({ signal, quote }: Evidence): boolean =>
  /^(?:meta |json-ld )/.test(signal) || quote.startsWith('datetime: ');

/** What can be seen first, then what only machines read, each in its order; no line again as a part of another. */
export function sortEvidence(evidence: readonly Evidence[]): Evidence[] {
  const whole = evidence.filter(
    ({ quote }, index) =>
      !evidence.some((other, at) => other.quote.includes(quote) && (other.quote !== quote || at < index)),
  );
  return [...whole.filter((line) => !isFromPageData(line)), ...whole.filter(isFromPageData)];
}
