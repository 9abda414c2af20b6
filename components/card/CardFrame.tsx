/** What all cards share: a labelled region with a title, pin and close, other readings, and a walk through the page. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatNumber, t } from '../strings.ts';
import type { AlsoHere, CardCallbacks, CardFacts, PlaceTraits } from './card-props.ts';
import { mistakeText } from './card-words.ts';
import { Readings } from './Readings.tsx';

export interface CardFrameProps extends CardFacts, CardCallbacks {
  readonly label: string;
  readonly title: string;
  readonly id: string;
  /** The mention is a guess among `candidates`. */
  readonly uncertain: boolean;
  /** What the title means, where it is a place. */
  readonly place?: PlaceTraits;
  /** Whether the card stands for a mention on the page, so that there is a next one. */
  readonly onPage: boolean;
  /** The reader's own entry: there is nobody to report a mistake to. */
  readonly isOwn?: boolean;
  /** Rows of the description list: relations, lists, other names. */
  readonly rows?: ComponentChildren;
  /** Where the statements come from. */
  readonly sources?: ComponentChildren;
  readonly children: ComponentChildren;
}

const ALSO_SHOWN = 5;

function AlsoHereLine({ forms }: { readonly forms: readonly AlsoHere[] }) {
  const [first] = forms;
  // One form that stands here once is the name the card points at.
  if (!first || (forms.length === 1 && first.count === 1)) return null;
  return (
    <div class="card-row">
      <dt>{t('card_also_here')}</dt>
      <dd>
        {forms.slice(0, ALSO_SHOWN).map(({ text, count }) => (
          <bdi key={text} class="form">
            {t('card_also_form', text, formatNumber(count))}
          </bdi>
        ))}
      </dd>
    </div>
  );
}

/** Name of the entry, with pin and close where it is a card over a page. */
function Head({ title, pinned, surface = 'card', onPin, onClose }: CardFrameProps) {
  return (
    <header class="card-head">
      <h2>
        <bdi>{title}</bdi>
      </h2>
      {surface === 'card' && (
        <>
          <button type="button" class="card-button" aria-pressed={pinned} onClick={() => onPin(!pinned)}>
            {t('card_pin')}
          </button>
          <button type="button" class="card-close" aria-label={t('close')} onClick={onClose} />
        </>
      )}
    </header>
  );
}

function Walk({ onPrevious, onNext }: Pick<CardFrameProps, 'onPrevious' | 'onNext'>) {
  return (
    <nav class="card-walk" aria-label={t('card_next')}>
      <button type="button" class="card-button" onClick={onPrevious}>
        <span class="chevron back" aria-hidden="true" />
        {t('card_previous')}
      </button>
      <button type="button" class="card-button" onClick={onNext}>
        {t('card_next')}
        <span class="chevron" aria-hidden="true" />
      </button>
    </nav>
  );
}

/** The walk through the page, and a prepared text for whoever finds a mistake. */
function Foot({ title, id, host, onPage, isOwn = false, onCopy, onPrevious, onNext }: CardFrameProps) {
  const [note, setNote] = useState('');
  const report = () =>
    onCopy(mistakeText(title, id, host)).then((done) => setNote(t(done ? 'card_mistake_copied' : 'copy_failed')));
  return (
    <footer class="card-foot">
      {onPage && <Walk onPrevious={onPrevious} onNext={onNext} />}
      {!isOwn && (
        <button type="button" class="card-button meta" onClick={() => void report()}>
          {t('card_report_mistake')}
        </button>
      )}
      <p role="status" class="meta">
        {note}
      </p>
    </footer>
  );
}

export function CardFrame(props: CardFrameProps) {
  const { label, title, surface = 'card', cameFrom = null, onBack } = props;
  return (
    <div class="card" {...(surface === 'card' ? { role: 'dialog', tabIndex: -1, 'aria-label': label } : {})}>
      <Head {...props} />
      {cameFrom !== null && onBack && (
        <button type="button" class="card-button card-back" onClick={onBack}>
          <span class="chevron back" aria-hidden="true" />
          {t('card_back', cameFrom)}
        </button>
      )}
      {props.uncertain && (
        <Readings
          title={title}
          place={props.place}
          likely={props.likely}
          candidates={props.candidates}
          onOpen={props.onOpenRelated}
        />
      )}
      {props.children}
      <dl class="card-rows">
        {props.rows}
        <AlsoHereLine forms={props.alsoHere} />
      </dl>
      <div class="card-end">
        {props.sources}
        <Foot {...props} />
      </div>
    </div>
  );
}
