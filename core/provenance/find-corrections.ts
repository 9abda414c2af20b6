/** Finds correction notices: schema.org corrections and lines that open as one, in many languages. */
import type { Evidence } from '../report/page-report.ts';
import type { PageContext } from './find-byline.ts';
import { isNode, listOf, textOf } from './json-ld.ts';

const CORRECTION =
  /^[\s*([_–—-]*(?:(?:editor['’]?s?['’]?\s+note\s*(?:and\s+)?[:—–-]?\s*)?(?:correction|corrections|clarification|erratum|corrigendum)(?:\s+(?:appended|notice|made))?\s*(?:[(,]?[^:]{0,40}[):—–])|(?:(?:editor['’]?s?['’]?\s+)?note\s*[:—–-]\s*)?(?:this|an\s+earlier|a\s+previous)\s+(?:article|story|version|report|piece|post)\b[^.]{0,80}\b(?:was|has\s+been|were)\s+(?:corrected|amended|clarified)|an?\s+(?:earlier|previous)\s+version\s+of\s+this\b|(?:korrektur|richtigstellung|berichtigung|anmerkung\s+der\s+redaktion|correction|rectificatif|erratum|corrección|fe\s+de\s+erratas|rectificación|correção|errata|erramos|correzione|rettifica|correctie|rectificatie|исправление|уточнение|поправка|виправлення|уточнення|sprostowanie|korekta|düzeltme|تصحيح|توضيح|اصلاحیه|תיקון|הבהרה|सुधार|訂正|更正|정정|바로잡습니다|đính\s+chính|ralat|koreksi)\s*[:：—–])/iu;

export interface Corrections {
  readonly corrections: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** The correction notices of a page, as written, in page order. */
export function findCorrections({ input, article }: PageContext): Corrections {
  const found: string[] = [];
  for (const entry of listOf(article?.correction)) {
    const text = isNode(entry) ? (textOf(entry.text) ?? textOf(entry.description)) : textOf(entry);
    if (text !== null) found.push(text);
  }
  const blocks = input.blocks.map(({ start, end }) => input.text.slice(start, end));
  const near = input.signals.lines.filter((line) => line.position !== 'elsewhere').map(({ text }) => text);
  for (const text of [...blocks, ...near]) {
    if (text.length <= 1500 && CORRECTION.test(text) && !found.includes(text)) found.push(text);
  }
  return { corrections: found, evidence: found.map((quote) => ({ signal: 'correction', quote: quote.slice(0, 300) })) };
}
