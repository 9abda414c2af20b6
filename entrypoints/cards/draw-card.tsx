/** Draws the card of a mention: asks the background for the entry and hands it to the component. */
import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import css from '../../components/card/card.css?inline';
import type { CardProps } from '../../components/card/card-props.ts';
import { nameControlsWhenDrawn } from '../../components/shared/draw-controls.ts';
import tokens from '../../components/tokens.css?inline';
import { formsOnPage } from '../../core/report/forms-on-page.ts';
import type { Mention } from '../../core/report/page-report.ts';
import { isAlive } from '../../extension/alive.ts';
import { callBackground } from '../../extension/rpc.ts';
import type { CardActions } from '../../page/card/mention-cards.ts';
import type { CardDrawing, CardWanted } from '../shared/card-drawing.ts';
import { copyText } from '../shared/take-away.ts';
import { useWords } from '../shared/use-words.ts';

const SHEET = [tokens, css].join('\n');

/** Which card of the container was asked for last: a slow answer never replaces a later one. */
const latest = new WeakMap<HTMLElement, symbol>();

export const cardDrawing: CardDrawing = {
  isAlive,
  erase(container) {
    latest.delete(container);
    render(null, container);
  },
  draw({ container, mention, actions, session, words }) {
    nameControlsWhenDrawn();
    useWords(words);
    addSheet(container);
    tryToShow(container, { mention, id: mention.id, pinned: false }, actions, session);
  },
};

/** The card's own sheet, once for each box, before that of the box: it resets its host, and the box must stay fixed. */
function addSheet(container: HTMLElement): void {
  if (container.parentNode?.querySelector('style[data-card]')) return;
  const sheet = container.ownerDocument.createElement('style');
  sheet.setAttribute('data-card', '');
  sheet.textContent = SHEET;
  container.parentNode?.prepend(sheet);
}

interface Shown {
  readonly mention: Mention;
  /** The entry shown: the mention's own, or one the reader moved on to. */
  readonly id: string | null;
  readonly pinned: boolean;
  /** The entries the reader came through, newest last. */
  readonly trail?: readonly Stop[];
}

/** An entry the reader moved on from. */
interface Stop {
  readonly id: string | null;
  readonly name: string;
}

/** Without an answer there is nothing to show: the card closes, and the next one asks anew. */
function tryToShow(container: HTMLElement, shown: Shown, actions: CardActions, session: CardWanted['session']): void {
  show(container, shown, actions, session).catch(() => {
    if (latest.has(container)) actions.close();
  });
}

async function show(
  container: HTMLElement,
  shown: Shown,
  actions: CardActions,
  session: CardWanted['session'],
): Promise<void> {
  const token = Symbol('card');
  latest.set(container, token);
  const { trail = [] } = shown;
  const before = trail.at(-1);
  const props = await propsOf(shown, session, {
    onClose: actions.close,
    onNext: actions.next,
    onPrevious: actions.previous,
    onPin(pinned) {
      actions.setPinned(pinned);
      tryToShow(container, { ...shown, pinned }, actions, session);
    },
    onOpenRelated: (id) => {
      const here = { id: shown.id, name: nameOf(props) };
      tryToShow(container, { ...shown, id, trail: [...trail, here] }, actions, session);
    },
    onBack: () => {
      if (before) tryToShow(container, { ...shown, id: before.id, trail: trail.slice(0, -1) }, actions, session);
    },
    onCopy: copyText,
  });
  if (latest.get(container) !== token) return;
  const hadFocus = holdsFocus(container);
  render(props ? <Card {...props} cameFrom={before?.name ?? null} key={shown.id ?? 'unlisted'} /> : null, container);
  // The pressed button went with the card it stood on: the next card takes the focus over.
  if (hadFocus && !holdsFocus(container)) container.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  actions.contentChanged();
}

function holdsFocus(container: HTMLElement): boolean {
  const root = container.getRootNode();
  return root instanceof ShadowRoot && container.contains(root.activeElement);
}

function nameOf(props: CardProps | null): string {
  if (props?.kind === 'group') return props.entry.name;
  return props?.kind === 'place' ? props.place.name : (props?.mention.name ?? '');
}

type Callbacks = Pick<CardProps, 'onClose' | 'onPin' | 'onNext' | 'onPrevious' | 'onOpenRelated' | 'onBack' | 'onCopy'>;

async function propsOf(shown: Shown, session: CardWanted['session'], callbacks: Callbacks): Promise<CardProps | null> {
  const { mention, id, pinned } = shown;
  const report = session.report();
  // A group reached by a link is no reading of the words on the page: no other readings, no other forms of the name.
  const isReading = id === mention.id || (id !== null && mention.candidates.includes(id));
  const others = isReading ? mention.candidates.filter((candidate) => candidate !== id) : [];
  const parentId = mention.kind === 'group' ? (mention.parent ?? null) : null;
  const chosen = isReading && id !== mention.id ? mention.id : null;
  const asked = [...others, chosen, parentId].filter((each) => each !== null);
  const names = await callBackground('names', { ids: asked });
  const common = {
    ...callbacks,
    pinned,
    alsoHere: isReading ? formsOnPage(report?.mentions ?? [], mention) : [],
    candidates: others.flatMap((other) => (names[other] ? [{ id: other, ...names[other] }] : [])),
    likely: chosen !== null && names[chosen] ? { id: chosen, ...names[chosen] } : undefined,
    today: new Date().toISOString().slice(0, 10),
    host: location.hostname,
  };
  if (id === null) {
    if (mention.kind !== 'group') return null;
    const parentName = parentId ? names[parentId]?.name : undefined;
    return {
      kind: 'unlisted',
      mention,
      parent: parentId && parentName ? { id: parentId, name: parentName } : null,
      ...common,
    };
  }
  const group = await callBackground('describe-group', { id });
  if (group) {
    const own = mention.kind === 'group' && mention.id === id ? mention : null;
    return { kind: 'group', mention: own, ...group, ...common };
  }
  const described = await callBackground('describe-place', { id });
  const own = mention.kind === 'place' && mention.id === id ? mention : null;
  return described && { kind: 'place', mention: own, ...described, ...common };
}
