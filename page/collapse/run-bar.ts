/**
 * The line that stands for a collapsed run: one labelled button in a closed shadow root of its own, before what it
 * hides. "Donation appeal · 62 words · Show". The words come from outside, already in the reader's language.
 */

/** Words of one line. */
export interface RunBarLabel {
  /** "Donation appeal · 62 words" */
  readonly text: string;
  readonly reason: string;
  readonly show: string;
  readonly hide: string;
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
button { all: unset; box-sizing: border-box; display: flex; align-items: center; gap: 8px; width: 100%; min-height: 28px;
  padding: 2px 4px; font: 400 13px/1.4 system-ui, sans-serif; color: var(--ink); cursor: pointer; text-align: start; }
button::before { content: ""; flex: 0 0 16px; border-top: 1px solid var(--rule); }
button::after { content: ""; flex: 1 1 0; border-top: 1px solid var(--rule); min-width: 8px; }
span { overflow-wrap: anywhere; }
u { text-decoration: none; font-weight: 600; color: var(--link); }
button:hover u { text-decoration: underline; }
button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 6px; }
:host([data-ground="light"]) { --ink: #4a4f57; --rule: #9aa0a8; --link: #2f5a8c; }
:host([data-ground="dark"]) { --ink: #c3c8cf; --rule: #6d747d; --link: #9cc3ee; }
@media (forced-colors: active) { :host { --ink: CanvasText; --rule: CanvasText; --link: LinkText; } }
@media print { :host { display: none; } }
`;

/** Makes the line; `onToggle` is called by pointer and keyboard alike. */
export function createRunBar(
  doc: Document,
  label: RunBarLabel,
  look: { readonly ground: 'light' | 'dark'; readonly dir: 'ltr' | 'rtl' | 'auto' },
  onToggle: () => void,
): RunBar {
  const host = doc.createElement('newsgloss-bar');
  host.setAttribute('data-newsgloss', '');
  const setGround = (ground: 'light' | 'dark') => host.setAttribute('data-ground', ground);
  setGround(look.ground);
  host.dir = look.dir;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = doc.createElement('style');
  sheet.textContent = STYLE;
  const button = doc.createElement('button');
  button.type = 'button';
  button.title = label.reason;
  const words = doc.createElement('span');
  const verb = doc.createElement('u');
  words.append(`${label.text} · `, verb);
  button.append(words);
  root.append(sheet, button);
  const setOpen = (open: boolean) => {
    verb.textContent = open ? label.hide : label.show;
    button.setAttribute('aria-expanded', String(open));
  };
  setOpen(false);
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    onToggle();
  });
  return { host, setOpen, setGround, focus: () => button.focus() };
}
