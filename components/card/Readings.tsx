import { tx } from '../shared/rich-message.tsx';
import { listOfNodes, t } from '../strings.ts';
import type { Candidate, PlaceTraits } from './card-props.ts';
import { featureLabel } from './card-words.ts';

export interface ReadingsProps {
  readonly title: string;
  /** The chosen reading, where it is a place. */
  readonly place?: PlaceTraits | undefined;
  /** The chosen reading, where the card shows another one. */
  readonly likely?: Candidate | undefined;
  readonly candidates: readonly Candidate[];
  readonly onOpen: (id: string) => void;
}

interface ReadingProps {
  readonly name: string;
  readonly place?: PlaceTraits | undefined;
  readonly hasNamesake: boolean;
}

/** "Deir ez-Zor, Syria"; beside a place of the same name "Deir ez-Zor, Syria (administrative area)". */
function Reading({ name, place, hasNamesake }: ReadingProps) {
  const named = <bdi key="name">{[name, ...(place?.within ?? [])].join(', ')}</bdi>;
  return hasNamesake && place ? <span>{tx('card_reading_kind', named, featureLabel(place.feature))}</span> : named;
}

/** "Probably X; or Y": an ambiguous name says so first, and a doubtful one without other readings that it is doubtful. */
export function Readings({ title, place, likely, candidates, onOpen }: ReadingsProps) {
  if (candidates.length === 0 && !likely) return <p class="card-readings">{t('card_unsure')}</p>;
  const hasNamesake = [likely, ...candidates].some((candidate) => candidate?.name === title);
  const link = (candidate: Candidate) => (
    <button type="button" key={candidate.id} class="link" onClick={() => onOpen(candidate.id)}>
      <Reading {...candidate} hasNamesake={hasNamesake} />
    </button>
  );
  // The card says below where its own place lies.
  const own = place && { ...place, within: [] };
  const shown = <Reading key="title" name={title} place={own} hasNamesake={hasNamesake} />;
  const others = candidates.map(link);
  return (
    <p class="card-readings">
      {tx('card_probably', likely ? link(likely) : shown, listOfNodes(likely ? [shown, ...others] : others))}
    </p>
  );
}
