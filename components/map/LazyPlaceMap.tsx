/** A button that loads the atlas from the extension's own files and shows the map; nothing is fetched from elsewhere. */
import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Atlas } from '../../core/map/draw-region.ts';
import { groupMentions } from '../../core/report/mention-groups.ts';
import type { FullReport, Mention } from '../../core/report/page-report.ts';
import type { Span } from '../../core/text/span.ts';
import { t } from '../strings.ts';
import type { PlaceMapProps } from './PlaceMap.tsx';
import type { MapPlace } from './use-drawing.ts';

export interface LazyPlaceMapProps {
  readonly report: FullReport;
  readonly jump: (span: Span) => void;
  readonly isOpen?: boolean;
  /** The place that is pointed at, here or in the list beside the map. */
  readonly pointed?: string | null;
  readonly onPoint?: (id: string | null) => void;
}

/** Dots on one map at most, the most mentioned places; more would cover one another. */
const DOTS_SHOWN = 80;

/** The resolved places of a report, most mentioned first. */
function placesOnMap(mentions: readonly Mention[]): MapPlace[] {
  return groupMentions(mentions, 'place').flatMap(({ id, name, mentions: all }) => {
    const [first] = all;
    if (id === null || first?.kind !== 'place') return [];
    return [{ id, name, lat: first.lat, lon: first.lon, count: all.length }];
  });
}

interface Drawing {
  readonly atlas: Atlas;
  readonly PlaceMap: FunctionComponent<PlaceMapProps>;
}

/** Map and atlas come together, when first asked: most popups never need them. */
async function loadDrawing(): Promise<Drawing> {
  const [{ PlaceMap }, { loadAtlas }] = await Promise.all([import('./PlaceMap.tsx'), import('./load-atlas.ts')]);
  return { PlaceMap, atlas: await loadAtlas() };
}

export function LazyPlaceMap({ report, jump, isOpen = false, pointed = null, onPoint }: LazyPlaceMapProps) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [asked, setAsked] = useState(isOpen);
  const places = useMemo(() => placesOnMap(report.mentions).slice(0, DOTS_SHOWN), [report.mentions]);
  const isWanted = asked && places.length > 0;
  useEffect(() => {
    if (isWanted) void loadDrawing().then(setDrawing);
  }, [isWanted]);
  if (places.length === 0) return null;
  if (!asked) {
    return (
      <button type="button" class="quiet" onClick={() => setAsked(true)}>
        {t('map_show')}
      </button>
    );
  }
  if (!drawing) return <p class="meta">{t('map_loading')}</p>;
  const select = (id: string) => {
    const mention = report.mentions.find((candidate) => candidate.id === id);
    if (mention) jump(mention);
  };
  const { PlaceMap, atlas } = drawing;
  return (
    <PlaceMap
      atlas={atlas}
      places={places}
      onSelect={select}
      pointed={pointed}
      {...(onPoint === undefined ? {} : { onPoint })}
    />
  );
}
