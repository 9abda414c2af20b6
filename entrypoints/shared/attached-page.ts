/** The page that a popup or panel is about: which one it is, what it says of itself, and the settings that hold there. */
import browser from 'webextension-polyfill';
import type { PopupSnapshot } from '../../components/popup/popup-client.ts';
import type { SaveOutcome } from '../../components/settings/settings-client.ts';
import type { PageState } from '../../core/report/page-state.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { shouldStart } from '../../core/settings/should-start.ts';
import { siteSwitch } from '../../core/settings/switch-site.ts';
import { type ActivePage, analyseAnyway, findActivePage, watchPageState } from '../../extension/active-page.ts';
import type { PageCalls } from '../../extension/protocol.ts';
import { callPage } from '../../extension/rpc.ts';
import { loadSettings, onSettingsChanged, updateSettings } from '../../extension/settings-store.ts';

export interface Surface {
  /** A panel follows the active tab, a popup stays with the tab it was opened over. */
  readonly followsTab: boolean;
  readonly openedFor: number | null;
}

type Listener = (snapshot: PopupSnapshot) => void;

/** Lives as long as its surface; asks the page as soon as it is made. */
export class AttachedPage {
  page: ActivePage | null = null;
  #state: PageState = { kind: 'reading' };
  #settings: Settings | null = null;
  #unwatch = () => {};
  #attached: Promise<void> | null;
  readonly #listeners = new Set<Listener>();
  readonly #openedFor: number | null;

  constructor({ followsTab, openedFor }: Surface) {
    this.#openedFor = openedFor;
    onSettingsChanged(({ settings }) => {
      this.#settings = settings;
      this.#emit();
    });
    if (followsTab) this.#follow();
    this.#attached = this.#attach();
  }

  get state(): PageState {
    return this.#state;
  }

  setState(next: PageState): void {
    this.#state = next;
    this.#emit();
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    // The first listener gets what was asked for before it came; a later one asks again.
    if (this.#attached && this.#state.kind !== 'reading') this.#emit();
    else this.#attached ??= this.#attach();
    return () => {
      this.#listeners.delete(listener);
      this.#unwatch();
      this.#attached = null;
    };
  }

  /** The page's answer, or null without a page or an answer. */
  async call<Name extends keyof PageCalls>(
    name: Name,
    request: PageCalls[Name]['request'],
  ): Promise<PageCalls[Name]['reply'] | null> {
    return this.page ? callPage(this.page.tabId, name, request) : null;
  }

  /** Reads the page at the reader's wish, whatever it looks like. */
  async startOver(): Promise<void> {
    if (!this.page) return;
    this.setState({ kind: 'reading' });
    if (await analyseAnyway(this.page.tabId)) await this.#attach();
    else this.setState({ kind: 'not-allowed' });
  }

  /** Stores changed settings and looks at the page anew; what could not be stored leaves everything as it was. */
  async change(next: (settings: Settings) => Settings): Promise<SaveOutcome> {
    const outcome = await updateSettings(next);
    if (outcome === 'stored') await this.#attach();
    else this.#emit();
    return outcome;
  }

  async #attach(): Promise<void> {
    this.#unwatch();
    const [page, { settings }] = await Promise.all([findActivePage(this.#openedFor), loadSettings()]);
    this.page = page;
    this.#settings = settings;
    if (!page) return this.setState({ kind: 'not-allowed' });
    this.#unwatch = watchPageState(page, {
      onState: (state) => this.setState(state),
      onAbsent: () => this.setState(stateOfAbsence(page, settings)),
    });
  }

  #follow(): void {
    browser.tabs.onActivated.addListener(() => void this.#attach());
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (tabId === this.page?.tabId && status === 'complete') void this.#attach();
    });
  }

  #emit(): void {
    const { page } = this;
    const settings = this.#settings;
    if (!settings) return;
    const snapshot = {
      state: this.#state,
      host: page?.host ?? null,
      mode: settings.mode,
      siteOn: siteSwitch(settings, page?.host ?? '').siteOn,
      isPrivate: page?.isPrivate ?? false,
    };
    for (const listener of this.#listeners) listener(snapshot);
  }
}

/** Why nothing of ours answers on a page. */
function stateOfAbsence({ host }: ActivePage, settings: Settings): PageState {
  if (!host) return { kind: 'not-allowed' };
  const decision = shouldStart(settings, host);
  return decision.start ? { kind: 'stale-extension' } : { kind: 'off', by: decision.by };
}
