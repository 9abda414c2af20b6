/**
 * Turns the collapsed groups of a page into the runs of its report: one run for each stretch of one kind, and the
 * group whose line opens it.
 */
import type { OutlineBlock } from '../../core/article/outline.ts';
import type { BlockLabel } from '../../core/boilerplate/label-blocks.ts';
import type { CollapsedRun } from '../../core/report/page-report.ts';
import type { CollapsedGroup } from './collapser.ts';

export interface RunOfGroup {
  readonly run: CollapsedRun;
  readonly group: CollapsedGroup;
}

/** Runs in document order. */
export function runsOf(
  groups: readonly CollapsedGroup[],
  blocks: readonly OutlineBlock[],
  labels: readonly BlockLabel[],
): RunOfGroup[] {
  return groups.flatMap((group) =>
    stretchesOfOneKind(group.blocks, labels).map((indices) => ({
      group,
      run: {
        kind: labels[indices[0] ?? -1]?.kind ?? 'other',
        reason: strongestReason(indices, labels),
        words: indices.reduce((sum, index) => sum + (blocks[index]?.words ?? 0), 0),
        text: indices.map((index) => blocks[index]?.text ?? '').join('\n'),
      },
    })),
  );
}

function stretchesOfOneKind(indices: readonly number[], labels: readonly BlockLabel[]): number[][] {
  const stretches: number[][] = [];
  let kind: string | null | undefined;
  for (const index of indices) {
    const next = labels[index]?.kind ?? 'other';
    if (next === kind) stretches.at(-1)?.push(index);
    else stretches.push([index]);
    kind = next;
  }
  return stretches;
}

function strongestReason(indices: readonly number[], labels: readonly BlockLabel[]): string {
  return indices.map((index) => labels[index]?.reason).find((reason) => reason) ?? 'Not part of the article';
}
