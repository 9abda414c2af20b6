/**
 * Collapses planned groups in place and undoes it exactly. Each group gets one line with a button; text the browser
 * would not hide, or would put out of find-in-page's reach, is left shown. Printing shows everything.
 */
import { type BareTextHost, encloseBareText } from './bare-text-host.ts';
import type { CollapseGroup, CollapseTarget, CollapsibleBlock } from './collapse-plan.ts';
import { createHiddenElement, type HiddenElement } from './hide-element.ts';
import { createRunBar, type RunBar, type RunBarLabel } from './run-bar.ts';

/** What one line stands for, as the reader sees it. */
export interface CollapsedGroup {
  /** Indices of the blocks hidden under this line, ascending. */
  readonly blocks: readonly number[];
  readonly isOpen: () => boolean;
  setOpen(open: boolean): void;
  reveal(): void;
}

export interface Collapser {
  readonly groups: readonly CollapsedGroup[];
  /** Reads the ground behind every line again: the page has changed its colours. */
  recolour(): void;
  /** Whether a hidden element has come to hold much other text: frameworks give their elements new contents. */
  hidesNewProse(): boolean;
  /** Takes away the lines of groups that the page has removed. */
  tidy(): void;
  /** Puts the document back as it was. */
  restore(): void;
}

interface CollapseSeams {
  readonly signal: AbortSignal;
  /** Words for the line over these blocks. */
  readonly label: (blocks: readonly number[]) => RunBarLabel;
  readonly ground: (element: Element) => 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl' | 'auto';
  readonly onChange: () => void;
  /** The reader wants these blocks never collapsed. */
  readonly onNever: (blocks: readonly number[]) => void;
}

interface Part {
  readonly target: CollapseTarget;
  readonly hidden: HiddenElement;
  readonly enclosing: BareTextHost | null;
  /** Length of the hidden text when it was hidden. */
  readonly chars: number;
}

/** A change of length that may be a paragraph, code units; counters and dates change by less. */
const PROSE_CHARS = 150;

function lengthOf({ element }: HiddenElement): number {
  return element.textContent.length;
}

/** Hides every group of the plan. All reads come before all writes, and one check of the result after them. */
export function collapse(
  doc: Document,
  blocks: readonly CollapsibleBlock[],
  plan: readonly CollapseGroup[],
  seams: CollapseSeams,
): Collapser {
  const grounds = plan.map((group) => group.targets.map(({ element }) => seams.ground(element))[0] ?? 'light');
  const prepared = plan.map((group) => group.targets.flatMap((target) => prepare(blocks, target)));
  for (const parts of prepared) for (const part of parts) part.hidden.hide();
  const kept = prepared.map((parts) => parts.filter((part) => part.hidden.isHiddenWell()));
  prepared.forEach((parts, index) => {
    for (const part of parts) if (!kept[index]?.includes(part)) undo(part);
  });
  const groups = kept.flatMap((parts, index) =>
    parts.length > 0 ? [openableGroup(doc, parts, grounds[index] ?? 'light', seams)] : [],
  );
  const ending = new AbortController();
  const restore = () => {
    ending.abort();
    for (const group of groups) group.remove();
  };
  expandForPrint(doc, groups, AbortSignal.any([seams.signal, ending.signal]));
  seams.signal.addEventListener('abort', restore, { once: true });
  const recolour = () => {
    for (const group of groups) group.recolour();
  };
  return {
    groups,
    recolour,
    restore,
    hidesNewProse: () => groups.some((group) => group.hidesNewProse()),
    tidy() {
      for (const group of groups) group.tidy();
    },
  };
}

function prepare(blocks: readonly CollapsibleBlock[], target: CollapseTarget): Part[] {
  if (target.kind === 'element') {
    if (!(target.element instanceof HTMLElement)) return [];
    const hidden = createHiddenElement(target.element);
    return [{ target, hidden, enclosing: null, chars: lengthOf(hidden) }];
  }
  const first = blocks[target.first]?.texts[0];
  const last = blocks[target.last]?.texts.at(-1);
  const enclosing = first && last ? encloseBareText(target.element, first, last) : null;
  if (!enclosing) return [];
  const hidden = createHiddenElement(enclosing.element);
  return [{ target, hidden, enclosing, chars: lengthOf(hidden) }];
}

function undo(part: Part): void {
  part.hidden.show();
  part.enclosing?.remove();
}

interface OpenableGroup extends CollapsedGroup {
  recolour(): void;
  hidesNewProse(): boolean;
  tidy(): void;
  remove(): void;
}

function openableGroup(
  doc: Document,
  parts: readonly Part[],
  ground: 'light' | 'dark',
  seams: CollapseSeams,
): OpenableGroup {
  const indices = parts.flatMap(({ target }) =>
    Array.from({ length: target.last - target.first + 1 }, (_, step) => target.first + step),
  );
  let isOpen = false;
  let isGone = false;
  const remove = () => {
    for (const part of parts) undo(part);
    bar.host.remove();
  };
  const setOpen = (open: boolean) => {
    if (open === isOpen || isGone) return;
    isOpen = open;
    for (const { hidden } of parts) open ? hidden.show() : hidden.hide();
    bar.setOpen(open);
    seams.onChange();
  };
  const look = { ground, dir: seams.dir };
  const bar: RunBar = createRunBar(doc, seams.label(indices), look, {
    onToggle: () => setOpen(!isOpen),
    onNever: () => seams.onNever(indices),
  });
  parts[0]?.hidden.element.before(bar.host);
  for (const { hidden } of parts) {
    // Find-in-page reveals an element by taking its attribute off: open the whole group, or the reset would stay.
    hidden.element.addEventListener('beforematch', () => setOpen(true), { signal: seams.signal });
  }
  return {
    blocks: indices,
    isOpen: () => isOpen || isGone,
    setOpen,
    reveal() {
      setOpen(true);
      bar.host.scrollIntoView({ block: 'center' });
      bar.focus();
    },
    recolour() {
      const [first] = parts;
      if (first) bar.setGround(seams.ground(first.target.element));
    },
    hidesNewProse: () => !isOpen && parts.some(({ hidden, chars }) => Math.abs(lengthOf(hidden) - chars) > PROSE_CHARS),
    tidy() {
      const parent = bar.host.isConnected ? bar.host.parentNode : null;
      if (isGone || (parent && parts.every(({ hidden }) => hidden.element.parentNode === parent))) return;
      // The page took the line or what it hides away, or moved them apart: nothing stays hidden without its line.
      isGone = true;
      remove();
    },
    remove,
  };
}

function expandForPrint(doc: Document, groups: readonly OpenableGroup[], signal: AbortSignal): void {
  const view = doc.defaultView;
  let closed: OpenableGroup[] = [];
  view?.addEventListener(
    'beforeprint',
    () => {
      closed = groups.filter((group) => !group.isOpen());
      for (const group of closed) group.setOpen(true);
    },
    { signal },
  );
  view?.addEventListener(
    'afterprint',
    () => {
      for (const group of closed) group.setOpen(false);
    },
    { signal },
  );
}
