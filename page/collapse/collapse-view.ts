/** The collapsed state of one page: planned once from the labels, switched on and off as a whole, opened run by run. */
import { sumReaderWords } from '../../core/article/count-words.ts';
import { COLLAPSE_DEFAULTS } from '../../core/boilerplate/collapse-defaults.ts';
import type { BlockLabel } from '../../core/boilerplate/label-blocks.ts';
import type { CollapsedRun, CollapseKind } from '../../core/report/page-report.ts';
import type { BlockMarks, BlockMemoryChange } from '../../core/settings/block-memory.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { finish, type Steps } from '../../core/steps.ts';
import { groundBehind } from '../highlights/tint-behind.ts';
import type { OutlineReading } from '../read-outline.ts';
import { type BlockChoices, createBlockChoices } from './block-choices.ts';
import { planCollapse } from './collapse-plan.ts';
import { type RunOfGroup, runsOf } from './collapsed-runs.ts';
import { type Collapser, collapseInSteps } from './collapser.ts';
import type { CollapsedGroup } from './openable-group.ts';
import type { RunBarLabel } from './run-bar.ts';

export interface CollapseView {
  setOn(on: boolean): void;
  /** The same as `setOn(true)` with rests before the first thing that can be seen; `checkInSteps` has to follow. */
  collapseInSteps(): Steps<void>;
  /** Shows again what the browser has not hidden; cheap once the page has been drawn. */
  checkInSteps(): Steps<void>;
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

class CollapsedPage implements CollapseView {
  readonly #doc: Document;
  readonly #reading: OutlineReading;
  readonly #labels: readonly BlockLabel[];
  readonly #seams: CollapseViewSeams;
  readonly #choices: BlockChoices;
  readonly #dir: 'ltr' | 'rtl';
  #collapser: Collapser | null = null;
  /** Collapsing that rests; whoever needs it done finishes it. */
  #work: Steps<void> | null = null;
  #runs: readonly RunOfGroup[] = [];

  constructor(doc: Document, reading: OutlineReading, labels: readonly BlockLabel[], seams: CollapseViewSeams) {
    this.#doc = doc;
    this.#reading = reading;
    this.#labels = labels;
    this.#seams = seams;
    this.#choices = createBlockChoices(reading.outline, labels);
    this.#dir = getComputedStyle(doc.body).direction === 'rtl' ? 'rtl' : 'ltr';
  }

  setOn(on: boolean): void {
    if (on) {
      if (this.#collapser !== null) return;
      finish(this.collapseInSteps());
      finish(this.checkInSteps());
      return;
    }
    this.#work?.return();
    this.#work = null;
    this.#collapser?.restore();
    this.#collapser = null;
  }

  collapseInSteps(): Steps<void> {
    this.#work ??= this.#collapse();
    return this.#work;
  }

  checkInSteps(): Steps<void> {
    this.#work = this.#check();
    return this.#work;
  }

  *#check(): Steps<void> {
    if (this.#collapser) yield* this.#collapser.checkInSteps();
    this.#work = null;
    this.#listRuns();
  }

  *#collapse(): Steps<void> {
    if (this.#collapser === null) yield* this.#hideAll();
    this.#work = null;
  }

  *#hideAll(): Steps<void> {
    const { nodes } = this.#reading;
    const blocks = nodes.map((node, index) => ({
      ...node,
      collapsible: this.#isCollapsible(index),
      asksConsent: this.#labels[index]?.kind === 'cookie',
    }));
    const plan = yield* planCollapse(blocks);
    yield;
    const collapser = yield* collapseInSteps(this.#doc, blocks, plan, {
      signal: this.#seams.signal,
      label: (indices) => this.#labelOf(indices),
      ground: groundBehind,
      dir: this.#dir,
      onChange: this.#seams.onChange,
      onNever: (indices) => this.#keep(indices),
    });
    this.#collapser = collapser;
    this.#listRuns();
  }

  #listRuns(): void {
    const { blocks } = this.#reading.outline;
    if (this.#collapser) this.#runs = runsOf(this.#collapser.groups, blocks, this.#labels, this.#choices.isHidden);
  }

  runs(): readonly CollapsedRun[] {
    return this.#runs.map(({ run }) => run);
  }

  openRuns(): readonly number[] {
    return this.#runs.flatMap(({ group }, index) => (this.#collapser === null || group.isOpen() ? [index] : []));
  }

  hiddenBlocks(): ReadonlySet<number> {
    return new Set(this.#groups.filter((group) => !group.isOpen()).flatMap((group) => group.blocks));
  }

  setRunOpen(index: number, open: boolean): void {
    this.#runs[index]?.group.setOpen(open);
  }

  setAllOpen(open: boolean): void {
    for (const group of this.#groups) group.setOpen(open);
  }

  recolour(): void {
    this.#collapser?.recolour();
  }

  hidesNewProse(): boolean {
    return this.#collapser?.hidesNewProse() ?? false;
  }

  tidy(): void {
    this.#collapser?.tidy();
  }

  reveal(index: number): boolean {
    const found = this.#runs[index];
    if (!found || this.#collapser === null) return false;
    found.group.reveal();
    return true;
  }

  openAround(node: Node): void {
    for (const group of this.#groups) {
      if (group.blocks.some((index) => this.#reading.nodes[index]?.element.contains(node))) group.setOpen(true);
    }
  }

  signatures(): string[] {
    return this.#choices.signatures();
  }

  recall(marks: BlockMarks): void {
    this.#choices.recall(marks);
  }

  keptBlocks(): number {
    return this.#choices.keptCount();
  }

  neverCollapse(index: number): boolean {
    const found = this.#runs[index];
    if (!found) return false;
    this.#keep(found.group.blocks);
    return true;
  }

  forgetKept(): void {
    this.#choices.forgetKept();
    this.#replan();
  }

  hideBlockAt(element: Element): boolean {
    const indices = blocksAt(this.#reading.nodes, element);
    if (indices.length === 0 || indices.length > HIDE_LIMIT) return false;
    this.#seams.remember(this.#choices.hide(indices));
    this.#replan();
    return true;
  }

  get #groups(): readonly CollapsedGroup[] {
    return this.#collapser?.groups ?? [];
  }

  #isCollapsible(index: number): boolean {
    const label = this.#labels[index];
    // A boilerplate block without a kind is one the labels are not sure of: it stays.
    const kind = label?.role === 'boilerplate' ? label.kind : null;
    if (this.#choices.isHidden(index)) return true;
    return kind !== null && !this.#choices.isKept(index) && isWanted(kind, this.#seams.settings);
  }

  #labelOf(indices: readonly number[]): RunBarLabel {
    const others = indices.filter((index) => !this.#choices.isHidden(index));
    const kinds = [...new Set(others.map((index) => this.#labels[index]?.kind ?? 'other'))];
    return this.#seams.runLabel(kinds, sumReaderWords(indices, this.#reading.outline.blocks));
  }

  #keep(indices: readonly number[]): void {
    this.#seams.remember(this.#choices.keep(indices));
    this.#replan();
  }

  /** Plans anew after a change of choices; runs that were open stay open. */
  #replan(): void {
    if (this.#collapser !== null) {
      const open = new Set(this.#groups.filter((group) => group.isOpen()).flatMap((group) => group.blocks));
      this.setOn(false);
      this.setOn(true);
      for (const group of this.#groups) if (group.blocks.some((block) => open.has(block))) group.setOpen(true);
    }
    this.#seams.onChange();
  }
}

/** Prepares the view; nothing is hidden before `setOn(true)`. */
export function createCollapseView(
  doc: Document,
  reading: OutlineReading,
  labels: readonly BlockLabel[],
  seams: CollapseViewSeams,
): CollapseView {
  return new CollapsedPage(doc, reading, labels, seams);
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
