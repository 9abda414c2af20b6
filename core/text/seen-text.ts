/**
 * Text without the characters that take no room: soft hyphens, zero-width spaces and joiners, marks of direction. Pages put them
 * inside names to say where a line may break; whoever reads words is better off without them. Spans lead back to the text as written.
 */
import type { Span } from './span.ts';

/** Soft hyphen, zero-width space, joiners, marks of direction, word joiner, byte order mark. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;

export interface SeenText {
  readonly text: string;
  /** The span of the written text that shows as this one. */
  readonly toWritten: (span: Span) => Span;
  /** What shows of a span of the written text. */
  readonly toSeen: (span: Span) => Span;
}

const same = ({ start, end }: Span): Span => ({ start, end });

/** Between a small letter and a capital a zero-width space is all that divides two words. */
function divides(written: string, start: number, end: number): boolean {
  return (
    written.slice(start, end).includes('\u200b') && /^\p{Ll}\p{Lu}/u.test((written[start - 1] ?? ' ') + written[end])
  );
}

/** The text as a reader sees it. */
export function seenText(written: string): SeenText {
  const kept: number[] = [];
  let text = '';
  let from = 0;
  const keep = (to: number) => {
    text += written.slice(from, to);
    for (let at = from; at < to; at++) kept.push(at);
  };
  for (const { index, 0: run } of written.matchAll(UNSEEN)) {
    const end = index + run.length;
    keep(index);
    if (divides(written, index, end)) {
      text += ' ';
      kept.push(index);
    }
    from = end;
  }
  if (from === 0) return { text: written, toWritten: same, toSeen: same };
  keep(written.length);
  return {
    text,
    toWritten: ({ start, end }) => ({ start: kept[start] ?? written.length, end: (kept[end - 1] ?? -1) + 1 }),
    toSeen: ({ start, end }) => ({ start: firstFrom(kept, start), end: firstFrom(kept, end) }),
  };
}

/** Index of the first of the ascending numbers that is not below the bound. */
function firstFrom(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
