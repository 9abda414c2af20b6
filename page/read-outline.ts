/**
 * Walks a document once and writes down its outline, with the nodes behind each block. Reads only; survives form
 * fields that hide DOM properties, endless nesting (no recursion) and huge text. Leaves shadow trees and frames alone.
 */
import { countWords } from '../core/article/count-words.ts';
import type { OutlineBlock, OutlineElement, PageOutline } from '../core/article/outline.ts';
import { finish, type Steps } from '../core/steps.ts';
import { readHead } from './outline-metas.ts';
import { BLOCK_NAMES, BOLD_NAMES, FIELD_NAMES, ITALIC_NAMES, MEDIA_NAMES, SKIPPED_NAMES } from './outline-names.ts';
import { type BlockNodes, RunDraft } from './outline-run.ts';
import { attributeOf, hasAttribute, hasAttributes, isVeiled, localNameOf, nodeTypeOf } from './safe-dom.ts';

export type { BlockNodes } from './outline-run.ts';

export interface OutlineReading {
  readonly outline: PageOutline;
  /** Same index as `outline.blocks`. */
  readonly nodes: readonly BlockNodes[];
}

/** What holds for the text directly inside one open element. */
interface Frame {
  readonly element: Element;
  readonly container: number;
  readonly isBlock: boolean;
  readonly inLink: boolean;
  readonly inBold: boolean;
  readonly inItalic: boolean;
  readonly dated: boolean;
  readonly veiled: boolean;
  /** Inside something a reader can open, such as our own collapsed runs: computed visibility is not asked. */
  readonly openable: boolean;
  readonly inlineHints: string;
  readonly firstBlock: number;
}

interface ElementDraft extends OutlineElement {
  fields: number;
  media: number;
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HINT_NAMES = ['class', 'id', 'role', 'itemprop'];
const INLINE_HINT_NAMES = ['class', 'rel', 'itemprop'];
const DATE_HINT = /\b(?:date|time|published|dateline|timestamp)\b/i;
const MAX_HINT_CHARS = 300;
/** Nodes visited, and blocks written down, before the work may rest. */
const NODES_A_STEP = 100;
const BLOCKS_A_STEP = 50;

class OutlineWalk {
  readonly elements: ElementDraft[] = [];
  readonly runs: RunDraft[] = [];
  private readonly stack: Frame[] = [];
  /** Lines of the paragraph in the making, and the last of them while text still comes. */
  private lines: RunDraft[] = [];
  private run: RunDraft | null = null;
  private readonly walker: TreeWalker;
  private readonly view: Window | null;

  constructor(doc: Document, root: Element) {
    this.view = doc.defaultView;
    this.walker = doc.createTreeWalker(root, 1 | 4);
  }

  *walk(): Steps<void> {
    const { walker } = this;
    let node: Node | null = walker.currentNode;
    for (let visited = 1; node; visited++) {
      if (visited % NODES_A_STEP === 0) yield;
      const opened = this.enter(node);
      node = opened ? walker.firstChild() : null;
      if (opened && !node) this.leave();
      while (!node && this.stack.length > 0) {
        node = walker.nextSibling();
        if (!node) {
          walker.parentNode();
          this.leave();
        }
      }
    }
    this.flush();
  }

  /** Takes a node in; true when its children are to be visited. */
  private enter(node: Node): boolean {
    if (isText(node)) {
      this.readText(node);
      return false;
    }
    if (!isElement(node)) return false;
    const name = localNameOf(node);
    const parent = this.stack.at(-1);
    if (name === 'br') {
      this.breakLine();
      return false;
    }
    if (SKIPPED_NAMES.has(name)) {
      this.countSkipped(name, parent);
      return false;
    }
    const frame = this.openFrame(node, name, parent);
    if (!frame) return false;
    this.stack.push(frame);
    return true;
  }

  private countSkipped(name: string, parent: Frame | undefined): void {
    const holder = parent && this.elements[parent.container];
    if (!holder) return;
    if (FIELD_NAMES.has(name)) holder.fields++;
    else if (MEDIA_NAMES.has(name)) holder.media++;
  }

  private openFrame(element: Element, name: string, parent: Frame | undefined): Frame | null {
    const isBlock = !parent || BLOCK_NAMES.has(name);
    const isBare = !hasAttributes(element);
    const hidden = isBare ? null : attributeOf(element, 'hidden');
    if (parent && !isBare && this.isAbsent(element, hidden)) return null;
    const openable = (parent?.openable ?? false) || hidden === 'until-found' || name === 'details';
    let { container, veiled } = parent ?? { container: -1, veiled: false };
    if (isBlock) {
      this.flush();
      if (parent && !veiled && !openable) veiled = isVeiled(element, this.view);
      const hints = isBare ? '' : this.hintsOf(element, HINT_NAMES);
      container = this.elements.push({ parent: container, tag: name, hints, fields: 0, media: 0 }) - 1;
    }
    const outerHints = parent?.inlineHints ?? '';
    const inlineHints = isBlock ? '' : isBare ? outerHints : this.inlineHintsOf(element, outerHints);
    return {
      element: isBlock || !parent ? element : parent.element,
      container,
      isBlock,
      inLink: (parent?.inLink ?? false) || (name === 'a' && this.noteLink(element)),
      inBold: (!isBlock && parent?.inBold) || BOLD_NAMES.has(name),
      inItalic: (!isBlock && parent?.inItalic) || ITALIC_NAMES.has(name),
      dated:
        (parent?.dated ?? false) || name === 'time' || (!isBlock && inlineHints !== '' && DATE_HINT.test(inlineHints)),
      veiled,
      openable,
      inlineHints,
      firstBlock: this.runs.length,
    };
  }

  /** Not rendered as the markup alone tells, or ours. */
  private isAbsent(element: Element, hidden: string | null): boolean {
    if (hidden !== null && hidden !== 'until-found') return true;
    const style = attributeOf(element, 'style');
    if (style && HIDDEN_STYLE.test(style)) return true;
    return hasAttribute(element, 'data-newsgloss');
  }

  private hintsOf(element: Element, names: readonly string[]): string {
    let hints = '';
    for (const name of names) {
      const value = attributeOf(element, name);
      if (value) hints += hints ? ` ${value}` : value;
    }
    return hints.length > MAX_HINT_CHARS ? hints.slice(0, MAX_HINT_CHARS) : hints;
  }

  private inlineHintsOf(element: Element, outer: string): string {
    const own = this.hintsOf(element, INLINE_HINT_NAMES);
    return own ? `${outer} ${own}`.trim().slice(0, MAX_HINT_CHARS) : outer;
  }

  private noteLink(element: Element): boolean {
    const href = attributeOf(element, 'href');
    this.pendingLink = href ?? '';
    return true;
  }

  private pendingLink: string | null = null;

  private readText(node: Text): void {
    const frame = this.stack.at(-1);
    if (!frame) return;
    this.run ??= new RunDraft({ element: frame.element, container: frame.container, veiled: frame.veiled });
    const written = this.run.append(node, frame);
    if (written && frame.inLink && this.pendingLink !== null) {
      this.run.addLink(this.pendingLink);
      this.pendingLink = null;
    }
  }

  private leave(): void {
    const frame = this.stack.pop();
    if (!frame) return;
    if (!frame.isBlock) return;
    this.flush();
    const only = this.runs.length === frame.firstBlock + 1 ? this.runs[frame.firstBlock] : undefined;
    if (only && only.container === frame.container) only.whole = true;
  }

  /** One break ends a line, two end a paragraph. */
  private breakLine(): void {
    if (this.run?.hasWords()) {
      this.lines.push(this.run);
      this.run = null;
    } else if (this.lines.length > 0) this.flush();
  }

  private flush(): void {
    if (this.run?.hasWords()) this.lines.push(this.run);
    this.run = null;
    const { lines } = this;
    if (lines.length === 0) return;
    this.lines = [];
    if (lines.length > 1 && lines.every((line) => line.isStandalone()) && lines.some((line) => line.isMarked())) {
      this.runs.push(...lines);
      return;
    }
    const [paragraph, ...rest] = lines;
    if (!paragraph) return;
    for (const line of rest) paragraph.absorb(line);
    this.runs.push(paragraph);
  }
}

function isText(node: Node): node is Text {
  return nodeTypeOf(node) === 3;
}

function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

/** Runs to keep: those styles hide are left out unless that would leave out most of what there is to read. */
function keptRuns(runs: readonly RunDraft[], wordsOf: (run: RunDraft) => number): readonly RunDraft[] {
  let shown = 0;
  let veiled = 0;
  for (const run of runs) {
    const words = wordsOf(run);
    // Long blocks only: menus hidden until opened are many short ones.
    if (words < 15) continue;
    if (run.veiled) veiled += words;
    else shown += words;
  }
  return veiled > shown * 1.5 ? runs : runs.filter((run) => !run.veiled);
}

/** Reads the outline of a document's body. */
export function readOutline(doc: Document): OutlineReading {
  return finish(readOutlineInSteps(doc));
}

/** The same at leisure; of no use once the document has changed on the way. */
export function* readOutlineInSteps(doc: Document): Steps<OutlineReading> {
  const head = readHead(doc);
  const body: HTMLElement | null = doc.body;
  if (!body) return { outline: { ...head, elements: [], blocks: [] }, nodes: [] };
  const walk = new OutlineWalk(doc, body);
  yield* walk.walk();
  const words = new Map<RunDraft, number>();
  for (const run of walk.runs) {
    words.set(run, countWords(run.text()));
    if (words.size % BLOCKS_A_STEP === 0) yield;
  }
  const kept = keptRuns(walk.runs, (run) => words.get(run) ?? 0);
  const blocks: OutlineBlock[] = kept.map((run) =>
    run.toBlock(walk.elements[run.container]?.tag ?? 'div', words.get(run) ?? 0),
  );
  return { outline: { ...head, elements: walk.elements, blocks }, nodes: kept.map((run) => run.nodes()) };
}
