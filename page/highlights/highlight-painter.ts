/**
 * Paints mentions with the CSS Custom Highlight API: no node is wrapped, split or moved. Static ranges, because live
 * ones slow the page's own changes; our own list of what was painted, because Firefox refuses to iterate a
 * `Highlight` from an isolated world. The registry is shared with the page, so names carry our prefix and only our
 * names are ever touched.
 */
import { type Tint, tintBehind } from './tint-behind.ts';

export type HighlightKind = 'group' | 'place' | 'unlisted';

/** One stretch to paint. */
export interface PaintedRange {
  readonly kind: HighlightKind;
  readonly range: StaticRange;
}

/** Style sheets with the rules of names that few pages paint: brought when one of them is painted. */
export type RuleSheet = 'dark' | 'plain' | 'pointing';

export type PaintStyle = 'underline' | 'tint' | 'both';

const PREFIX = 'newsgloss-';
/** Above the page's own highlights (spelling, search) but below the mention being visited. */
const PRIORITY = 1;

export interface HighlightPainter {
  paint(ranges: readonly PaintedRange[], style: PaintStyle): void;
  /** Outlines the mention the keyboard stands on, those the reader points at in the popup, or none. */
  markCurrent(ranges: readonly StaticRange[]): void;
  /** Tints the three parts of an attribution for a moment. */
  flash(parts: Readonly<Record<'source' | 'cue' | 'content', readonly StaticRange[]>>): void;
  /** Paints again when the page has cleared the registry. */
  repairIfCleared(): void;
  clear(): void;
}

/** How long an attribution stays tinted, ms: long enough to find it after a scroll. */
const FLASH_MS = 2600;

/** Parts of a statement. */
const PARTS = ['source', 'cue', 'content'] as const;

const rangesOf = (painted: readonly PaintedRange[]) => painted.map(({ range }) => range);

const TINTS = ['light', 'dark', 'plain'] as const satisfies readonly Tint[];

/** The styles differ in how groups are marked, and where a ground of their own can be told from them. */
function nameOf(kind: HighlightKind, style: PaintStyle, tint: Tint): string {
  return kind === 'group' && tint !== 'plain' ? `mention-group-${style}-${tint}` : `mention-${kind}-${tint}`;
}

/** Where a name's rules are, null when every article has them. */
function sheetOf(name: string): RuleSheet | null {
  if (!name.startsWith('mention-')) return 'pointing';
  if (name.endsWith('-light')) return null;
  return name.endsWith('-dark') ? 'dark' : 'plain';
}

/** Every name under which a copy of us may have painted; Firefox does not let the registry be iterated from here. */
const NAMES: readonly string[] = [
  ...TINTS.flatMap((tint) => [
    ...(['underline', 'tint', 'both'] as const).map((style) => nameOf('group', style, tint)),
    ...(['place', 'unlisted'] as const).map((kind) => nameOf(kind, 'both', tint)),
  ]),
  ...TINTS.map((tint) => `current-${tint}`),
  ...PARTS.map((part) => `flash-${part}`),
];

/** Removes highlights that an earlier copy of us left, whoever painted them. */
export function removeForeignHighlights(): void {
  for (const name of NAMES) CSS.highlights.delete(PREFIX + name);
}

/** A painter for one document; clears everything when the signal aborts. What it paints shows as soon as its rules are there. */
export function createHighlightPainter(
  doc: Document,
  signal: AbortSignal,
  bringRules: (sheet: RuleSheet) => void,
): HighlightPainter {
  const painted = new Map<string, Highlight>();
  let flashTimer: ReturnType<typeof setTimeout> | undefined;

  const put = (name: string, ranges: readonly StaticRange[], priority: number) => {
    if (ranges.length === 0) return remove(name);
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    painted.set(name, highlight);
    const sheet = sheetOf(name);
    if (sheet) bringRules(sheet);
    CSS.highlights.set(PREFIX + name, highlight);
  };
  const remove = (name: string) => {
    const own = painted.get(name);
    painted.delete(name);
    // After an update, a fresh copy of us may have painted under the same name.
    if (own && CSS.highlights.get(PREFIX + name) === own) CSS.highlights.delete(PREFIX + name);
  };
  const endFlash = () => {
    for (const part of PARTS) remove(`flash-${part}`);
  };

  const painter: HighlightPainter = {
    paint(ranges, style) {
      for (const name of [...painted.keys()]) if (name.startsWith('mention-')) remove(name);
      const byName = Map.groupBy(ranges, ({ kind, range }) => nameOf(kind, style, tintBehind(doc, range)));
      for (const [name, list] of byName) put(name, rangesOf(list), PRIORITY);
    },
    markCurrent(ranges) {
      for (const tint of TINTS) {
        const own = ranges.filter((range) => tintBehind(doc, range) === tint);
        put(`current-${tint}`, own, PRIORITY + 1);
      }
    },
    flash(parts) {
      clearTimeout(flashTimer);
      for (const part of PARTS) put(`flash-${part}`, parts[part], PRIORITY + 2);
      flashTimer = setTimeout(endFlash, FLASH_MS);
    },
    repairIfCleared() {
      for (const [name, highlight] of painted) {
        if (!CSS.highlights.has(PREFIX + name)) CSS.highlights.set(PREFIX + name, highlight);
      }
    },
    clear() {
      clearTimeout(flashTimer);
      for (const name of [...painted.keys()]) remove(name);
    },
  };
  signal.addEventListener('abort', painter.clear, { once: true });
  return painter;
}
