import { tx } from '../shared/rich-message.tsx';
import { listOfNodes, t } from '../strings.ts';
import type { Candidate, PlaceTraits } from './card-props.ts';
import { readingLabel } from './card-words.ts';

export interface ReadingsProps {
  readonly title: string;
  /** The chosen reading, where it is a place. */
  readonly place?: PlaceTraits | undefined;
  readonly candidates: readonly Candidate[];
  readonly onOpen: (id: string) => void;
}

/** "Probably X; or Y": an ambiguous name says so first, and a doubtful one without other readings that it is doubtful. */
export function Readings({ title, place, candidates, onOpen }: ReadingsProps) {
  if (candidates.length === 0) return <p class="card-readings">{t('card_unsure')}</p>;
  const hasNamesake = candidates.some(({ name }) => name === title);
  const others = candidates.map((candidate) => (
    <button type="button" key={candidate.id} class="link" onClick={() => onOpen(candidate.id)}>
      <bdi>{readingLabel(candidate, hasNamesake)}</bdi>
    </button>
  ));
  // The card says below where its own place lies; only a namesake makes the kind part of the name.
  const chosen = hasNamesake && place ? readingLabel({ name: title, place: { ...place, within: [] } }, true) : title;
  return <p class="card-readings">{tx('card_probably', <bdi key="title">{chosen}</bdi>, listOfNodes(others))}</p>;
}
