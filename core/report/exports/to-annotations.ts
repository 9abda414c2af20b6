/**
 * Statements as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): each target has a quote selector with
 * its neighbours and a position selector. Positions count code points of the article's text in the report, as the
 * model demands, not of the page's source.
 */
import type { FullReport } from '../page-report.ts';
import { type StatementLine, statementLines } from './statement-lines.ts';

/** Length of prefix and suffix in UTF-16 code units, as other annotation tools write them. */
const CONTEXT_LENGTH = 32;

const codePoints = (text: string): number => Array.from(text).length;

function selectors(text: string, { target: [start, end] }: StatementLine) {
  const exact = text.slice(start, end);
  const from = codePoints(text.slice(0, start));
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: text.slice(end, end + CONTEXT_LENGTH),
    },
    { type: 'TextPositionSelector', start: from, end: from + codePoints(exact) },
  ];
}

function body({ attribution }: StatementLine) {
  const tags = [
    attribution.sourceClass,
    attribution.kind,
    attribution.quote,
    ...(attribution.unnamed ? ['unnamed'] : []),
  ];
  return [
    { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: attribution.canonicalSource },
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value })),
  ];
}

/** An annotation page in JSON-LD, one annotation per statement. */
export function toAnnotations(report: FullReport): string {
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${report.page.url}#newsgloss-statements`,
    type: 'AnnotationPage',
    items: statementLines(report).map((line) => ({
      id: `${report.page.url}#newsgloss-statement-${line.number}`,
      type: 'Annotation',
      motivation: 'describing',
      body: body(line),
      target: { source: report.page.url, selector: selectors(report.text, line) },
    })),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
