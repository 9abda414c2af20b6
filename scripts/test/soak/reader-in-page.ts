/** Runs in a page: reads damaged markup as the extension would, analyses it, and tells what went wrong. */
import { analyseArticle, type Knowledge } from '../../../core/analyse-article.ts';
import { judgePage } from '../../../core/article/judge-page.ts';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import { labelBlocks } from '../../../core/boilerplate/label-blocks.ts';
import { openGazetteer } from '../../../core/gazetteer/decode.ts';
import { loadGroupGlossary } from '../../../core/glossary/group-glossary.ts';
import { loadOutlets } from '../../../core/provenance/outlet-glossary.ts';
import { buildFullReport } from '../../../core/report/build-report.ts';
import { toAnnotations } from '../../../core/report/exports/to-annotations.ts';
import { toApa, toBibtex, toCslJson } from '../../../core/report/exports/to-citation.ts';
import { toCsv } from '../../../core/report/exports/to-csv.ts';
import { toJson } from '../../../core/report/exports/to-json.ts';
import { toLinks } from '../../../core/report/exports/to-links.ts';
import { articleInput } from '../../../page/article-input.ts';
import { readArticle } from '../../../page/read-article.ts';
import { readOutline } from '../../../page/read-outline.ts';
import { faultsOf, pollution } from './check-analysis.ts';

export interface Endured {
  readonly isArticle: boolean;
  readonly faults: readonly string[];
  /** Time of reading and analysing, without the browser's parsing, ms. */
  readonly ms: number;
}

const EXPORTS = [toJson, toCsv, toAnnotations, toLinks, toApa, toBibtex, toCslJson];

/** One reader with what the background knows, loaded from `/data/`. */
export async function createReader(): Promise<(html: string) => Endured> {
  const open = (name: string) => fetch(`/data/${name}`);
  const gazetteer = openGazetteer(await (await open('gazetteer.bin')).arrayBuffer());
  if (!gazetteer.ok) throw new Error(gazetteer.fault);
  const knowledge: Knowledge = {
    gazetteer: gazetteer.gazetteer,
    groups: loadGroupGlossary(await (await open('groups.json')).text()),
    outlets: loadOutlets(await (await open('outlets.json')).text()),
    models: readAttributionModels(await (await open('attribution.json')).json()),
  };
  return (html) => endure(html, knowledge);
}

function endure(html: string, knowledge: Knowledge): Endured {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const began = performance.now();
  try {
    const outline = readOutline(doc);
    const verdict = judgePage(outline.outline);
    const labels = labelBlocks(outline.outline);
    const input = structuredClone(articleInput(doc, readArticle(doc, outline, labels)));
    const analysis = analyseArticle(input, knowledge);
    const ms = performance.now() - began;
    const timings = { detect: 0, read: 0, analyse: 0, paint: 0 };
    const report = buildFullReport({ input, verdict, analysis, collapsed: [], timings });
    const isWritten = EXPORTS.every((write) => typeof write(report) === 'string');
    const faults = [...faultsOf(input, analysis), ...pollution(), ...(isWritten ? [] : ['empty export'])];
    return { isArticle: verdict.article, faults, ms };
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { isArticle: false, faults: [`threw ${words}`], ms: performance.now() - began };
  }
}
