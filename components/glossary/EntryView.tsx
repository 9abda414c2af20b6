import { GroupCard } from '../card/GroupCard.tsx';
import { PlaceCard } from '../card/PlaceCard.tsx';
import type { GlossaryClient, GlossaryDetail } from './glossary-client.ts';
import { OutletView } from './OutletView.tsx';

export interface EntryViewProps {
  readonly detail: GlossaryDetail;
  readonly client: Pick<GlossaryClient, 'copy'>;
  readonly today: string;
  readonly onOpenGroup: (id: string) => void;
}

const nothing = () => {};

/** One entry in full, drawn like its card. */
export function EntryView({ detail, client, today, onOpenGroup }: EntryViewProps) {
  const facts = {
    surface: 'page',
    alsoHere: [],
    candidates: [],
    pinned: false,
    today,
    host: '',
    mention: null,
    onClose: nothing,
    onPin: nothing,
    onNext: nothing,
    onPrevious: nothing,
    onOpenRelated: onOpenGroup,
    onCopy: client.copy,
  } as const;
  switch (detail.kind) {
    case 'group':
      return <GroupCard {...facts} entry={detail.entry} relatedNames={detail.relatedNames} />;
    case 'place':
      return <PlaceCard {...facts} place={detail.place} />;
    case 'outlet':
      return <OutletView outlet={detail.outlet} />;
  }
}
