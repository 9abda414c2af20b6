/**
 * Quality of sourcing on the kit's corpora, by the kit's own scorer: PolNeAR dev, the conflict texts with the shipped weights
 * and cross-validated (`--cv`: trains without each fifth of them; a few minutes), by kind and class, time and size.
 * usage: npm run bench:quality -- sourcing [--cv]     NEWSGLOSS_CORPORA: folder of the corpora, default ../shared/corpora
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { findAttributions } from '../../core/attribution/find-attributions.ts';
import { type AttributionModels, readAttributionModels } from '../../core/attribution/models.ts';
import {
  corporaFolder,
  corporaPresent,
  type GoldDocument,
  readConflictTexts,
  readCorpus,
  toTextModel,
} from '../../models/attribution/corpora.ts';
import { crossValidate } from '../../models/attribution/cross-validate.ts';
import { type Figure, loadScorer, type Scorer, scoreAll } from '../../models/attribution/scoring.ts';
import { loadTables } from '../../models/attribution/weights-file.ts';
import { printBreakdown } from './sourcing-breakdown.ts';
import { checkFloors } from './sourcing-floors.ts';
import { printParties } from './sourcing-parties.ts';
import { checkSeedPage, printSeedCounts } from './sourcing-seed.ts';

/** The four kinds that the older conflict texts leave unmarked. */
const CUE_HEDGES = new Set(['distancing_verb', 'loaded_cue', 'factive_cue', 'denial_noncomment']);

const FIGURES: readonly (readonly [string, string])[] = [
  ['sentence', 'sentence attributed'],
  ['source_overlap', 'source, overlap'],
  ['source_exact', 'source, exact'],
  ['cue_overlap', 'cue, overlap'],
  ['content_token', 'content tokens'],
  ['attr_lenient', 'whole attribution, lenient'],
  ['distinct_sources', 'distinct sources'],
  ['class', 'class'],
  ['unnamed', 'unnamed'],
  ['hedge', 'hedges'],
];

function inputOf(gold: GoldDocument) {
  const resolveSide = () => null;
  return {
    model: toTextModel(gold.text),
    mentions: [],
    headline: '',
    lang: 'en',
    publisher: null,
    published: null,
    resolveSide,
  };
}

/** Whether the gold marks inner reports beside the outer ones. PolNeAR marks none, the second part of re3d lists them apart. */
const marksInner = ({ id, hedges }: GoldDocument): boolean => hedges !== undefined && !id.startsWith('re3d:');

/** A prediction in the scorer's format, with inner reports where the gold marks them among the others. */
function predict(gold: GoldDocument, models: AttributionModels) {
  const { attributions, hedges } = findAttributions(inputOf(gold), models);
  const kept = marksInner(gold) ? attributions : attributions.filter(({ nestedIn }) => nestedIn === null);
  const marksCueHedges = gold.id.startsWith('syn-');
  return {
    id: gold.id,
    attributions: kept.map((attribution) => ({ ...attribution, class: attribution.sourceClass })),
    all: gold.hedges ? attributions : kept,
    hedges: hedges
      .filter(({ kind }) => marksCueHedges || !CUE_HEDGES.has(kind))
      .map(({ start, end }) => ({ span: [start, end] })),
  };
}

/** Inner reports too: the breakdown has a line of them. */
const allOf = (predictions: ReadonlyMap<string, ReturnType<typeof predict>>) =>
  new Map([...predictions].map(([id, { all }]) => [id, { attributions: all }]));

function printFigures(title: string, figures: Record<string, Figure>): void {
  console.log(`\n${title}`);
  for (const [key, name] of FIGURES) {
    const figure = figures[key];
    if (!figure || figure.gold === 0) continue;
    const [p, r, f] = [figure.p, figure.r, figure.f1].map((value) => (100 * value).toFixed(1).padStart(5));
    console.log(`  ${name.padEnd(28)} F1 ${f}   P ${p}   R ${r}`);
  }
  checkFloors(title, figures);
}

function printRecallByKind(figures: Record<string, Figure>): void {
  const kinds = Object.keys(figures).filter((key) => key.startsWith('recall_'));
  console.log(
    `  recall by kind: ${kinds.map((key) => `${key.slice(7)} ${(100 * (figures[key]?.r ?? 0)).toFixed(1)}`).join(', ')}`,
  );
}

function runSet(title: string, golds: readonly GoldDocument[], models: AttributionModels, scorer: Scorer): void {
  const predictions = new Map(golds.map((gold) => [gold.id, predict(gold, models)]));
  const figures = scoreAll(scorer, golds, predictions);
  printFigures(title, figures);
  if (!golds.some(({ hedges }) => hedges)) printRecallByKind(figures);
  printBreakdown(golds, allOf(predictions));
}

async function printCrossValidated(scorer: Scorer): Promise<void> {
  const golds = readConflictTexts();
  const predictions = new Map<string, ReturnType<typeof predict>>();
  crossValidate(golds, (gold, models) => predictions.set(gold.id, predict(gold, models)));
  printFigures('Conflict texts, cross-validated by document', scoreAll(scorer, golds, predictions));
  for (const [name, prefix] of [
    ['synthetic', 'syn-'],
    ['re3d, first five', 're3d-'],
    ['re3d, more', 're3d:'],
  ] as const) {
    const some = golds.filter(({ id }) => id.startsWith(prefix));
    printFigures(`  of these: ${name}`, scoreAll(scorer, some, predictions));
  }
  printBreakdown(golds, allOf(predictions));
}

function printTime(golds: readonly GoldDocument[], models: AttributionModels): void {
  const inputs = golds.map(inputOf);
  for (const input of inputs) findAttributions(input, models);
  const start = performance.now();
  for (const input of inputs) findAttributions(input, models);
  const each = (performance.now() - start) / inputs.length;
  const words = inputs.reduce((sum, { model }) => sum + model.text.split(/\s+/).length, 0) / inputs.length;
  console.log(`\nTime: ${each.toFixed(1)} ms per article of ${words.toFixed(0)} words (PolNeAR dev, warm)`);
}

/** The article the project was started for, against its gold: no span may be missed and none be too many. */
function printSeed(models: AttributionModels, scorer: Scorer): void {
  const seed = readConflictTexts().find(({ id }) => id.startsWith('seed'));
  if (!seed) return;
  printFigures('Seed', scoreAll(scorer, [seed], new Map([[seed.id, predict(seed, models)]])));
  printSeedCounts(inputOf(seed), models);
}

async function main(): Promise<void> {
  if (!corporaPresent()) {
    console.log(`No corpora at ${corporaFolder()}; set NEWSGLOSS_CORPORA to the folder that holds "sourcing".`);
    return;
  }
  const models = readAttributionModels(loadTables());
  const scorer = await loadScorer();
  const polnear = readCorpus('polnear_dev.jsonl.gz');
  runSet('PolNeAR dev', polnear, models, scorer);
  runSet('Conflict texts with the shipped weights, which have seen most of them', readConflictTexts(), models, scorer);
  if (process.argv.includes('--cv')) await printCrossValidated(scorer);
  await printParties(readConflictTexts());
  printTime(polnear, models);
  const size = statSync(resolve(import.meta.dirname, '../../models/attribution/english.weights.json')).size;
  console.log(`Weights: ${(size / 1000).toFixed(0)} KB`);
  printSeed(models, scorer);
  await checkSeedPage(models);
}

await main();
