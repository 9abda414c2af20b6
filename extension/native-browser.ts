/**
 * What gate and reader use of the WebExtension API, from the browser itself. Chromium's listeners answer through a
 * callback where Firefox' return a promise; everything else the two call is alike in both.
 */
type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
type ChromiumListener = (message: unknown, sender: object, respond: (reply: unknown) => void) => boolean;

interface NativeRuntime {
  readonly id: string | undefined;
  sendMessage(message: object): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: Listener | ChromiumListener): void;
    removeListener(listener: Listener | ChromiumListener): void;
  };
  readonly onConnect: object;
}

interface NativeApi {
  readonly runtime: NativeRuntime;
  readonly i18n: object;
}

const wrapped = new WeakMap<Listener, ChromiumListener>();

function callbackFor(listener: Listener): ChromiumListener {
  const known = wrapped.get(listener);
  if (known) return known;
  const made: ChromiumListener = (message, sender, respond) => {
    const reply = listener(message, sender);
    if (!reply) return false;
    // A failure leaves the caller without an answer worth reading, which it takes for a missing page.
    reply.then(respond, () => respond(undefined));
    return true;
  };
  wrapped.set(listener, made);
  return made;
}

function bridged(api: NativeApi): NativeApi {
  const { onMessage } = api.runtime;
  return {
    i18n: api.i18n,
    runtime: {
      // Read afresh: it goes when the extension is updated under an open page.
      get id() {
        return api.runtime.id;
      },
      onConnect: api.runtime.onConnect,
      sendMessage: (message) => api.runtime.sendMessage(message),
      onMessage: {
        addListener: (listener: Listener) => onMessage.addListener(callbackFor(listener)),
        removeListener: (listener: Listener) => onMessage.removeListener(callbackFor(listener)),
      },
    },
  };
}

function isApi(value: unknown): value is NativeApi {
  return typeof value === 'object' && value !== null && 'runtime' in value;
}

const firefox: unknown = Reflect.get(globalThis, 'browser');
const chromium: unknown = Reflect.get(globalThis, 'chrome');

function chosen(): NativeApi {
  if (isApi(firefox)) return firefox;
  if (isApi(chromium)) return bridged(chromium);
  throw new Error('no browser API');
}

const browser: NativeApi = chosen();
export default browser;
