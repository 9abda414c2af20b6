/** A small picture of where a place lies, for its card; drawn beforehand by `core/map/draw-locator.ts`. */
import type { LocatorDrawing } from '../../core/map/draw-locator.ts';
import { t } from '../strings.ts';

export function Locator({ drawing, name }: { readonly drawing: LocatorDrawing; readonly name: string }) {
  const { width, height, land, borders, disputed, x, y } = drawing;
  return (
    <svg
      class="locator"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={t('locator_label', name)}
    >
      <rect class="map-sea" width={width} height={height} />
      <path class="map-land" d={land} />
      <path class="map-border" d={borders} />
      <path class="map-border map-disputed" d={disputed} />
      <circle class="map-spot" cx={x} cy={y} r="4" />
    </svg>
  );
}
