/**
 * Real pages: our main-thread and background time beside Readability's on the same page in the same run, and what
 * the gate costs where there is no article.
 */
import type { Page } from 'puppeteer-core';
import type { CorpusPage } from '../../models/boilerplate/corpora.ts';
import type { RunningBrowser } from '../../scripts/browser/launch.ts';
import { type BenchRun, bring, launchForBench, progress, ROUNDS } from './bench-run.ts';
import type { Figure } from './figures.ts';
import { median, quantile, type Rounds } from './in-page/clock.ts';
import type * as Lab from './in-page/lab.ts';
import type * as Subject from './in-page/subject.ts';

declare const newsglossSubject: typeof Subject;
declare const newsglossLab: typeof Lab;

/** A page in the place of the background, and one that shows page after page. */
export interface Bench {
  readonly lab: Page;
  readonly subject: Page;
}

export interface PageTimes extends Subject.JobTimes {
  readonly background: number;
}

export async function openBench(origin: string, { browser }: RunningBrowser): Promise<Bench> {
  const lab = await browser.newPage();
  await lab.goto(`${origin}/lab`);
  await bring(lab, 'lab');
  await lab.evaluate(() => newsglossLab.load());
  const subject = await browser.newPage();
  await subject.bringToFront();
  return { lab, subject };
}

/** Shows a page and lets the gate judge it. */
export async function judged({ subject }: Bench, url: string, rounds: Rounds): Promise<Subject.Judged> {
  await subject.goto(url, { waitUntil: 'load' });
  await bring(subject, 'subject');
  return subject.evaluate((each) => newsglossSubject.judgeAndRead(each), rounds);
}

/** Everything an article costs. */
export async function timeArticle(bench: Bench, url: string, rounds: Rounds): Promise<PageTimes> {
  const asked = await judged(bench, url, { warmUp: 0, measured: 1 });
  const { ms, analysis } = await bench.lab.evaluate((...args) => newsglossLab.analyse(...args), asked, {
    warmUp: 1,
    measured: 3,
  });
  const jobs = await bench.subject.evaluate((...args) => newsglossSubject.timeJob(...args), analysis, rounds);
  return { ...middleOf(jobs), background: ms };
}

function middleOf(jobs: readonly Subject.JobTimes[]): Subject.JobTimes {
  const middle = (name: keyof Subject.JobTimes) => median(jobs.map((job) => job[name]));
  return {
    gate: middle('gate'),
    read: middle('read'),
    messages: middle('messages'),
    paint: middle('paint'),
    total: middle('total'),
    readability: middle('readability'),
  };
}

/** Runs each page; one that breaks is told of and left out. */
export async function overPages<T>(
  run: BenchRun,
  pages: readonly CorpusPage[],
  measure: (url: string) => Promise<T>,
): Promise<T[]> {
  const found: T[] = [];
  for (const [index, page] of pages.entries()) {
    if (index % 50 === 0) progress(run, `page ${index + 1} of ${pages.length}`);
    try {
      found.push(await measure(run.server.put(page.html)));
    } catch (error) {
      progress(run, `page ${page.id} left out: ${String(error).slice(0, 200)}`);
    }
  }
  return found;
}

function articleFigures(run: BenchRun, times: readonly PageTimes[]): Figure[] {
  const ratio = (key: string, of: (time: PageTimes) => number, parts: Record<string, number>): Figure => {
    const ratios = times.map((time) => of(time) / time.readability);
    return {
      key,
      origin: run.browser,
      value: median(ratios),
      p95: quantile(ratios, 0.95),
      samples: times.length,
      parts: { ...parts, readabilityMs: middle((time) => time.readability) },
    };
  };
  const middle = (of: (time: PageTimes) => number) => median(times.map(of));
  return [
    ratio('speed.mainThreadVsReadability', (time) => time.total, {
      gateMs: middle((time) => time.gate),
      readMs: middle((time) => time.read),
      messagesMs: middle((time) => time.messages),
      paintMs: middle((time) => time.paint),
    }),
    ratio('speed.backgroundVsReadability', (time) => time.background, { backgroundMs: middle((t) => t.background) }),
  ];
}

export async function measurePages(run: BenchRun): Promise<Figure[]> {
  const running = await launchForBench(run.browser, null);
  try {
    const bench = await openBench(run.server.origin, running);
    const times = await overPages(run, run.sample.articles, (url) => timeArticle(bench, url, ROUNDS));
    const gates = await overPages(run, run.sample.others, (url) => judged(bench, url, { warmUp: 3, measured: 5 }));
    const others = gates.filter((gate) => !gate.article);
    const cold = others.map((gate) => gate.coldGateMs);
    return [
      ...(times.length > 0 ? articleFigures(run, times) : []),
      ...(others.length > 0
        ? [
            {
              key: 'speed.nonArticleMs',
              origin: run.browser,
              value: median(cold),
              p95: quantile(cold, 0.95),
              samples: others.length,
              parts: { warmMs: median(others.map((gate) => gate.warmGateMs)) },
            },
          ]
        : []),
    ];
  } finally {
    await running.close();
  }
}
