/**
 * Reads a Chromium trace for the tasks of a page's main thread. The pages that are traced run no scripts of their own,
 * so a task in which script runs is the extension's.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'toplevel'];
/** Names of events in which script runs; a checkpoint runs what was awaited. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.callFunction',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);
/** A task with less script than this, ms, is the page's own: layout with an event nobody listens to. */
const LEAST_SCRIPT_MS = 1;

export interface ScriptTasks {
  /** Milliseconds of the longest task in which our script ran. */
  readonly longestMs: number;
  /** Milliseconds of all such tasks. */
  readonly totalMs: number;
  readonly tasks: number;
}

/** Records what happens meanwhile in a page and sums up the tasks with script in them. */
export async function traceScriptTasks(page: Page, file: string, meanwhile: () => Promise<void>): Promise<ScriptTasks> {
  await page.tracing.start({ path: file, categories: CATEGORIES });
  await meanwhile();
  await page.tracing.stop();
  const parsed: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(readFileSync(file, 'utf8'));
  return scriptTasks(parsed.traceEvents);
}

function scriptTasks(events: readonly TraceEvent[]): ScriptTasks {
  const gate = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/gate.js'));
  if (!gate) throw new Error('the trace does not hold the gate');
  const thread = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === gate.pid && tid === gate.tid);
  const scripts = thread.filter(({ name }) => SCRIPT.has(name));
  const durations = thread
    .filter(({ name, ts, dur = 0 }) => name === 'RunTask' && ts + dur > gate.ts)
    .filter((task) => scriptMsOf(task, scripts) >= LEAST_SCRIPT_MS)
    .map(({ dur = 0 }) => dur / 1000);
  return {
    longestMs: Math.max(0, ...durations),
    totalMs: durations.reduce((sum, each) => sum + each, 0),
    tasks: durations.length,
  };
}

/** The longest stretch of script inside a task, ms. */
function scriptMsOf({ ts, dur = 0 }: TraceEvent, scripts: readonly TraceEvent[]): number {
  const inside = scripts.filter((each) => each.ts >= ts && each.ts <= ts + dur);
  return Math.max(0, ...inside.map((each) => (each.dur ?? 0) / 1000));
}
