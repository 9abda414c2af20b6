/**
 * Finds the news agency a text was carried from: datelines ("BEIRUT (Reuters) -"), tails ("(Reporting by …)",
 * "— AFP"), credit lines and agency bylines. Being quoted by name inside the text makes nobody the wire.
 */
import type { ArticleInput, PageLine } from '../article/article-input.ts';
import type { Evidence } from '../report/page-report.ts';
import { AGENCY_PATTERN, agenciesIn, agencyNamed, namesAgency } from './agency-names.ts';
import { linesAround } from './lines-around.ts';
import { COPYRIGHT_LINE } from './reprint-phrases.ts';
import { besideByline, closingCredit, creditedIn, thankedIn } from './wire-credits.ts';

export interface Wire {
  readonly wire: string | null;
  /** Every agency that the words name, the wire first: "With reporting by AFP and Reuters". */
  readonly agencies: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** "DAMASCUS, Dec 9 (SANA) —" and "Ankara (AA) -": a place, perhaps a date, the agency in brackets, a dash. */
const DATELINE = new RegExp(
  `^[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.,'’/\\s\\d-]{0,60}?[\\s,]*[(\\[（]\\s*(${AGENCY_PATTERN})(?:\\s*/\\s*[^)）]{1,30})?\\s*[)\\]）]\\s*(?:[-–—:.]|--|$)`,
  'u',
);
/** "(AP) —" at the very start, and "BERLIN, Dec 9 /TASS/." */
const BARE_DATELINE = new RegExp(
  `^(?:[(\\[【]\\s*(${AGENCY_PATTERN})[^)\\]】]{0,40}[)\\]】]\\s*[-–—]?|[\\p{L}\\s.,\\d-]{2,60}?/(${AGENCY_PATTERN})/\\.?)`,
  'u',
);
const COMMA_DATELINE = new RegExp(
  `^[\\p{Lu}][\\p{L}\\s.'’-]{1,40},\\s+(?:[\\p{L}.]+\\s+\\d{1,2}|\\d{1,2}\\s+[\\p{L}.]+)(?:,\\s*|\\s+)[-–—]?\\s*(${AGENCY_PATTERN})\\s*[-–—.]`,
  'u',
);
const DESK_TAIL = /\((?:(?:additional\s+)?reporting|writing|editing|compiled)\s+by\b[^()]{2,200}\)/iu;

/** A picture's agency is not the text's. */
function isCaption({ tag, hints }: PageLine): boolean {
  return /caption|figure|photo|image|picture|gallery|credit|media|video/.test(`${tag} ${hints}`);
}

/** A dateline stands at the very beginning, a credit at the very end of a text; code units that are looked at. */
const DATELINE_CHARS = 400;
const CREDIT_CHARS = 2500;
const CREDIT_LINE_CHARS = 80;
const LAST_BLOCKS = 4;

/** The agency whose copy this is, or null, with the words that say so. */
export function findWire(input: ArticleInput, byline: readonly string[] = [], suppliers: readonly string[] = []): Wire {
  const blocks = input.blocks.map(({ start, end }) => input.text.slice(start, end));
  for (const opening of blocks.slice(0, 3).map((block) => block.slice(0, DATELINE_CHARS))) {
    if (!namesAgency(opening)) continue;
    const found = DATELINE.exec(opening) ?? BARE_DATELINE.exec(opening) ?? COMMA_DATELINE.exec(opening);
    if (found !== null) return dateline(found);
  }
  const near = linesAround(input)
    .filter((line) => line.position !== 'elsewhere' && line.text.length <= 300 && !isCaption(line))
    .map(({ text }) => text);
  const ends = [...blocks.slice(-LAST_BLOCKS).map((block) => block.slice(-CREDIT_CHARS)), ...near];
  for (const line of ends) {
    const credited = line.length <= CREDIT_LINE_CHARS ? creditedIn(line) : [];
    if (credited.length > 0) return witness(credited, 'wire credit', line);
    const thanked = thankedIn(line);
    if (thanked !== null)
      return witness(thanked.agencies, 'wire credit', line.length <= 160 ? line : sentenceAt(line, thanked.at));
  }
  for (const line of blocks.slice(1).slice(-3)) {
    const closing = closingCredit(line);
    if (closing !== null) return witness(closing.agencies, 'wire credit', closing.words);
  }
  return (
    copyrightLine(near) ??
    agencyAmong(byline, 'agency as byline') ??
    agencyAmong(suppliers, 'json-ld provider') ??
    underHeadline(input) ??
    deskTail([...blocks.slice(-4), ...signedLines(input)], input)
  );
}

/** The sentence around a place in a line: a credit names its second agency after the first. */
function sentenceAt(line: string, at: number): string {
  const from = Math.max(0, line.lastIndexOf('. ', at) + 1);
  const to = line.indexOf('. ', at);
  return line.slice(from, to < 0 ? undefined : to + 1).slice(0, 300);
}

/** "Copyright 2019 The Associated Press. All rights reserved." */
function copyrightLine(lines: readonly string[]): Wire | null {
  for (const line of lines) {
    const holder = COPYRIGHT_LINE.exec(line)?.groups?.outlet?.split(/[,.]\s/)[0] ?? '';
    const agency = agencyNamed(holder.replace(/^the\s+/i, ''));
    if (agency !== null) return witness([agency], 'wire copyright line', line);
  }
  return null;
}

/** An agency that signs as the author, or that the page's data name as where the text is from. */
function agencyAmong(names: readonly string[], signal: string): Wire | null {
  for (const name of names) {
    const agency = agencyNamed(name);
    if (agency !== null) return witness([agency], signal, name);
  }
  return null;
}

/** An agency in a line of its own right under the headline, beside a name, a place or the time. */
function underHeadline(input: ArticleInput): Wire | null {
  for (const line of linesAround(input)) {
    const agency = line.position === 'before' && !isCaption(line) ? besideByline(line.text) : null;
    if (agency !== null) return witness([agency], 'agency under the headline', line.text);
  }
  return null;
}

/** Lines of the article's column: a tail is told by its words, whatever its class calls it. */
function signedLines({ signals }: ArticleInput): string[] {
  return signals.lines
    .filter(({ position, text }) => position !== 'elsewhere' && text.length <= 600)
    .map(({ text }) => text);
}

/** "(Reporting by A; Editing by B)" is how Reuters signs; without the agency's name on the page it names nobody. */
function deskTail(lines: readonly string[], input: ArticleInput): Wire {
  const tail = lines.map((line) => DESK_TAIL.exec(line)?.[0]).find(Boolean);
  if (tail === undefined) return { wire: null, agencies: [], evidence: [] };
  const credits = [
    ...input.signals.metas.map(({ content }) => content),
    ...input.signals.lines.map(({ text }) => text),
  ];
  const agency = credits.map(agencyNamed).find((name) => name !== null) ?? null;
  return { wire: agency, agencies: agency === null ? [] : [agency], evidence: [{ signal: 'wire tail', quote: tail }] };
}

/** The agency of a dateline, with the others that its brackets name: "(dpa/AFP)". */
function dateline(found: RegExpExecArray): Wire {
  const named = found.slice(1).find(Boolean) ?? '';
  const quote = found[0].slice(0, 120).trim();
  return witness([agencyNamed(named) ?? named, ...agenciesIn(quote)], 'wire dateline', quote);
}

/** The first of the agencies, and each of them once. */
function witness(agencies: readonly string[], signal: string, quote: string): Wire {
  return { wire: agencies[0] ?? null, agencies: [...new Set(agencies)], evidence: [{ signal, quote }] };
}
