import type { CardProps } from './card-props.ts';
import { GroupCard } from './GroupCard.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import { UnlistedCard } from './UnlistedCard.tsx';

/** The card for a group, a place or a name that is in no glossary. */
export function Card(props: CardProps) {
  switch (props.kind) {
    case 'group':
      return <GroupCard {...props} />;
    case 'place':
      return <PlaceCard {...props} />;
    case 'unlisted':
      return <UnlistedCard {...props} />;
  }
}
