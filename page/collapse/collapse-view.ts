/** The collapsed state of one page: planned once from the labels, switched on and off as a whole, opened run by run. */
import { COLLAPSE_DEFAULTS } from '../../core/boilerplate/collapse-defaults.ts';
import type { BlockLabel } from '../../core/boilerplate/label-blocks.ts';
import type { CollapsedRun, CollapseKind } from '../../core/report/page-report.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { tintBehind } from '../highlights/tint-behind.ts';
import type { OutlineReading } from '../read-outline.ts';
import { planCollapse } from './collapse-plan.ts';
import { type RunOfGroup, runsOf } from './collapsed-runs.ts';
import { type Collapser, collapse } from './collapser.ts';
import type { RunBarLabel } from './run-bar.ts';

export interface CollapseView {
  setOn(on: boolean): void;
  readonly runs: () => readonly CollapsedRun[];
  /** Indices of the runs that are open. */
  readonly openRuns: () => readonly number[];
  /** Indices of the blocks hidden now. */
  readonly hiddenBlocks: () => ReadonlySet<number>;
  setRunOpen(index: number, open: boolean): void;
  setAllOpen(open: boolean): void;
  /** The page has changed its colours. */
  recolour(): void;
  /** Whether something hidden has come to hold text that was not there when it was hidden. */
  hidesNewProse(): boolean;
  /** Takes away lines whose hidden elements the page has removed. */
  tidy(): void;
  /** Scrolls to a run and opens it; false when there is no such run. */
  reveal(index: number): boolean;
}

interface CollapseViewSeams {
  readonly signal: AbortSignal;
  readonly settings: Settings;
  readonly runLabel: (kinds: readonly CollapseKind[], words: number) => RunBarLabel;
  readonly onChange: () => void;
}

/** Prepares the view; nothing is hidden before `setOn(true)`. */
export function createCollapseView(
  doc: Document,
  { outline, nodes }: OutlineReading,
  labels: readonly BlockLabel[],
  seams: CollapseViewSeams,
): CollapseView {
  let collapser: Collapser | null = null;
  let runs: readonly RunOfGroup[] = [];
  const blocks = nodes.map((node, index) => {
    const label = labels[index];
    // A boilerplate block without a kind is one the labels are not sure of: it stays.
    const kind = label?.role === 'boilerplate' ? label.kind : null;
    return { ...node, collapsible: kind !== null && isWanted(kind, seams.settings) };
  });
  const label = (indices: readonly number[]): RunBarLabel => {
    const kinds = [...new Set(indices.map((index) => labels[index]?.kind ?? 'other'))];
    const words = indices.reduce((sum, index) => sum + (outline.blocks[index]?.words ?? 0), 0);
    return seams.runLabel(kinds, words);
  };
  const dir = getComputedStyle(doc.body).direction === 'rtl' ? 'rtl' : 'ltr';

  const setOn = (on: boolean) => {
    if (on === (collapser !== null)) return;
    if (on) {
      collapser = collapse(doc, blocks, planCollapse(blocks), {
        signal: seams.signal,
        label,
        ground: groundOf,
        dir,
        onChange: seams.onChange,
      });
      runs = runsOf(collapser.groups, outline.blocks, labels);
    } else {
      collapser?.restore();
      collapser = null;
    }
  };
  return {
    setOn,
    runs: () => runs.map(({ run }) => run),
    openRuns: () => runs.flatMap(({ group }, index) => (collapser === null || group.isOpen() ? [index] : [])),
    hiddenBlocks: () =>
      new Set((collapser?.groups ?? []).filter((group) => !group.isOpen()).flatMap((group) => group.blocks)),
    setRunOpen: (index, open) => runs[index]?.group.setOpen(open),
    setAllOpen(open) {
      for (const group of collapser?.groups ?? []) group.setOpen(open);
    },
    recolour: () => collapser?.recolour(),
    hidesNewProse: () => collapser?.hidesNewProse() ?? false,
    tidy: () => collapser?.tidy(),
    reveal(index) {
      const found = runs[index];
      if (!found || collapser === null) return false;
      found.group.reveal();
      return true;
    },
  };
}

function isWanted(kind: CollapseKind, settings: Settings): boolean {
  return settings.collapseKinds[kind] ?? COLLAPSE_DEFAULTS[kind];
}

function groundOf(element: Element): 'light' | 'dark' {
  const range = new StaticRange({ startContainer: element, startOffset: 0, endContainer: element, endOffset: 0 });
  return tintBehind(element.ownerDocument, range);
}
