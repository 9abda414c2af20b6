/** Stretches of text that may be a place: every spelled name with at least one record, with its token positions. */

import { isLower } from '../../gazetteer/cases.ts';
import type { Gazetteer } from '../../gazetteer/decode.ts';
import { countryRecordOf, flagsOf, type NameFlags, type Reading, readingsOf } from '../../gazetteer/lookup.ts';
import { articleLength, findNames, type NameHit } from '../../gazetteer/scan.ts';
import type { Span } from '../../text/span.ts';
import { countriesOf, looseNames } from './loose-candidates.ts';
import { markContained, withoutHalves } from './overlapping-candidates.ts';
import { qualifyCandidates } from './qualified-candidates.ts';
import { endsInKindWord, sitesOf } from './small-letter-ends.ts';
import { type Tokens, tokenAt } from './tokens.ts';

export interface Candidate extends Span {
  readonly rank: number;
  readonly flags: NameFlags;
  readonly readings: readonly Reading[];
  readonly firstToken: number;
  readonly lastToken: number;
  /** A longer name of the gazetteer holds or overlaps this one. */
  readonly inLonger: boolean;
  /** The words beside it say that it is a place. */
  readonly qualified: boolean;
  /** The area around it comes next, behind "in". */
  readonly inside: boolean;
}

/** What the automaton says of a text. */
export interface Scan {
  /** By start; overlapping ones included. */
  readonly candidates: readonly Candidate[];
  /** Flags of single capitalised words, by start, places or not. */
  readonly wordFlags: ReadonlyMap<number, NameFlags>;
  /** Countries that nationality words point at, with the rank of the word and where it stands. */
  readonly demonyms: readonly { readonly rank: number; readonly start: number; readonly record: number }[];
}

const INITIALS = /^(?:\p{Lu}\p{Ll}?\.)+ ?\p{Lu}\p{Ll}?$/u;
/** State names as news agencies cut them; the stop belongs to the name. */
const CUT_STATES = new Set(
  'Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wisc Wyo Alta Sask Man Ont Que Vic Tas'.split(
    ' ',
  ),
);

function isCut(name: string): boolean {
  return CUT_STATES.has(name) || INITIALS.test(name);
}

/** Signs for ʿayn and hamza at either end of a scholarly spelling; quotation marks are none. */
const SIGNS = 'ʿʾʻʼ';

function isSign(text: string, at: number): boolean {
  return at >= 0 && at < text.length && SIGNS.includes(text[at] ?? '-');
}

/** "U.S." keeps its last stop, "ʿAfrīn" its first sign, and a hyphenated article before a name belongs to it ("al-Qamishli"). */
function widen(text: string, start: number, end: number): Span {
  const keepsNext = isSign(text, end) || (text[end] === '.' && isCut(text.slice(start, end)));
  const widerEnd = keepsNext ? end + 1 : end;
  if (isSign(text, start - 1)) return { start: start - 1, end: widerEnd };
  if (text[start - 1] !== '-') return { start, end: widerEnd };
  for (const length of [3, 4]) {
    const from = start - length;
    const unbroken = from === 0 || !/[\p{L}\p{M}'’-]/u.test(text[from - 1] ?? ' ');
    if (from >= 0 && unbroken && articleLength(text, from) === length) return { start: from, end: widerEnd };
  }
  return { start, end: widerEnd };
}

/** Whether a span touches a reserved one; spans must come by start. */
function reservedTest(reserved: readonly Span[]): (span: Span) => boolean {
  const taken = [...reserved].sort((a, b) => a.start - b.start);
  let next = 0;
  return (span) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    return (taken[next]?.start ?? Number.POSITIVE_INFINITY) < span.end;
  };
}

/** Two Latin letters are a country ("UK") or a state behind its town ("Macon, GA"); alone they are anything. */
function mayBeTwoLetters(text: string, start: number, isCountry: boolean): boolean {
  return isCountry || text[start + 2] === '.' || /\p{L}, $/u.test(text.slice(Math.max(0, start - 3), start));
}

function namesCountry(readings: readonly Reading[], gazetteer: Gazetteer): boolean {
  return readings.some(({ record }) => countryRecordOf(gazetteer, record) === record);
}

/** A spelled name as a candidate, or null where it is a small article, a cut word or a common noun's name. */
function toCandidate(
  tokens: Tokens,
  { start, end, rank }: NameHit,
  flags: NameFlags,
  readings: readonly Reading[],
  gazetteer: Gazetteer,
): Candidate | null {
  const { text } = tokens;
  if (end - start < 2) return null;
  if (isLower(text.charCodeAt(start)) && end <= start + articleLength(text, start)) return null;
  if (text[end] !== '.' && CUT_STATES.has(text.slice(start, end)) && flags.wordLevel > 0 && !flags.guarded) return null;
  if (
    end - start === 2 &&
    text.charCodeAt(start) < 0x250 &&
    !flags.guarded &&
    !mayBeTwoLetters(text, start, namesCountry(readings, gazetteer))
  )
    return null;
  const span = widen(text, start, end);
  const candidate = {
    ...span,
    rank,
    flags,
    readings,
    firstToken: tokenAt(tokens, isSign(text, span.start) ? start : span.start),
    lastToken: tokenAt(tokens, span.end - 1),
    inLonger: false,
    qualified: false,
    inside: false,
  };
  if (!endsInKindWord(tokens, candidate)) return candidate;
  const sites = sitesOf(tokens, candidate, gazetteer);
  return sites.length === 0 ? null : { ...candidate, readings: sites };
}

/** Names in running text; none touches a reserved span. */
export function findCandidates(tokens: Tokens, reserved: readonly Span[], gazetteer: Gazetteer): Scan {
  const exact: Candidate[] = [];
  const demonyms: { rank: number; start: number; record: number }[] = [];
  const wordFlags = new Map<number, NameFlags>();
  const hits = findNames(gazetteer.automaton, tokens.text);
  for (const hit of hits) {
    const flags = flagsOf(gazetteer, hit.rank);
    if (tokens.ends[tokenAt(tokens, hit.start)] === hit.end) wordFlags.set(hit.start, flags);
    if (flags.demonym) {
      const record = readingsOf(gazetteer, hit.rank)[0]?.record;
      if (record !== undefined) demonyms.push({ rank: hit.rank, start: hit.start, record });
    }
    if (flags.noPlace || flags.demonym) continue;
    const readings = readingsOf(gazetteer, hit.rank);
    const candidate = toCandidate(tokens, hit, flags, readings, gazetteer);
    if (candidate !== null) exact.push(candidate);
  }
  const countries = countriesOf(exact, demonyms, gazetteer);
  const loose = looseNames(tokens, hits, countries, gazetteer).flatMap(
    ({ hit, readings }) => toCandidate(tokens, hit, flagsOf(gazetteer, hit.rank), readings, gazetteer) ?? [],
  );
  const isReserved = reservedTest(reserved);
  const candidates = [...exact, ...loose]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((candidate) => !isReserved(candidate));
  return {
    candidates: markContained(qualifyCandidates(withoutHalves(candidates, tokens.text), tokens, gazetteer)),
    wordFlags,
    demonyms,
  };
}
