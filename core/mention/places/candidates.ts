/** Stretches of text that may be a place: every spelled name with at least one record, with its token positions. */

import { isLower } from '../../gazetteer/cases.ts';
import type { Gazetteer } from '../../gazetteer/decode.ts';
import { countryRecordOf, flagsOf, type NameFlags, type Reading, readingsOf } from '../../gazetteer/lookup.ts';
import { articleLength, findNames } from '../../gazetteer/scan.ts';
import type { Span } from '../../text/span.ts';
import { shapeAt, type Tokens, tokenAt } from './tokens.ts';

export interface Candidate extends Span {
  readonly rank: number;
  readonly flags: NameFlags;
  readonly readings: readonly Reading[];
  readonly firstToken: number;
  readonly lastToken: number;
  /** A longer name of the gazetteer holds or overlaps this one. */
  readonly inLonger: boolean;
  /** Spelled as no list has it; its readings lie in countries that the text names. */
  readonly loose: boolean;
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

/** "U.S." keeps its last stop, and a hyphenated article before a name belongs to it ("al-Qamishli"). */
function widen(text: string, start: number, end: number): Span {
  const widerEnd = text[end] === '.' && isCut(text.slice(start, end)) ? end + 1 : end;
  if (text[start - 1] !== '-') return { start, end: widerEnd };
  for (const length of [3, 4]) {
    const from = start - length;
    const unbroken = from === 0 || !/[\p{L}\p{M}'’-]/u.test(text[from - 1] ?? ' ');
    if (from >= 0 && unbroken && articleLength(text, from) === length) return { start: from, end: widerEnd };
  }
  return { start, end: widerEnd };
}

/** Marks candidates that a longer one overlaps; candidates come by start, so one look back suffices. */
function markContained(candidates: readonly Candidate[]): Candidate[] {
  const marked: Candidate[] = [];
  let longest: Candidate | undefined;
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const inLonger = longest !== undefined && candidate.start < longest.end;
    marked.push({ ...candidate, inLonger });
    if (longest === undefined || candidate.end > longest.end) longest = candidate;
  }
  return marked;
}

/** Whether a capitalised name ends in a small-letter word: "Anbar province", or "The crossing" for a village so called. */
function endsInKindWord(tokens: Tokens, { firstToken, lastToken, start }: Candidate): boolean {
  if (lastToken === firstToken || shapeAt(tokens, lastToken) !== 'lower') return false;
  return shapeAt(tokens, firstToken) !== 'lower' && articleLength(tokens.text, start) === 0;
}

/** A name spelled as no list has it means a place of a country that the text names; without one it is no candidate. */
function keepSupported(
  candidates: readonly Candidate[],
  demonyms: Scan['demonyms'],
  gazetteer: Gazetteer,
): readonly Candidate[] {
  if (!candidates.some(({ loose }) => loose)) return candidates;
  const countries = new Set(demonyms.map(({ record }) => record));
  for (const { readings, loose } of candidates) {
    if (loose) continue;
    for (const { record } of readings) if (countryRecordOf(gazetteer, record) === record) countries.add(record);
  }
  return candidates.flatMap((candidate) => {
    if (!candidate.loose) return [candidate];
    const readings = candidate.readings.filter(({ record }) => countries.has(countryRecordOf(gazetteer, record)));
    return readings.length === 0 ? [] : [{ ...candidate, readings }];
  });
}

/** Names in running text; none touches a reserved span. */
export function findCandidates(tokens: Tokens, reserved: readonly Span[], gazetteer: Gazetteer): Scan {
  const { text } = tokens;
  const candidates: Candidate[] = [];
  const demonyms: { rank: number; start: number; record: number }[] = [];
  const wordFlags = new Map<number, NameFlags>();
  const taken = [...reserved].sort((a, b) => a.start - b.start);
  let nextTaken = 0;
  for (const hit of findNames(gazetteer.automaton, text)) {
    const flags = flagsOf(gazetteer, hit.rank);
    if (hit.loose !== true && tokens.ends[tokenAt(tokens, hit.start)] === hit.end) wordFlags.set(hit.start, flags);
    if (flags.demonym) {
      const record = readingsOf(gazetteer, hit.rank)[0]?.record;
      if (record !== undefined) demonyms.push({ rank: hit.rank, start: hit.start, record });
    }
    if (flags.noPlace || flags.demonym || hit.end - hit.start < 2) continue;
    if (isLower(text.charCodeAt(hit.start)) && hit.end <= hit.start + articleLength(text, hit.start)) continue;
    const span = widen(text, hit.start, hit.end);
    if (text[hit.end] !== '.' && CUT_STATES.has(text.slice(hit.start, hit.end)) && flags.wordLevel > 0) continue;
    while ((taken[nextTaken]?.end ?? Number.POSITIVE_INFINITY) <= span.start) nextTaken++;
    if ((taken[nextTaken]?.start ?? Number.POSITIVE_INFINITY) < span.end) continue;
    const candidate = {
      ...span,
      rank: hit.rank,
      flags,
      readings: readingsOf(gazetteer, hit.rank),
      firstToken: tokenAt(tokens, span.start),
      lastToken: tokenAt(tokens, span.end - 1),
      inLonger: false,
      loose: hit.loose === true,
    };
    if (!endsInKindWord(tokens, candidate)) candidates.push(candidate);
  }
  const supported = keepSupported(candidates, demonyms, gazetteer);
  return { candidates: markContained(supported), wordFlags, demonyms };
}
