/**
 * For developers: draws every block of the page with its role, kind, score and reason, over the page and outside its
 * flow. Part of development builds only (`npm run dev`, then Alt+Shift+O on a page); packages do not contain it.
 */
import { judgePage } from '../../core/article/judge-page.ts';
import type { BlockLabel } from '../../core/boilerplate/block-label.ts';
import { labelBlocks } from '../../core/boilerplate/label-blocks.ts';
import { type OutlineReading, readOutline } from '../read-outline.ts';

const STYLE = `
:host { all: initial; position: absolute; inset: 0 auto auto 0; z-index: 2147483647; pointer-events: none; }
.box { position: absolute; box-sizing: border-box; border: 1px solid #0b5; font: 11px/1.3 monospace; }
.box[data-role="boilerplate"] { border: 1px dashed #b50; }
.box[data-role="headline"], .box[data-role="byline"], .box[data-role="caption"] { border-color: #05b; }
.note { position: absolute; right: 0; top: 0; max-width: 100%; padding: 0 3px; color: #000; background: #ffd; }
.verdict { position: fixed; left: 8px; bottom: 8px; padding: 4px 8px; color: #000; background: #ffd; font: 12px monospace; }
`;

/** Draws the blocks as they lie now. Calling the returned function leaves no trace. */
export function drawBlockOverlay(doc: Document): () => void {
  const reading = readOutline(doc);
  const verdict = judgePage(reading.outline);
  const host = doc.createElement('newsgloss-debug');
  host.setAttribute('data-newsgloss', '');
  const root = host.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = STYLE;
  const summary = element(
    doc,
    'verdict',
    `article ${verdict.article} ${verdict.score.toFixed(2)} ${verdict.reason ?? ''}`,
  );
  root.append(style, summary, ...drawBoxes(doc, reading));
  doc.documentElement.append(host);
  return () => host.remove();
}

function drawBoxes(doc: Document, reading: OutlineReading): HTMLElement[] {
  const scroll = { x: doc.defaultView?.scrollX ?? 0, y: doc.defaultView?.scrollY ?? 0 };
  return labelBlocks(reading.outline).flatMap((label, index) => {
    const area = areaOf(doc, reading.nodes[index]?.texts ?? []);
    if (!area || area.width === 0 || area.height === 0) return [];
    const box = element(doc, 'box', '');
    box.dataset.role = label.role;
    const left = `${area.left + scroll.x}px`;
    const top = `${area.top + scroll.y}px`;
    Object.assign(box.style, { left, top, width: `${area.width}px`, height: `${area.height}px` });
    box.append(element(doc, 'note', noteOf(label)));
    return [box];
  });
}

function noteOf({ role, kind, score, reason }: BlockLabel): string {
  return [role, kind, score.toFixed(2), reason].filter(Boolean).join(' · ');
}

function areaOf(doc: Document, texts: readonly Text[]): DOMRect | null {
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first?.isConnected || !last?.isConnected) return null;
  const range = doc.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.getBoundingClientRect();
}

function element(doc: Document, name: string, text: string): HTMLElement {
  const made = doc.createElement('div');
  made.className = name;
  made.textContent = text;
  return made;
}
