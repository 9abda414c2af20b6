/** The second coordinates of our own places, and whether they lie near enough to ours to bear them out. */
import { cell, type Row, readTable } from './tables.ts';

/** How far the second coordinate may lie from ours, in kilometres, by what it stands for. */
const LIMITS: ReadonlyMap<string, number> = new Map([
  ['point', 15],
  ['area', 150],
  ['course', 150],
  ['checked', 15],
  ['within', 0],
]);

export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** Great-circle distance. */
export function kilometres(a: Position, b: Position): number {
  const radians = Math.PI / 180;
  const x = Math.sin(((b.lat - a.lat) * radians) / 2);
  const y = Math.sin(((b.lon - a.lon) * radians) / 2);
  return 12_742 * Math.asin(Math.sqrt(x * x + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * y * y));
}

export interface SecondSource {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  /** Its coordinate, unless only a distance or an outline is on record. */
  readonly at: Position | null;
  readonly statedKm: number;
}

function secondSource(row: Row): SecondSource {
  const id = cell(row, 'id');
  const kind = cell(row, 'kind');
  if (!LIMITS.has(kind)) throw new Error(`unknown kind ${kind} of ${id}`);
  const [lat, lon] = [cell(row, 'lat'), cell(row, 'lon')];
  const needsPoint = kind !== 'checked' && kind !== 'within';
  if (needsPoint !== (lat !== '' && lon !== '')) throw new Error(`${id}: a coordinate does not go with kind ${kind}`);
  return {
    id,
    source: cell(row, 'source'),
    kind,
    at: needsPoint ? { lat: Number(lat), lon: Number(lon) } : null,
    statedKm: Number(cell(row, 'km')),
  };
}

/** Second sources by the id of the place. */
export function readSecondSources(): Map<string, SecondSource> {
  const list = readTable('second-sources.tsv').map(secondSource);
  const byId = new Map(list.map((second) => [second.id, second]));
  if (byId.size !== list.length) throw new Error('an id stands twice in second-sources.tsv');
  return byId;
}

/** Kilometres between the two, computed where the second coordinate is on record. */
export function distanceTo(second: SecondSource, at: Position): number {
  return second.at === null ? second.statedKm : kilometres(at, second.at);
}

/** Whether the second source bears ours out. */
export function bearsOut(second: SecondSource, at: Position): boolean {
  return distanceTo(second, at) <= (LIMITS.get(second.kind) ?? 0);
}

/** Whether a reader could look the source up: a list by an unknown hand shows a gross error, but is no source to name. */
export function isNamed(second: string): boolean {
  return !/second editor's list|public map quiz/.test(second);
}

/** What a card says of it. */
export function describeSecond(second: SecondSource, at: Position): string {
  if (second.kind === 'within') return `${second.source}, which holds the point`;
  return `${second.source}, ${distanceTo(second, at).toFixed(1)} km away`;
}
