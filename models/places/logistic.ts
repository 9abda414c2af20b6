/** Logistic regression by AdaGrad over string features, in a fixed order: same input, same weights. */

import { logOddsOf } from '../../core/mention/places/choose-places.ts';
import { probabilityOf } from '../../core/trees/log-odds.ts';

export interface Example {
  readonly features: readonly string[];
  /** 1 a place, 0 none, -1 not counted. */
  readonly label: 0 | 1 | -1;
  /** Log-odds known beforehand, which the weights are learned on top of. */
  readonly offset: number;
}

const EPOCHS = 12;
const L2 = 2e-5;
const RATE = 0.15;
/** A feature seen in fewer documents tells more of the document than of the language. */
const FEWEST_DOCUMENTS = 6;

function knownFeatures(documents: readonly (readonly Example[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const examples of documents) {
    for (const feature of new Set(examples.flatMap(({ features }) => features)))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= FEWEST_DOCUMENTS).map(([feature]) => feature));
}

/** Weights for the examples of documents; those in `fixed` are there while learning and do not move. */
export function learn(
  documents: readonly (readonly Example[])[],
  fixed: Readonly<Record<string, number>>,
): Map<string, number> {
  const known = knownFeatures(documents);
  // Penalties set by hand are there while learning; bonuses come on top, or what is learned would take them back.
  const weights = new Map(Object.entries(fixed).filter(([, weight]) => weight < 0));
  const squares = new Map<string, number>();
  const examples = documents.flatMap((document) => document.filter(({ label }) => label >= 0));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    // A stride coprime to the number of examples visits each once, in an order that mixes documents.
    const stride = 7919;
    for (let i = 0; i < examples.length; i++) {
      const example = examples[(i * stride + epoch * 13) % examples.length];
      if (example === undefined) continue;
      const odds = example.offset + logOddsOf(example.features, weights);
      const error = example.label - probabilityOf(odds);
      for (const feature of example.features) {
        if (!known.has(feature) || feature in fixed) continue;
        const weight = weights.get(feature) ?? 0;
        const gradient = error - L2 * weight * examples.length * 0.01;
        const square = (squares.get(feature) ?? 0) + gradient * gradient;
        squares.set(feature, square);
        weights.set(feature, weight + (RATE * gradient) / Math.sqrt(square + 1e-6));
      }
    }
  }
  for (const [feature, weight] of Object.entries(fixed)) weights.set(feature, weight);
  return weights;
}
