/** A group that no glossary entry covers: says so, and links only what the text itself links. */
import { tx } from '../shared/rich-message.tsx';
import { t } from '../strings.ts';
import { CardFrame } from './CardFrame.tsx';
import type { UnlistedCardProps } from './card-props.ts';

export function UnlistedCard(props: UnlistedCardProps) {
  const { mention, parent } = props;
  return (
    <CardFrame
      {...props}
      label={t('card_label_unlisted', mention.name)}
      title={mention.name}
      id={mention.name}
      uncertain={props.candidates.length > 0}
      onPage
    >
      <p class="card-summary">{t('card_unlisted_note')}</p>
      {parent && (
        <p>
          {tx(
            'card_unlisted_parent',
            <button type="button" class="link" onClick={() => props.onOpenRelated(parent.id)}>
              <bdi>{parent.name}</bdi>
            </button>,
          )}
        </p>
      )}
    </CardFrame>
  );
}
