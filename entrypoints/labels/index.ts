import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { labelBlocksInSteps } from '../../core/boilerplate/label-blocks.ts';
import { provideLabeller } from '../../page/labeller.ts';

/** Comes right before the reader, which labels the blocks of the page with it. */
export default defineUnlistedScript(() => provideLabeller(labelBlocksInSteps));
