/**
 * What a reader would get from each corpus page: verdict, text, and what stays visible. Taken from reports of the batch
 * command where they are given (the measure that counts), else worked out from outlines: cached ones, or jsdom's.
 */
import { basename } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { isArticle, judgePage } from '../../core/article/judge-page.ts';
import type { PageOutline } from '../../core/article/outline.ts';
import { readFeatures } from '../../core/boilerplate/block-features.ts';
import { type CollapsePolicy, POLICY } from '../../core/boilerplate/collapse-bars.ts';
import { decideLabels } from '../../core/boilerplate/decide-labels.ts';
import { scoreBlocks } from '../../core/boilerplate/label-blocks.ts';
import { type CorpusSet, corpusPages, readLines } from '../../models/boilerplate/corpora.ts';
import { cachedOutlines } from '../../models/boilerplate/training-pages.ts';
import { readOutline } from '../../page/read-outline.ts';

export interface Prediction {
  readonly id: string;
  readonly article: boolean;
  readonly text: string;
  /** Text still shown after collapsing. */
  readonly visible: string;
  readonly title: string | null;
  /** Undefined where the measure does not look for it: an outline tells no author or date. */
  readonly byline?: string | null;
  readonly published?: string | null;
}

/** Scores by `set id`, from models that never saw the page's domain. */
export interface FoldScores {
  readonly blocks: ReadonlyMap<string, Float32Array>;
  readonly pages: ReadonlyMap<string, number>;
}

interface ReportLine {
  readonly input: string;
  readonly page?: { readonly article: boolean };
  readonly text?: string;
  readonly visibleText?: string;
  readonly headline?: { readonly text: string };
  readonly provenance?: { readonly byline: readonly string[]; readonly published: string | null };
}

/** Predictions from a file of reports, by page id: the input's file name up to its first dot. */
export function predictionsOfReports(file: string): Map<string, Prediction> {
  const predictions = new Map<string, Prediction>();
  for (const report of readLines<ReportLine>(file)) {
    const id = basename(report.input).replace(/\.html?(\.gz)?$/, '');
    predictions.set(id, {
      id,
      article: report.page?.article ?? false,
      text: report.text ?? '',
      visible: report.visibleText ?? report.text ?? '',
      title: report.headline?.text ?? null,
      byline: report.provenance?.byline.join(', ') || null,
      published: report.provenance?.published ?? null,
    });
  }
  return predictions;
}

/** Reads the out-of-fold scores that the training scripts wrote with `--folds`. */
export function readFoldScores(files: { readonly blocks: string; readonly pages: string }): FoldScores {
  const blocks = readLines<{ set: string; id: string; scores: number[] }>(files.blocks);
  const pages = readLines<{ set: string; id: string; score: number }>(files.pages);
  return {
    blocks: new Map(blocks.map((page) => [`${page.set} ${page.id}`, Float32Array.from(page.scores)])),
    pages: new Map(pages.map((page) => [`${page.set} ${page.id}`, page.score])),
  };
}

function predict(
  id: string,
  set: CorpusSet,
  outline: PageOutline,
  folds: FoldScores | null,
  policy: CollapsePolicy,
): Prediction {
  const table = readFeatures(outline);
  const known = folds?.blocks.get(`${set} ${id}`);
  const labels = decideLabels(outline, table, known ?? scoreBlocks(table), policy);
  const pageScore = folds?.pages.get(`${set} ${id}`);
  const textOf = (holds: (index: number) => boolean, joint: string) =>
    outline.blocks
      .filter((_, index) => holds(index))
      .map((block) => block.text)
      .join(joint);
  return {
    id,
    article: pageScore === undefined ? judgePage(outline).article : isArticle(outline, pageScore),
    text: textOf((index) => labels[index]?.role === 'article', '\n\n'),
    visible: textOf((index) => labels[index]?.kind === null, '\n'),
    title: outline.blocks[labels.findIndex((label) => label.role === 'headline')]?.text ?? null,
  };
}

interface Place {
  readonly corpora: string;
  readonly cache: string | null;
  readonly every: number;
}

/** Outlines of every so-many-th page; reading one without a cache takes a second or two. */
async function* outlinesOf({ corpora, cache, every }: Place, set: CorpusSet) {
  let count = 0;
  if (cache) {
    for await (const page of cachedOutlines(cache, set)) if (count++ % every === 0) yield page;
    return;
  }
  for (const page of corpusPages(corpora, set)) {
    if (count++ % every !== 0) continue;
    // jsdom lets go of a page only when timers have run.
    await new Promise((done) => setTimeout(done));
    const { window } = new JSDOM(page.html, { virtualConsole: new VirtualConsole() });
    yield { id: page.id, outline: readOutline(window.document).outline };
    window.close();
  }
}

/** Predictions worked out here; `every` takes only each so-many-th page. */
export async function predictionsOfSet(
  place: Place,
  set: CorpusSet,
  folds: FoldScores | null,
  policy: CollapsePolicy = POLICY,
): Promise<Map<string, Prediction>> {
  const predictions = new Map<string, Prediction>();
  for await (const { id, outline } of outlinesOf(place, set)) {
    predictions.set(id, predict(id, set, outline, folds, policy));
  }
  return predictions;
}
