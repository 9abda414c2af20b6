/** What the benchmark finds, by the names and targets of the table in benchmarks/README.md. */
import type { BrowserName } from '../../scripts/browser/launch.ts';

/** Where a figure comes from: one browser, or the built package. */
export type Origin = BrowserName | 'package';

export interface Figure {
  readonly key: string;
  readonly origin: Origin;
  /** Null when it could not be measured; `note` says why. */
  readonly value: number | null;
  readonly p95?: number;
  /** How many pages, loads or rounds stand behind it. */
  readonly samples?: number;
  /** The same measure of programs that do part of the same work. */
  readonly peers?: Readonly<Record<string, number>>;
  readonly parts?: Readonly<Record<string, number>>;
  readonly note?: string;
}

export interface Target {
  readonly atMost?: number;
  readonly p95AtMost?: number;
  readonly atLeast?: number;
  /** The value must be so many times the best peer's. */
  readonly timesBestPeer?: number;
}

export const TARGETS: Readonly<Record<string, Target>> = {
  'speed.mainThreadVsReadability': { atMost: 0.5, p95AtMost: 0.8 },
  'speed.backgroundVsReadability': { atMost: 1.2 },
  'speed.latencyMs': {},
  'speed.nonArticleMs': { atMost: 5 },
  'speed.nonArticleWakeUps': { atMost: 0 },
  'speed.longestTaskMs': { atMost: 50 },
  'speed.scanMBps': { atLeast: 15, timesBestPeer: 3 },
  'speed.placeScanMBps': { atLeast: 15 },
  'speed.coldMs': { atMost: 150 },
  'speed.highlightsVsMarkJs': { atMost: 0.3 },
  'speed.growth': { atMost: 1.1 },
  'memory.tabMB': { atMost: 3 },
  'memory.backgroundMB': { atMost: 60 },
  'size.packageMB': { atMost: 8 },
  'size.gateKB': { atMost: 40 },
};

/** Whether a figure reaches its target; null where there is none to reach or nothing was measured. */
export function isMet({ key, value, p95, peers }: Figure): boolean | null {
  const target = TARGETS[key];
  if (value === null || !target || Object.keys(target).length === 0) return null;
  const best = Math.max(0, ...Object.values(peers ?? {}));
  return (
    value <= (target.atMost ?? Number.POSITIVE_INFINITY) &&
    (p95 ?? 0) <= (target.p95AtMost ?? Number.POSITIVE_INFINITY) &&
    value >= (target.atLeast ?? Number.NEGATIVE_INFINITY) &&
    value >= best * (target.timesBestPeer ?? 0)
  );
}

/** The targets of a key as one reads them: "≤ 0.5, p95 ≤ 0.8". */
export function targetWords(key: string): string {
  const { atMost, p95AtMost, atLeast, timesBestPeer } = TARGETS[key] ?? {};
  const words = [
    atMost === undefined ? '' : `≤ ${atMost}`,
    p95AtMost === undefined ? '' : `p95 ≤ ${p95AtMost}`,
    atLeast === undefined ? '' : `≥ ${atLeast}`,
    timesBestPeer === undefined ? '' : `≥ ${timesBestPeer}x best peer`,
  ].filter(Boolean);
  return words.join(', ') || 'reported';
}
