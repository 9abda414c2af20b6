/**
 * What the popup, the side panel and the sidebar need from the world. The entrypoint implements it on messages to the
 * page; the playground and the tests implement it on invented pages.
 */

import type { PageState, PageToggles } from '../../core/report/page-state.ts';
import type { DescribeParty } from '../../core/report/party-entry.ts';
import type { Mode } from '../../core/settings/settings.ts';
import type { Span } from '../../core/text/span.ts';
import type { SaveOutcome } from '../settings/settings-client.ts';

/** `changed`: the words are no longer where they were; `gone`: the page did not answer. */
export type JumpOutcome = 'done' | 'changed' | 'gone';

/** Everything the popup shows, at one moment. */
export interface PopupSnapshot {
  readonly state: PageState;
  /** Host of the page, or null on the browser's own pages. */
  readonly host: string | null;
  readonly mode: Mode;
  /** Whether Newsgloss is on for this host: not switched off and, in the chosen-sites mode, chosen. */
  readonly siteOn: boolean;
  /** Nothing can be remembered: a private window. */
  readonly isPrivate: boolean;
}

/** Waits for a change to be stored, and says so if it could not be. */
export type Keep = (change: Promise<SaveOutcome>) => void;

export interface SavedFile {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

export interface PopupClient {
  /** Calls back with the present snapshot as soon as it is known, then on every change; returns the way to stop. */
  subscribe(listener: (snapshot: PopupSnapshot) => void): () => void;
  /** The switch works on the page also where it could not be stored. */
  setToggle(toggle: keyof PageToggles, on: boolean): Promise<SaveOutcome>;
  /** Nothing changes on the page where the switch could not be stored. */
  setSiteOn(on: boolean): Promise<SaveOutcome>;
  setMode(mode: Mode): Promise<SaveOutcome>;
  /** "Analyse this page anyway", also the first analysis in the on-click mode. */
  analyseAnyway(): void;
  /** Reads the page again after its text changed or the analysis failed. */
  analyseAgain(): void;
  /** Ends the reading under way; nothing is done on the page until it is asked for. */
  stopReading(): void;
  reloadPage(): void;
  /** Scrolls the page to a stretch of the article's text and flashes it, only if the words still stand there. */
  jumpTo(span: Span): Promise<JumpOutcome>;
  /** Scrolls to a collapsed run, by its index in `report.collapsed`, and opens it. */
  jumpToCollapsed(index: number): Promise<JumpOutcome>;
  setCollapsedOpen(index: number, open: boolean): void;
  /** Leaves a run shown, here and on other pages of the site; shows a block again that the reader hid. */
  neverCollapse(index: number): void;
  /** Collapses again what was left shown on this site. */
  collapseAgain(): void;
  showAllCollapsed(): void;
  hideAllCollapsed(): void;
  /** Outlines every mention of a group or place on the page, or none. */
  pointAt(id: string | null): void;
  nextMention(): void;
  previousMention(): void;
  /** What the glossary has on a party to the fighting. */
  readonly describeParty: DescribeParty;
  copy(text: string): Promise<boolean>;
  save(file: SavedFile): void;
  openSettings(): void;
  openReport(): void;
  openAbout(): void;
  openSample(): void;
  openGlossary(): void;
  /** Absent where no panel exists (Firefox for Android) or when this is the panel. Called inside a user gesture. */
  openPanel?(): void;
}
