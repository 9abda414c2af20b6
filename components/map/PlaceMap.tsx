/** The article's places on an offline map, with an inset of the wider region; each dot is a button to its mentions. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { type Atlas, boundsOf, drawRegion, type RegionDrawing } from '../../core/map/draw-region.ts';
import { type Box, isClear, type PlacedLabel } from '../../core/map/place-labels.ts';
import { formatList, t, tn } from '../strings.ts';
import { type Dot, INSET, INSET_SPAN, type MapPlace, MIN_SPAN, useDrawing } from './use-drawing.ts';

export interface PlaceMapProps {
  readonly atlas: Atlas;
  readonly places: readonly MapPlace[];
  readonly onSelect: (id: string) => void;
  /** The place that is pointed at, here or elsewhere. */
  readonly pointed?: string | null;
  readonly onPoint?: (id: string | null) => void;
}

function Ground({ drawing }: { readonly drawing: RegionDrawing }) {
  return (
    <>
      <rect class="map-sea" width={drawing.width} height={drawing.height} />
      <path class="map-land" d={drawing.land} />
      <path class="map-border" d={drawing.borders} />
      <path class="map-border map-disputed" d={drawing.disputed} />
    </>
  );
}

const px = (length: number): string => `${length}px`;

function Inset({ atlas, places, box }: Pick<PlaceMapProps, 'atlas' | 'places'> & { readonly box: Box }) {
  const drawing = useMemo(() => drawRegion(atlas, { ...INSET, bounds: boundsOf(places, INSET_SPAN) }), [atlas, places]);
  const [west, south, east, north] = boundsOf(places, MIN_SPAN);
  const a = drawing.locate({ lat: north, lon: west });
  const b = drawing.locate({ lat: south, lon: east });
  const size = { width: Math.max(4, b.x - a.x), height: Math.max(4, b.y - a.y) };
  return (
    <svg
      class="map-inset"
      // Firefox takes no length without its unit, on SVG either.
      style={{ left: px(box.left), top: px(box.top), width: px(box.right - box.left) }}
      viewBox={`0 0 ${INSET.width} ${INSET.height}`}
      aria-hidden="true"
    >
      <Ground drawing={drawing} />
      <rect class="map-extent" x={a.x} y={a.y} {...size} />
    </svg>
  );
}

interface DotButtonProps {
  readonly dot: Dot;
  readonly isPointed: boolean;
  readonly onSelect: () => void;
  readonly onPoint: (isOn: boolean) => void;
}

function DotButton({ dot: { name, count, x, y }, isPointed, onSelect, onPoint }: DotButtonProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button element
    <g
      role="button"
      // In lower case: on an SVG element Firefox knows no other.
      tabindex={0}
      class={isPointed ? 'map-dot pointed' : 'map-dot'}
      aria-label={t('list_separator_note', name, tn('mentions_count', count))}
      onClick={onSelect}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onSelect();
      }}
    >
      <circle class="map-target" cx={x} cy={y} r="12" />
      <circle class="map-point" cx={x} cy={y} r={isPointed ? 6 : 4} />
    </g>
  );
}

interface WordsProps {
  readonly drawing: RegionDrawing;
  readonly labels: readonly PlacedLabel[];
  /** Where the inset lies: no name stands under it. */
  readonly inset: Box;
  readonly current: string | null;
}

/** Names of places, and of the countries that leave them room. */
function MapWords({ drawing: { countries, width }, labels, inset, current }: WordsProps) {
  return (
    <>
      {countries
        .filter((country) => isClear(country.name, country, labels, width, [inset]))
        .map(({ name, x, y }) => (
          <text key={name} class="map-country" x={x} y={y} lang="en">
            {name}
          </text>
        ))}
      {labels.map(({ id, text, anchor, labelX, labelY }) => (
        <text
          key={id}
          class={id === current ? 'map-label pointed' : 'map-label'}
          x={labelX}
          y={labelY}
          text-anchor={anchor}
        >
          {text}
        </text>
      ))}
    </>
  );
}

function Caption({ outside }: { readonly outside: readonly MapPlace[] }) {
  return (
    <figcaption class="meta">
      {outside.length > 0 && <p>{t('map_outside', formatList(outside.map(({ name }) => name)))}</p>}
      {t('map_caption')}
    </figcaption>
  );
}

export function PlaceMap(props: PlaceMapProps) {
  const { atlas, onSelect, pointed = null, onPoint } = props;
  const frame = useRef<HTMLDivElement>(null);
  const { inside, outside, drawing, dots, labels, inset } = useDrawing(atlas, props.places, frame);
  const { width, height } = drawing;
  const [ownPointed, setOwnPointed] = useState<string | null>(null);
  const current = pointed ?? ownPointed;
  const told = dots.find(({ id }) => id === current);
  const point = (id: string | null) => {
    setOwnPointed(id);
    onPoint?.(id);
  };
  return (
    <figure class="map">
      <div class="map-frame" ref={frame}>
        <svg class="map-main" viewBox={`0 0 ${width} ${height}`}>
          <title>{t('map_label')}</title>
          <Ground drawing={drawing} />
          <svg aria-hidden="true" x="0" y="0" width={width} height={height}>
            <MapWords drawing={drawing} labels={labels} inset={inset} current={current} />
          </svg>
          {dots.map((dot) => (
            <DotButton
              key={dot.id}
              dot={dot}
              isPointed={dot.id === current}
              onSelect={() => onSelect(dot.id)}
              onPoint={(isOn) => point(isOn ? dot.id : null)}
            />
          ))}
        </svg>
        <Inset atlas={atlas} places={inside} box={inset} />
        {told && (
          <p class="map-told" aria-hidden="true">
            <bdi>{told.name}</bdi> <span class="meta">{tn('mentions_count', told.count)}</span>
          </p>
        )}
      </div>
      <Caption outside={outside} />
    </figure>
  );
}
