/**
 * One block in the making: its text nodes and what the inline elements around them say.
 */
import type { OutlineBlock } from '../core/article/outline.ts';

/** The nodes behind one block. */
export interface BlockNodes {
  /** Nearest block-level ancestor of the text. */
  readonly element: Element;
  /** The block's text nodes in document order. */
  readonly texts: readonly Text[];
  /** The element holds the text of this block only. */
  readonly whole: boolean;
}

interface TextSetting {
  readonly inLink: boolean;
  readonly inBold: boolean;
  readonly inItalic: boolean;
  readonly dated: boolean;
  readonly inlineHints: string;
}

// A page once held a 5 MB log in one text node; no paragraph is longer than this (code units).
const MAX_BLOCK_CHARS = 500_000;
const MAX_LINKS_KEPT = 8;
// Code units up to which the text between two single line breaks may be a line of its own.
const MAX_LINE_CHARS = 90;
const MAX_INLINE_HINTS = 200;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NOT_SPACE = /\S/;
/** White space that is not one plain space already. */
const UNFOLDED = /\s{2,}|[^\S ]/g;

export class RunDraft {
  readonly element: Element;
  readonly container: number;
  readonly veiled: boolean;
  whole = false;
  private raw = '';
  private folded: string | null = null;
  private readonly texts: Text[] = [];
  private readonly hrefs: string[] = [];
  private links = 0;
  private linkChars = 0;
  private boldChars = 0;
  private italicChars = 0;
  private inlineHints = '';
  private dated = false;

  constructor(place: { readonly element: Element; readonly container: number; readonly veiled: boolean }) {
    this.element = place.element;
    this.container = place.container;
    this.veiled = place.veiled;
  }

  /** Adds a text node; false when it holds only white space. */
  append(node: Text, setting: TextSetting): boolean {
    const data = node.data;
    this.texts.push(node);
    if (!NOT_SPACE.test(data)) {
      this.raw += ' ';
      return false;
    }
    if (this.raw.length < MAX_BLOCK_CHARS) this.raw += data.slice(0, MAX_BLOCK_CHARS - this.raw.length);
    if (setting.inLink || setting.inBold || setting.inItalic) {
      const chars = data.trim().length;
      if (setting.inLink) this.linkChars += chars;
      if (setting.inBold) this.boldChars += chars;
      if (setting.inItalic) this.italicChars += chars;
    }
    if (setting.dated) this.dated = true;
    if (setting.inlineHints && this.inlineHints.length < MAX_INLINE_HINTS) {
      if (!this.inlineHints.includes(setting.inlineHints)) this.inlineHints += ` ${setting.inlineHints}`;
    }
    return true;
  }

  addLink(href: string): void {
    this.links++;
    if (this.hrefs.length < MAX_LINKS_KEPT) this.hrefs.push(href.slice(0, 300));
  }

  /** Takes in the run after a single line break. */
  absorb(next: RunDraft): void {
    this.raw += ` ${next.raw}`;
    if (this.raw.length > MAX_BLOCK_CHARS) this.raw = this.raw.slice(0, MAX_BLOCK_CHARS);
    this.folded = null;
    for (const text of next.texts) this.texts.push(text);
    this.hrefs.push(...next.hrefs.slice(0, MAX_LINKS_KEPT - this.hrefs.length));
    this.links += next.links;
    this.linkChars += next.linkChars;
    this.boldChars += next.boldChars;
    this.italicChars += next.italicChars;
    this.inlineHints = `${this.inlineHints}${next.inlineHints}`;
    this.dated ||= next.dated;
  }

  /** A short line of its own with a link or date in it, as in a stack of credits, not a line of a paragraph. */
  isStandalone(): boolean {
    return this.text().length <= MAX_LINE_CHARS;
  }

  isMarked(): boolean {
    return this.links > 0 || this.dated || this.inlineHints !== '';
  }

  text(): string {
    this.folded ??= this.raw.trim().replace(UNFOLDED, ' ');
    return this.folded;
  }

  hasWords(): boolean {
    return LETTER_OR_DIGIT.test(this.raw);
  }

  nodes(): BlockNodes {
    return { element: this.element, texts: this.texts, whole: this.whole };
  }

  toBlock(tag: string, words: number): OutlineBlock {
    return {
      tag,
      text: this.text(),
      container: this.container,
      words,
      links: this.links,
      linkChars: this.linkChars,
      boldChars: this.boldChars,
      italicChars: this.italicChars,
      hrefs: this.hrefs,
      inlineHints: this.inlineHints.trim().slice(0, MAX_INLINE_HINTS),
      dated: this.dated,
    };
  }
}
