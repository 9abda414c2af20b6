import type { FullReport } from '../page-report.ts';
import { shorten } from '../statements.ts';
import { statementLines } from './statement-lines.ts';
import { textFragmentUrl } from './text-fragment.ts';

/** Length of the excerpt before each address, in characters. */
const EXCERPT_LENGTH = 90;

/** One address per statement that opens the page at its words, under a line that says whose statement it is. */
export function toLinks(report: FullReport): string {
  return statementLines(report)
    .map(({ number, attribution, cue, content, target }) => {
      const source = attribution.canonicalSource === '' ? '–' : attribution.canonicalSource;
      const words = `${number}. ${source}: ${shorten(content || cue, EXCERPT_LENGTH)}`;
      return `${words}\n${textFragmentUrl(report.page.url, report.text, target)}\n`;
    })
    .join('\n');
}
