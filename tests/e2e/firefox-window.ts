/** Firefox's own window, beyond what WebDriver's pages reach: its keys, its context menu, our sidebar and popup in it. */
import type { RunningBrowser } from '../../scripts/browser/launch.ts';

interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

const isConnection = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';

/** Asks through nested records; a name that is missing gives `undefined`. */
const within = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), value);

export interface FirefoxWindow {
  /** Runs a function's source in the browser's window, where `gBrowser` and the menus are; the answer is text. */
  run(source: string): Promise<string>;
}

/** The window of a Firefox that was started with `--remote-allow-system-access`. */
export async function firefoxWindow({ browser }: RunningBrowser): Promise<FirefoxWindow> {
  const connection = within(browser, 'connection');
  if (!isConnection(connection)) throw new Error('this browser has no BiDi connection');
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const contexts = within(result, 'contexts');
  const window = Array.isArray(contexts)
    ? contexts.find((each) => String(within(each, 'url')).endsWith('browser.xhtml'))
    : undefined;
  if (window === undefined) throw new Error('no window of Firefox');
  return {
    async run(source) {
      const reply = await connection.send('script.callFunction', {
        functionDeclaration: source,
        awaitPromise: true,
        target: { context: within(window, 'context') },
      });
      const fault = within(reply.result, 'exceptionDetails', 'text');
      if (fault !== undefined) throw new Error(String(fault));
      return String(within(reply.result, 'result', 'value'));
    },
  };
}

/** Presses a key with Alt and Shift as a keyboard would, while the address bar has the focus. */
export function pressInWindow({ run }: FirefoxWindow, key: string, code: string, keyCode: number): Promise<string> {
  return run(`async () => {
    window.focus();
    gURLBar.focus();
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keyboard.beginInputTransactionForTests(window);
    const make = (key, code, keyCode) => new KeyboardEvent('', { key, code, keyCode });
    const keys = [make('Alt', 'AltLeft', 18), make('Shift', 'ShiftLeft', 16), make(${JSON.stringify(key)}, '${code}', ${keyCode})];
    for (const each of keys) keyboard.keydown(each);
    for (const each of keys.reverse()) keyboard.keyup(each);
  }`);
}

const MENU = "document.getElementById('contentAreaContextMenu')";

/** The visible entries of ours in the open context menu, or none while it is closed. */
export async function menuEntries({ run }: FirefoxWindow): Promise<readonly string[]> {
  const words = await run(`() => {
    const own = [...${MENU}.querySelectorAll('[id^="newsgloss_newsgloss_example-menuitem"]')];
    return ${MENU}.state === 'open' ? own.filter((each) => each.localName === 'menuitem' && !each.hidden).map((each) => each.label).join('|') : '';
  }`);
  return words === '' ? [] : words.split('|');
}

/** Chooses an entry of ours in the open context menu by the beginning of its words. */
export function chooseEntry({ run }: FirefoxWindow, label: string): Promise<string> {
  return run(`() => {
    const entry = [...${MENU}.querySelectorAll('menuitem')].find((each) => each.label?.startsWith(${JSON.stringify(label)}));
    entry.doCommand();
    ${MENU}.hidePopup();
  }`);
}
