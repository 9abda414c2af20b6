/**
 * Trains the forest that looks at whole attributions, on what models make of texts that they have not seen; run after
 * `train-linker.ts`. usage: node models/attribution/train-verifier.ts
 */
import { growForest } from './boost.ts';
import { encodeVerifier } from './encode-tables.ts';
import { jackKnife } from './jack-knife.ts';
import { SETTINGS } from './settings.ts';
import { saveTables } from './weights-file.ts';

const examples = jackKnife();
saveTables(encodeVerifier(growForest(examples, SETTINGS.frames)));
console.log(`trained on ${examples.length} frames, ${examples.filter(({ yes }) => yes).length} of them attributions`);
