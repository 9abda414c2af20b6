/**
 * Says how many places of our own tables stand on two sources. A row counts when `second-sources.tsv` has a coordinate near
 * enough to ours, when its `second` names one, or when a package at hand has a place of the same name near by:
 * GeoNames' settlements, Natural Earth's areas. Distances are printed; a recorded coordinate too far off ends in an error.
 *
 *     node glossary/places/check-sources.ts [--list] [--write]
 *
 * `--write` puts what was found into the tables, so that the card names both sources; the others keep the column as it is.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { foldName, unfoldKey } from '../../core/gazetteer/fold.ts';
import { skeletonsOf } from '../../core/gazetteer/skeleton.ts';
import { groupByArea, readAdmin1 } from './areas.ts';
import { standInOf } from './position.ts';
import { bearsOut, describeSecond, isNamed, kilometres, readSecondSources } from './second-sources.ts';
import { readSettlements } from './settlements.ts';
import { cell, parts, type Row, readTable } from './tables.ts';

const TABLES = ['front-line.tsv', 'crossings-dams-bases.tsv', 'nature.tsv', 'regions.tsv'];
/** How far two sources may lie apart, in kilometres: points, and areas by their middle. */
const POINT_KM = 12;
const AREA_KM = 60;
const AREAS = new Set(['region', 'island']);
/** A town of the same name tells nothing of where a river, a range or a sea lies. */
const OF_ITS_OWN = new Set(['mountain', 'river', 'sea', 'strait', 'desert']);
/** Words of kind that one source has and the other leaves out. */
const KIND =
  /\b(?:camp|refugee|crossing|border|dam|airbase|air|base|airport|military|mountains?|mount|jabal|jebel|river|island|islands|lake|district|region|area|prison|plain|valley|the)\b/gi;

interface Point {
  readonly names: readonly string[];
  readonly country: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly source: string;
}

/** Forms under which a name may be found in another source. */
function forms(name: string): string[] {
  const bare = name.replace(KIND, ' ').replace(/\s+/g, ' ').trim();
  return [name, bare]
    .flatMap((text) => [unfoldKey(foldName(text)), ...skeletonsOf(text)])
    .filter((form) => form.length > 3);
}

function indexPoints(): Map<string, Point[]> {
  const settlements = readSettlements();
  const areas = readAdmin1(groupByArea(settlements)).map((place) => ({
    ...place,
    from: 'Natural Earth or GeoNames areas',
  }));
  const byForm = new Map<string, Point[]>();
  for (const place of [...settlements.map((settlement) => ({ ...settlement, from: 'GeoNames' })), ...areas]) {
    const names = place.names.map(({ text }) => text);
    const point = {
      names,
      country: place.country,
      lat: place.lat,
      lon: place.lon,
      source: `${place.from} ${place.id} ${place.name}`,
    };
    for (const form of new Set(names.flatMap(forms))) byForm.set(form, [...(byForm.get(form) ?? []), point]);
  }
  return byForm;
}

interface Verdict {
  readonly row: Row;
  readonly second: string | null;
}

/** Nearest place of the same name in the packages, if it is near enough. */
function nearest(row: Row, byForm: ReadonlyMap<string, readonly Point[]>): string | null {
  const at = { lat: Number(cell(row, 'lat')), lon: Number(cell(row, 'lon')) };
  if (OF_ITS_OWN.has(cell(row, 'feature'))) return null;
  const limit = AREAS.has(cell(row, 'feature')) ? AREA_KM : POINT_KM;
  const country = cell(row, 'country');
  const names = [cell(row, 'name'), ...parts(row, 'spellings'), cell(row, 'native')].filter((name) => name !== '');
  let best: { km: number; source: string } | null = null;
  for (const point of new Set(names.flatMap(forms).flatMap((form) => byForm.get(form) ?? []))) {
    if (country !== '' && point.country !== country) continue;
    const km = kilometres(at, point);
    if (km <= limit && (best === null || km < best.km)) best = { km, source: point.source };
  }
  return best === null ? null : `${best.source}, ${best.km.toFixed(1)} km away`;
}

const recorded = readSecondSources();

/** What `second-sources.tsv` says of the row, measured here. */
function onRecord(row: Row): string | null {
  const second = recorded.get(cell(row, 'id'));
  if (second === undefined) return null;
  const at = { lat: Number(cell(row, 'lat')), lon: Number(cell(row, 'lon')) };
  if (!bearsOut(second, at)) throw new Error(`${second.id} lies too far from ${describeSecond(second, at)}`);
  return describeSecond(second, at);
}

/** The best there is: what is on record, what the row states, or a package's place of the name; a named source first. */
function judge(row: Row, byForm: ReadonlyMap<string, readonly Point[]>): Verdict {
  const stated = cell(row, 'second') || null;
  const found = [onRecord(row), stated].filter((second) => second !== null);
  const named = found.find(isNamed) ?? nearest(row, byForm);
  return { row, second: named ?? found[0] ?? null };
}

const byForm = indexPoints();
const verdicts = TABLES.flatMap((table) => readTable(table)).map((row) => judge(row, byForm));
const supported = verdicts.filter(({ second }) => second !== null);
console.log(
  `${verdicts.length} places of our own, ${supported.length} with two sources, ${verdicts.length - supported.length} with one`,
);
console.log(
  `${supported.filter(({ second }) => second !== null && isNamed(second)).length} of them with a named public source`,
);
console.log(
  `${verdicts.filter(({ row }) => standInOf(row) !== null).length} held against a settlement or an airfield near by only`,
);
for (const feature of [...new Set(verdicts.map(({ row }) => cell(row, 'feature')))].sort()) {
  const of = verdicts.filter(({ row }) => cell(row, 'feature') === feature);
  console.log(`  ${feature.padEnd(14)} ${of.filter(({ second }) => second !== null).length} of ${of.length}`);
}
/** Where `second` stands in our tables. */
const SECOND_COLUMN = 9;

/** Records the packages' places beside the rows that had one source. */
function writeFindings(table: string): void {
  const file = new URL(table, import.meta.url);
  const seconds = new Map(verdicts.map(({ row, second }) => [cell(row, 'id'), second]));
  const lines = readFileSync(file, 'utf8').split('\n');
  const written = lines.map((line) => {
    const second = seconds.get(line.split('\t')[0] ?? '');
    const cells = line.split('\t');
    if (second && !cells[0]?.startsWith('#')) cells[SECOND_COLUMN] = second;
    return cells.join('\t');
  });
  writeFileSync(file, written.join('\n'));
}

if (process.argv.includes('--write')) for (const table of TABLES) writeFindings(table);
if (process.argv.includes('--list'))
  for (const { row, second } of verdicts) console.log(`${cell(row, 'id')}\t${second ?? 'one source'}`);
