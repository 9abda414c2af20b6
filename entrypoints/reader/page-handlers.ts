/** What a popup, panel or command can ask of a page session. */
import { type MessageKey, t } from '../../components/strings.ts';
import type { Attribution } from '../../core/report/page-report.ts';
import type { PageState, PageToggles } from '../../core/report/page-state.ts';
import { attributionSpan } from '../../core/report/statements.ts';
import { nameControls } from '../../core/text/name-controls.ts';
import type { PageHandlers } from '../../extension/rpc.ts';
import { rectanglesOf } from '../../page/hit-test.ts';
import { jumpToSpan } from '../../page/jump-to-span.ts';
import { announce } from '../../page/notice.ts';
import type { PageSession } from '../../page/page-session.ts';
import { createReadingWalk } from '../../page/reading-walk.ts';
import { sayOnPage } from '../shared/say-on-page.ts';

interface Lifecycle {
  readonly remember: (toggles: PageToggles) => Promise<boolean>;
  readonly forgetBlocks: () => Promise<unknown>;
  /** What the context menu was opened over. */
  readonly menuTarget: () => Element | null;
}

/** An answer that says no more than that it was done. */
export const after =
  <Request>(act: (request: Request) => void) =>
  (request: Request) => {
    act(request);
    return { done: true };
  };

/** Handlers for one session, but for its beginning and its end. */
export function pageHandlers(
  session: PageSession,
  lifecycle: Lifecycle,
): Omit<PageHandlers, 'state' | 'analyse-again' | 'stop'> {
  return {
    'set-toggles': async (toggles) => {
      session.setToggles(toggles);
      // Also in a private window, or with storage full, the switch works; it is only not kept.
      return { done: await lifecycle.remember(toggles) };
    },
    report: ({ visible }) => {
      const report = session.report();
      return report && visible ? { ...report, visibleText: session.visibleText() } : report;
    },
    ...jumpHandlers(session),
    ...collapseHandlers(session, lifecycle),
  };
}

type Jumps = 'jump-to' | 'point-at' | 'step-mention' | 'step-attribution' | 'open-card';

function jumpHandlers(session: PageSession): Pick<PageHandlers, Jumps> {
  let list: readonly Attribution[] = [];
  const walk = createReadingWalk(window, (index) => boxOfStatement(session, list[index]));
  return {
    'jump-to': (span) => jumpToSpan(document, session, span),
    'point-at': after(({ id }) => session.pointAt(id)),
    'step-mention': after(({ direction }) => session.cards.step(direction)),
    'step-attribution': after(({ direction }) => {
      list = session.report()?.attributions.filter((each) => each.cue.length > 0) ?? [];
      const visited = walk.next(direction, list.length);
      const statement = list[visited];
      const start = statement?.cue[0];
      if (!start) return;
      jumpToSpan(document, session, { start: start[0], end: start[1] });
      walk.stand(visited);
      const whole = attributionSpan(statement);
      const words = session.report()?.text.slice(whole.start, whole.end) ?? '';
      announce(document, t('page_announce', nameControls(words), visited + 1, list.length));
    }),
    'open-card': after(() => session.cards.openCurrent()),
  };
}

function boxOfStatement({ reading }: PageSession, statement: Attribution | undefined): DOMRect | undefined {
  const cue = statement?.cue[0];
  return cue && reading ? rectanglesOf(document, reading.map, { start: cue[0], end: cue[1] })[0] : undefined;
}

/** Why the reader does not see a block go that was to be hidden, or null. */
function hidingProblem(state: PageState, done: boolean): MessageKey | null {
  if (state.kind !== 'ready') return 'page_notice_not_analysed';
  if (!done) return 'page_notice_no_block';
  return state.toggles.collapse ? null : 'page_notice_collapse_off';
}

type Collapses = 'jump-to-run' | 'open-run' | 'never-collapse' | 'collapse-again' | 'hide-block' | 'open-all-runs';

function collapseHandlers(
  session: PageSession,
  { forgetBlocks, menuTarget }: Lifecycle,
): Pick<PageHandlers, Collapses> {
  return {
    'jump-to-run': ({ index }) => (session.collapse?.reveal(index) ? 'done' : 'changed'),
    'open-run': after(({ index, open }) => session.collapse?.setRunOpen(index, open)),
    'never-collapse': ({ index }) => ({ done: session.collapse?.neverCollapse(index) ?? false }),
    'collapse-again': async () => {
      session.collapse?.forgetKept();
      await forgetBlocks();
      return { done: true };
    },
    'hide-block': () => {
      const target = menuTarget();
      const done = target !== null && (session.collapse?.hideBlockAt(target) ?? false);
      const problem = hidingProblem(session.state(), done);
      if (problem) sayOnPage(document, t(problem));
      return { done };
    },
    'open-all-runs': after(({ open }) => session.collapse?.setAllOpen(open)),
  };
}
