/** The cards on invented entries, each inside a shadow root as on a page. */
import { type ComponentChild, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../components/card/Card.tsx';
import cardCss from '../components/card/card.css?inline';
import type { CardCallbacks, CardFacts, CardProps } from '../components/card/card-props.ts';
import { loadAtlas } from '../components/map/load-atlas.ts';
import { uiDirection } from '../components/strings.ts';
import { drawLocator, type LocatorDrawing } from '../core/map/draw-locator.ts';
import { INVENTED_GROUP, INVENTED_PLACE, LOW_GROUP_MENTION, UNLISTED_MENTION } from './invented-entries.ts';

const nothing = () => {};
const CALLBACKS: CardCallbacks = {
  onClose: nothing,
  onPin: nothing,
  onNext: nothing,
  onPrevious: nothing,
  onOpenRelated: nothing,
  onCopy: () => Promise.resolve(true),
};
const FACTS: CardFacts = {
  alsoHere: [
    { text: 'the Front', count: 2 },
    { text: 'NF', count: 5 },
  ],
  candidates: [],
  pinned: false,
  today: '2026-11-22',
  host: 'canal-courier.example',
};
const NAMES = { 'river-council': 'River Council', 'east-bank-force': 'East Bank Force' };

/** Draws a card into a shadow root, with its own sheet only. */
function InShadow(props: CardProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const theme = document.documentElement.dataset.theme;
    if (theme) host.current.dataset.theme = theme;
    render(
      <>
        <style>{cardCss}</style>
        <div dir={uiDirection()}>
          <Card {...props} />
        </div>
      </>,
      root,
    );
  });
  return <div ref={host} style={{ padding: '12px' }} />;
}

/** A place card whose locator comes a moment later, as from the background. */
function PlaceInShadow() {
  const [locator, setLocator] = useState<LocatorDrawing | null>(null);
  useEffect(() => void loadAtlas().then((atlas) => setLocator(drawLocator(atlas, INVENTED_PLACE))), []);
  return <InShadow kind="place" {...FACTS} {...CALLBACKS} place={INVENTED_PLACE} mention={null} locator={locator} />;
}

const group = { kind: 'group', ...FACTS, ...CALLBACKS, relatedNames: NAMES } as const;

export const CARD_STATES: Readonly<Record<string, () => ComponentChild>> = {
  'card-group': () => <InShadow {...group} entry={INVENTED_GROUP} mention={null} />,
  'card-group-short': () => (
    <InShadow
      {...group}
      entry={{ ...INVENTED_GROUP, depth: 'short', relations: [], designations: [], native: [] }}
      mention={LOW_GROUP_MENTION}
      pinned
      candidates={[
        { id: 'a', name: 'Northern Front (Sahra)' },
        { id: 'b', name: 'National Front' },
      ]}
    />
  ),
  'card-place': () => <PlaceInShadow />,
  'card-unlisted': () => (
    <InShadow
      kind="unlisted"
      {...FACTS}
      {...CALLBACKS}
      mention={UNLISTED_MENTION}
      parent={{ id: 'northern-front', name: 'Northern Front' }}
    />
  ),
};
