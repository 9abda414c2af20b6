/** What a popup, panel or command can ask of a page session. */

import type { Attribution } from '../../core/report/page-report.ts';
import type { PageToggles } from '../../core/report/page-state.ts';
import type { PageHandlers } from '../../extension/rpc.ts';
import { jumpToSpan } from '../../page/jump-to-span.ts';
import type { PageSession } from '../../page/page-session.ts';

interface Lifecycle {
  readonly remember: (toggles: PageToggles) => Promise<boolean>;
  readonly forgetBlocks: () => Promise<unknown>;
  /** What the context menu was opened over. */
  readonly menuTarget: () => Element | null;
  readonly stop: () => void;
  readonly restart: () => void;
}

const DONE = { done: true };

/** Handlers for one session. */
export function pageHandlers(
  session: PageSession,
  { remember, forgetBlocks, menuTarget, stop, restart }: Lifecycle,
): PageHandlers {
  let visited = -1;
  return {
    state: session.state,
    'set-toggles': async (toggles) => {
      session.setToggles(toggles);
      // Also in a private window, or with storage full, the switch works; it is only not kept.
      return { done: await remember(toggles) };
    },
    'analyse-again': () => {
      restart();
      return DONE;
    },
    stop: () => {
      stop();
      return DONE;
    },
    'jump-to': (span) => jumpToSpan(document, session, span),
    'jump-to-run': ({ index }) => (session.collapse?.reveal(index) ? 'done' : 'changed'),
    'open-run': ({ index, open }) => {
      session.collapse?.setRunOpen(index, open);
      return DONE;
    },
    'never-collapse': ({ index }) => ({ done: session.collapse?.neverCollapse(index) ?? false }),
    'collapse-again': async () => {
      session.collapse?.forgetKept();
      await forgetBlocks();
      return DONE;
    },
    'hide-block': () => {
      const target = menuTarget();
      return { done: target !== null && (session.collapse?.hideBlockAt(target) ?? false) };
    },
    'open-all-runs': ({ open }) => {
      session.collapse?.setAllOpen(open);
      return DONE;
    },
    'point-at': ({ id }) => {
      session.pointAt(id);
      return DONE;
    },
    'step-mention': ({ direction }) => {
      session.cards.step(direction);
      return DONE;
    },
    'step-attribution': ({ direction }) => {
      const list: readonly Attribution[] = session.report()?.attributions.filter((each) => each.cue.length > 0) ?? [];
      visited = (visited + direction + list.length) % Math.max(list.length, 1);
      const start = list[visited]?.cue[0];
      if (start) jumpToSpan(document, session, { start: start[0], end: start[1] });
      return DONE;
    },
    'open-card': () => {
      session.cards.openCurrent();
      return DONE;
    },
    report: ({ visible }) => {
      const report = session.report();
      return report && visible ? { ...report, visibleText: session.visibleText() } : report;
    },
  };
}
