/** Which place each mention means, where the text itself tells two places of one name apart. */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import type { ChosenPlace, ChosenText } from './choose-places.ts';
import { WEIGHTS } from './place-options.ts';
import { type Resolution, resolveNames, scoreNames, toResolution } from './resolve.ts';

/**
 * Resolves every mention. A name has one sense, unless the text itself qualifies it in two ways: then each mention goes where
 * its own words say, and one without such words follows the last that had them.
 */
export function resolveMentions(
  texts: readonly ChosenText[],
  regionCountry: number,
  gazetteer: Gazetteer,
): Map<ChosenPlace, Resolution> {
  const scored = scoreNames(texts, regionCountry, gazetteer, WEIGHTS);
  const byName = resolveNames(scored);
  const said = new Map<ChosenPlace, Resolution>();
  const first = new Map<number, Resolution>();
  const several = new Set<number>();
  for (const { place, records, outright } of scored.qualifications) {
    const unit = scored.units.get(place.rank);
    if (unit === undefined || (!outright && said.has(place))) continue;
    const resolution = toResolution(unit, records);
    said.set(place, resolution);
    const earlier = first.get(place.rank);
    if (earlier === undefined) first.set(place.rank, resolution);
    else if (earlier.records[0] !== resolution.records[0]) several.add(place.rank);
  }
  const last = new Map(first);
  const resolutions = new Map<ChosenPlace, Resolution>();
  for (const place of texts.flatMap(({ places }) => places)) {
    const own = said.get(place);
    if (own !== undefined) last.set(place.rank, own);
    const resolution = several.has(place.rank) ? last.get(place.rank) : byName.get(place.rank);
    if (resolution !== undefined) resolutions.set(place, resolution);
  }
  return resolutions;
}
