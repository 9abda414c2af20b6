/**
 * The small script that runs on every page: it judges whether this is an article and stops there if it is not.
 * Nothing is written to the document, nothing is watched but navigations, and the background sleeps on.
 */
import { buildBareReport } from '../core/report/build-report.ts';
import type { BareReport, PageVerdict } from '../core/report/page-report.ts';
import type { PageState } from '../core/report/page-state.ts';
import { keepsTextInComponents } from './component-text.ts';
import { judgeInSlices, type KeptJudgement } from './judged-page.ts';
import { pageAddress } from './page-address.ts';
import { endOf, slotOf, takeSlot } from './page-slot.ts';
import { yieldToPage } from './stages.ts';
import { watchNavigation } from './watch-page.ts';

export interface GateSeams {
  readonly signal: AbortSignal;
  readonly abort: () => void;
  /** False once the extension was updated, disabled or removed under the open page: nobody else tells. */
  readonly isAlive: () => boolean;
  /** Asks for the reader; resolves to the state of the page when the reader does not start. */
  readonly onArticle: (verdict: PageVerdict) => Promise<PageState | null>;
  /** Asks for the reader at the reader's own wish. */
  readonly onForced: () => Promise<PageState | null>;
}

export interface Gate {
  readonly state: () => PageState;
  /** The report of a page that is not analysed. */
  readonly report: () => BareReport;
  /** Starts the reader whatever the verdict: "Analyse this page anyway". */
  force(): Promise<void>;
  /** Ends a judgement under way. */
  stop(): void;
}

const nothingFor = (reason: string): KeptJudgement => ({
  verdict: { article: false, reason, score: 0 },
  take: () => null,
});

/** Judges the page now and after every navigation inside it. */
export function startGate(doc: Document, { signal, abort, isAlive, onArticle, onForced }: GateSeams): Gate {
  let { verdict, take: takeReading } = nothingFor('no-text');
  let state: PageState = { kind: 'reading' };
  let isForced = false;
  let isLateWatched = false;
  let looks = 0;
  const isOff = () => state.kind === 'off';
  const mayBeLate = () => state.kind === 'not-article' && LATE_REASONS.has(state.reason);
  const judge = async () => {
    const look = ++looks;
    // Loading this script was a task; reading the page is the next.
    await yieldToPage();
    const found = await tryToJudge(doc, signal);
    // Another navigation came meanwhile, or the end.
    if (look !== looks || signal.aborted) return;
    ({ verdict, take: takeReading } = found);
    state = verdict.article ? { kind: 'reading' } : { kind: 'not-article', reason: verdict.reason ?? 'no-text' };
    // Most articles need no second look, and the page's loading is not listened to.
    if (mayBeLate() && !isLateWatched) {
      isLateWatched = true;
      judgeLateText(doc, signal, () => mayBeLate() && !isForced && judge());
    }
    if (!verdict.article) return;
    const instead = await onArticle(verdict);
    // Stopped while the reader was on its way.
    if (isOff()) slotOf('reader')?.abort();
    else if (instead) state = instead;
  };
  takeSlot('gate', {
    abort,
    state: () => state,
    endedBy: () => (signal.aborted ? 'site' : null),
    isForced: () => isForced,
    takeReading: () => takeReading(),
  });
  void judge();
  watchNavigation(doc, signal, () => {
    if (!isAlive()) return abort();
    slotOf('reader')?.abort();
    isForced = false;
    void judge();
  });
  return {
    state() {
      const by = state.kind === 'reading' ? endOf('reader') : null;
      return by === null ? state : { kind: 'off', by };
    },
    report: () =>
      buildBareReport({ url: pageAddress(doc), title: doc.title, lang: doc.documentElement.lang || null, verdict }),
    async force() {
      isForced = true;
      state = { kind: 'reading' };
      state = (await onForced()) ?? state;
    },
    stop() {
      looks += 1;
      state = { kind: 'off', by: 'page' };
    },
  };
}

/** Verdicts that may only mean that the page is still writing its text. */
const LATE_REASONS: ReadonlySet<string> = new Set(['no-text', 'too-little-text', 'text-in-components']);
/** Pages that write their own text have done so this long after loading, ms. */
const LATE_TEXT_MS = 1500;

/** One second look, after the page has loaded. */
function judgeLateText(doc: Document, signal: AbortSignal, look: () => unknown): void {
  const later = () => {
    const timer = setTimeout(look, LATE_TEXT_MS);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  if (doc.readyState === 'complete') later();
  else doc.defaultView?.addEventListener('load', later, { once: true, signal });
}

/** A page that breaks the reading is left alone like any other page that is no article. */
async function tryToJudge(doc: Document, signal: AbortSignal): Promise<KeptJudgement> {
  if (!isReadable(doc) || signal.aborted) return nothingFor('not-html');
  let found = nothingFor('no-text');
  try {
    found = await judgeInSlices(doc, signal);
  } catch (error) {
    console.error('Newsgloss: judging failed', error);
  }
  const isMissing = LATE_REASONS.has(found.verdict.reason ?? '') && keepsTextInComponents(doc);
  return isMissing ? nothingFor('text-in-components') : found;
}

/** Plain text, pictures, XML and PDF viewers are left alone. */
function isReadable({ contentType }: Document): boolean {
  return contentType === 'text/html' || contentType === 'application/xhtml+xml';
}
