/**
 * Collapses planned groups in place and undoes it exactly. Each group gets one line with a button; text the browser
 * would not hide, or would put out of find-in-page's reach, is left shown. Printing shows everything.
 */
import type { Steps } from '../../core/steps.ts';
import { encloseBareText } from './bare-text-host.ts';
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
  undo,
} from './openable-group.ts';

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

/** A group with its line, both before anything is written to the document. */
interface Prepared {
  readonly group: CollapseGroup;
  readonly ground: 'light' | 'dark';
  readonly line: OpenableGroup;
}

/**
 * Hides every group of the plan. All reads come before all writes, and one check of the result after them; rests come
 * before the first write, so that nothing is ever seen hidden without its line.
 */
export function* collapseInSteps(
  doc: Document,
  blocks: readonly CollapsibleBlock[],
  plan: readonly CollapseGroup[],
  seams: GroupSeams,
): Steps<Collapser> {
  const prepared: Prepared[] = [];
  for (const group of plan) {
    const ground = group.targets.map(({ element }) => seams.ground(element))[0] ?? 'light';
    prepared.push({ group, ground, line: createOpenableGroup(doc, blocksOf(group.targets), ground, seams) });
    yield;
  }
  const groups = hideAll(doc, blocks, prepared, seams);
  const ending = new AbortController();
  const restore = () => {
    ending.abort();
    for (const group of groups) group.remove();
  };
  expandForPrint(doc, groups, AbortSignal.any([seams.signal, ending.signal]));
  seams.signal.addEventListener('abort', restore, { once: true });
  return {
    groups,
    restore,
    recolour() {
      for (const group of groups) group.recolour();
    },
    hidesNewProse: () => groups.some((group) => group.hidesNewProse()),
    tidy() {
      for (const group of groups) group.tidy();
    },
  };
}

function hideAll(
  doc: Document,
  blocks: readonly CollapsibleBlock[],
  prepared: readonly Prepared[],
  seams: GroupSeams,
): OpenableGroup[] {
  const parts = prepared.map(({ group }) => group.targets.flatMap((target) => partOf(blocks, target)));
  for (const part of parts.flat()) part.hidden.hide();
  const kept = parts.map((each) => each.filter((part) => part.hidden.isHiddenWell()));
  parts.forEach((each, index) => {
    for (const part of each) if (!kept[index]?.includes(part)) undo(part);
  });
  return prepared.flatMap(({ group, ground, line }, index) => {
    const own = kept[index] ?? [];
    if (own.length === 0) return [];
    const isWhole = own.length === group.targets.length;
    const shown = isWhole ? line : createOpenableGroup(doc, blocksOf(own.map(({ target }) => target)), ground, seams);
    shown.attach(own);
    return [shown];
  });
}

function partOf(blocks: readonly CollapsibleBlock[], target: CollapseTarget): Part[] {
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
