/** One sentence on the page for a reader who asked for something: shown at its edge, or to screen readers alone. */

/** Long enough to read two sentences, ms. */
const SHOWN_MS = 9000;
/** Long enough for a screen reader to take the words over, ms. */
const HEARD_MS = 3000;

const STYLE = `
:host { all: initial; position: fixed; inset: auto 16px 16px auto; margin: 0; padding: 0; border: 0; background: none;
  max-width: min(360px, calc(100vw - 32px)); }
p { box-sizing: border-box; margin: 0; padding: 12px 16px; color: var(--ink); background: var(--paper-raised);
  border: 1px solid var(--line); border-radius: var(--radius-card); box-shadow: var(--shadow);
  font: 400 14px/1.45 var(--type-family); text-align: start; overflow-wrap: break-word; }
p:empty { visibility: hidden; }
@media print { :host { display: none !important; } }
`;

const HEARD_STYLE = `
:host { all: initial; position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; }
`;

export interface Notice {
  readonly words: string;
  /** Colours and type of our surfaces. */
  readonly css: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Shows the sentence and takes it away again: after a while, at Escape, at a press, or when another one comes. */
export function showNotice(doc: Document, { words, css, dir }: Notice): void {
  const host = addRegion(doc, { words, css: `${css}\n${STYLE}`, stayMs: SHOWN_MS });
  host.dir = dir;
  host.setAttribute('popover', 'manual');
  host.showPopover();
  leaveAtOnceWhenAsked(host);
}

/** Says the words to a screen reader; nothing is seen. */
export function announce(doc: Document, words: string): void {
  addRegion(doc, { words, css: HEARD_STYLE, stayMs: HEARD_MS });
}

interface Region {
  readonly words: string;
  readonly css: string;
  readonly stayMs: number;
}

function addRegion(doc: Document, { words, css, stayMs }: Region): HTMLElement {
  for (const before of doc.querySelectorAll('newsgloss-notice[data-newsgloss]')) before.remove();
  const host = doc.createElement('newsgloss-notice');
  host.setAttribute('data-newsgloss', '');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = doc.createElement('style');
  sheet.textContent = css;
  const line = doc.createElement('p');
  line.setAttribute('role', 'status');
  root.append(sheet, line);
  doc.documentElement.append(host);
  // Screen readers announce what changes inside a region, not a region that comes with its words.
  requestAnimationFrame(() => {
    line.textContent = words;
  });
  setTimeout(() => host.remove(), stayMs);
  return host;
}

function leaveAtOnceWhenAsked(host: HTMLElement): void {
  const leaving = new AbortController();
  const leave = () => {
    leaving.abort();
    host.remove();
  };
  host.addEventListener('click', leave, { signal: leaving.signal });
  host.ownerDocument.addEventListener(
    'keydown',
    ({ key, isTrusted }) => {
      if (isTrusted && (key === 'Escape' || !host.isConnected)) leave();
    },
    { signal: leaving.signal, capture: true },
  );
}
