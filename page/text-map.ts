/**
 * Maps between the article's text and the document's text nodes. White space inside a block is folded to one
 * space and trimmed at its ends; every piece of the map is a stretch where text and node data run in step, so
 * positions convert both ways without searching the page. Holds nodes weakly tied to one reading: when the page
 * changes its text, the map is thrown away with the reading, never patched.
 */
import type { NodeOffset, Span, TextOffset } from '../core/text/span.ts';

interface Piece extends Span {
  readonly node: Text;
  readonly nodeStart: NodeOffset;
}

export interface DomPoint {
  readonly node: Text;
  readonly offset: NodeOffset;
}

const WHITE_SPACE = /\s+/g;
/** White space that is not one plain space already. */
const UNFOLDED = /\s{2,}|[^\S ]/g;

/** Nodes looked at between two texts of one block before giving up: scripts and pictures may stand there. */
const GAP_LIMIT = 200;

/** Whether a `br` parts two neighbouring texts: on screen they are two words, in the tree nothing stands between them. */
function isBrokenBetween(previous: Text, next: Text): boolean {
  let at: Node | null = previous;
  for (let steps = 0; at && at !== next && steps < GAP_LIMIT; steps += 1) {
    if (at.nodeName === 'BR') return true;
    at = nodeAfter(at);
  }
  return false;
}

function nodeAfter(node: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return at?.nextSibling ?? null;
}

/** Builds the text of an article block by block. */
export class TextMapBuilder {
  readonly #pieces: Piece[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #pendingSpace = false;

  /** Length so far, in UTF-16 code units: the offset at which the next block starts. */
  get length(): TextOffset {
    return this.#length;
  }

  /** Appends one block; `separator` comes before it unless it is the first. Returns its span, null when it is blank. */
  appendBlock(texts: readonly Text[], separator: string): Span | null {
    const savedLength = this.#length;
    const savedParts = this.#parts.length;
    if (savedLength > 0) this.#push(separator);
    const start = this.#length;
    this.#pendingSpace = false;
    texts.forEach((node, index) => {
      const previous = texts[index - 1];
      if (previous && this.#length > start && isBrokenBetween(previous, node)) this.#pendingSpace = true;
      this.#appendNode(node, start);
    });
    this.#pendingSpace = false;
    if (this.#length > start) return { start, end: this.#length };
    this.#parts.length = savedParts;
    this.#length = savedLength;
    return null;
  }

  build(): TextMap {
    return new TextMap(this.#parts.join(''), this.#pieces);
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  #appendNode(node: Text, blockStart: TextOffset): void {
    const { data } = node;
    let from = data.length - data.trimStart().length;
    if (from > 0 && this.#length > blockStart) this.#pendingSpace = true;
    const end = from + data.trim().length;
    if (end === from) return;
    UNFOLDED.lastIndex = from;
    for (let run = UNFOLDED.exec(data); run && run.index < end; run = UNFOLDED.exec(data)) {
      this.#appendWords(node, from, run.index);
      this.#pendingSpace = true;
      from = run.index + run[0].length;
    }
    this.#appendWords(node, from, end);
    if (end < data.length) this.#pendingSpace = true;
  }

  #appendWords(node: Text, from: NodeOffset, to: NodeOffset): void {
    if (to <= from) return;
    if (this.#pendingSpace) this.#push(' ');
    this.#pendingSpace = false;
    const start = this.#length;
    this.#push(node.data.slice(from, to));
    const last = this.#pieces.at(-1);
    // One space in the node and one in the text: the words run on in step, so the piece can grow over it.
    if (last && last.node === node && start - last.start === from - last.nodeStart) {
      this.#pieces[this.#pieces.length - 1] = { ...last, end: this.#length };
    } else {
      this.#pieces.push({ node, nodeStart: from, start, end: this.#length });
    }
  }
}

/** The finished map of one reading. */
export class TextMap {
  readonly text: string;
  readonly #pieces: readonly Piece[];
  #byNode: Map<Text, Piece[]> | null = null;

  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.#pieces = pieces;
  }

  /** Where an offset lies in the document; `edge` says on which side of a gap between nodes to stand. */
  toPoint(offset: TextOffset, edge: 'start' | 'end'): DomPoint | null {
    const index = this.#pieceAt(edge === 'start' ? offset : offset - 1);
    const piece = this.#pieces[index];
    if (!piece) return null;
    const within = Math.min(Math.max(offset - piece.start, 0), piece.end - piece.start);
    return { node: piece.node, offset: piece.nodeStart + within };
  }

  /** The document range of a span, or null when its nodes have left the document or lost their text. */
  toRange(span: Span): StaticRange | null {
    const start = this.toPoint(span.start, 'start');
    const end = this.toPoint(span.end, 'end');
    if (!start || !end || !start.node.isConnected || !end.node.isConnected) return null;
    if (start.offset > start.node.data.length || end.offset > end.node.data.length) return null;
    return new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
  }

  /** Whether the words of a span still stand in the document as they were read. */
  holds(span: Span): boolean {
    for (let index = this.#pieceAt(span.start); index < this.#pieces.length; index++) {
      const piece = this.#pieces[index];
      if (!piece || piece.start >= span.end) return true;
      const words = this.text.slice(piece.start, piece.end).replace(WHITE_SPACE, ' ');
      const stands = piece.node.data.slice(piece.nodeStart, piece.nodeStart + (piece.end - piece.start));
      if (!piece.node.isConnected || stands.replace(WHITE_SPACE, ' ') !== words) return false;
    }
    return true;
  }

  /** The span of all words of one text node, or null when none of them belong to the article. */
  spanOf(node: Text): Span | null {
    const pieces = this.#piecesOf(node);
    const first = pieces[0];
    const last = pieces.at(-1);
    return first && last ? { start: first.start, end: last.end } : null;
  }

  /** The text offset of a position in the document, or null outside the article. */
  toOffset(node: Text, offset: NodeOffset): TextOffset | null {
    const piece = this.#piecesOf(node).find(
      (each) => offset >= each.nodeStart && offset <= each.nodeStart + (each.end - each.start),
    );
    return piece ? piece.start + (offset - piece.nodeStart) : null;
  }

  #piecesOf(node: Text): readonly Piece[] {
    this.#byNode ??= Map.groupBy(this.#pieces, (piece) => piece.node);
    return this.#byNode.get(node) ?? [];
  }

  /** Index of the last piece that starts at or before the offset. */
  #pieceAt(offset: TextOffset): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
