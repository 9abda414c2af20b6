/**
 * Reads the stored settings of any version. A migration is never edited after release; a store from a newer
 * version is shown read-only with the defaults, never overwritten.
 */
import * as v from 'valibot';
import { COLLAPSE_KINDS } from '../report/page-report.ts';
import { DEFAULT_SETTINGS, HIGHLIGHT_STYLES, MODES, type Settings, THEMES } from './settings.ts';
import type { WrongValue } from './wrong-values.ts';

/** The version this code writes. */
const SETTINGS_VERSION = 1;

export interface StoredSettings {
  readonly version: number;
  readonly changed: Partial<Settings>;
}

export type ReadSettings =
  | { readonly kind: 'current'; readonly settings: Settings }
  /** Stored by a newer Newsgloss: defaults are used and nothing is written. */
  | { readonly kind: 'newer'; readonly settings: Settings; readonly version: number }
  /** Unreadable: defaults are used, the damaged value is kept aside until the reader changes something. */
  | {
      readonly kind: 'damaged';
      readonly settings: Settings;
      readonly wrong: readonly WrongValue[];
    };

const sites = v.array(v.pipe(v.string(), v.maxLength(253)));

const CHANGED = v.object({
  mode: v.exactOptional(v.picklist(MODES)),
  sitesOff: v.exactOptional(sites),
  sitesOn: v.exactOptional(sites),
  highlights: v.exactOptional(v.boolean()),
  collapse: v.exactOptional(v.boolean()),
  collapseKinds: v.exactOptional(
    v.object(Object.fromEntries(COLLAPSE_KINDS.map((kind) => [kind, v.exactOptional(v.boolean())]))),
  ),
  highlightStyle: v.exactOptional(v.picklist(HIGHLIGHT_STYLES)),
  firstMentionOnly: v.exactOptional(v.boolean()),
  theme: v.exactOptional(v.picklist(THEMES)),
  tapOpensCard: v.exactOptional(v.boolean()),
  outletFacts: v.exactOptional(v.boolean()),
  language: v.exactOptional(v.nullable(v.string())),
});

const STORED = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)), changed: v.unknown() });

function damaged(issues: readonly v.BaseIssue<unknown>[], above: readonly string[]): ReadSettings {
  const steps = ({ path }: v.BaseIssue<unknown>) =>
    (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const wrong = issues.map((issue) => ({ path: [...above, ...steps(issue)], found: issue.input }));
  return { kind: 'damaged', settings: DEFAULT_SETTINGS, wrong };
}

/** The settings a stored value stands for; `undefined` is a new reader. */
export function readSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { kind: 'current', settings: DEFAULT_SETTINGS };
  const envelope = v.safeParse(STORED, stored);
  if (!envelope.success) return damaged(envelope.issues, []);
  const { version, changed } = envelope.output;
  if (version > SETTINGS_VERSION) return { kind: 'newer', settings: DEFAULT_SETTINGS, version };
  const parsed = v.safeParse(CHANGED, changed);
  if (!parsed.success) return damaged(parsed.issues, ['changed']);
  return { kind: 'current', settings: { ...DEFAULT_SETTINGS, ...parsed.output } };
}

/** What to store: the version and only what differs from the defaults. */
export function storeSettings(settings: Settings): StoredSettings {
  const entries = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(DEFAULT_SETTINGS, key)),
  );
  return { version: SETTINGS_VERSION, changed: Object.fromEntries(entries) };
}
