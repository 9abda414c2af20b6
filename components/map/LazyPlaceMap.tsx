/** A button that loads the atlas from the extension's own files and shows the map; nothing is fetched from elsewhere. */
import { useState } from 'preact/hooks';
import type { Atlas } from '../../core/map/draw-region.ts';
import { groupMentions } from '../../core/report/mention-groups.ts';
import type { FullReport, Mention } from '../../core/report/page-report.ts';
import type { Span } from '../../core/text/span.ts';
import { t } from '../strings.ts';
import { loadAtlas } from './load-atlas.ts';
import { type MapPlace, PlaceMap } from './PlaceMap.tsx';

export interface LazyPlaceMapProps {
  readonly report: FullReport;
  readonly jump: (span: Span) => void;
  readonly isOpen?: boolean;
}

/** The resolved places of a report, most mentioned first. */
export function placesOnMap(mentions: readonly Mention[]): MapPlace[] {
  return groupMentions(mentions, 'place').flatMap(({ id, name, mentions: all }) => {
    const [first] = all;
    if (id === null || first?.kind !== 'place') return [];
    return [{ id, name, lat: first.lat, lon: first.lon, count: all.length }];
  });
}

export function LazyPlaceMap({ report, jump, isOpen = false }: LazyPlaceMapProps) {
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  const [asked, setAsked] = useState(false);
  const places = placesOnMap(report.mentions);
  if (places.length === 0) return null;
  const show = () => {
    setAsked(true);
    void loadAtlas().then(setAtlas);
  };
  if (isOpen && !asked) show();
  if (!asked) {
    return (
      <button type="button" class="quiet" onClick={show}>
        {t('map_show')}
      </button>
    );
  }
  const select = (id: string) => {
    const mention = report.mentions.find((candidate) => candidate.id === id);
    if (mention) jump(mention);
  };
  return atlas ? <PlaceMap atlas={atlas} places={places} onSelect={select} /> : <p class="meta">{t('map_loading')}</p>;
}
