/** The collapsed state of one page: planned once from the labels, switched on and off as a whole, opened run by run. */
import { sumReaderWords } from '../../core/article/count-words.ts';
import { COLLAPSE_DEFAULTS } from '../../core/boilerplate/collapse-defaults.ts';
import type { BlockLabel } from '../../core/boilerplate/label-blocks.ts';
import type { CollapsedRun, CollapseKind } from '../../core/report/page-report.ts';
import type { BlockMarks, BlockMemoryChange } from '../../core/settings/block-memory.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { tintBehind } from '../highlights/tint-behind.ts';
import type { OutlineReading } from '../read-outline.ts';
import { createBlockChoices } from './block-choices.ts';
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
  /** Opens the run that hides a node of the page. */
  openAround(node: Node): void;
  /** What the memory may know of this page, and what it knows. Before anything is collapsed. */
  readonly signatures: () => string[];
  recall(marks: BlockMarks): void;
  /** Number of blocks left shown because the reader said so. */
  readonly keptBlocks: () => number;
  /** Leaves a run shown from now on; takes a block the reader hid back. False when there is no such run. */
  neverCollapse(index: number): boolean;
  /** Collapses again what was left shown. */
  forgetKept(): void;
  /** Hides the block that holds an element of the page; false when there is none. */
  hideBlockAt(element: Element): boolean;
}

interface CollapseViewSeams {
  readonly signal: AbortSignal;
  readonly settings: Settings;
  readonly runLabel: (kinds: readonly CollapseKind[], words: number) => RunBarLabel;
  readonly onChange: () => void;
  /** The reader has said something about blocks of this site. */
  readonly remember: (change: BlockMemoryChange) => void;
}

/** Blocks hidden at one request at most: a context menu over the margin must not take the article away. */
const HIDE_LIMIT = 8;

/** Prepares the view; nothing is hidden before `setOn(true)`. */
export function createCollapseView(
  doc: Document,
  { outline, nodes }: OutlineReading,
  labels: readonly BlockLabel[],
  seams: CollapseViewSeams,
): CollapseView {
  let collapser: Collapser | null = null;
  let runs: readonly RunOfGroup[] = [];
  const choices = createBlockChoices(outline, labels);
  const isCollapsible = (index: number): boolean => {
    const label = labels[index];
    // A boilerplate block without a kind is one the labels are not sure of: it stays.
    const kind = label?.role === 'boilerplate' ? label.kind : null;
    return choices.isHidden(index) || (kind !== null && !choices.isKept(index) && isWanted(kind, seams.settings));
  };
  const label = (indices: readonly number[]): RunBarLabel => {
    const others = indices.filter((index) => !choices.isHidden(index));
    const kinds = [...new Set(others.map((index) => labels[index]?.kind ?? 'other'))];
    const words = sumReaderWords(indices, outline.blocks);
    return seams.runLabel(kinds, words);
  };
  const dir = getComputedStyle(doc.body).direction === 'rtl' ? 'rtl' : 'ltr';

  const setOn = (on: boolean) => {
    if (on === (collapser !== null)) return;
    if (on) {
      const blocks = nodes.map((node, index) => ({ ...node, collapsible: isCollapsible(index) }));
      collapser = collapse(doc, blocks, planCollapse(blocks), {
        signal: seams.signal,
        label,
        ground: groundOf,
        dir,
        onChange: seams.onChange,
        onNever: (indices) => keep(indices),
      });
      runs = runsOf(collapser.groups, outline.blocks, labels, choices.isHidden);
    } else {
      collapser?.restore();
      collapser = null;
    }
  };
  /** Plans anew after a change of choices; runs that were open stay open. */
  const replan = () => {
    if (collapser !== null) {
      const open = new Set(collapser.groups.filter((group) => group.isOpen()).flatMap((group) => group.blocks));
      setOn(false);
      setOn(true);
      for (const group of collapser?.groups ?? [])
        if (group.blocks.some((block) => open.has(block))) group.setOpen(true);
    }
    seams.onChange();
  };
  const keep = (indices: readonly number[]) => {
    seams.remember(choices.keep(indices));
    replan();
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
    openAround(node) {
      for (const group of collapser?.groups ?? []) {
        if (group.blocks.some((index) => nodes[index]?.element.contains(node))) group.setOpen(true);
      }
    },
    signatures: choices.signatures,
    recall: choices.recall,
    keptBlocks: choices.keptCount,
    neverCollapse(index) {
      const found = runs[index];
      if (!found) return false;
      keep(found.group.blocks);
      return true;
    },
    forgetKept() {
      choices.forgetKept();
      replan();
    },
    hideBlockAt(element) {
      const indices = blocksAt(nodes, element);
      if (indices.length === 0 || indices.length > HIDE_LIMIT) return false;
      seams.remember(choices.hide(indices));
      replan();
      return true;
    },
  };
}

/** The blocks of the nearest element around this one that holds any. */
function blocksAt(nodes: OutlineReading['nodes'], start: Element): number[] {
  for (let at: Element | null = start; at && at !== at.ownerDocument.body; at = at.parentElement) {
    const around = at;
    const found = nodes.flatMap(({ element }, index) => (around.contains(element) ? [index] : []));
    if (found.length > 0) return found;
  }
  return [];
}

function isWanted(kind: CollapseKind, settings: Settings): boolean {
  return settings.collapseKinds[kind] ?? COLLAPSE_DEFAULTS[kind];
}

function groundOf(element: Element): 'light' | 'dark' {
  const range = new StaticRange({ startContainer: element, startOffset: 0, endContainer: element, endOffset: 0 });
  return tintBehind(element.ownerDocument, range);
}
