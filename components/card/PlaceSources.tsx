/** Where a place's record and its position come from, said so that one source is not taken for two. */
import type { PlaceRecord, PlaceSource } from '../../core/glossary/place-record.ts';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { tx } from '../shared/rich-message.tsx';

/** A source with its licence, as a link where it has an address. */
function SourceName({ source }: { readonly source: PlaceSource }) {
  const { name, url, licence } = source;
  const named = <bdi>{licence === undefined ? name : `${name} (${licence})`}</bdi>;
  return url === null ? named : <ExternalLink href={url}>{named}</ExternalLink>;
}

export function PlaceSources({ place }: { readonly place: Pick<PlaceRecord, 'source' | 'position' | 'note'> }) {
  const { source, position, note } = place;
  const from = position && <bdi key="from">{position.from}</bdi>;
  return (
    <>
      <p class="card-references meta">{tx('card_place_source', <SourceName key="source" source={source} />)}</p>
      {position && (
        <p class="card-references meta">
          {position.second === null
            ? tx('card_place_one_source', from)
            : tx('card_place_two_sources', from, <SourceName key="second" source={position.second} />)}
        </p>
      )}
      {note !== undefined && (
        <p class="card-references meta" lang="en" dir="ltr">
          {note}
        </p>
      )}
    </>
  );
}
