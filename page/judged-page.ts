/**
 * What the gate has read, kept for the reader that comes a moment later, so that an article is walked and judged once.
 * Handed over only if the document has not changed meanwhile; forgotten soon, because an outline is as big as its page.
 */
import { judgePage, judgePageInSteps } from '../core/article/judge-page.ts';
import type { PageVerdict } from '../core/report/page-report.ts';
import { type OutlineReading, readOutline, readOutlineInSteps } from './read-outline.ts';
import { createStages } from './stages.ts';

export interface JudgedPage {
  readonly outline: OutlineReading;
  readonly verdict: PageVerdict;
  /** Milliseconds that reading and judging took. */
  readonly detectMs: number;
}

/** Reads a document's outline and judges it. */
export function judgeDocument(doc: Document): JudgedPage {
  const began = performance.now();
  const outline = readOutline(doc);
  const verdict = judgePage(outline.outline);
  return { outline, verdict, detectMs: performance.now() - began };
}

export interface KeptJudgement {
  readonly verdict: PageVerdict;
  /** The first call gets the page as it was judged, or null when it is no longer as it was read; later calls get null. */
  readonly take: () => JudgedPage | null;
}

/** Longer than a dead background needs to wake and send the reader, ms. */
const KEPT_MS = 5000;

/** Judges in slices, so that the page stays alive meanwhile, and keeps what it has read. */
export async function judgeInSlices(doc: Document, signal: AbortSignal): Promise<KeptJudgement> {
  const changes = watchChanges(doc, signal);
  const { inSlices, inSlicesUnless, spentMs } = createStages();
  const outline = await inSlicesUnless(changes.ofTree, readOutlineInSteps(doc));
  // A page that rebuilds itself between our slices is read at one go.
  if (outline === null) return keep(judgeDocument(doc), watchChanges(doc, signal, changes));
  const verdict = await inSlices(judgePageInSteps(outline.outline));
  return keep({ outline, verdict, detectMs: spentMs() }, changes);
}

function keep(judged: JudgedPage, changes: Changes): KeptJudgement {
  let own: JudgedPage | null = judged;
  const forget = () => {
    own = null;
    changes.end();
  };
  const timer = setTimeout(forget, judged.verdict.article ? KEPT_MS : 0);
  const take = () => {
    const unchanged = changes.any() ? null : own;
    clearTimeout(timer);
    forget();
    return unchanged;
  };
  return { verdict: judged.verdict, take };
}

interface Changes {
  /** Nodes or text came, went or changed. */
  readonly ofTree: () => boolean;
  /** The same, or attributes. */
  readonly any: () => boolean;
  end(): void;
}

/** Watches a document from now on, in the place of an earlier watch. */
function watchChanges(doc: Document, signal: AbortSignal, former?: Changes): Changes {
  former?.end();
  let ofTree = false;
  let any = false;
  const note = (records: readonly MutationRecord[]) => {
    any ||= records.length > 0;
    ofTree ||= records.some(({ type }) => type !== 'attributes');
  };
  const observer = new MutationObserver(note);
  observer.observe(doc, { childList: true, characterData: true, attributes: true, subtree: true });
  const look = () => note(observer.takeRecords());
  const end = () => observer.disconnect();
  signal.addEventListener('abort', end, { once: true });
  return {
    ofTree: () => {
      look();
      return ofTree;
    },
    any: () => {
      look();
      return any || signal.aborted;
    },
    end,
  };
}
