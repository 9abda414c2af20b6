/** How large the places of a name are, as one short word for the features. */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import { featureOf, populationOf } from '../../gazetteer/lookup.ts';
import type { Candidate } from './candidates.ts';

const SETTLED: ReadonlySet<string> = new Set(['city', 'town', 'village', 'neighbourhood']);

/** Kind and size of the largest place that a name means, in powers of ten of its people: `settled5`, `admin6`, `country`. */
export function sizeClass(gazetteer: Gazetteer, candidate: Candidate): string {
  let best = -1;
  let kind = 'none';
  const named = candidate.readings.filter(({ alternate }) => !alternate);
  for (const { record } of named.length > 0 ? named : candidate.readings) {
    const feature = featureOf(gazetteer, record);
    if (feature === 'country') return 'country';
    const weight = populationOf(gazetteer, record) * (feature === 'admin' ? 0.5 : 1);
    if (weight <= best) continue;
    best = weight;
    kind = SETTLED.has(feature) ? 'settled' : feature;
  }
  return `${kind}${Math.floor(Math.log10(best + 1))}`;
}
