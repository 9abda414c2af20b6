/**
 * One reading of one page, from outline to painted highlights. Everything it adds to the document goes when its
 * signal aborts. It knows nothing of messages or storage: the analysis, the words and the card are seams.
 */
import type { ArticleInput } from '../core/article/article-input.ts';
import { labelBlocksInSteps } from '../core/boilerplate/label-blocks.ts';
import { buildFullReport } from '../core/report/build-report.ts';
import type { Analysis, CollapseKind, FullReport, Mention } from '../core/report/page-report.ts';
import type { FailureCode, PageState, PageToggles } from '../core/report/page-state.ts';
import type { BlockMarks, BlockMemoryChange } from '../core/settings/block-memory.ts';
import type { Settings } from '../core/settings/settings.ts';
import { articleInput } from './article-input.ts';
import { createMentionCards, type MentionCards, type MentionCardsSeams } from './card/mention-cards.ts';
import { type CollapseView, createCollapseView } from './collapse/collapse-view.ts';
import type { RunBarLabel } from './collapse/run-bar.ts';
import { mayTakeOver, whenTakenOver } from './collapse/take-over.ts';
import { followText } from './follow-text.ts';
import { createHighlightPainter, type HighlightPainter } from './highlights/highlight-painter.ts';
import { paintMentions } from './highlights/paint-mentions.ts';
import { forgetGrounds } from './highlights/tint-behind.ts';
import { type JudgedPage, judgeDocument } from './judged-page.ts';
import { type ArticleReading, readArticle } from './read-article.ts';
import type { OutlineReading } from './read-outline.ts';
import { createStages, whenDrawn, yieldToPage } from './stages.ts';
import { watchColours } from './watch-page.ts';

export type AnalysisReply =
  | { readonly ok: true; readonly value: Analysis }
  | { readonly ok: false; readonly code: FailureCode };

export interface PageSessionSeams {
  readonly signal: AbortSignal;
  readonly settings: Settings;
  readonly toggles: PageToggles;
  /** Analyse the page even if it does not look like an article. */
  readonly force: boolean;
  /** What the gate has read already; without it the session reads for itself. */
  readonly judged?: JudgedPage | null;
  readonly analyse: (input: ArticleInput) => Promise<AnalysisReply>;
  readonly runLabel: (kinds: readonly CollapseKind[], words: number) => RunBarLabel;
  readonly card: Pick<MentionCardsSeams, 'css' | 'dir' | 'erase'> & {
    readonly draw: (...args: [...Parameters<MentionCardsSeams['draw']>, PageSession]) => void;
  };
  readonly onState: (state: PageState) => void;
  /** What the reader has said about blocks of this site, by their signatures; null when nothing is remembered. */
  readonly recallBlocks: ((signatures: readonly string[]) => Promise<BlockMarks>) | null;
  readonly remember: (change: BlockMemoryChange) => void;
  /** How often this page was read again because its text changed. */
  readonly rereads: number;
  /** Ends the page session and starts the next. */
  readonly readAgain: () => void;
}

/** A page that goes on changing is read this often, ever more patiently; then the popup says that it changed. */
const REREAD_LIMIT = 6;

export interface PageSession {
  readonly state: () => PageState;
  readonly report: () => FullReport | null;
  /** Text of every block still shown, in document order, joined by line breaks. */
  readonly visibleText: () => string;
  readonly reading: ArticleReading | null;
  readonly cards: MentionCards;
  readonly painter: HighlightPainter;
  readonly collapse: CollapseView | null;
  setToggles(toggles: PageToggles): void;
  /** Outlines every mention of an entry, or none. */
  pointAt(id: string | null): void;
}

/** Mentions painted at once on one page; more are listed but not painted, and the popup says so. */
const PAINT_LIMIT = 20_000;

/** Mentions outlined at once while the reader points at one place in the popup. */
const POINT_LIMIT = 200;

/** Reads, collapses and analyses the page; the state tells how far it is. */
export function startPageSession(doc: Document, seams: PageSessionSeams): PageSession {
  const { outline, verdict, detectMs: detect } = seams.judged ?? judgeDocument(doc);
  const painter = createHighlightPainter(doc, seams.signal);
  let toggles = seams.toggles;
  let state: PageState =
    verdict.article || seams.force ? { kind: 'reading' } : { kind: 'not-article', reason: verdict.reason ?? 'no-text' };
  let view: CollapseView | null = null;
  let reading: ArticleReading | null = null;
  let report: FullReport | null = null;
  let changed = false;

  const cards = createMentionCards(doc, {
    ...seams.card,
    signal: seams.signal,
    painter,
    theme: seams.settings.theme,
    tapOpensCard: seams.settings.tapOpensCard,
    draw: (container, mention, actions) => seams.card.draw(container, mention, actions, session),
  });
  const publish = (next: PageState) => {
    state = next;
    seams.onState(next);
  };
  const publishReady = () => {
    if (!report) return;
    if (report.text === '') return publish({ kind: 'failed', code: 'no-text' });
    if (view && toggles.collapse) report = { ...report, collapsed: view.runs() };
    const openRuns = view?.openRuns() ?? [];
    publish({
      kind: 'ready',
      report,
      toggles,
      changedSinceAnalysis: changed,
      bounded: reading?.bounded === true || report.mentions.length > PAINT_LIMIT,
      openRuns,
      keptBlocks: view?.keptBlocks() ?? 0,
    });
  };
  const repaint = () => {
    if (!report || !reading) return;
    const placed = toggles.highlights ? paintMentions(painter, reading, report, seams.settings, PAINT_LIMIT) : [];
    if (!toggles.highlights) painter.clear();
    cards.setMentions(placed);
  };
  const session: PageSession = {
    state: () => state,
    report: () => report,
    visibleText: () => visibleText(outline, view),
    get reading() {
      return reading;
    },
    get collapse() {
      return view;
    },
    cards,
    painter,
    pointAt(id) {
      const own =
        id === null || !toggles.highlights ? [] : (report?.mentions.filter((mention) => mention.id === id) ?? []);
      painter.markCurrent(own.slice(0, POINT_LIMIT).flatMap((mention) => reading?.map.toRange(mention) ?? []));
    },
    setToggles(next) {
      const before = toggles;
      toggles = next;
      if (next.collapse !== before.collapse) view?.setOn(next.collapse);
      if (next.highlights !== before.highlights) repaint();
      publishReady();
    },
  };
  if (state.kind === 'reading') run().catch(giveUp);
  watchColours(doc, seams.signal, () => {
    forgetGrounds();
    repaint();
    view?.recolour();
  });
  return session;

  /** On a page, failing means doing nothing and leaving no trace; the popup says why. */
  function giveUp(error: unknown): void {
    console.error('Newsgloss: the page could not be read', error);
    view?.setOn(false);
    painter.clear();
    publish({ kind: 'failed', code: 'analysis-failed' });
  }

  function follow(article: ArticleReading, collapsed: CollapseView): void {
    const { signal, rereads } = seams;
    followText(
      doc,
      { article, view: collapsed, signal, patience: rereads },
      {
        onLook() {
          painter.repairIfCleared();
          collapsed.tidy();
        },
        onChanged(isLast) {
          changed = true;
          if (rereads < REREAD_LIMIT && !isLast) seams.readAgain();
          else publishReady();
        },
      },
    );
  }

  async function run(): Promise<void> {
    const { signal } = seams;
    const { inTurn, inSlices, inSlicesUnless, spentMs } = createStages();
    const labels = await inSlices(labelBlocksInSteps(outline.outline));
    if (signal.aborted) return;
    const article = await inTurn(() => readArticle(doc, outline, labels));
    if (signal.aborted) return;
    reading = article;
    const input = await inTurn(() => articleInput(doc, article));
    if (signal.aborted) return;
    const analyseBegan = performance.now();
    let analyse = 0;
    // The background works while the page is collapsed.
    const asked = seams.analyse(input).finally(() => {
      analyse = performance.now() - analyseBegan;
    });
    // Awaited further down; until then a refusal is nobody's.
    asked.catch(() => {});
    const isForeign = mayTakeOver(doc);
    const collapsed = createCollapseView(doc, outline, labels, { ...seams, onChange: publishReady });
    view = collapsed;
    if (seams.recallBlocks) {
      collapsed.recall(await seams.recallBlocks(collapsed.signatures()));
      if (signal.aborted) return;
    }
    if (toggles.collapse && !isForeign) {
      await inSlicesUnless(() => signal.aborted, collapsed.collapseInSteps());
      await whenDrawn();
      if (signal.aborted) return;
      await inTurn(() => collapsed.check());
    }
    if (signal.aborted) return;
    publish({ kind: 'reading' });
    const reply = await asked;
    // Taking the answer in was a task of its own.
    await yieldToPage();
    if (signal.aborted) return;
    if (!reply.ok) {
      // Without an answer there is no popup to say what was collapsed, and nothing to mark: the page stays as it was.
      collapsed.setOn(false);
      return publish({ kind: 'failed', code: reply.code });
    }
    const read = spentMs();
    const paintBegan = performance.now();
    const base = { input, verdict, analysis: reply.value, collapsed: collapsed.runs() };
    report = buildFullReport({ ...base, timings: { detect, read, analyse, paint: 0 } });
    repaint();
    report = { ...report, timings: { detect, read, analyse, paint: performance.now() - paintBegan } };
    if (isForeign) {
      await whenTakenOver(doc, signal);
      if (signal.aborted) return;
      collapsed.setOn(toggles.collapse);
      report = { ...report, collapsed: collapsed.runs() };
    }
    follow(article, collapsed);
    publishReady();
  }
}

function visibleText({ outline }: OutlineReading, view: CollapseView | null): string {
  const hidden = view?.hiddenBlocks() ?? new Set<number>();
  return outline.blocks
    .filter((_, index) => !hidden.has(index))
    .map((block) => block.text)
    .join('\n');
}

export type { Mention };
