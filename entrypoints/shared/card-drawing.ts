/**
 * Where the reader finds the script that draws cards. It comes when the first card is asked for: most articles are read
 * without one, and together with the reader it was the longest task of a slow machine's page.
 */
import type { Mention } from '../../core/report/page-report.ts';
import type { ChosenWords } from '../../extension/protocol.ts';
import type { CardActions } from '../../page/card/mention-cards.ts';
import type { PageSession } from '../../page/page-session.ts';

/** A card to be drawn. */
export interface CardWanted {
  readonly container: HTMLElement;
  readonly mention: Mention;
  readonly actions: CardActions;
  readonly session: Pick<PageSession, 'report'>;
  readonly words: ChosenWords | null;
}

export interface CardDrawing {
  draw(wanted: CardWanted): void;
  /** Removes what was drawn, so that components can unmount. */
  erase(container: HTMLElement): void;
  /** False of a script that an update of the extension left behind. */
  readonly isAlive: () => boolean;
}

const KEY = Symbol.for('newsgloss.cards');

/** Leaves the drawing for the reader, in the world that both share. */
export function provideCards(drawing: CardDrawing): void {
  Reflect.set(globalThis, KEY, drawing);
}

function providedCards(): CardDrawing | null {
  const provided: unknown = Reflect.get(globalThis, KEY);
  return isDrawing(provided) && provided.isAlive() ? provided : null;
}

/** Nobody else writes into our world. */
function isDrawing(value: unknown): value is CardDrawing {
  return typeof value === 'object' && value !== null && 'draw' in value && 'isAlive' in value;
}

/** Draws with what was left; where nothing is yet, `bring` has it come first. A card closed meanwhile stays closed. */
export function createCardDrawing(bring: () => Promise<unknown>): Omit<CardDrawing, 'isAlive'> {
  const latest = new WeakMap<HTMLElement, CardWanted>();
  return {
    draw(wanted) {
      const { container, actions } = wanted;
      latest.set(container, wanted);
      const draw = () => {
        if (latest.get(container) !== wanted) return;
        const drawing = providedCards();
        if (drawing) drawing.draw(wanted);
        else actions.close();
      };
      if (providedCards()) draw();
      else bring().then(draw, draw);
    },
    erase(container) {
      latest.delete(container);
      providedCards()?.erase(container);
    },
  };
}
