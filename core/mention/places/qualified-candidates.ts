/**
 * Whether the words beside a name say that it is a place: "Reading, England", "the town of Man", "in Man, western Ivory Coast". Names
 * that are everyday words are guarded in the gazetteer (`guarded-names.tsv`) and count only so.
 */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import { countryRecordOf, featureOf, parentOf, type Reading } from '../../gazetteer/lookup.ts';
import type { Candidate } from './candidates.ts';
import { shapeAt, type Tokens, wordAt } from './tokens.ts';
import { CALENDAR, LOCATIVE } from './word-classes.ts';

/** What may stand between a name and the area around it. */
const COMMA_BETWEEN = /^(?:, (?:in )?(?:the )?(?:\p{Ll}+ )?| \()(?=\p{Lu})/u;
/** "In Man in western Ivory Coast": says as much only where the first name is a place, too. */
const IN_BETWEEN = /^ in (?:the )?(?:\p{Ll}+ )?(?=\p{Lu})/u;
/** "Duma, Qusra and Burqa in the West Bank". */
const LIST_BETWEEN = /^(?:, and | and |, )(?=\p{Lu})/u;
/** "The market town of March", "the port of Split". */
const KIND_OF =
  /(?<!\p{L})(?:town|city|village|port|municipality|commune|suburb|hamlet|prefecture|province|department) of $/u;
const AREA_KIND = /^ (?:province|department|governorate|prefecture|state|oblast)(?!\p{L})/u;
/** Longest stretch of text read on either side, in code units. */
const REACH = 32;

function isInside(gazetteer: Gazetteer, { record }: Reading, area: number): boolean {
  if (countryRecordOf(gazetteer, record) === area) return record !== area;
  for (let at = parentOf(gazetteer, record); at >= 0; at = parentOf(gazetteer, at)) if (at === area) return true;
  return false;
}

/** Areas that the names of a text may mean, by where each name starts. */
type AreasByStart = ReadonlyMap<number, readonly number[]>;

function areasByStart(candidates: readonly Candidate[], gazetteer: Gazetteer): AreasByStart {
  const areas = new Map<number, number[]>();
  for (const { start, readings } of candidates) {
    for (const { record } of readings) {
      const feature = featureOf(gazetteer, record);
      if (feature !== 'country' && feature !== 'admin') continue;
      const known = areas.get(start);
      if (known === undefined) areas.set(start, [record]);
      else known.push(record);
    }
  }
  return areas;
}

function holds(areas: AreasByStart, at: number, readings: readonly Reading[], gazetteer: Gazetteer): boolean {
  return (areas.get(at) ?? []).some((area) => readings.some((reading) => isInside(gazetteer, reading, area)));
}

/**
 * Names before the area around them: "Settlers raided Duma and Qusra in the West Bank". Less than a qualifier, for the event may be
 * what lies there. Read from the end, so that a list shares what its last name has.
 */
function beforeTheirAreas(
  text: string,
  candidates: readonly Candidate[],
  areas: AreasByStart,
  gazetteer: Gazetteer,
): ReadonlySet<Candidate> {
  const found = new Set<Candidate>();
  const around = new Map<number, readonly number[]>();
  for (const candidate of [...candidates].reverse()) {
    const after = text.slice(candidate.end, candidate.end + REACH);
    const between = IN_BETWEEN.exec(after);
    const joined = between === null ? LIST_BETWEEN.exec(after) : null;
    const known = between === null ? around : areas;
    const at = candidate.end + ((between ?? joined)?.[0].length ?? 0);
    if (at === candidate.end || !holds(known, at, candidate.readings, gazetteer)) continue;
    found.add(candidate);
    around.set(candidate.start, known.get(at) ?? []);
  }
  return found;
}

/** Whether a word of kind, or the area around one of its readings, stands beside the name. */
function isQualified(tokens: Tokens, candidate: Candidate, areas: AreasByStart, gazetteer: Gazetteer): boolean {
  const { text } = tokens;
  const { start, end, readings, firstToken, lastToken } = candidate;
  const next = shapeAt(tokens, lastToken + 1);
  if (next !== 'capital' && next !== 'caps' && KIND_OF.test(text.slice(Math.max(0, start - REACH), start))) return true;
  const isMonth = CALENDAR.has(text.slice(start, end).toLowerCase());
  const before = wordAt(tokens, firstToken - 1).toLowerCase();
  if (before === 'the' || before === 'a' || before === 'an') return false;
  const after = text.slice(end, end + REACH);
  if (AREA_KIND.test(after) && readings.some(({ record }) => featureOf(gazetteer, record) === 'admin')) return true;
  // "In March, England’s clubs …"; but a county closed by a comma is an address.
  if (isMonth && !/^, \p{Lu}\p{L}+[,.;)]/u.test(after)) return false;
  const between = COMMA_BETWEEN.exec(after) ?? (LOCATIVE.has(before) ? IN_BETWEEN.exec(after) : null);
  if (between === null) return false;
  const at = end + between[0].length;
  const small = (areas.get(at) ?? []).filter((area) => parentOf(gazetteer, area) !== countryRecordOf(gazetteer, area));
  return holds(isMonth ? new Map([[at, small]]) : areas, at, readings, gazetteer);
}

/** Notes which names the text itself says are places; guarded ones stay only so. */
export function qualifyCandidates(
  candidates: readonly Candidate[],
  tokens: Tokens,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  const areas = areasByStart(candidates, gazetteer);
  const inside = beforeTheirAreas(tokens.text, candidates, areas, gazetteer);
  return candidates.flatMap((candidate) => {
    const qualified = isQualified(tokens, candidate, areas, gazetteer);
    if (candidate.flags.guarded && !qualified) return [];
    return qualified || inside.has(candidate)
      ? [{ ...candidate, qualified, inside: inside.has(candidate) }]
      : [candidate];
  });
}
