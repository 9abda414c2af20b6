/** The figures of issue 3 for one set of predictions, computed by the corpora's own scorer. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readBlocks, readLines, readText, readTruth } from '../../models/boilerplate/corpora.ts';
import type { Prediction } from './extraction-predictions.ts';

export type Figures = Readonly<Record<string, number>>;

interface Score {
  readonly word?: { readonly f1: number };
  readonly shingle4?: { readonly f1: number };
  readonly detection?: { readonly f1: number; readonly accuracy: number };
  readonly collapse?: Readonly<Record<string, number>>;
  readonly metadata: Readonly<Record<string, { readonly exact: number }>>;
  readonly rows: readonly {
    readonly id: string;
    readonly f1?: number;
    readonly collapse?: Readonly<Record<string, number>>;
  }[];
}

interface Scorer {
  score(truth: unknown, predictions: unknown, options: Readonly<Record<string, unknown>>): Score;
}

export interface Measured {
  readonly figures: Figures;
  /** Pages that lose most of their article, worst first. */
  readonly worst: readonly string[];
}

async function loadScorer(corpora: string): Promise<Scorer> {
  return await import(pathToFileURL(join(corpora, 'score.mjs')).href);
}

const asPercent = (share: number | undefined) => (share ?? Number.NaN) * 100;

function withVisible(predictions: ReadonlyMap<string, Prediction>): Map<string, object> {
  return new Map([...predictions].map(([id, page]) => [id, { id, article: page.article, text: page.visible }]));
}

function worstOf(score: Score): string[] {
  const lost = score.rows.flatMap(({ id, collapse }) => {
    const words = collapse?.goldWords ?? 0;
    const hidden = collapse?.goldHidden ?? 0;
    return words > 0 && hidden > 0 ? [{ id, hidden, share: hidden / words }] : [];
  });
  lost.sort((a, b) => b.share - a.share);
  return lost
    .slice(0, 10)
    .map(({ id, hidden, share }) => `${id} loses ${Math.round(hidden)} words, ${asPercent(share).toFixed(1)} %`);
}

/** Figures on the WCXB development pages. */
export async function measureWcxb(corpora: string, predictions: ReadonlyMap<string, Prediction>): Promise<Measured> {
  const scorer = await loadScorer(corpora);
  const truth = readTruth(corpora, 'wcxb-dev');
  const only = new Set(predictions.keys());
  const excluded: { id: string }[] = JSON.parse(readText(join(corpora, 'wcxb-dev/suspect.json')));
  const exclude = new Set(excluded.map((page) => (typeof page === 'string' ? page : page.id)));
  const plain = scorer.score(truth, predictions, { type: 'article', only, exclude });
  const blocks = readBlocks(corpora, 'wcxb-dev');
  const signed = [...predictions.values()].some((page) => page.byline !== undefined);
  const shown = scorer.score(truth, withVisible(predictions), {
    type: 'article',
    only,
    exclude,
    blocks,
    minCoverage: 0.8,
  });
  const figures = {
    'detection F1': plain.detection?.f1 ?? Number.NaN,
    'detection accuracy': plain.detection?.accuracy ?? Number.NaN,
    'WCXB word F1': plain.word?.f1 ?? Number.NaN,
    'gold hidden micro %': asPercent(shown.collapse?.goldHiddenMicro),
    'gold hidden macro %': asPercent(shown.collapse?.goldHiddenMacro),
    'pages losing > 5 % of gold, %': asPercent(shown.collapse?.pagesOver5pctGoldHidden),
    'pages losing > 50 % of gold, %': asPercent(shown.collapse?.pagesOver50pctGoldHidden),
    'boilerplate visible micro %': asPercent(shown.collapse?.boilerVisibleMicro),
    'boilerplate visible macro %': asPercent(shown.collapse?.boilerVisibleMacro),
    'title exact %': asPercent(plain.metadata.title?.exact),
    'author exact %': asPercent(signed ? plain.metadata.author?.exact : undefined),
    'date exact %': asPercent(signed ? plain.metadata.published?.exact : undefined),
  };
  return { figures, worst: worstOf(shown) };
}

/** Figures on the scrapinghub articles of half A. */
export async function measureScrapinghub(
  corpora: string,
  predictions: ReadonlyMap<string, Prediction>,
): Promise<Measured> {
  const scorer = await loadScorer(corpora);
  const truth = readTruth(corpora, 'scrapinghub-a');
  const only = new Set(predictions.keys());
  const blocks = readBlocks(corpora, 'scrapinghub-a');
  const plain = scorer.score(truth, predictions, { only });
  const shown = scorer.score(truth, withVisible(predictions), { only, blocks });
  const figures = {
    'scrapinghub A 4-gram F1': plain.shingle4?.f1 ?? Number.NaN,
    'scrapinghub A gold hidden %': asPercent(shown.collapse?.goldHiddenMicro),
    'scrapinghub A boilerplate visible %': asPercent(shown.collapse?.boilerVisibleMicro),
  };
  return { figures, worst: worstOf(shown) };
}

interface BaselineLine {
  readonly id: string;
  readonly article?: boolean;
  readonly text?: string;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly published?: string | null;
}

/** A peer's predictions: what it keeps is both its text and what it leaves visible. */
export function readBaseline(corpora: string, file: string): Map<string, Prediction> {
  const lines = readLines<BaselineLine>(join(corpora, 'baselines', file));
  return new Map(
    lines.map((line) => {
      const text = line.text ?? '';
      const { title = null, byline = null, published = null } = line;
      return [line.id, { id: line.id, article: line.article ?? true, text, visible: text, title, byline, published }];
    }),
  );
}
