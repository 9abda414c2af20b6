/** Runs inside the page: times our reading and Readability's on the same document, warm. */
import { Readability } from '@mozilla/readability';
import { judgePage } from '../../core/article/judge-page.ts';
import { labelBlocks } from '../../core/boilerplate/label-blocks.ts';
import { readOutline } from '../../page/read-outline.ts';

export interface Timing {
  readonly outline: number;
  readonly verdict: number;
  readonly labels: number;
  readonly hiding: number;
  readonly readability: number;
  readonly blocks: number;
}

const ROUNDS = 9;
const WARM_UP_ROUNDS = 6;

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Median milliseconds of each step, after some rounds to warm up. */
export function timeReadings(doc: Document): Timing {
  const rounds: Timing[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
    const start = performance.now();
    const reading = readOutline(doc);
    const outline = performance.now() - start;
    const verdict = timed(() => void judgePage(reading.outline));
    const labelled = performance.now();
    const labels = labelBlocks(reading.outline);
    const labelling = performance.now() - labelled;
    const hidden = reading.nodes.filter((block, index) => labels[index]?.kind && block.whole);
    const hiding = timed(() => {
      for (const block of hidden) block.element.setAttribute('hidden', 'until-found');
    });
    for (const block of hidden) block.element.removeAttribute('hidden');
    const clone = doc.cloneNode(true);
    if (!(clone instanceof Document)) throw new Error('a document clones to a document');
    const readability = timed(() => void new Readability(clone).parse());
    rounds.push({ outline, verdict, labels: labelling, hiding, readability, blocks: labels.length });
  }
  const of = (name: keyof Timing) => median(rounds.slice(WARM_UP_ROUNDS).map((round) => round[name]));
  return {
    outline: of('outline'),
    verdict: of('verdict'),
    labels: of('labels'),
    hiding: of('hiding'),
    readability: of('readability'),
    blocks: of('blocks'),
  };
}
