/** Attributions as a table: one row each, column names in English whatever the interface's language. */
import Papa from 'papaparse';
import type { FullReport } from '../page-report.ts';
import { type StatementLine, statementLines } from './statement-lines.ts';

const COLUMNS = [
  'number',
  'counted',
  'source',
  'source_class',
  'unnamed',
  'described',
  'party',
  'kind',
  'quote',
  'source_words',
  'cue_words',
  'content',
  'denial',
  'declined',
  'anonymity_condition',
  'via',
  'inside',
  'start',
  'end',
  'page',
  'document_linked',
] as const;

type CsvRow = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

const yesNo = (claim: boolean): string => (claim ? 'yes' : 'no');

/** CSV (RFC 4180) with a header row; cells that a spreadsheet would run as a formula are defused. */
export function toCsv(report: FullReport): string {
  const toRow = ({ number, attribution, source, cue, content, isCounted, target }: StatementLine): CsvRow => ({
    number,
    counted: yesNo(isCounted),
    source: attribution.canonicalSource,
    source_class: attribution.sourceClass,
    unnamed: yesNo(attribution.unnamed),
    described: yesNo(attribution.described),
    party: attribution.party ?? '',
    kind: attribution.kind,
    quote: attribution.quote,
    source_words: source,
    cue_words: cue,
    content,
    denial: yesNo(attribution.denial),
    declined: yesNo(attribution.declined),
    anonymity_condition: yesNo(attribution.anonymityCondition),
    via: attribution.via ?? '',
    inside: attribution.nestedIn === null ? '' : attribution.nestedIn + 1,
    start: target[0],
    end: target[1],
    page: report.page.url,
    // Empty: cites no document, or the text has no links.
    document_linked: attribution.documentLinked === undefined ? '' : yesNo(attribution.documentLinked),
  });
  // The header stands over no rows, too.
  const table = { fields: [...COLUMNS], data: statementLines(report).map(toRow) };
  return `${Papa.unparse(table, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
