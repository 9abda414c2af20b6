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
/** "Cameroon’s North-West region": behind the area around it, a word of kind is enough. */
const OWNED = /['’]s (?:\p{Ll}+ )?$/u;
const OWNED_KIND = /^ (?:region|territory|district|area|county)(?!\p{L})/u;
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

/** Areas that the names of a text may mean, by where each name starts or ends. */
type AreasAt = ReadonlyMap<number, readonly number[]>;

function areasAt(side: 'start' | 'end', candidates: readonly Candidate[], gazetteer: Gazetteer): AreasAt {
  const areas = new Map<number, number[]>();
  for (const candidate of candidates) {
    for (const { record } of candidate.readings) {
      const feature = featureOf(gazetteer, record);
      if (feature !== 'country' && feature !== 'admin') continue;
      const known = areas.get(candidate[side]);
      if (known === undefined) areas.set(candidate[side], [record]);
      else known.push(record);
    }
  }
  return areas;
}

function holds(areas: AreasAt, at: number, readings: readonly Reading[], gazetteer: Gazetteer): boolean {
  return (areas.get(at) ?? []).some((area) => readings.some((reading) => isInside(gazetteer, reading, area)));
}

/**
 * Names before the area around them: "Settlers raided Duma and Qusra in the West Bank". Less than a qualifier, for the event may be
 * what lies there. Read from the end, so that a list shares what its last name has.
 */
function beforeTheirAreas(
  text: string,
  candidates: readonly Candidate[],
  areas: AreasAt,
  gazetteer: Gazetteer,
): ReadonlySet<Candidate> {
  const found = new Set<Candidate>();
  const around = new Map<number, readonly number[]>();
  for (const candidate of [...candidates].reverse()) {
    const after = text.slice(candidate.end, candidate.end + REACH);
    const between = after.startsWith(' in ') ? IN_BETWEEN.exec(after) : null;
    const joined = between === null ? LIST_BETWEEN.exec(after) : null;
    const known = between === null ? around : areas;
    const at = candidate.end + ((between ?? joined)?.[0].length ?? 0);
    if (at === candidate.end || !holds(known, at, candidate.readings, gazetteer)) continue;
    found.add(candidate);
    around.set(candidate.start, known.get(at) ?? []);
  }
  return found;
}

/** Areas on either side of names. */
interface Areas {
  readonly starting: AreasAt;
  readonly ending: AreasAt;
}

/** Whether the area around one of its readings follows the name, behind a comma or "in". */
function isBeforeArea(tokens: Tokens, candidate: Candidate, areas: Areas, gazetteer: Gazetteer): boolean {
  const { start, end, readings, firstToken } = candidate;
  const after = tokens.text.slice(end, end + REACH);
  const isMonth = CALENDAR.has(tokens.text.slice(start, end).toLowerCase());
  // "In March, England’s clubs …"; but a county closed by a comma is an address.
  if (isMonth && !/^, \p{Lu}\p{L}+[,.;)]/u.test(after)) return false;
  const located = LOCATIVE.has(wordAt(tokens, firstToken - 1).toLowerCase());
  const between = COMMA_BETWEEN.exec(after) ?? (located ? IN_BETWEEN.exec(after) : null);
  if (between === null) return false;
  const at = end + between[0].length;
  const around = areas.starting.get(at) ?? [];
  const small = around.filter((area) => parentOf(gazetteer, area) !== countryRecordOf(gazetteer, area));
  return holds(new Map([[at, isMonth ? small : around]]), at, readings, gazetteer);
}

/** "Meta department", "Cameroon’s North-West region". */
function isCalledArea(text: string, { start, end, readings }: Candidate, areas: Areas, gazetteer: Gazetteer): boolean {
  const after = text.slice(end, end + REACH);
  if (!readings.some(({ record }) => featureOf(gazetteer, record) === 'admin')) return false;
  if (AREA_KIND.test(after)) return true;
  const owned = OWNED_KIND.test(after) ? OWNED.exec(text.slice(Math.max(0, start - REACH), start)) : null;
  return owned !== null && holds(areas.ending, start - owned[0].length, readings, gazetteer);
}

/** Whether a word of kind, or the area around one of its readings, stands beside the name. */
function isQualified(tokens: Tokens, candidate: Candidate, areas: Areas, gazetteer: Gazetteer): boolean {
  const { text } = tokens;
  const { start, firstToken, lastToken } = candidate;
  const next = shapeAt(tokens, lastToken + 1);
  const follows = next !== 'capital' && next !== 'caps' && text.startsWith(' of ', start - 4);
  if (follows && KIND_OF.test(text.slice(Math.max(0, start - REACH), start))) return true;
  if (/^(?:the|an?)$/i.test(wordAt(tokens, firstToken - 1))) return false;
  return isCalledArea(text, candidate, areas, gazetteer) || isBeforeArea(tokens, candidate, areas, gazetteer);
}

/** First-order areas that a name may lie in. */
function statesOf({ readings }: Candidate, gazetteer: Gazetteer): readonly number[] {
  return readings.flatMap(({ record }) => {
    const country = countryRecordOf(gazetteer, record);
    let at = record;
    while (parentOf(gazetteer, at) >= 0 && parentOf(gazetteer, at) !== country) at = parentOf(gazetteer, at);
    return parentOf(gazetteer, at) === country && country >= 0 ? [at] : [];
  });
}

/** Nothing else than a place is called so. */
function isOnlyPlace({ flags }: Candidate): boolean {
  return flags.wordLevel === 0 && !flags.firstName && !flags.lastName;
}

/** Names in one list with a place of the same state that has no other meaning: "houses in Kenscoff and Cabaret". */
function besidePlaces(text: string, candidates: readonly Candidate[], gazetteer: Gazetteer): ReadonlySet<Candidate> {
  const found = new Set<Candidate>();
  const byStart = new Map<number, Candidate[]>();
  for (const candidate of candidates)
    byStart.set(candidate.start, [...(byStart.get(candidate.start) ?? []), candidate]);
  for (const one of candidates) {
    const joined = LIST_BETWEEN.exec(text.slice(one.end, one.end + REACH));
    if (joined === null) continue;
    for (const other of byStart.get(one.end + joined[0].length) ?? []) {
      if (isOnlyPlace(one) === isOnlyPlace(other)) continue;
      const states = new Set(statesOf(one, gazetteer));
      if (statesOf(other, gazetteer).some((state) => states.has(state))) found.add(isOnlyPlace(one) ? other : one);
    }
  }
  return found;
}

/** Notes which names the text itself says are places; guarded ones stay only so. */
export function qualifyCandidates(
  candidates: readonly Candidate[],
  tokens: Tokens,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  const starting = areasAt('start', candidates, gazetteer);
  const areas = { starting, ending: areasAt('end', candidates, gazetteer) };
  const before = beforeTheirAreas(tokens.text, candidates, starting, gazetteer);
  const beside = besidePlaces(tokens.text, candidates, gazetteer);
  return candidates.flatMap((candidate) => {
    const qualified = isQualified(tokens, candidate, areas, gazetteer);
    if (candidate.flags.guarded && !qualified) return [];
    const inside = before.has(candidate) || beside.has(candidate);
    return qualified || inside ? [{ ...candidate, qualified, inside }] : [candidate];
  });
}
