/**
 * Coordinate search over the resolver's weights (`core/mention/places/place-options.ts`): prints accuracy at 161 km on
 * matched places of the development corpora for the weights as they stand, then for each weight moved up and down.
 * Nothing is written; a person copies what helps on all corpora. The BBC part of re3d (CC BY-NC) takes no part.
 *
 *     node models/places/tune-resolver.ts [--search]
 */
import { openGazetteer } from '../../core/gazetteer/decode.ts';
import { latitudeOf, longitudeOf } from '../../core/gazetteer/lookup.ts';
import { type ChosenText, choosePlaces } from '../../core/mention/places/choose-places.ts';
import { type ResolverWeights, WEIGHTS } from '../../core/mention/places/place-options.ts';
import { resolveNames, scoreNames } from '../../core/mention/places/resolve.ts';
import { tokenise } from '../../core/mention/places/tokens.ts';
import { compileGazetteer } from '../../glossary/places/compile.ts';
import { type GoldDocument, mayTeach, readCorpus } from './corpora.ts';
import { isDemonym } from './demonyms.ts';

const KM = 161;

const opened = openGazetteer((await compileGazetteer()).slice().buffer);
if (!opened.ok) throw new Error(opened.fault);
const { gazetteer } = opened;

function distanceKm(latA: number, lonA: number, latB: number, lonB: number): number {
  const radians = Math.PI / 180;
  const x = Math.sin(((latB - latA) * radians) / 2);
  const y = Math.sin(((lonB - lonA) * radians) / 2);
  return 12742 * Math.asin(Math.min(1, Math.sqrt(x * x + Math.cos(latA * radians) * Math.cos(latB * radians) * y * y)));
}

interface Prepared {
  readonly gold: GoldDocument;
  readonly text: ChosenText;
}

const corpora = (['lgl', 'geovirus', 're3d-dev'] as const).map((name) => ({
  name,
  documents: (readCorpus(name) ?? [])
    .filter(mayTeach)
    .map((gold): Prepared => ({ gold, text: choosePlaces(tokenise(gold.text), [], gazetteer) })),
}));

function accuracy(documents: readonly Prepared[], weights: ResolverWeights): number {
  let right = 0;
  let all = 0;
  for (const { gold, text } of documents) {
    const resolutions = resolveNames(scoreNames([text], -1, gazetteer, weights));
    for (const { start, end, text: name, lat, lon } of gold.places) {
      if (lat === undefined || lon === undefined || isDemonym(name)) continue;
      const place = text.places.find((found) => found.start < end && found.end > start);
      const record = place === undefined ? undefined : resolutions.get(place.rank)?.records[0];
      if (record === undefined) continue;
      all++;
      if (distanceKm(lat, lon, latitudeOf(gazetteer, record), longitudeOf(gazetteer, record)) <= KM) right++;
    }
  }
  return right / all;
}

function measure(weights: ResolverWeights): { line: string; sum: number } {
  const scores = corpora.map(({ documents }) => accuracy(documents, weights));
  const line = corpora.map(({ name }, i) => `${name} ${((scores[i] ?? 0) * 100).toFixed(2)}`).join('  ');
  // LGL has most of the ambiguity, GeoVirus most of the breadth; re3d is nearly solved.
  return { line, sum: (scores[0] ?? 0) + (scores[1] ?? 0) + 0.5 * (scores[2] ?? 0) };
}

const isWeight = (name: string): name is keyof ResolverWeights => name in WEIGHTS;

let best = measure(WEIGHTS);
let weights: ResolverWeights = { ...WEIGHTS };
console.log('now', best.line);
if (process.argv.includes('--search')) {
  for (const key of Object.keys(WEIGHTS).filter(isWeight)) {
    for (const factor of [0.6, 1.5]) {
      const tried = { ...weights, [key]: Number((weights[key] * factor).toFixed(3)) };
      const result = measure(tried);
      if (result.sum > best.sum + 0.0005) {
        best = result;
        weights = tried;
        console.log(`${key} ${tried[key]}`.padEnd(24), result.line);
      }
    }
  }
  console.log(JSON.stringify(weights));
}
