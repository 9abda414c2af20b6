import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideCards } from '../shared/card-drawing.ts';
import { cardDrawing } from './draw-card.tsx';

/** Comes when the reader's first card on a page is asked for. */
export default defineUnlistedScript(() => provideCards(cardDrawing));
