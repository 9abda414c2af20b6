import type { Mode } from '../../core/settings/settings.ts';
import type { Shortcut } from '../settings/ShortcutList.tsx';
import type { SaveOutcome } from '../settings/settings-client.ts';

export interface WelcomeSnapshot {
  readonly mode: Mode;
  /** Whether the browser lets Newsgloss read web pages without being asked on each. */
  readonly hasAccess: boolean;
  /** Each browser asks for that access in a sentence of its own. */
  readonly browser: 'chrome' | 'firefox';
  readonly shortcuts: readonly Shortcut[];
}

/** What the welcome page needs from the world. */
export interface WelcomeClient {
  subscribe(listener: (snapshot: WelcomeSnapshot) => void): () => void;
  setMode(mode: Mode): Promise<SaveOutcome>;
  /** Asks the browser for access to web pages; called inside a user gesture. */
  requestAccess(): void;
  /** Opens the article that comes with the extension, written for trying things out. */
  openSample(): void;
  openSettings(): void;
  openAbout(): void;
}
