/**
 * Finds the news agency a text was carried from: datelines ("BEIRUT (Reuters) -"), tails ("(Reporting by …)",
 * "— AFP"), credit lines and agency bylines. Being quoted by name inside the text makes nobody the wire.
 */
import type { ArticleInput, PageLine } from '../article/article-input.ts';
import type { Evidence } from '../report/page-report.ts';
import { looseKey } from './json-ld.ts';
import { linesAround } from './lines-around.ts';
import { COPYRIGHT_LINE } from './reprint-phrases.ts';
import { WIRE_AGENCIES } from './wire-agencies.ts';

export interface Wire {
  readonly wire: string | null;
  /** Every agency that the words name, the wire first: "With reporting by AFP and Reuters". */
  readonly agencies: readonly string[];
  readonly evidence: readonly Evidence[];
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const SHOWN = new Map(
  WIRE_AGENCIES.flatMap((names) => names.map((name): [string, string] => [looseKey(name), names[0] ?? name])),
);
const NAMES = WIRE_AGENCIES.flat()
  .sort((a, b) => b.length - a.length)
  .map(escapeRegExp)
  .join('|');

/** "DAMASCUS, Dec 9 (SANA) —" and "Ankara (AA) -": a place, perhaps a date, the agency in brackets, a dash. */
const DATELINE = new RegExp(
  `^[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.,'’/\\s\\d-]{0,60}?[\\s,]*[(\\[（]\\s*(${NAMES})(?:\\s*/\\s*[^)）]{1,30})?\\s*[)\\]）]\\s*(?:[-–—:.]|--|$)`,
  'u',
);
/** "(AP) —" at the very start, and "BERLIN, Dec 9 /TASS/." */
const BARE_DATELINE = new RegExp(
  `^(?:[(\\[【]\\s*(${NAMES})[^)\\]】]{0,40}[)\\]】]\\s*[-–—]?|[\\p{L}\\s.,\\d-]{2,60}?/(${NAMES})/\\.?)`,
  'u',
);
const COMMA_DATELINE = new RegExp(
  `^[\\p{Lu}][\\p{L}\\s.'’-]{1,40},\\s+(?:[\\p{L}.]+\\s+\\d{1,2}|\\d{1,2}\\s+[\\p{L}.]+)(?:,\\s*|\\s+)[-–—]?\\s*(${NAMES})\\s*[-–—.]`,
  'u',
);
const TAIL = new RegExp(
  `^[\\s(\\[–—-]*(?:(?:[Ss]ource|SOURCE|Quelle|Fuente|Fonte|Bron|Источник|Джерело|Źródło|Kaynak|المصدر|منبع)(?:\\s*[:：])?\\s*)?(${NAMES})\\s*[)\\].]*$`,
  'u',
);
const END_TAIL = new RegExp(`[.!?”"»]\\s*(?:[–—-]{1,2}\\s*|\\(\\s*|/)(${NAMES})\\s*[)/]?\\.?$`, 'u');
const CONTRIBUTED = new RegExp(
  `(?:the\\s+)?(${NAMES})(?:\\s+(?:staff\\s+)?(?:writers?|reporters?|journalists?|correspondents?)\\s[^.;!?\\n]{2,160}?)?\\s+contributed\\s+to\\s+this\\s+(?:report|story|article)|with\\s+(?:files|reporting|inputs?|information|material)\\s+(?:from|by)\\s+(?:the\\s+)?(${NAMES})(?![\\p{L}])`,
  'iu',
);
/** "With reporting by Ana Lima and the Associated Press": people first; names as written, for "Ana" is an agency too. */
const CONTRIBUTED_BESIDE = new RegExp(
  `[Ww]ith\\s+(?:additional\\s+)?(?:files|reporting|inputs?|information|material)\\s+(?:from|by)\\s+[^\\n;:]{2,120}?(?:,|\\sand)\\s+(?:the\\s+)?(${NAMES})(?![\\p{L}])`,
  'u',
);
/**
 * Whether an agency's name stands anywhere in a text. The patterns above hold a hundred names each and take longer to be
 * made ready than all else here takes to run: most pages never need them.
 */
const namesAgency = (text: string) => WIRE_AGENCIES.some((names) => names.some((name) => text.includes(name)));
const THANKS =
  /contributed\s+to\s+this|with\s+(?:additional\s+)?(?:files|reporting|inputs?|information|material)\s+(?:from|by)/i;

const DESK_TAIL = /\((?:(?:additional\s+)?reporting|writing|editing|compiled)\s+by\b[^()]{2,200}\)/iu;

/** A picture's agency is not the text's. */
function isCaption({ tag, hints }: PageLine): boolean {
  return /caption|figure|photo|image|picture|gallery|credit|media|video/.test(`${tag} ${hints}`);
}

/** A line that is nothing but an agency; "AA" and "AP" alone may be a button or a course, so short names need a mark. */
function tailOf(line: string): RegExpExecArray | null {
  const found = namesAgency(line) ? TAIL.exec(line) : null;
  return found !== null && ((found[1] ?? '').length > 3 || line.trim() !== found[1]) ? found : null;
}

/** A dateline stands at the very beginning, a credit at the very end of a text; code units that are looked at. */
const DATELINE_CHARS = 400;
const CREDIT_CHARS = 2500;

/** The agency whose copy this is, or null, with the words that say so. */
export function findWire(input: ArticleInput, byline: readonly string[] = []): Wire {
  const blocks = input.blocks.map(({ start, end }) => input.text.slice(start, end));
  for (const opening of blocks.slice(0, 3).map((block) => block.slice(0, DATELINE_CHARS))) {
    if (!namesAgency(opening)) continue;
    const found = DATELINE.exec(opening) ?? BARE_DATELINE.exec(opening) ?? COMMA_DATELINE.exec(opening);
    if (found !== null) return wire(found, 'wire dateline', found[0].slice(0, 120));
  }
  const near = linesAround(input)
    .filter((line) => line.position !== 'elsewhere' && line.text.length <= 300 && !isCaption(line))
    .map(({ text }) => text);
  for (const line of [...blocks.slice(-4).map((block) => block.slice(-CREDIT_CHARS)), ...near]) {
    const tail =
      (line.length <= 60 ? tailOf(line) : null) ??
      (THANKS.test(line) ? (CONTRIBUTED.exec(line) ?? CONTRIBUTED_BESIDE.exec(line)) : null);
    if (tail !== null) return wire(tail, 'wire credit', line.length <= 160 ? line : sentenceAt(line, tail.index));
  }
  for (const line of blocks.slice(1).slice(-3)) {
    const tail = namesAgency(line) ? END_TAIL.exec(line) : null;
    if (tail !== null) return wire(tail, 'wire credit', tail[0]);
  }
  return copyrightLine(near) ?? bylineAgency(byline) ?? deskTail([...blocks.slice(-4), ...signedLines(input)], input);
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
    if (agency !== null) return witness(agency, 'wire copyright line', line);
  }
  return null;
}

/** An agency that signs as the author. */
function bylineAgency(byline: readonly string[]): Wire | null {
  for (const name of byline) {
    const agency = agencyNamed(name);
    if (agency !== null) return witness(agency, 'agency as byline', name);
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
  const agency = credits.map((credit) => SHOWN.get(looseKey(credit))).find(Boolean) ?? null;
  return { wire: agency, agencies: agency === null ? [] : [agency], evidence: [{ signal: 'wire tail', quote: tail }] };
}

/** The shown name of an agency, when a name on its own is one. */
export function agencyNamed(name: string): string | null {
  return SHOWN.get(looseKey(name)) ?? null;
}

function wire(found: RegExpExecArray, signal: string, quote: string): Wire {
  const named = found.slice(1).find(Boolean) ?? '';
  return witness(SHOWN.get(looseKey(named)) ?? named, signal, quote.trim());
}

const NAMED = new RegExp(`(?<![\\p{L}\\p{M}-])(?:${NAMES})(?![\\p{L}\\p{M}-])`, 'gu');

/** The agency with every other one that the same words name. */
function witness(agency: string, signal: string, quote: string): Wire {
  const others = [...quote.matchAll(NAMED)].map(([name]) => SHOWN.get(looseKey(name)) ?? name);
  return { wire: agency, agencies: [...new Set([agency, ...others])], evidence: [{ signal, quote }] };
}
