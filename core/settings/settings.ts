/**
 * What the reader can change, and what a new reader gets. Stored shapes are versioned (`migrate-settings.ts`);
 * only what differs from the defaults is stored. Per-page switches are not here: they live under hashed keys.
 */
import type { CollapseKind } from '../report/page-report.ts';

/** Where Newsgloss starts by itself. */
export const MODES = ['every-page', 'chosen-sites', 'on-click'] as const;
export type Mode = (typeof MODES)[number];

export const HIGHLIGHT_STYLES = ['underline', 'tint', 'both'] as const;
export type HighlightStyle = (typeof HIGHLIGHT_STYLES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** The languages the interface is in. */
export const UI_LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'ru', 'uk'] as const;

export interface Settings {
  readonly mode: Mode;
  /** Host patterns (`example.org`, `*.example.org`) where Newsgloss stays off. Wins over `sitesOn`. */
  readonly sitesOff: readonly string[];
  /** Host patterns that count as chosen in the mode `chosen-sites`. */
  readonly sitesOn: readonly string[];
  readonly highlights: boolean;
  readonly collapse: boolean;
  /** Kinds switched away from their default: `true` collapses, `false` shows. */
  readonly collapseKinds: Readonly<Partial<Record<CollapseKind, boolean>>>;
  readonly highlightStyle: HighlightStyle;
  readonly firstMentionOnly: boolean;
  readonly theme: ThemeChoice;
  /** Tap on a highlighted name opens its card on touch screens. */
  readonly tapOpensCard: boolean;
  /** Show dated facts about the outlet in the popup. */
  readonly outletFacts: boolean;
  /** BCP 47 language of our own surfaces, or null for the browser's. */
  readonly language: string | null;
}

export const DEFAULT_SETTINGS: Settings = {
  mode: 'every-page',
  sitesOff: [],
  sitesOn: [],
  highlights: true,
  collapse: true,
  collapseKinds: {},
  highlightStyle: 'both',
  firstMentionOnly: false,
  theme: 'system',
  tapOpensCard: true,
  outletFacts: true,
  language: null,
};
