/**
 * Runs inside the page that is measured, as the gate and the reader do: what we cost its main thread, and what
 * Readability costs on a clone of the same document.
 */
import { Readability } from '@mozilla/readability';
import { labelBlocks } from '../../../core/boilerplate/label-blocks.ts';
import type { PageState } from '../../../core/report/page-state.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';
import { articleInput } from '../../../page/article-input.ts';
import { judgeDocument } from '../../../page/judged-page.ts';
import { startPageSession } from '../../../page/page-session.ts';
import { readArticle } from '../../../page/read-article.ts';
import { type Rounds, timed, warmMedian } from './clock.ts';

/** What the gate costs on a page, and what the background is to be asked about it. */
export interface Judged {
  /** Milliseconds of the first reading and verdict in this page: nothing is compiled yet. */
  readonly coldGateMs: number;
  readonly warmGateMs: number;
  readonly article: boolean;
  /** The `PageOutline` as JSON, and the `ArticleInput`. */
  readonly outline: string;
  readonly input: string;
}

/** Milliseconds of one reading of the page, step by step. */
export interface JobTimes {
  /** Outline and verdict. */
  readonly gate: number;
  /** Text, signals, collapse. */
  readonly read: number;
  /** Writing the two requests to the background and reading its answers. */
  readonly messages: number;
  /** From its answer to painted highlights. */
  readonly paint: number;
  readonly total: number;
  readonly readability: number;
}

/** Judges the page cold and warm, and reads it for the background. */
export function judgeAndRead(rounds: Rounds): Judged {
  let article = false;
  const coldGateMs = timed(() => {
    article = judgeDocument(document).verdict.article;
  });
  const warmGateMs = warmMedian(rounds, () => timed(() => void judgeDocument(document)));
  const { outline } = judgeDocument(document);
  const reading = readArticle(document, outline, labelBlocks(outline.outline));
  const asked = { outline: JSON.stringify(outline.outline), input: JSON.stringify(articleInput(document, reading)) };
  return { coldGateMs, warmGateMs, article, ...asked };
}

/** The background's answers, as JSON: labels of the blocks, and the analysis. */
interface Answers {
  readonly labels: string;
  readonly analysis: string;
}

/** One whole job with the answer already known; everything it did is undone before the clock is read again. */
async function job({ labels, analysis }: Answers): Promise<Omit<JobTimes, 'readability'>> {
  const ending = new AbortController();
  const judged = judgeDocument(document);
  let messages = 0;
  // Chromium carries messages as JSON.
  const answered = (request: object, answer: string) => {
    let value: ReturnType<typeof JSON.parse>;
    messages += timed(() => {
      JSON.stringify(request);
      value = JSON.parse(answer);
    });
    return { ok: true, value } as const;
  };
  const state = await new Promise<PageState>((done) => {
    startPageSession(document, {
      signal: ending.signal,
      settings: DEFAULT_SETTINGS,
      toggles: { highlights: true, collapse: true },
      force: true,
      judged,
      label: async (outline) => answered(outline, labels),
      analyse: async (input) => answered(input, analysis),
      runLabel: (kinds, words) => ({
        dir: 'ltr',
        text: `${kinds.join()} · ${words}`,
        reason: '',
        show: 'Show',
        hide: 'Hide',
        never: '',
      }),
      card: { dir: 'ltr', draw: () => {}, erase: () => {} },
      bringRules: () => {},
      onState: (next) => next.kind !== 'reading' && done(next),
      recallBlocks: null,
      remember: () => {},
      rereads: 0,
      readAgain: () => {},
    });
  });
  ending.abort();
  // Undoing is not part of the job, nor may the next round pay for its layout.
  document.body.getBoundingClientRect();
  const { read, paint } = state.kind === 'ready' ? state.report.timings : { read: 0, paint: 0 };
  return { gate: judged.detectMs, read, messages, paint, total: judged.detectMs + read + messages + paint };
}

function timeReadability(): number {
  const clone = document.cloneNode(true);
  if (!(clone instanceof Document)) throw new Error('a document clones to a document');
  return timed(() => void new Readability(clone).parse());
}

/** Our job and Readability's, taken in turns. `analysis` is the background's answer as JSON. */
export async function timeJob(analysis: string, { warmUp, measured }: Rounds): Promise<JobTimes[]> {
  const labels = JSON.stringify(labelBlocks(judgeDocument(document).outline.outline));
  document.body.getBoundingClientRect();
  const rounds: JobTimes[] = [];
  for (let round = 0; round < warmUp + measured; round++) {
    rounds.push({ ...(await job({ labels, analysis })), readability: timeReadability() });
  }
  return rounds.slice(warmUp);
}
