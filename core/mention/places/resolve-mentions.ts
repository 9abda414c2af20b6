/** Which place each mention means, where the text itself tells two places of one name apart. */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import type { ChosenPlace, ChosenText } from './choose-places.ts';
import { inSense, readSenses } from './city-or-area.ts';
import { WEIGHTS } from './place-options.ts';
import { type Resolution, resolveNames, type Scored, scoreNames, toResolution } from './resolve.ts';

/** What the words beside a mention say of it. */
interface Said {
  readonly resolution: Resolution;
  readonly outright: boolean;
}

/**
 * What each qualified mention means, and each area that qualifies one: "Georgia" is the state behind Atlanta, the country
 * behind Tbilisi. Read from the end, so that in "Rome, Georgia, USA" the last word settles the one before it first.
 */
function readQualifiers({ units, qualifications }: Scored): Map<ChosenPlace, Said> {
  const said = new Map<ChosenPlace, Said>();
  const say = (place: ChosenPlace, records: readonly number[], outright: boolean): Resolution | undefined => {
    const unit = units.get(place.rank);
    const earlier = said.get(place);
    if (unit === undefined || (earlier !== undefined && (earlier.outright || !outright))) return earlier?.resolution;
    const resolution = toResolution(unit, new Set(records));
    said.set(place, { resolution, outright });
    return resolution;
  };
  for (const { place, area, fits, outright } of [...qualifications].reverse()) {
    const known = area === null ? undefined : said.get(area)?.resolution.records[0];
    const inKnown = fits.filter((fit) => fit.area === known);
    const fitting = inKnown.length > 0 ? inKnown : fits;
    const chosen = say(
      place,
      fitting.map(({ record }) => record),
      outright,
    )?.records[0];
    const around = fitting.filter(({ record }) => record === chosen).map((fit) => fit.area);
    if (area !== null && outright && around.length > 0) say(area, around, outright);
  }
  return said;
}

/** Names that the text itself uses for two places. */
function namesOfSeveral(said: ReadonlyMap<ChosenPlace, Said>): ReadonlySet<number> {
  const first = new Map<number, number | undefined>();
  const several = new Set<number>();
  for (const [{ rank }, { resolution }] of said) {
    const [record] = resolution.records;
    if (first.has(rank) && first.get(rank) !== record) several.add(rank);
    first.set(rank, record);
  }
  return several;
}

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
  const said = readQualifiers(scored);
  const senses = readSenses(texts, scored.units);
  const several = namesOfSeveral(said);
  const places = texts.flatMap((text) => text.places);
  const last = new Map<number, Resolution>();
  for (const place of [...places].reverse()) {
    const own = said.get(place);
    if (own !== undefined) last.set(place.rank, own.resolution);
  }
  const resolutions = new Map<ChosenPlace, Resolution>();
  for (const place of places) {
    const own = said.get(place);
    if (own !== undefined) last.set(place.rank, own.resolution);
    const ofName = several.has(place.rank) ? last.get(place.rank) : byName.get(place.rank);
    const resolution = own?.outright ? own.resolution : ofName;
    const unit = scored.units.get(place.rank);
    if (resolution === undefined || unit === undefined) continue;
    resolutions.set(place, inSense(resolution, unit, senses.get(place)));
  }
  return resolutions;
}
