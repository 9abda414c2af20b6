/**
 * The walk behind `read-outline.ts`: every element and text of a body once, in document order, without recursion. Most
 * pages are no articles and see this code once, before any of it is compiled: so it asks a document as little as it can.
 */
import type { OutlineElement } from '../core/article/outline.ts';
import type { Steps } from '../core/steps.ts';
import { blockHintsOf, inlineHintsOf, isAbsent, MAX_HINT_CHARS, RARE } from './outline-attributes.ts';
import { BLOCK, BOLD, FIELD, ITALIC, MEDIA, natureOf, SKIPPED } from './outline-names.ts';
import { RunDraft } from './outline-run.ts';
import { isVeiledAt, type Place } from './outline-veil.ts';
import { attributeOf, localNameOf, selectIn } from './safe-dom.ts';

/** What holds for the text directly inside one open element. */
interface Frame {
  readonly parent: Frame | null;
  /** The nearest block-level element. */
  readonly place: Place;
  readonly isBlock: boolean;
  readonly inLink: boolean;
  readonly inBold: boolean;
  readonly inItalic: boolean;
  readonly dated: boolean;
  /** Inside something a reader can open, such as our own collapsed runs: computed visibility is not asked. */
  readonly openable: boolean;
  readonly inlineHints: string;
  readonly firstBlock: number;
}

interface ElementDraft extends OutlineElement {
  fields: number;
  media: number;
}

const DATE_HINT = /\b(?:date|time|published|dateline|timestamp)\b/i;
const NOT_SPACE = /\S/;
/** Nodes visited before the work may rest. */
const NODES_A_STEP = 100;
export class OutlineWalk {
  readonly elements: ElementDraft[] = [];
  readonly runs: RunDraft[] = [];
  private top: Frame | null = null;
  /** Lines of the paragraph in the making, and the last of them while text still comes. */
  private lines: RunDraft[] = [];
  private run: RunDraft | null = null;
  /** White space before the first word of a run. */
  private blanks: Text[] = [];
  private pendingLink: string | null = null;
  private readonly walker: TreeWalker;
  private readonly view: Window | null;
  private readonly rare: ReadonlySet<Element>;

  constructor(doc: Document, root: Element) {
    this.view = doc.defaultView;
    this.walker = doc.createTreeWalker(root, 1 | 4);
    this.rare = new Set([root, ...selectIn(root, RARE)]);
  }

  *walk(): Steps<void> {
    const { walker } = this;
    let node: Node | null = walker.currentNode;
    for (let visited = 1; node; visited++) {
      if (visited % NODES_A_STEP === 0) yield;
      const opened = this.enter(node);
      node = opened ? walker.firstChild() : null;
      if (opened && !node) this.leave();
      while (!node && this.top) {
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
    if (name === 'br') {
      this.breakLine();
      return false;
    }
    const nature = natureOf(name);
    if (nature & SKIPPED) {
      this.countSkipped(nature);
      return false;
    }
    return this.open(node, name, nature);
  }

  private countSkipped(nature: number): void {
    const holder = this.top && nature & (FIELD | MEDIA) ? this.elements[this.top.place.container] : undefined;
    if (!holder) return;
    if (nature & FIELD) holder.fields++;
    else holder.media++;
  }

  private open(element: Element, name: string, nature: number): boolean {
    const parent = this.top;
    const isBlock = parent === null || (nature & BLOCK) !== 0;
    const isRare = this.rare.has(element);
    const hidden = isRare ? attributeOf(element, 'hidden') : null;
    if (parent && isRare && isAbsent(element, hidden)) return false;
    const openable = (parent?.openable ?? false) || hidden === 'until-found' || name === 'details';
    let place = parent?.place;
    if (isBlock || !place) {
      this.flush();
      const container = this.elements.length;
      const hints = blockHintsOf(element, isRare);
      this.elements.push({ parent: place?.container ?? -1, tag: name, hints, fields: 0, media: 0 });
      place = { element, container, parent: place ?? null, openable, isVeiled: null };
    }
    const own = isBlock ? '' : inlineHintsOf(element, isRare);
    const outer = isBlock ? '' : (parent?.inlineHints ?? '');
    const inlineHints = own ? `${outer} ${own}`.trim().slice(0, MAX_HINT_CHARS) : outer;
    this.top = {
      parent,
      place,
      isBlock,
      inLink: (parent?.inLink ?? false) || (name === 'a' && this.noteLink(element)),
      inBold: (!isBlock && parent?.inBold) || (nature & BOLD) !== 0,
      inItalic: (!isBlock && parent?.inItalic) || (nature & ITALIC) !== 0,
      dated: (parent?.dated ?? false) || name === 'time' || (own !== '' && DATE_HINT.test(inlineHints)),
      openable,
      inlineHints,
      firstBlock: this.runs.length,
    };
    return true;
  }

  private noteLink(element: Element): boolean {
    this.pendingLink = attributeOf(element, 'href') ?? '';
    return true;
  }

  private readText(node: Text): void {
    const { top } = this;
    if (!top) return;
    const { data } = node;
    const isBlank = !NOT_SPACE.test(data);
    if (this.run === null) {
      if (isBlank) {
        this.blanks.push(node);
        return;
      }
      const { element, container } = top.place;
      this.run = new RunDraft({ element, container, veiled: isVeiledAt(top.place, this.view) }, this.blanks);
      this.blanks = [];
    }
    if (isBlank) {
      this.run.appendBlank(node);
      return;
    }
    this.run.append(node, data, top);
    if (top.inLink && this.pendingLink !== null) {
      this.run.addLink(this.pendingLink);
      this.pendingLink = null;
    }
  }

  private leave(): void {
    const { top } = this;
    if (!top) return;
    this.top = top.parent;
    if (!top.isBlock) return;
    this.flush();
    const only = this.runs.length === top.firstBlock + 1 ? this.runs[top.firstBlock] : undefined;
    if (only && only.container === top.place.container) only.whole = true;
  }

  /** One break ends a line, two end a paragraph. */
  private breakLine(): void {
    if (this.run?.hasWords()) {
      this.lines.push(this.run);
      this.run = null;
    } else if (this.lines.length > 0) this.flush();
  }

  private flush(): void {
    if (this.blanks.length > 0) this.blanks = [];
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

// The walker shows elements and texts only. A form may hide this property, behind an element.
function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType !== 3;
}
