/**
 * Learns `core/mention/places/context-weights.weights.json`: logistic regression over the features of `context-features.ts`, on LGL,
 * GeoVirus and the openly licensed part of re3d (its BBC documents are CC BY-NC and train nothing). Prints figures from
 * cross-validation over documents; `--write` then trains on all of them and writes the weights. Same input, same weights.
 *
 *     node models/places/train-context.ts [--write]
 */
import { writeFileSync } from 'node:fs';
import type { Gazetteer } from '../../core/gazetteer/decode.ts';
import { openGazetteer } from '../../core/gazetteer/decode.ts';
import { findCandidates } from '../../core/mention/places/candidates.ts';
import { type ChosenPlace, dropOverlaps, logOddsOf } from '../../core/mention/places/choose-places.ts';
import { featuresOf } from '../../core/mention/places/context-features.ts';
import { readClues } from '../../core/mention/places/document-clues.ts';
import { SET_WEIGHTS } from '../../core/mention/places/set-weights.ts';
import { tokenise } from '../../core/mention/places/tokens.ts';
import { compileGazetteer } from '../../glossary/places/compile.ts';
import { type GoldDocument, mayTeach, readCorpus } from './corpora.ts';
import { isDemonym } from './demonyms.ts';

const FOLDS = 5;
const EPOCHS = 12;
const L2 = 2e-5;
const RATE = 0.15;
/** A feature seen in fewer documents tells more of the document than of the language. */
const FEWEST_DOCUMENTS = 6;

interface Example {
  readonly features: readonly string[];
  readonly place: ChosenPlace;
  /** 1 a place, 0 none, -1 not counted (nationality words, organisations named after a country). */
  readonly label: 0 | 1 | -1;
}

interface Document {
  readonly gold: GoldDocument;
  readonly examples: readonly Example[];
}

function label(gold: GoldDocument, place: { start: number; end: number }): 0 | 1 | -1 {
  const exact = gold.places.find(({ start, end }) => start === place.start && end === place.end);
  if (exact !== undefined) return isDemonym(exact.text) ? -1 : 1;
  const touches = (span: { start: number; end: number }) => span.start < place.end && span.end > place.start;
  if (gold.places.some((span) => isDemonym(span.text) && touches(span))) return -1;
  return (gold.ignore ?? []).some(touches) ? -1 : 0;
}

function readDocument(gold: GoldDocument, gazetteer: Gazetteer): Document {
  const tokens = tokenise(gold.text);
  const scan = findCandidates(tokens, [], gazetteer);
  const clues = readClues(tokens, scan, gazetteer);
  const examples = scan.candidates.map((candidate) => ({
    features: featuresOf(tokens, scan, candidate, clues, gazetteer),
    place: { ...candidate, logOdds: 0 },
    label: label(gold, candidate),
  }));
  return { gold, examples };
}

/** A copy of a document's opening as a headline writer would set it, with the same places. */
function asHeadline(gold: GoldDocument, inCapitals: boolean): GoldDocument {
  const cut = gold.text.slice(0, 400);
  const text = inCapitals
    ? cut.replace(/\p{Ll}/gu, (letter) => (letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter))
    : cut.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
  const places = gold.places.filter(({ end }) => end <= 400);
  return { ...gold, text, places, ignore: (gold.ignore ?? []).filter(({ end }) => end <= 400) };
}

function knownFeatures(documents: readonly Document[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { examples } of documents) {
    for (const feature of new Set(examples.flatMap((example) => example.features))) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  return new Set(
    [...counts]
      .filter(([feature, count]) => count >= FEWEST_DOCUMENTS && !(feature in SET_WEIGHTS))
      .map(([feature]) => feature),
  );
}

/** Logistic regression by AdaGrad, in a fixed order. */
function train(documents: readonly Document[]): Map<string, number> {
  const known = knownFeatures(documents);
  // Penalties set by hand are there while learning; bonuses come on top, or what is learned would take them back.
  const weights = new Map(Object.entries(SET_WEIGHTS).filter(([, weight]) => weight < 0));
  const squares = new Map<string, number>();
  const examples = documents.flatMap((document) => document.examples.filter((example) => example.label >= 0));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    // A stride coprime to the number of examples visits each once, in an order that mixes documents.
    const stride = 7919;
    for (let i = 0; i < examples.length; i++) {
      const example = examples[(i * stride + epoch * 13) % examples.length];
      if (example === undefined) continue;
      const error = example.label - 1 / (1 + Math.exp(-logOddsOf(example.features, weights)));
      for (const feature of example.features) {
        if (!known.has(feature)) continue;
        const weight = weights.get(feature) ?? 0;
        const gradient = error - L2 * weight * examples.length * 0.01;
        const square = (squares.get(feature) ?? 0) + gradient * gradient;
        squares.set(feature, square);
        weights.set(feature, weight + (RATE * gradient) / Math.sqrt(square + 1e-6));
      }
    }
  }
  for (const [feature, weight] of Object.entries(SET_WEIGHTS)) weights.set(feature, weight);
  return weights;
}

function predict(document: Document, weights: ReadonlyMap<string, number>): ChosenPlace[] {
  const likely = document.examples
    .map(({ place, features }) => ({ ...place, logOdds: logOddsOf(features, weights) }))
    .filter(({ logOdds }) => logOdds > 0);
  return dropOverlaps(likely);
}

interface Tally {
  right: number;
  overlap: number;
  predicted: number;
  gold: number;
}

function tallyDocument(document: Document, weights: ReadonlyMap<string, number>, tally: Tally): void {
  const { gold } = document;
  const wanted = gold.places.filter((place) => !isDemonym(place.text));
  const isRight = (place: ChosenPlace) => wanted.some(({ start, end }) => start === place.start && end === place.end);
  const left = new Set(wanted);
  for (const place of predict(document, weights)) {
    const right = isRight(place);
    if (right) tally.right++;
    const touched = wanted.find((span) => left.has(span) && span.start < place.end && span.end > place.start);
    if (touched !== undefined && left.delete(touched)) tally.overlap++;
    if (right || touched !== undefined || label(gold, place) !== -1) tally.predicted++;
  }
  tally.gold += wanted.length;
}

function report(name: string, { right, overlap, predicted, gold }: Tally): void {
  const percent = (value: number) => (value * 100).toFixed(1);
  const figures = (hits: number) =>
    `P ${percent(hits / predicted)} R ${percent(hits / gold)} F1 ${percent((2 * hits) / (predicted + gold))}`;
  console.log(`${name.padEnd(10)} exact ${figures(right)}  overlap ${figures(overlap)}`);
}

function toJson(weights: ReadonlyMap<string, number>): string {
  const kept = [...weights]
    .filter(([feature, weight]) => Math.abs(weight) >= 0.05 && !(feature in SET_WEIGHTS))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  // One weight a line keeps the differences readable.
  const lines = kept.map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${weight.toFixed(2)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

const opened = openGazetteer((await compileGazetteer()).slice().buffer);
if (!opened.ok) throw new Error(`gazetteer: ${opened.fault}`);
const all: Document[] = [];
/** Every document's opening, set as a headline: teaches what capitals do not tell there. */
const headlines = new Map<Document, Document>();
for (const name of ['lgl', 'geovirus', 're3d-dev'] as const) {
  const documents = readCorpus(name);
  if (documents === null) throw new Error(`no corpus ${name}: set NEWSGLOSS_CORPORA`);
  documents.forEach((gold, i) => {
    const document = readDocument(gold, opened.gazetteer);
    all.push(document);
    headlines.set(document, readDocument(asHeadline(gold, i % 3 === 0), opened.gazetteer));
  });
}
const teaches = ({ gold }: Document) => mayTeach(gold);
const corpusOf = (document: Document) => document.gold.source.split('/')[0] ?? '';
const withHeadlines = (documents: readonly Document[]) =>
  documents.flatMap((document) => [document, headlines.get(document) ?? document]);
const tallies = new Map<string, Tally>();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = train(withHeadlines(all.filter((document, i) => i % FOLDS !== fold && teaches(document))));
  all.forEach((document, i) => {
    if (i % FOLDS !== fold) return;
    const tally = tallies.get(corpusOf(document)) ?? { right: 0, overlap: 0, predicted: 0, gold: 0 };
    tallies.set(corpusOf(document), tally);
    tallyDocument(document, weights, tally);
    const headline = headlines.get(document);
    const headlineTally = tallies.get('headlines') ?? { right: 0, overlap: 0, predicted: 0, gold: 0 };
    tallies.set('headlines', headlineTally);
    if (headline !== undefined) tallyDocument(headline, weights, headlineTally);
  });
}
for (const [name, tally] of tallies) report(name, tally);
if (process.argv.includes('--write')) {
  const weights = train(withHeadlines(all.filter(teaches)));
  const file = new URL('../../core/mention/places/context-weights.weights.json', import.meta.url);
  writeFileSync(file, toJson(weights));
  console.log(`${weights.size} weights`);
}
