/**
 * Sends and serves the messages of `protocol.ts`. A message is `{ newsgloss: 'background' | 'page', name, request }`;
 * anything else, anything of another shape, and anything from another extension or a web page, is left alone.
 */
import browser from 'webextension-polyfill';
import { isAlive } from './alive.ts';
import type { BackgroundCalls, PageCalls } from './protocol.ts';

type Target = 'background' | 'page';
type Handlers<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends { readonly request: infer Request; readonly reply: infer Reply }
    ? (request: Request, sender: Sender) => Promise<Reply> | Reply
    : never;
};

/** Where a message came from. */
export interface Sender {
  readonly tabId: number | null;
  readonly frameId: number;
  readonly isPrivate: boolean;
  readonly url: string;
}

interface Envelope {
  readonly newsgloss: Target;
  readonly name: string;
  readonly request: unknown;
}

/** What a request must look like, by the name of the call; calls that carry nothing are not listed. */
export type RequestShapes = Readonly<Record<string, (request: unknown) => boolean>>;

export type BackgroundHandlers = Handlers<BackgroundCalls>;
export type PageHandlers = Handlers<PageCalls>;

/** Rests between asking and asking again, ms: a background that is just ending takes a moment to be gone. */
const RESTS_MS = [0, 100, 1000];

/** Calls the background; rejects when the extension was updated or the background cannot be woken. */
export async function callBackground<Name extends keyof BackgroundCalls>(
  name: Name,
  request: BackgroundCalls[Name]['request'],
): Promise<BackgroundCalls[Name]['reply']> {
  const message = { newsgloss: 'background', name, request } satisfies Envelope;
  let fault: unknown;
  // Browsers end the background at will, also while it works: asking again starts it anew, and every call may be made
  // more than once. Where another surface heard the message, a lost answer is `undefined` and no error.
  for (const rest of RESTS_MS) {
    if (rest > 0) await new Promise((done) => setTimeout(done, rest));
    try {
      const reply: BackgroundCalls[Name]['reply'] | undefined = await browser.runtime.sendMessage(message);
      if (reply !== undefined) return reply;
      fault = new Error(`no answer to ${name}`);
    } catch (error) {
      fault = error;
    }
    if (!isAlive()) break;
  }
  throw fault;
}

/** Calls the top frame of a tab; null when nothing of ours answers there. */
export async function callPage<Name extends keyof PageCalls>(
  tabId: number,
  name: Name,
  request: PageCalls[Name]['request'],
): Promise<PageCalls[Name]['reply'] | null> {
  try {
    const reply: PageCalls[Name]['reply'] | undefined = await browser.tabs.sendMessage(
      tabId,
      { newsgloss: 'page', name, request } satisfies Envelope,
      { frameId: 0 },
    );
    return reply ?? null;
  } catch {
    return null;
  }
}

/** Serves the background's calls for as long as the background lives. */
export function serveBackground(handlers: BackgroundHandlers, shapes: RequestShapes): void {
  const byName = handlersByName(handlers);
  serve('background', ({ name, request }, sender) => {
    if (!fits(shapes, name, request) || !speaksForItself(request, sender)) return undefined;
    return byName(name)?.(request, senderOf(sender));
  });
}

/** Serves the page's calls that `accepts` lets through; gate and reader share one world. Returns the way to stop. */
export function servePage(
  handlers: Partial<PageHandlers>,
  accepts: (name: string, request: unknown) => boolean,
): () => void {
  const byName = handlersByName(handlers);
  return serve('page', ({ name, request }) => (accepts(name, request) ? byName(name)?.(request) : undefined));
}

/** Answers messages to `target` unless `answer` gives undefined. Only the background asks who sent them. */
function serve(target: Target, answer: (message: Envelope, sender: BrowserSender) => unknown): () => void {
  const listener = (message: unknown, sender: BrowserSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message) || message.newsgloss !== target) return undefined;
    const reply = answer(message, sender);
    return reply === undefined ? undefined : Promise.resolve(reply);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => ignoringAbsence(() => browser.runtime.onMessage.removeListener(listener));
}

function handlersByName(handlers: object): (name: string) => ((...call: unknown[]) => unknown) | undefined {
  const byName = new Map<string, unknown>(Object.entries(handlers));
  return (name) => {
    const handler = byName.get(name);
    return typeof handler === 'function' ? (...call) => handler(...call) : undefined;
  };
}

/** Whether a request has the shape its call asks for. */
export function fits(shapes: RequestShapes, name: string, request: unknown): boolean {
  return shapes[name]?.(request) ?? true;
}

/** A page may ask and change what is remembered of its own site, of no other. */
function speaksForItself(request: unknown, { url, tab }: BrowserSender): boolean {
  if (typeof request !== 'object' || request === null || !('url' in request) || tab === undefined) return true;
  const from = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  if (!/^https?:$/.test(from?.protocol ?? '')) return true;
  return typeof request.url === 'string' && URL.canParse(request.url) && new URL(request.url).origin === from?.origin;
}

/** Where the extension is gone, its listeners are gone too, and asking for their removal throws. */
export function ignoringAbsence(remove: () => void): void {
  try {
    remove();
  } catch {
    // Nothing is left to remove.
  }
}

interface BrowserSender {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
}

function senderOf({ tab, frameId, url }: BrowserSender): Sender {
  return { tabId: tab?.id ?? null, frameId: frameId ?? 0, isPrivate: tab?.incognito ?? false, url: url ?? '' };
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'newsgloss' in message &&
    'name' in message &&
    typeof message.name === 'string'
  );
}
