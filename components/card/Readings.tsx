import { tx } from '../shared/rich-message.tsx';
import { listOfNodes, t } from '../strings.ts';
import type { Candidate } from './card-props.ts';

export interface ReadingsProps {
  readonly title: string;
  readonly candidates: readonly Candidate[];
  readonly onOpen: (id: string) => void;
}

/** "Probably X; or Y": an ambiguous name says so first, and a doubtful one without other readings that it is doubtful. */
export function Readings({ title, candidates, onOpen }: ReadingsProps) {
  const others = candidates.map(({ id, name }) => (
    <button type="button" key={id} class="link" onClick={() => onOpen(id)}>
      <bdi>{name}</bdi>
    </button>
  ));
  if (others.length === 0) return <p class="card-readings">{t('card_unsure')}</p>;
  return <p class="card-readings">{tx('card_probably', <bdi key="title">{title}</bdi>, listOfNodes(others))}</p>;
}
