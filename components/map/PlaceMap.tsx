/** The article's places on an offline map, with an inset of the wider region; each dot is a button to its mentions. */
import { type Atlas, boundsOf, drawRegion, type RegionDrawing } from '../../core/map/draw-region.ts';
import { isClear, placeLabels } from '../../core/map/place-labels.ts';
import { t, tn } from '../strings.ts';

/** One place of the article. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly count: number;
}

export interface PlaceMapProps {
  readonly atlas: Atlas;
  readonly places: readonly MapPlace[];
  readonly onSelect: (id: string) => void;
  readonly width?: number;
  readonly height?: number;
}

/** Degrees shown at least, on the map and in its inset: a district, and the countries around it. */
const MIN_SPAN = 2.5;
const INSET_SPAN = 30;
const INSET = { width: 96, height: 72 };

export function Ground({ drawing }: { readonly drawing: RegionDrawing }) {
  return (
    <>
      <rect class="map-sea" width={drawing.width} height={drawing.height} />
      <path class="map-land" d={drawing.land} />
      <path class="map-border" d={drawing.borders} />
      <path class="map-border map-disputed" d={drawing.disputed} />
    </>
  );
}

function Inset({ atlas, places }: Pick<PlaceMapProps, 'atlas' | 'places'>) {
  const drawing = drawRegion(atlas, { ...INSET, bounds: boundsOf(places, INSET_SPAN) });
  const [west, south, east, north] = boundsOf(places, MIN_SPAN);
  const a = drawing.locate({ lat: north, lon: west });
  const b = drawing.locate({ lat: south, lon: east });
  const size = { width: Math.max(4, b.x - a.x), height: Math.max(4, b.y - a.y) };
  return (
    <svg class="map-inset" viewBox={`0 0 ${INSET.width} ${INSET.height}`} aria-hidden="true">
      <Ground drawing={drawing} />
      <rect class="map-extent" x={a.x} y={a.y} {...size} />
    </svg>
  );
}

export function PlaceMap({ atlas, places, onSelect, width = 640, height = 400 }: PlaceMapProps) {
  if (places.length === 0) return <p class="none">{t('places_none')}</p>;
  const drawing = drawRegion(atlas, { width, height, bounds: boundsOf(places, MIN_SPAN) });
  const dots = places.map((place) => ({ ...place, text: place.name, ...drawing.locate(place) }));
  const labels = placeLabels(dots, { width, height });
  return (
    <figure class="map">
      <div class="map-frame">
        <svg class="map-main" viewBox={`0 0 ${width} ${height}`}>
          <title>{t('map_label')}</title>
          <Ground drawing={drawing} />
          <svg aria-hidden="true" x="0" y="0" width={width} height={height}>
            {drawing.countries
              .filter((country) => isClear(country.name, country, labels))
              .map(({ name, x, y }) => (
                <text key={name} class="map-country" x={x} y={y} lang="en">
                  {name}
                </text>
              ))}
            {labels.map(({ id, text, anchor, labelX, labelY }) => (
              <text key={id} class="map-label" x={labelX} y={labelY} text-anchor={anchor}>
                {text}
              </text>
            ))}
          </svg>
          {dots.map(({ id, name, count, x, y }) => (
            // biome-ignore lint/a11y/useSemanticElements: SVG has no button element.
            <g
              key={id}
              role="button"
              tabIndex={0}
              class="map-dot"
              aria-label={t('list_separator_note', name, tn('mentions_count', count))}
              onClick={() => onSelect(id)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                onSelect(id);
              }}
            >
              <title>{name}</title>
              <circle class="map-target" cx={x} cy={y} r="12" />
              <circle cx={x} cy={y} r="4" />
            </g>
          ))}
        </svg>
        <Inset atlas={atlas} places={places} />
      </div>
      <figcaption class="meta">{t('map_caption')}</figcaption>
    </figure>
  );
}
