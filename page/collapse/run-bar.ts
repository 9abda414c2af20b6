/**
 * The line that stands for a collapsed run: one labelled button in a closed shadow root of its own, before what it
 * hides. "Donation appeal · 62 words · Show". The words come from outside, already in the reader's language.
 */

/** Words of one line. */
export interface RunBarLabel {
  /** The direction of the reader's language, whatever the page's. */
  readonly dir: 'ltr' | 'rtl';
  /** "Donation appeal · 62 words" */
  readonly text: string;
  readonly reason: string;
  readonly show: string;
  readonly hide: string;
  /** "Wrong? Never collapse this here"; offered once the run is open. */
  readonly never: string;
}

export interface RunBarCallbacks {
  readonly onToggle: () => void;
  readonly onNever: () => void;
}

export interface RunBar {
  readonly host: HTMLElement;
  setOpen(open: boolean): void;
  setGround(ground: 'light' | 'dark'): void;
  focus(): void;
}

const STYLE = `
:host { all: initial; display: block; box-sizing: border-box; min-width: 0; max-width: 100%; clear: both;
  flex: 0 0 100%; grid-column: 1 / -1; color-scheme: light dark; }
.line { display: flex; flex-wrap: wrap; align-items: center; }
button { all: unset; box-sizing: border-box; display: flex; align-items: center; gap: 8px; flex: 1 1 auto; min-height: 28px;
  padding: 2px 4px; font: 400 13px/1.4 system-ui, sans-serif; color: var(--ink); cursor: pointer; text-align: start; }
button.run::before { content: ""; flex: 0 0 16px; border-top: 1px solid var(--rule); }
button.never { flex: 0 1 auto; color: var(--link); }
button.never:hover { text-decoration: underline; }
button[hidden] { display: none; }
button.run::after { content: ""; flex: 1 1 0; border-top: 1px solid var(--rule); min-width: 8px; }
span { overflow-wrap: anywhere; }
u { text-decoration: none; font-weight: 600; color: var(--link); }
button:hover u { text-decoration: underline; }
button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 6px; }
:host([data-ground="light"]) { --ink: #4a4f57; --rule: #9aa0a8; --link: #2f5a8c; }
:host([data-ground="dark"]) { --ink: #c3c8cf; --rule: #6d747d; --link: #9cc3ee; }
@media (forced-colors: active) { :host { --ink: CanvasText; --rule: CanvasText; --link: LinkText; } }
@media print { :host { display: none; } }
`;

/** Makes the line; its callbacks are called by pointer and keyboard alike. */
export function createRunBar(
  doc: Document,
  label: RunBarLabel,
  look: { readonly ground: 'light' | 'dark'; readonly dir: 'ltr' | 'rtl' | 'auto' },
  { onToggle, onNever }: RunBarCallbacks,
): RunBar {
  const host = doc.createElement('newsgloss-bar');
  host.setAttribute('data-newsgloss', '');
  const setGround = (ground: 'light' | 'dark') => host.setAttribute('data-ground', ground);
  setGround(look.ground);
  host.dir = look.dir;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = doc.createElement('style');
  sheet.textContent = STYLE;
  const line = doc.createElement('div');
  line.className = 'line';
  const button = makeButton(doc, 'run', onToggle);
  button.title = label.reason;
  const never = makeButton(doc, 'never', onNever);
  never.textContent = label.never;
  never.dir = label.dir;
  const words = doc.createElement('span');
  const verb = doc.createElement('u');
  words.dir = label.dir;
  words.append(`${label.text} · `, verb);
  button.append(words);
  line.append(button, never);
  root.append(sheet, line);
  const setOpen = (open: boolean) => {
    verb.textContent = open ? label.hide : label.show;
    button.setAttribute('aria-expanded', String(open));
    never.hidden = !open;
  };
  setOpen(false);
  return { host, setOpen, setGround, focus: () => button.focus() };
}

function makeButton(doc: Document, name: string, onPress: () => void): HTMLButtonElement {
  const button = doc.createElement('button');
  button.type = 'button';
  button.className = name;
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    onPress();
  });
  return button;
}
