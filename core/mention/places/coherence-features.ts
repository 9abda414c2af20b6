/**
 * What the other places of a text say of a candidate: a town that lies beside places already found is one ("Sake" near Goma), a word
 * whose only place lies on another continent is none ("Fano" among towns of Ethiopia). Read after every candidate has been scored by
 * its own surroundings; the names scored surest speak. Each candidate hears a fixed number of them, so time stays linear.
 */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import { capitalOf, isInTheNews, populationOf, type Reading } from '../../gazetteer/lookup.ts';
import type { Candidate, Scan } from './candidates.ts';
import { type Option, toOption, WEIGHTS } from './place-options.ts';
import { sizeClass } from './size-class.ts';

/** A candidate with the log-odds that its own surroundings give it. */
export interface ScoredCandidate extends Candidate {
  readonly logOdds: number;
}

/** Log-odds from which a name speaks for others. */
const SPEAKS_FROM = 2;
/** Names that speak at most, in the order of the text, and readings of each. */
const MOST_SPEAKERS = 60;
const MOST_READINGS = 3;
/** Readings of a candidate that are looked at. */
const MOST_HEARING = 40;
/** A reading this much rarer than a name's first one says nothing. */
const PRIOR_REACH = 1;
/** Half the squared chord in Earth radii of 150 km. */
const NEAR = 2.77e-4;

interface Speaker {
  readonly rank: number;
  readonly options: readonly Option[];
}

function optionsOf(readings: readonly Reading[], most: number, gazetteer: Gazetteer): Option[] {
  return readings.slice(0, most).map((reading) => toOption(gazetteer, reading, WEIGHTS));
}

/** The likeliest places of each name that is surely one. */
function speakersOf(candidates: readonly ScoredCandidate[], gazetteer: Gazetteer): Speaker[] {
  const speakers = new Map<number, Speaker>();
  for (const { rank, readings, logOdds, inLonger } of candidates) {
    if (logOdds < SPEAKS_FROM || inLonger || speakers.has(rank) || speakers.size >= MOST_SPEAKERS) continue;
    const options = optionsOf(readings, MOST_HEARING, gazetteer).sort((a, b) => b.prior - a.prior);
    const best = options[0]?.prior ?? 0;
    const likely = options.filter(({ prior }) => best - prior <= PRIOR_REACH).slice(0, MOST_READINGS);
    speakers.set(rank, { rank, options: likely });
  }
  return [...speakers.values()];
}

/** How close two places lie: 3 near, 2 in one first-order area, 1 in one country, 0 apart. */
function closeness(one: Option, other: Option): number {
  const cosine = one.x * other.x + one.y * other.y + one.z * other.z;
  if (!one.isArea && !other.isArea && 1 - cosine < NEAR) return 3;
  if (one.country < 0 || one.country !== other.country) return 0;
  return one.admin1 >= 0 && one.admin1 === other.admin1 ? 2 : 1;
}

const LEVELS = ['none', 'country', 'area', 'near'] as const;

function levelOf(hearing: readonly Option[], speakers: readonly Speaker[]): (typeof LEVELS)[number] {
  let best = 0;
  for (const one of hearing)
    for (const { options } of speakers) {
      let share = 0;
      let level = 0;
      for (const other of options) {
        const here = closeness(one, other);
        if (here === 0) continue;
        share += 1 / options.length;
        level = Math.max(level, here);
      }
      if (share >= 0.5 && level > best) best = level;
    }
  return LEVELS[best] ?? 'none';
}

/** People from whom on a country has a town of nearly every name, so that one of it tells little. */
const WIDE_FROM = 1e8;

/** Whether the only country that a name shares with others is as large as a continent. */
function isWide(hearing: readonly Option[], speakers: readonly Speaker[], gazetteer: Gazetteer): boolean {
  const heard = new Set(speakers.flatMap(({ options }) => options.map(({ country }) => country)));
  const shared = hearing.filter(({ country }) => heard.has(country));
  return shared.every(({ country }) => country >= 0 && populationOf(gazetteer, country) >= WIDE_FROM);
}

function crowdOf(speakers: number): string {
  if (speakers < 3) return String(speakers);
  return speakers < 6 ? '3' : '6';
}

function featuresOf(
  candidate: Candidate,
  others: readonly Speaker[],
  nations: ReadonlySet<number>,
  gazetteer: Gazetteer,
): string[] {
  const { flags, readings } = candidate;
  const size = sizeClass(gazetteer, candidate);
  // A country, its capital or a sea is named wherever the text plays; alone, a name hears nothing.
  if (!/^(?:settled|admin)/.test(size) || others.length + nations.size === 0) return [];
  if (readings.some(({ record, alternate }) => !alternate && capitalOf(gazetteer, record) === 'country')) return [];
  const hearing = optionsOf(readings, MOST_HEARING, gazetteer);
  let level: string = levelOf(hearing, others);
  if (level === 'none' && hearing.some(({ country }) => nations.has(country))) level = 'nation';
  if (level === 'country' && isWide(hearing, others, gazetteer)) level = 'wide';
  const crowd = crowdOf(others.length);
  const news = level === 'near' && readings.some(({ record }) => isInTheNews(gazetteer, record)) ? ['nearnews'] : [];
  const kind = `${flags.wordLevel}${flags.firstName ? 'f' : ''}${flags.lastName ? 'l' : ''}`;
  // What means nothing but a place of this country needs no neighbours to prove it.
  if (kind === '0' && level === 'country') return [];
  return [`co=${level}:${crowd}`, `cok=${level}:${kind}`, `cos=${level}:${size}`, ...news];
}

/** Features of every candidate, in their order; each name is looked at once. */
export function coherenceFeatures(
  candidates: readonly ScoredCandidate[],
  demonyms: Scan['demonyms'],
  gazetteer: Gazetteer,
): (readonly string[])[] {
  const speakers = speakersOf(candidates, gazetteer);
  const nations = new Set(demonyms.map(({ record }) => record));
  const byRank = new Map<number, string[]>();
  return candidates.map((candidate) => {
    const known = byRank.get(candidate.rank);
    if (known !== undefined) return known;
    const others = speakers.filter(({ rank }) => rank !== candidate.rank);
    const features = featuresOf(candidate, others, nations, gazetteer);
    byRank.set(candidate.rank, features);
    return features;
  });
}
