/** Finds correction notices: schema.org corrections and lines that open as one, in many languages. */
import type { Evidence } from '../report/page-report.ts';
import { isNode, listOf, textOf } from './json-ld.ts';
import type { PageContext } from './page-context.ts';

const CORRECTION =
  /^[\s*([_–—-]*(?:(?:editor['’]?s?['’]?\s+note\s*(?:and\s+)?[:—–-]?\s*)?(?:correction|corrections|clarification|erratum|corrigendum)(?:\s+(?:appended|notice|made))?\s*(?:[(,]?[^:]{0,40}[):—–])|(?:(?:editor['’]?s?['’]?\s+)?note\s*[:—–-]\s*)?(?:this|an\s+earlier|a\s+previous)\s+(?:article|story|version|report|piece|post)\b[^.]{0,80}\b(?:was|has\s+been|were)\s+(?:corrected|amended|clarified)|an?\s+(?:earlier|previous)\s+version\s+of\s+this\b|(?:korrektur|richtigstellung|berichtigung|anmerkung\s+der\s+redaktion|correction|rectificatif|erratum|corrección|fe\s+de\s+erratas|rectificación|correção|errata|erramos|correzione|rettifica|correctie|rectificatie|исправление|уточнение|поправка|виправлення|уточнення|sprostowanie|korekta|düzeltme|تصحيح|توضيح|اصلاحیه|תיקון|הבהרה|सुधार|訂正|更正|정정|바로잡습니다|đính\s+chính|ralat|koreksi)\s*[:：—–])/iu;

/**
 * "This story has been updated to correct …", "Update: the toll has been corrected from …": a sentence of a line that
 * speaks of this text. An update that only adds is none.
 */
const MENDED =
  /(?:^|[.!?:]\s)[\s*([_–—-]{0,4}(?:(?:this|the|our)\s+(?:article|story|version|report|piece|post|headline|caption|photo\s+caption)|(?:the|an?)\s[^.!?\n]{2,80}?\sin\s+(?:this|an\s+earlier\s+version\s+of\s+this)\s+(?:article|story|report|piece|post))\s+(?:(?:was|were|has\s+been|have\s+been|is)\s+)(?:since\s+)?(?:(?:updated|edited|revised|changed|amended)\s[^.!?\n]{0,60}?\bto\s+(?:correct|fix|rectify|clarify|remove\s+(?:an?\s+)?(?:incorrect|wrong|erroneous|inaccurate))\b|corrected\b)/iu;

/** "Editor's note: The first version misstated the toll.": a note, or an update, that says what was wrong. */
const NOTE_ADMITS =
  /^[\s*([_–—-]{0,4}(?:(?:editors?['’]?s?['’]?\s+)?note|updated?)\b[^:]{0,40}[:—–]\s[^\n]{0,400}?\b(?:corrected\s+(?:from|to|the|an?)\b|incorrectly|misstated|misidentified|misspelled|misspelt|erroneously|(?:wrongly|mistakenly)\s+(?:said|stated|gave|named|reported|identified|attributed)|to\s+correct\s+(?:the|an?|his|her|their)\b|(?:earlier|previous|original)\s+version\b[^.\n]{0,80}\b(?:wrong|incorrect|inaccurate|error|mistake))/iu;

function isCorrection(text: string): boolean {
  return text.length <= 1500 && (CORRECTION.test(text) || isNotice(text));
}

/** Notices are short; a story about a corrected story goes on. */
const NOTICE_CHARS = 500;

function isNotice(text: string): boolean {
  return text.length <= NOTICE_CHARS && (MENDED.test(text) || NOTE_ADMITS.test(text));
}

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
    if (isCorrection(text) && !found.includes(text)) found.push(text);
  }
  return { corrections: found, evidence: found.map((quote) => ({ signal: 'correction', quote: quote.slice(0, 300) })) };
}
