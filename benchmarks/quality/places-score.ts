/**
 * Scores geoparsing as the corpus kit's `score.mjs` does (`--no-demonyms`): spans exact and by overlap, one to one; of the
 * places matched by overlap that have coordinates, the share within 161 km. Kept here so that the benchmark needs nothing
 * outside the project but the corpora.
 */
import type { PlaceMention } from '../../core/report/page-report.ts';
import type { GoldDocument } from '../../models/places/corpora.ts';
import { isDemonym } from '../../models/places/demonyms.ts';

const RIGHT_WITHIN_KM = 161;

/** Counts summed over documents. */
export interface Tally {
  exact: number;
  overlap: number;
  predicted: number;
  gold: number;
  located: number;
  near: number;
}

export function newTally(): Tally {
  return { exact: 0, overlap: 0, predicted: 0, gold: 0, located: 0, near: 0 };
}

function distanceKm(latA: number, lonA: number, latB: number, lonB: number): number {
  const radians = Math.PI / 180;
  const x = Math.sin(((latB - latA) * radians) / 2);
  const y = Math.sin(((lonB - lonA) * radians) / 2);
  const chord = x * x + Math.cos(latA * radians) * Math.cos(latB * radians) * y * y;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

interface Pair {
  readonly place: PlaceMention;
  readonly gold: GoldDocument['places'][number];
  readonly weight: number;
}

function overlapLength(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Pairs found and wanted places one to one, exact ones first, then the longest overlaps. */
function pairUp(
  places: readonly PlaceMention[],
  wanted: GoldDocument['places'],
): { pairs: Pair[]; touched: Set<PlaceMention> } {
  const all: Pair[] = [];
  for (const place of places) {
    for (const gold of wanted) {
      const length = overlapLength(place, gold);
      if (length <= 0) continue;
      const exact = place.start === gold.start && place.end === gold.end;
      all.push({ place, gold, weight: length + (exact ? 1e6 : 0) });
    }
  }
  const used = new Set<unknown>();
  const pairs = all
    .sort((a, b) => b.weight - a.weight)
    .filter(({ place, gold }) => {
      if (used.has(place) || used.has(gold)) return false;
      used.add(place).add(gold);
      return true;
    });
  return { pairs, touched: new Set(all.map(({ place }) => place)) };
}

/** Adds one document's counts. */
export function addDocument(tally: Tally, document: GoldDocument, places: readonly PlaceMention[]): void {
  const wanted = document.places.filter(({ text }) => !isDemonym(text));
  const ignored = [...(document.ignore ?? []), ...document.places.filter(({ text }) => isDemonym(text))];
  const { pairs, touched } = pairUp(places, wanted);
  const paired = new Set(pairs.map(({ place }) => place));
  const excused = (place: PlaceMention) => touched.has(place) || ignored.some((span) => overlapLength(place, span) > 0);
  tally.predicted += places.filter((place) => paired.has(place) || !excused(place)).length;
  tally.gold += wanted.length;
  tally.overlap += pairs.length;
  for (const { place, gold, weight } of pairs) {
    if (weight >= 1e6) tally.exact++;
    if (gold.lat === undefined || gold.lon === undefined) continue;
    tally.located++;
    if (distanceKm(place.lat, place.lon, gold.lat, gold.lon) <= RIGHT_WITHIN_KM) tally.near++;
  }
}

/** F1 in per cent. */
export function f1({ predicted, gold }: Tally, right: number): number {
  return (200 * right) / (predicted + gold);
}
