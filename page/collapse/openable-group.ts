/** One line of collapsed text with what it hides: opened, closed and taken away together. */
import type { BareTextHost } from './bare-text-host.ts';
import type { CollapseTarget } from './collapse-plan.ts';
import type { HiddenElement } from './hide-element.ts';
import { createRunBar, type RunBar, type RunBarLabel } from './run-bar.ts';

/** What one line stands for, as the reader sees it. */
export interface CollapsedGroup {
  /** Indices of the blocks hidden under this line, ascending. */
  readonly blocks: readonly number[];
  readonly isOpen: () => boolean;
  setOpen(open: boolean): void;
  reveal(): void;
}

/** An element hidden, or about to be. */
export interface Part {
  readonly target: CollapseTarget;
  readonly hidden: HiddenElement;
  readonly enclosing: BareTextHost | null;
  /** Length of the hidden text when it was hidden. */
  readonly chars: number;
}

export interface OpenableGroup extends CollapsedGroup {
  /** What it hides. */
  readonly parts: readonly Part[];
  readonly ground: 'light' | 'dark';
  /** Hides parts and puts the line before them; until then it is nowhere. */
  attach(parts: readonly Part[]): void;
  recolour(): void;
  hidesNewProse(): boolean;
  tidy(): void;
  remove(): void;
}

export interface GroupSeams {
  readonly signal: AbortSignal;
  /** Words for the line over these blocks. */
  readonly label: (blocks: readonly number[]) => RunBarLabel;
  readonly ground: (element: Element) => 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl' | 'auto';
  readonly onChange: () => void;
  /** The reader wants these blocks never collapsed. */
  readonly onNever: (blocks: readonly number[]) => void;
}

/** A change of length that may be a paragraph, code units; counters and dates change by less. */
const PROSE_CHARS = 150;

/** Length of the text in an element. */
export function lengthOf({ element }: HiddenElement): number {
  return element.textContent.length;
}

/** Shows a part again. */
function undo(part: Part): void {
  part.hidden.show();
  part.enclosing?.remove();
}

/** Indices of the blocks some targets hold. */
export function blocksOf(targets: readonly CollapseTarget[]): number[] {
  return targets.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step));
}

class LineOverParts implements OpenableGroup {
  readonly blocks: readonly number[];
  readonly ground: 'light' | 'dark';
  parts: readonly Part[] = [];
  readonly #seams: GroupSeams;
  readonly #bar: RunBar;
  #isOpen = false;
  #isGone = false;

  constructor(doc: Document, blocks: readonly number[], ground: 'light' | 'dark', seams: GroupSeams) {
    this.blocks = blocks;
    this.ground = ground;
    this.#seams = seams;
    this.#bar = createRunBar(
      doc,
      seams.label(blocks),
      { ground, dir: seams.dir },
      { onToggle: () => this.setOpen(!this.#isOpen), onNever: () => seams.onNever(blocks) },
    );
  }

  attach(parts: readonly Part[]): void {
    this.parts = parts;
    parts[0]?.hidden.element.before(this.#bar.host);
    for (const { hidden } of parts) {
      hidden.hide();
      // Find-in-page reveals an element by taking its attribute off: open the whole group, or the reset would stay.
      hidden.element.addEventListener('beforematch', () => this.setOpen(true), { signal: this.#seams.signal });
    }
  }

  isOpen(): boolean {
    return this.#isOpen || this.#isGone;
  }

  setOpen(open: boolean): void {
    if (open === this.#isOpen || this.#isGone) return;
    this.#isOpen = open;
    for (const { hidden } of this.parts) open ? hidden.show() : hidden.hide();
    this.#bar.setOpen(open);
    this.#seams.onChange();
  }

  reveal(): void {
    this.setOpen(true);
    this.#bar.host.scrollIntoView({ block: 'center' });
    this.#bar.focus();
  }

  recolour(): void {
    const [first] = this.parts;
    if (first) this.#bar.setGround(this.#seams.ground(first.target.element));
  }

  hidesNewProse(): boolean {
    if (this.#isOpen) return false;
    return this.parts.some(({ hidden, chars }) => Math.abs(lengthOf(hidden) - chars) > PROSE_CHARS);
  }

  tidy(): void {
    const { host } = this.#bar;
    const parent = host.isConnected ? host.parentNode : null;
    if (this.#isGone || (parent && this.parts.every(({ hidden }) => hidden.element.parentNode === parent))) return;
    // The page took the line or what it hides away, or moved them apart: nothing stays hidden without its line.
    this.#isGone = true;
    this.remove();
  }

  remove(): void {
    for (const part of this.parts) undo(part);
    this.#bar.host.remove();
  }
}

/** A line over these blocks, not yet in the document. */
export function createOpenableGroup(
  doc: Document,
  blocks: readonly number[],
  ground: 'light' | 'dark',
  seams: GroupSeams,
): OpenableGroup {
  return new LineOverParts(doc, blocks, ground, seams);
}
