/**
 * One reading of one page, from outline to painted highlights. Everything it adds to the document goes when its
 * signal aborts. It knows nothing of messages or storage: the analysis, the words and the card are seams.
 */
import type { ArticleInput } from '../core/article/article-input.ts';
import type { BlockLabel } from '../core/boilerplate/block-label.ts';
import { buildFullReport } from '../core/report/build-report.ts';
import type { Analysis, FullReport } from '../core/report/page-report.ts';
import type { PageState, PageToggles } from '../core/report/page-state.ts';
import { finish } from '../core/steps.ts';
import { articleInputInSteps } from './article-input.ts';
import { createMentionCards, type MentionCards } from './card/mention-cards.ts';
import { type CollapseView, createCollapseView } from './collapse/collapse-view.ts';
import { mayTakeOver, whenTakenOver } from './collapse/take-over.ts';
import { followText } from './follow-text.ts';
import { createHighlightPainter, type HighlightPainter } from './highlights/highlight-painter.ts';
import { paintMentionsInSteps } from './highlights/paint-mentions.ts';
import { forgetGrounds } from './highlights/tint-behind.ts';
import { type JudgedPage, judgeDocument } from './judged-page.ts';
import type { PageSessionSeams } from './page-session-seams.ts';
import { type ArticleReading, readArticleInSteps } from './read-article.ts';
import { createStages, type Stages, whenDrawn, yieldToPage } from './stages.ts';
import { watchColours } from './watch-colours.ts';

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

interface Read {
  readonly article: ArticleReading;
  readonly input: ArticleInput;
}

/** Mentions painted at once on one page; more are listed but not painted, and the popup says so. */
const PAINT_LIMIT = 20_000;

/** Mentions outlined at once while the reader points at one place in the popup. */
const POINT_LIMIT = 200;

/** Reads, collapses and analyses the page; the state tells how far it is. */
export function startPageSession(doc: Document, seams: PageSessionSeams): PageSession {
  const session = new RunningSession(doc, seams, seams.judged ?? judgeDocument(doc));
  session.start();
  return session;
}

class RunningSession implements PageSession {
  readonly painter: HighlightPainter;
  readonly cards: MentionCards;
  collapse: CollapseView | null = null;
  reading: ArticleReading | null = null;
  readonly #doc: Document;
  readonly #seams: PageSessionSeams;
  readonly #judged: JudgedPage;
  #toggles: PageToggles;
  #state: PageState;
  #report: FullReport | null = null;
  #isChanged = false;

  constructor(doc: Document, seams: PageSessionSeams, judged: JudgedPage) {
    const { verdict } = judged;
    this.#doc = doc;
    this.#seams = seams;
    this.#judged = judged;
    this.#toggles = seams.toggles;
    this.#state =
      verdict.article || seams.force
        ? { kind: 'reading' }
        : { kind: 'not-article', reason: verdict.reason ?? 'no-text' };
    this.painter = createHighlightPainter(doc, seams.signal, seams.bringRules);
    this.cards = createMentionCards(doc, {
      ...seams.card,
      signal: seams.signal,
      painter: this.painter,
      theme: seams.settings.theme,
      tapOpensCard: seams.settings.tapOpensCard,
      draw: (container, mention, actions) => seams.card.draw(container, mention, actions, this),
    });
  }

  start(): void {
    if (this.#state.kind === 'reading') this.#run().catch((error) => this.#giveUp(error));
    watchColours(this.#doc, this.#seams.signal, () => {
      forgetGrounds();
      this.#repaint();
      this.collapse?.recolour();
    });
  }

  readonly state = (): PageState => this.#state;

  readonly report = (): FullReport | null => this.#report;

  visibleText(): string {
    const hidden = this.collapse?.hiddenBlocks() ?? new Set<number>();
    return this.#judged.outline.outline.blocks
      .filter((_, index) => !hidden.has(index))
      .map((block) => block.text)
      .join('\n');
  }

  pointAt(id: string | null): void {
    const { painter, reading } = this;
    const isNone = id === null || !this.#toggles.highlights;
    const own = isNone ? [] : (this.#report?.mentions.filter((mention) => mention.id === id) ?? []);
    painter.markCurrent(own.slice(0, POINT_LIMIT).flatMap((mention) => reading?.map.toRange(mention) ?? []));
  }

  setToggles(next: PageToggles): void {
    const before = this.#toggles;
    this.#toggles = next;
    if (next.collapse !== before.collapse) this.collapse?.setOn(next.collapse);
    if (next.highlights !== before.highlights) this.#repaint();
    this.#publishReady();
  }

  #publish(next: PageState): void {
    this.#state = next;
    this.#seams.onState(next);
  }

  readonly #publishReady = (): void => {
    const { collapse, reading } = this;
    if (!this.#report) return;
    if (this.#report.text === '') {
      this.#publish({ kind: 'failed', code: 'no-text' });
      return;
    }
    if (collapse && this.#toggles.collapse) this.#report = { ...this.#report, collapsed: collapse.runs() };
    this.#publish({
      kind: 'ready',
      report: this.#report,
      toggles: this.#toggles,
      changedSinceAnalysis: this.#isChanged,
      bounded: reading?.bounded === true || this.#report.mentions.length > PAINT_LIMIT,
      openRuns: collapse?.openRuns() ?? [],
      keptBlocks: collapse?.keptBlocks() ?? 0,
    });
  };

  #repaint(): void {
    const { painter, reading } = this;
    if (!this.#report || !reading) return;
    const isOn = this.#toggles.highlights;
    if (!isOn) painter.clear();
    this.cards.setMentions(isOn ? finish(this.#paintInSteps(reading, this.#report)) : []);
  }

  #paintInSteps(reading: ArticleReading, report: FullReport) {
    return paintMentionsInSteps(this.painter, reading, report, this.#seams.settings, PAINT_LIMIT);
  }

  /** On a page, failing means doing nothing and leaving no trace; the popup says why. */
  #giveUp(error: unknown): void {
    console.error('Newsgloss: the page could not be read', error);
    this.collapse?.setOn(false);
    this.painter.clear();
    this.#publish({ kind: 'failed', code: 'analysis-failed' });
  }

  async #run(): Promise<void> {
    const { signal } = this.#seams;
    const stages = createStages();
    const read = await this.#read(stages);
    if (signal.aborted || !read) return;
    const analyseBegan = performance.now();
    let analyse = 0;
    // The background works while the page is collapsed.
    const asked = this.#seams.analyse(read.input).finally(() => {
      analyse = performance.now() - analyseBegan;
    });
    // Awaited further down; until then a refusal is nobody's.
    asked.catch(() => {});
    // Our style sheets are new to the page: once it has been drawn with them, asking for its styles costs little.
    await whenDrawn();
    if (signal.aborted) return;
    const isForeign = mayTakeOver(this.#doc);
    const collapsed = await this.#collapse(stages, read.labels, isForeign);
    if (signal.aborted) return;
    this.#publish({ kind: 'reading' });
    const reply = await asked;
    // Taking the answer in was a task of its own.
    await yieldToPage();
    if (signal.aborted) return;
    if (!reply.ok) {
      // Without an answer there is no popup to say what was collapsed, and nothing to mark: the page stays as it was.
      collapsed.setOn(false);
      return this.#publish({ kind: 'failed', code: reply.code });
    }
    await this.#paint(read, reply.value, { read: stages.spentMs(), analyse });
    if (signal.aborted) return;
    if (isForeign) await this.#collapseAfterTakeOver(collapsed);
    if (signal.aborted) return;
    this.#follow(read.article, collapsed);
    this.#publishReady();
  }

  async #read({ inSlices }: Stages) {
    const { signal, label } = this.#seams;
    const { outline } = this.#judged;
    // Whatever started this was a task of its own.
    await yieldToPage();
    const labelled = await label(outline.outline);
    if (signal.aborted) return null;
    if (!labelled.ok) {
      this.#publish({ kind: 'failed', code: labelled.code });
      return null;
    }
    const labels = labelled.value;
    const article = await inSlices(readArticleInSteps(this.#doc, outline, labels));
    if (signal.aborted) return null;
    this.reading = article;
    const input = await inSlices(articleInputInSteps(this.#doc, article));
    return { labels, article, input };
  }

  /** Collapses what is to be collapsed, unless a framework may still be about to take the page over. */
  async #collapse(stages: Stages, labels: readonly BlockLabel[], isForeign: boolean): Promise<CollapseView> {
    const seams = this.#seams;
    const { signal } = seams;
    const view = createCollapseView(this.#doc, this.#judged.outline, labels, {
      ...seams,
      onChange: this.#publishReady,
    });
    this.collapse = view;
    if (seams.recallBlocks) view.recall(await seams.recallBlocks(view.signatures()));
    await yieldToPage();
    if (signal.aborted || isForeign || !this.#toggles.collapse) return view;
    await stages.inSlicesUnless(() => signal.aborted, view.collapseInSteps());
    await whenDrawn();
    if (!signal.aborted) await stages.inSlicesUnless(() => signal.aborted, view.checkInSteps());
    return view;
  }

  async #paint({ input, article }: Read, analysis: Analysis, spent: Pick<FullReport['timings'], 'read' | 'analyse'>) {
    const { verdict, detectMs: detect } = this.#judged;
    const { inTurn, inSlicesUnless, spentMs } = createStages();
    const collapsed = this.collapse?.runs() ?? [];
    const timings = { detect, ...spent, paint: 0 };
    const report = await inTurn(() => buildFullReport({ input, verdict, analysis, collapsed, timings }));
    this.#report = report;
    const isOver = () => this.#seams.signal.aborted || !this.#toggles.highlights;
    const placed = isOver() ? null : await inSlicesUnless(isOver, this.#paintInSteps(article, report));
    if (placed) this.cards.setMentions(placed);
    this.#report = { ...report, timings: { ...timings, paint: spentMs() } };
  }

  async #collapseAfterTakeOver(collapsed: CollapseView): Promise<void> {
    const { signal } = this.#seams;
    await whenTakenOver(this.#doc, signal);
    if (signal.aborted) return;
    collapsed.setOn(this.#toggles.collapse);
    if (this.#report) this.#report = { ...this.#report, collapsed: collapsed.runs() };
  }

  #follow(article: ArticleReading, view: CollapseView): void {
    const { signal, rereads, label } = this.#seams;
    followText(
      this.#doc,
      { article, view, signal, patience: rereads, label },
      {
        onLook: () => {
          this.painter.repairIfCleared();
          view.tidy();
        },
        onChanged: (isLast) => {
          this.#isChanged = true;
          if (rereads < REREAD_LIMIT && !isLast) this.#seams.readAgain();
          else this.#publishReady();
        },
      },
    );
  }
}
