/**
 * Collapses planned groups in place and undoes it exactly. Each group gets one line with a button; text the browser
 * would not hide, or would put out of find-in-page's reach, is left shown. Printing shows everything.
 */
import type { Steps } from '../../core/steps.ts';
import { encloseBareText, isOfFramework } from './bare-text-host.ts';
import type { CollapseGroup, CollapseTarget, CollapsibleBlock } from './collapse-plan.ts';
import { createHiddenElement } from './hide-element.ts';
import {
  blocksOf,
  type CollapsedGroup,
  createOpenableGroup,
  type GroupSeams,
  lengthOf,
  type OpenableGroup,
  type Part,
} from './openable-group.ts';

export interface Collapser {
  readonly groups: readonly CollapsedGroup[];
  /** Reads the ground behind every line again: the page has changed its colours. */
  recolour(): void;
  /** Whether a hidden element has come to hold much other text: frameworks give their elements new contents. */
  hidesNewProse(): boolean;
  /**
   * Shows again what the browser has not hidden, or has put out of find-in-page's reach. Asks for styles: cheap once the
   * page has been drawn. Rests come before the first write.
   */
  checkInSteps(): Steps<void>;
  /** Takes away the lines of groups that the page has removed. */
  tidy(): void;
  /** Puts the document back as it was. */
  restore(): void;
}

/**
 * Hides every group of the plan. All reads come before all writes; rests come before the first write, so that nothing
 * is ever seen hidden without its line. Afterwards somebody has to `check`.
 */
export function* collapseInSteps(
  doc: Document,
  blocks: readonly CollapsibleBlock[],
  plan: readonly CollapseGroup[],
  seams: GroupSeams,
): Steps<Collapser> {
  const lines: OpenableGroup[] = [];
  for (const { targets } of plan) {
    const ground = targets.map(({ element }) => seams.ground(element))[0] ?? 'light';
    lines.push(createOpenableGroup(doc, blocksOf(targets), ground, seams));
    yield;
  }
  const mayEnclose =
    plan.some(({ targets }) => targets.some(({ kind }) => kind === 'bare-text')) && !isOfFramework(doc);
  const parts = plan.map(({ targets }) => targets.flatMap((target) => partOf(blocks, target, mayEnclose)));
  const groups = lines.flatMap((line, index) => {
    const own = parts[index] ?? [];
    if (own.length === 0) return [];
    // Bare text that may not be enclosed stays: the line must not speak of it.
    const isWhole = own.length === plan[index]?.targets.length;
    const group = isWhole
      ? line
      : createOpenableGroup(doc, blocksOf(own.map(({ target }) => target)), line.ground, seams);
    group.attach(own);
    return [group];
  });
  return new CollapsedGroups(doc, blocks, groups, seams);
}

class CollapsedGroups implements Collapser {
  groups: readonly OpenableGroup[];
  readonly #doc: Document;
  readonly #blocks: readonly CollapsibleBlock[];
  readonly #seams: GroupSeams;
  readonly #ending = new AbortController();

  constructor(doc: Document, blocks: readonly CollapsibleBlock[], groups: readonly OpenableGroup[], seams: GroupSeams) {
    this.#doc = doc;
    this.#blocks = blocks;
    this.#seams = seams;
    this.groups = groups;
    const signal = AbortSignal.any([seams.signal, this.#ending.signal]);
    expandForPrint(doc, () => this.groups, signal);
    seams.signal.addEventListener('abort', this.restore, { once: true, signal: this.#ending.signal });
  }

  *checkInSteps(): Steps<void> {
    const kept: (readonly Part[])[] = [];
    for (const group of this.groups) {
      yield;
      // What the reader has opened meanwhile is not hidden, and nothing is wrong with it.
      kept.push(group.isOpen() ? group.parts : group.parts.filter((part) => part.hidden.isHiddenWell()));
    }
    this.groups = this.groups.flatMap((group, index) => {
      const own = kept[index] ?? [];
      if (group.isOpen() || own.length === group.parts.length) return [group];
      return this.#shrink(group, own);
    });
  }

  /** A line over less: what the browser does not hide is shown again. */
  #shrink(group: OpenableGroup, kept: readonly Part[]): OpenableGroup[] {
    group.remove();
    if (kept.length === 0) return [];
    const targets = kept.map(({ target }) => target);
    const rest = createOpenableGroup(this.#doc, blocksOf(targets), group.ground, this.#seams);
    const mayEnclose = !isOfFramework(this.#doc);
    rest.attach(targets.flatMap((target) => partOf(this.#blocks, target, mayEnclose)));
    return [rest];
  }

  readonly restore = (): void => {
    this.#ending.abort();
    for (const group of this.groups) group.remove();
  };

  recolour(): void {
    for (const group of this.groups) group.recolour();
  }

  hidesNewProse(): boolean {
    return this.groups.some((group) => group.hidesNewProse());
  }

  tidy(): void {
    for (const group of this.groups) group.tidy();
  }
}

function partOf(blocks: readonly CollapsibleBlock[], target: CollapseTarget, mayEnclose: boolean): Part[] {
  if (target.kind === 'element') {
    if (!(target.element instanceof HTMLElement)) return [];
    const hidden = createHiddenElement(target.element);
    return [{ target, hidden, enclosing: null, chars: lengthOf(hidden) }];
  }
  const first = blocks[target.first]?.texts[0];
  const last = blocks[target.last]?.texts.at(-1);
  const enclosing = mayEnclose && first && last ? encloseBareText(target.element, first, last) : null;
  if (!enclosing) return [];
  const hidden = createHiddenElement(enclosing.element);
  return [{ target, hidden, enclosing, chars: lengthOf(hidden) }];
}

function expandForPrint(doc: Document, groups: () => readonly OpenableGroup[], signal: AbortSignal): void {
  const view = doc.defaultView;
  let closed: readonly OpenableGroup[] = [];
  view?.addEventListener(
    'beforeprint',
    () => {
      closed = groups().filter((group) => !group.isOpen());
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
