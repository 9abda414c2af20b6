/**
 * `npm run bench:quality -- extraction`: prints issue 3's table for ours, Readability and Defuddle, and fails when ours
 * falls below the floors beside it. The measure that counts comes from the built extension:
 *
 *   npm run analyze -- --force --collapse all --visible --out ours.jsonl FOLDER_OF_PAGES
 *   npm run bench:quality -- extraction --reports ours.jsonl
 *
 * `--cache DIR` takes outlines cached by `models/boilerplate/read-outlines.ts`; `--folds-blocks`, `--folds-pages` add a
 * column with scores of models that never saw the page's domain. With none of these, every 10th page in jsdom. `--curve`
 * also prints what is hidden and what is left as the bars below which blocks collapse are raised; `--time N` measures the
 * row of time over N articles (40 unless told, 0 leaves it out).
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { POLICY } from '../../core/boilerplate/collapse-bars.ts';
import { type CorpusSet, findCorpora, readText } from '../../models/boilerplate/corpora.ts';
import { type Figures, type Measured, measureScrapinghub, measureWcxb, readBaseline } from './extraction-measures.ts';
import {
  type FoldScores,
  type Prediction,
  predictionsOfReports,
  predictionsOfSet,
  readFoldScores,
} from './extraction-predictions.ts';
import { measureTime, TIME_ROW } from './extraction-time.ts';

interface Floors {
  /** Figures that must not be lower, and figures that must not be higher. */
  readonly atLeast: Figures;
  readonly atMost: Figures;
}

/** Every so-many-th page is read where nothing else is asked for. */
const SAMPLE_STEP = 10;

/**
 * By what is measured: reports of the built extension, scores of models that never saw the page's domain, or the
 * sample of pages that is read when nothing is given.
 */
type FloorSet = 'reports' | 'outOfFold' | 'sample';

function floorSet(): FloorSet | null {
  if (values.reports) return 'reports';
  const every = everyOf();
  if (every === 1) return 'outOfFold';
  return every === SAMPLE_STEP && !values.cache ? 'sample' : null;
}

const everyOf = () => Number(values.every ?? (values.cache ? 1 : SAMPLE_STEP));

const { values } = parseArgs({
  args: process.argv.slice(process.argv[2] === 'extraction' ? 3 : 2),
  options: {
    reports: { type: 'string', multiple: true },
    cache: { type: 'string' },
    every: { type: 'string' },
    'folds-blocks': { type: 'string' },
    'folds-pages': { type: 'string' },
    worst: { type: 'boolean' },
    curve: { type: 'boolean' },
    time: { type: 'string' },
    'no-floors': { type: 'boolean' },
  },
});

type Predictions = (set: CorpusSet) => Promise<Map<string, Prediction>>;

async function measure(corpora: string, predictions: Predictions): Promise<Measured> {
  const wcxb = await measureWcxb(corpora, await predictions('wcxb-dev'));
  const scrapinghub = await measureScrapinghub(corpora, await predictions('scrapinghub-a'));
  return { figures: { ...wcxb.figures, ...scrapinghub.figures }, worst: [...wcxb.worst, ...scrapinghub.worst] };
}

function ourPredictions(corpora: string, folds: FoldScores | null): Predictions {
  if (values.reports && !folds) {
    const all = new Map(values.reports.flatMap((file) => [...predictionsOfReports(file)]));
    return async () => all;
  }
  return (set) => predictionsOfSet({ corpora, cache: values.cache ?? null, every: everyOf() }, set, folds);
}

function printTable(columns: ReadonlyMap<string, Figures>): void {
  const names = [...columns.keys()];
  const rows = Object.keys([...columns.values()][0] ?? {});
  console.log(['figure'.padEnd(36), ...names.map((name) => name.padStart(14))].join(''));
  for (const row of rows) {
    const cells = names.map((name) => {
      const figure = columns.get(name)?.[row];
      return (
        figure === undefined || Number.isNaN(figure) ? '–' : figure.toFixed(figure < 1 && !row.includes('%') ? 3 : 2)
      ).padStart(14);
    });
    console.log([row.padEnd(36), ...cells].join(''));
  }
}

function brokenFloors(figures: Figures): string[] {
  const set = floorSet();
  if (!set) return [];
  const all: Readonly<Record<FloorSet, Floors>> = JSON.parse(
    readText(join(import.meta.dirname, 'extraction.floors.json')),
  );
  const floors = all[set];
  const below = Object.entries(floors.atLeast).filter(([name, floor]) => (figures[name] ?? floor) < floor);
  const above = Object.entries(floors.atMost).filter(([name, ceiling]) => (figures[name] ?? ceiling) > ceiling);
  return [...below, ...above].map(([name, bound]) => `${name}: ${figures[name]?.toFixed(3)} against ${bound}`);
}

// All bars are multiplied by each of these; at 1 stands what ships.
const CURVE = [0.25, 0.5, 0.75, 1, 1.35, 1.8, 2.5];
const CURVE_FIGURES = [
  'gold hidden micro %',
  'gold hidden macro %',
  'pages losing > 5 % of gold, %',
  'boilerplate visible micro %',
  'boilerplate visible macro %',
  'scrapinghub A gold hidden %',
  'scrapinghub A boilerplate visible %',
];

async function printCurve(corpora: string, folds: FoldScores | null): Promise<void> {
  const place = { corpora, cache: values.cache ?? null, every: everyOf() };
  const columns = new Map<string, Figures>();
  for (const factor of CURVE) {
    const { told, plain, untold, kindless } = POLICY;
    const bars = { told, plain, untold, kindless };
    const scaled = Object.fromEntries(Object.entries(bars).map(([name, bar]) => [name, bar * factor]));
    const policy = { ...POLICY, ...scaled };
    const { figures } = await measure(corpora, (set) => predictionsOfSet(place, set, folds, policy));
    columns.set(`x ${factor}`, Object.fromEntries(CURVE_FIGURES.map((name) => [name, figures[name] ?? Number.NaN])));
  }
  printTable(columns);
}

async function run(corpora: string): Promise<number> {
  const ours = await measure(corpora, ourPredictions(corpora, null));
  const time = (await measureTime(Number(values.time ?? 40))) ?? Number.NaN;
  const columns = new Map<string, Figures>([['ours', { ...ours.figures, [TIME_ROW]: time }]]);
  const blocks = values['folds-blocks'];
  const pages = values['folds-pages'];
  if (blocks && pages) {
    const unseen = await measure(corpora, ourPredictions(corpora, readFoldScores({ blocks, pages })));
    columns.set('out of fold', { ...unseen.figures, [TIME_ROW]: time });
  }
  for (const peer of ['readability', 'defuddle']) {
    const files = {
      'wcxb-dev': `wcxb-dev-article.${peer}.jsonl.br`,
      'scrapinghub-a': `scrapinghub-a.${peer}.jsonl.br`,
    };
    const measured = await measure(corpora, async (set) =>
      set === 'readability-pages' ? new Map() : readBaseline(corpora, files[set]),
    );
    // The peers' files hold articles only, so they say nothing of detection.
    const own = peer === 'readability' ? { [TIME_ROW]: 1 } : {};
    columns.set(peer, { ...measured.figures, ...own, 'detection F1': Number.NaN, 'detection accuracy': Number.NaN });
  }
  printTable(columns);
  if (values.curve) await printCurve(corpora, blocks && pages ? readFoldScores({ blocks, pages }) : null);
  if (values.worst) for (const line of ours.worst) console.log(line);
  const broken = values['no-floors'] ? [] : brokenFloors(columns.get('out of fold') ?? ours.figures);
  for (const line of broken) console.error(`below the floor: ${line}`);
  return broken.length > 0 ? 1 : 0;
}

const corpora = findCorpora();
process.exitCode = corpora ? await run(corpora) : 2;
