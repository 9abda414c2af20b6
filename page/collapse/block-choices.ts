/**
 * The reader's own say about single blocks of this page: left shown although they would be collapsed, or hidden
 * although they would not. Knows signatures and indices; shows and hides nothing itself.
 */
import type { PageOutline } from '../../core/article/outline.ts';
import { hideSignature, keepSignatures } from '../../core/boilerplate/block-signature.ts';
import type { BlockLabel } from '../../core/boilerplate/label-blocks.ts';
import type { BlockMarks, BlockMemoryChange } from '../../core/settings/block-memory.ts';

export interface BlockChoices {
  readonly isKept: (index: number) => boolean;
  readonly isHidden: (index: number) => boolean;
  /** Number of blocks left shown. */
  readonly keptCount: () => number;
  /** Every signature of the page that the memory could know. */
  readonly signatures: () => string[];
  recall(marks: BlockMarks): void;
  /** Leaves blocks shown, or takes back that they are hidden; returns what to remember. */
  keep(indices: readonly number[]): BlockMemoryChange;
  hide(indices: readonly number[]): BlockMemoryChange;
  /** Forgets what is left shown; blocks hidden stay hidden. */
  forgetKept(): void;
}

export function createBlockChoices(outline: PageOutline, labels: readonly BlockLabel[]): BlockChoices {
  const kept = new Set<number>();
  const hidden = new Set<number>();
  const keepMarks = (index: number): string[] => {
    const label = labels[index];
    return label?.role === 'boilerplate' && label.kind !== null ? keepSignatures(outline, index, label.kind) : [];
  };
  const hideMarks = (index: number): string[] => {
    const mark = hideSignature(outline, index);
    return mark === null ? [] : [mark];
  };
  const all = outline.blocks.map((_block, index) => index);
  const marksOf = (indices: readonly number[], marks: (index: number) => string[]) => [
    ...new Set(indices.flatMap(marks)),
  ];
  return {
    isKept: (index) => kept.has(index),
    isHidden: (index) => hidden.has(index),
    keptCount: () => kept.size,
    signatures: () => [...marksOf(all, keepMarks), ...marksOf(all, hideMarks)],
    recall(marks) {
      const keep = new Set(marks.keep);
      const hide = new Set(marks.hide);
      for (const index of all) {
        if (keepMarks(index).some((mark) => keep.has(mark))) kept.add(index);
        if (hideMarks(index).some((mark) => hide.has(mark))) hidden.add(index);
      }
    },
    keep(indices) {
      const own = indices.filter((index) => hidden.has(index));
      const others = indices.filter((index) => !hidden.has(index));
      for (const index of own) hidden.delete(index);
      for (const index of others) kept.add(index);
      return { keep: marksOf(others, keepMarks), hide: [], drop: marksOf(own, hideMarks) };
    },
    hide(indices) {
      for (const index of indices) {
        hidden.add(index);
        kept.delete(index);
      }
      return { keep: [], hide: marksOf(indices, hideMarks), drop: marksOf(indices, keepMarks) };
    },
    forgetKept: () => kept.clear(),
  };
}
