/**
 * Learns `core/mention/places/context-weights.weights.json`: logistic regression over the features of `context-features.ts`, then, on top of
 * it, over those of `coherence-features.ts`, on LGL,
 * GeoVirus and the openly licensed part of re3d (its BBC documents are CC BY-NC and train nothing). Prints figures from
 * cross-validation over documents; `--write` then trains on all of them and writes the weights. Same input, same weights.
 *
 *     node models/places/train-context.ts [--write]
 */
import { writeFileSync } from 'node:fs';
import { openGazetteer } from '../../core/gazetteer/decode.ts';
import { findCandidates, type Scan } from '../../core/mention/places/candidates.ts';
import { dropOverlaps, logOddsOf } from '../../core/mention/places/choose-places.ts';
import { coherenceFeatures, type ScoredCandidate } from '../../core/mention/places/coherence-features.ts';
import { featuresOf } from '../../core/mention/places/context-features.ts';
import { readClues } from '../../core/mention/places/document-clues.ts';
import { SET_WEIGHTS } from '../../core/mention/places/set-weights.ts';
import { tokenise } from '../../core/mention/places/tokens.ts';
import { compileGazetteer } from '../../glossary/places/compile.ts';
import { type GoldDocument, mayTeach, readCorpus } from './corpora.ts';
import { isDemonym } from './demonyms.ts';
import { type Example, learn } from './logistic.ts';

const FOLDS = 5;
/** Folds inside the teaching documents: what other places say is learned on scores of names the first weights have not seen. */
const INNER_FOLDS = 4;

interface PlaceExample extends Example {
  readonly place: ScoredCandidate;
}

interface Document {
  readonly gold: GoldDocument;
  readonly demonyms: Scan['demonyms'];
  readonly examples: readonly PlaceExample[];
}

function label(gold: GoldDocument, place: { start: number; end: number }): 0 | 1 | -1 {
  const exact = gold.places.find(({ start, end }) => start === place.start && end === place.end);
  if (exact !== undefined) return isDemonym(exact.text) ? -1 : 1;
  const touches = (span: { start: number; end: number }) => span.start < place.end && span.end > place.start;
  if (gold.places.some((span) => isDemonym(span.text) && touches(span))) return -1;
  return (gold.ignore ?? []).some(touches) ? -1 : 0;
}

function readDocument(gold: GoldDocument): Document {
  const tokens = tokenise(gold.text);
  const scan = findCandidates(tokens, [], gazetteer);
  const clues = readClues(tokens, scan, gazetteer);
  const examples = scan.candidates.map((candidate) => ({
    features: featuresOf(tokens, scan, candidate, clues, gazetteer),
    place: { ...candidate, logOdds: 0 },
    label: label(gold, candidate),
    offset: 0,
  }));
  return { gold, demonyms: scan.demonyms, examples };
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

/** The candidates of a document with the odds that weights of the first kind give them. */
function score(document: Document, weights: ReadonlyMap<string, number>): ScoredCandidate[] {
  return document.examples.map(({ place, features }) => ({ ...place, logOdds: logOddsOf(features, weights) }));
}

/** What the other places say of each candidate, on top of its own odds. */
function withNeighbours(document: Document, weights: ReadonlyMap<string, number>): PlaceExample[] {
  const scored = score(document, weights);
  const features = coherenceFeatures(scored, document.demonyms, gazetteer);
  return scored.map((place, i) => ({
    features: features[i] ?? [],
    place,
    label: document.examples[i]?.label ?? -1,
    offset: place.logOdds,
  }));
}

/** Weights of the surroundings, then those of the other places on top of them. */
function train(documents: readonly Document[]): Map<string, number> {
  const teach = (some: readonly Document[]) =>
    learn(
      some.map(({ examples }) => examples),
      SET_WEIGHTS,
    );
  const unseen: PlaceExample[][] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    // A document and its headline stand side by side and stay together.
    const isHeld = (i: number) => (i >> 1) % INNER_FOLDS === fold;
    const weights = teach(documents.filter((_, i) => !isHeld(i)));
    documents.forEach((document, i) => {
      if (isHeld(i)) unseen.push(withNeighbours(document, weights));
    });
  }
  return new Map([...teach(documents), ...learn(unseen, {})]);
}

function predict(document: Document, weights: ReadonlyMap<string, number>): ScoredCandidate[] {
  const likely = withNeighbours(document, weights)
    .map(({ place, features, offset }) => ({ ...place, logOdds: offset + logOddsOf(features, weights) }))
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
  const isRight = (place: ScoredCandidate) =>
    wanted.some(({ start, end }) => start === place.start && end === place.end);
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
const { gazetteer } = opened;
const all: Document[] = [];
/** Every document's opening, set as a headline: teaches what capitals do not tell there. */
const headlines = new Map<Document, Document>();
for (const name of ['lgl', 'geovirus', 're3d-dev'] as const) {
  const documents = readCorpus(name);
  if (documents === null) throw new Error(`no corpus ${name}: set NEWSGLOSS_CORPORA`);
  documents.forEach((gold, i) => {
    const document = readDocument(gold);
    all.push(document);
    headlines.set(document, readDocument(asHeadline(gold, i % 3 === 0)));
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
