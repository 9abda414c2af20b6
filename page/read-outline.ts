/**
 * Walks a document once and writes down its outline, with the nodes behind each block. Reads only; survives form
 * fields that hide DOM properties, endless nesting (no recursion) and huge text. Leaves shadow trees and frames alone.
 */
import { countWords } from '../core/article/count-words.ts';
import type { PageOutline } from '../core/article/outline.ts';
import { finish, type Steps } from '../core/steps.ts';
import { readHead } from './outline-metas.ts';
import type { BlockNodes, RunDraft } from './outline-run.ts';
import { OutlineWalk } from './outline-walk.ts';

export type { BlockNodes } from './outline-run.ts';

export interface OutlineReading {
  readonly outline: PageOutline;
  /** Same index as `outline.blocks`. */
  readonly nodes: readonly BlockNodes[];
}

/** Blocks written down before the work may rest. */
const BLOCKS_A_STEP = 50;

/** Runs to keep: those styles hide are left out unless that would leave out most of what there is to read. */
function keptRuns(runs: readonly RunDraft[]): readonly RunDraft[] {
  let shown = 0;
  let veiled = 0;
  for (const { words, veiled: isVeiled } of runs) {
    // Long blocks only: menus hidden until opened are many short ones.
    if (words < 15) continue;
    if (isVeiled) veiled += words;
    else shown += words;
  }
  return veiled > shown * 1.5 ? runs : runs.filter((run) => !run.veiled);
}

/** Reads the outline of a document's body. */
export function readOutline(doc: Document): OutlineReading {
  return finish(readOutlineInSteps(doc));
}

/** The same at leisure; of no use once the document has changed on the way. */
export function* readOutlineInSteps(doc: Document): Steps<OutlineReading> {
  const head = readHead(doc);
  const body: HTMLElement | null = doc.body;
  if (!body) return { outline: { ...head, elements: [], blocks: [] }, nodes: [] };
  const walk = new OutlineWalk(doc, body);
  yield* walk.walk();
  let counted = 0;
  for (const run of walk.runs) {
    run.words = countWords(run.text());
    if (++counted % BLOCKS_A_STEP === 0) yield;
  }
  const kept = keptRuns(walk.runs);
  const blocks = kept.map((run) => run.toBlock(walk.elements[run.container]?.tag ?? 'div'));
  return { outline: { ...head, elements: walk.elements, blocks }, nodes: kept.map((run) => run.nodes()) };
}
