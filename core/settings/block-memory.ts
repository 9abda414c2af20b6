/** What the reader has said about single blocks, as the background keeps it for one site. */

/** Signatures of blocks; see core/boilerplate/block-signature.ts. */
export interface BlockMarks {
  /** Never collapse these. */
  readonly keep: readonly string[];
  /** Always collapse these, whatever they are. */
  readonly hide: readonly string[];
}

/** A change to what is remembered; `drop` takes marks of either sort back. */
export interface BlockMemoryChange extends BlockMarks {
  readonly drop: readonly string[];
}

/** Marks of one sort remembered for one site at most; the oldest go first. */
export const MARKS_PER_SITE = 200;

/** The marks after a change, newest last. */
export function changeMarks(before: BlockMarks, { keep, hide, drop }: BlockMemoryChange): BlockMarks {
  const gone = new Set(drop);
  const join = (old: readonly string[], added: readonly string[]) => {
    const fresh = new Set(added);
    return [...old.filter((mark) => !fresh.has(mark)), ...fresh]
      .filter((mark) => !gone.has(mark))
      .slice(-MARKS_PER_SITE);
  };
  return { keep: join(before.keep, keep), hide: join(before.hide, hide) };
}
