/** What must hold of every analysis, whatever the page: spans lie in the text, quote it, and agree with each other. */
import type { ArticleInput } from '../../../core/article/article-input.ts';
import type { Analysis } from '../../../core/report/page-report.ts';

/** Sentences about what does not hold; none when all is well. */
export function faultsOf(input: ArticleInput, analysis: Analysis): string[] {
  const faults: string[] = [];
  const { text } = input;
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const within = (start: number, end: number, whole: string) =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= whole.length;
  let last = 0;
  for (const mention of analysis.mentions) {
    check(within(mention.start, mention.end, text), `mention out of range: ${mention.start}-${mention.end}`);
    check(text.slice(mention.start, mention.end) === mention.text, `mention is not its text: ${mention.text}`);
    check(mention.start >= last, `mentions overlap at ${mention.start}`);
    last = mention.end;
  }
  for (const mention of analysis.headlineMentions) {
    check(within(mention.start, mention.end, input.headline), `headline mention out of range: ${mention.text}`);
  }
  analysis.attributions.forEach(({ source, cue, content, nestedIn }, index) => {
    for (const [start, end] of [...source, ...cue, ...content]) {
      check(within(start, end, text), `attribution ${index} out of range: ${start}-${end}`);
    }
    check(
      nestedIn === null || (nestedIn !== index && analysis.attributions[nestedIn] !== undefined),
      `nested in ${nestedIn}`,
    );
  });
  for (const hedge of analysis.hedges)
    check(within(hedge.start, hedge.end, text), `hedge out of range: ${hedge.start}`);
  const { summary } = analysis;
  check(
    summary.named + summary.unnamed + summary.agentless === summary.attributions,
    `counts disagree: ${summary.named} + ${summary.unnamed} + ${summary.agentless} = ${summary.attributions}`,
  );
  for (const { start, end } of input.blocks) check(within(start, end, text), `block out of range: ${start}-${end}`);
  for (const link of input.links)
    check(within(link.start, link.end, text), `link out of range: ${link.start}-${link.end}`);
  return faults;
}

/** Names that something has added to the prototypes every object shares. */
export function pollution(): string[] {
  return Object.getOwnPropertyNames(Object.prototype).filter((name) => !KNOWN.has(name));
}

const KNOWN: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));
