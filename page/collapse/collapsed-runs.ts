/**
 * Turns the collapsed groups of a page into the runs of its report: one run for each stretch of one kind, and the
 * group whose line opens it.
 */
import { sumReaderWords } from '../../core/article/count-words.ts';
import type { OutlineBlock } from '../../core/article/outline.ts';
import type { BlockLabel } from '../../core/boilerplate/label-blocks.ts';
import { type CollapsedRun, HIDDEN_BY_READER } from '../../core/report/page-report.ts';
import type { CollapsedGroup } from './openable-group.ts';

export interface RunOfGroup {
  readonly run: CollapsedRun;
  readonly group: CollapsedGroup;
}

/** Runs in document order. */
export function runsOf(
  groups: readonly CollapsedGroup[],
  blocks: readonly OutlineBlock[],
  labels: readonly BlockLabel[],
  isHiddenByReader: (index: number) => boolean,
): RunOfGroup[] {
  const kindOf = (index: number) => (isHiddenByReader(index) ? 'other' : (labels[index]?.kind ?? 'other'));
  return groups.flatMap((group) =>
    stretchesOf(group.blocks, (index) => `${isHiddenByReader(index)} ${kindOf(index)}`).map((indices) => ({
      group,
      run: {
        kind: kindOf(indices[0] ?? -1),
        reason: isHiddenByReader(indices[0] ?? -1) ? HIDDEN_BY_READER : strongestReason(indices, labels),
        words: sumReaderWords(indices, blocks),
        text: indices.map((index) => blocks[index]?.text ?? '').join('\n'),
      },
    })),
  );
}

function stretchesOf(indices: readonly number[], sortOf: (index: number) => string): number[][] {
  const stretches: number[][] = [];
  let sort: string | null = null;
  for (const index of indices) {
    const next = sortOf(index);
    if (next === sort) stretches.at(-1)?.push(index);
    else stretches.push([index]);
    sort = next;
  }
  return stretches;
}

function strongestReason(indices: readonly number[], labels: readonly BlockLabel[]): string {
  return indices.map((index) => labels[index]?.reason).find((reason) => reason) ?? 'Not part of the article';
}
