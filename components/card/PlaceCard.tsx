/** A place: where it is, what it is, and who disputes it; the coordinates are the record's, not an address. */

import type { PlaceSource } from '../../core/glossary/place-record.ts';
import { Locator } from '../map/Locator.tsx';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { formatList, formatNumber, t } from '../strings.ts';
import { CardFrame } from './CardFrame.tsx';
import type { PlaceCardProps } from './card-props.ts';
import { featureLabel } from './card-words.ts';
import { NativeNames } from './GroupCard.tsx';
import { PlaceSources } from './PlaceSources.tsx';

/** Other spellings shown before the list is cut. */
const ALIASES_SHOWN = 5;

/** In the form that maps take, as precise as the source. */
const coordinates = ({ lat, lon, decimals }: PlaceCardProps['place']): string =>
  `${lat.toFixed(decimals)}, ${lon.toFixed(decimals)}`;

/** Where a reader may look further; nothing is opened before the click. Four decimals are some ten metres. */
const point = ({ lat, lon }: PlaceCardProps['place'], between: string): string =>
  [lat.toFixed(4), lon.toFixed(4)].join(between);

/** RFC 5870: the reader's own map application. */
const geoUri = (place: PlaceCardProps['place']): string => `geo:${point(place, ',')}`;

const openStreetMapAddress = (place: PlaceCardProps['place']): string =>
  `https://www.openstreetmap.org/?mlat=${place.lat.toFixed(4)}&mlon=${place.lon.toFixed(4)}#map=9/${point(place, '/')}`;

/** The gazetteer knows spellings in small letters only: they are shown as names, and not the name itself again. */
function spellingsOf({ name, aliases }: PlaceCardProps['place']): string[] {
  const known = new Set([name.toLowerCase()]);
  return aliases.flatMap((alias) => {
    if (known.has(alias.toLowerCase())) return [];
    known.add(alias.toLowerCase());
    return [alias.replace(/(^|[\s-])(\p{Ll})/gu, (_whole, gap, letter) => gap + letter.toUpperCase())];
  });
}

function OtherSpellings({ aliases }: { readonly aliases: readonly string[] }) {
  if (aliases.length === 0) return null;
  return (
    <div class="card-row">
      <dt>{t('card_names')}</dt>
      <dd>
        <bdi>{formatList(aliases.slice(0, ALIASES_SHOWN))}</bdi>
      </dd>
    </div>
  );
}

/** Who holds and who claims; whose statement that is, as a link where it can be read. */
function Dispute({ disputed, statement }: { readonly disputed: string; readonly statement: PlaceSource | undefined }) {
  const at = statement === undefined ? -1 : disputed.lastIndexOf(statement.name);
  return (
    <p class="card-summary">
      <strong>{t('card_place_disputed')}.</strong>{' '}
      <span class="card-english" lang="en" dir="ltr">
        {statement?.url && at >= 0 ? (
          <>
            {disputed.slice(0, at)}
            <ExternalLink href={statement.url}>{statement.name}</ExternalLink>
            {disputed.slice(at + statement.name.length)}
          </>
        ) : (
          disputed
        )}
      </span>
    </p>
  );
}

export function PlaceCard(props: PlaceCardProps) {
  const { place, mention, locator } = props;
  const where = [formatList(place.within), featureLabel(place.feature)].filter((part) => part !== '').join(' · ');
  return (
    <CardFrame
      {...props}
      label={t('card_label_place', place.name)}
      title={place.name}
      id={place.id}
      uncertain={mention?.confidence === 'low' || props.candidates.length > 0}
      onPage={mention !== null}
      rows={<OtherSpellings aliases={spellingsOf(place)} />}
      sources={
        <>
          <p class="card-references meta">
            <a href={geoUri(place)}>{t('card_place_map_app')}</a>
            {' · '}
            <ExternalLink href={openStreetMapAddress(place)}>{t('card_place_osm')}</ExternalLink>
          </p>
          <PlaceSources place={place} />
        </>
      }
    >
      {place.native && place.native.length > 0 && (
        <p class="card-names">
          <NativeNames names={place.native} />
        </p>
      )}
      {/* A block, so that the locator can float beside the lines. */}
      <div class="card-where">
        {locator && <Locator drawing={locator} name={place.name} />}
        <p class="meta">{where}</p>
        <p class="meta">
          <span class="figure" dir="ltr">
            {coordinates(place)}
          </span>
          {place.population !== null && ` · ${t('card_place_population', formatNumber(place.population))}`}
        </p>
      </div>
      {place.disputed !== null && <Dispute disputed={place.disputed} statement={place.statement} />}
    </CardFrame>
  );
}
