/**
 * Trains the trees that look at whole attributions, on what models make of texts that they have not seen; run after
 * `train-linker.ts`. usage: node models/attribution/train-verifier.ts
 */
import { FRAME_MEASURES } from '../../core/attribution/links/frame-measures.ts';
import { trainTrees } from '../trees/gradient-boosting.ts';
import { encodeVerifier } from './encode-tables.ts';
import { jackKnife } from './jack-knife.ts';
import { SETTINGS } from './settings.ts';
import { saveTables } from './weights-file.ts';

const set = jackKnife();
saveTables(encodeVerifier(trainTrees(set, FRAME_MEASURES, SETTINGS.frames)));
console.log(
  `trained on ${set.labels.length} frames, ${set.labels.filter((label) => label === 1).length} of them attributions`,
);
