/**
 * Reads the lines in which a text says who else worked on it: "(Reporting by A in B; Editing by C)", "D contributed to
 * this report", "Translated from the Russian by E". They are given as evidence; those who reported are names for the
 * byline where nobody else signs.
 */
import type { ArticleInput } from '../article/article-input.ts';
import type { Evidence } from '../report/page-report.ts';
import { readNames } from './read-names.ts';

export interface Credits {
  /** Names after "Reporting by", as written; "additional reporting" is not who wrote. */
  readonly reporters: readonly string[];
  readonly evidence: readonly Evidence[];
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const NAMES = `${NAME}(?:,?\\s(?:(?:and|in|at|for|de|al|bin|van|von|the)\\s|&\\s)?${NAME}){0,24}`;
const DESK =
  '(?:[Ww]ith\\s)?(?:[Aa]dditional\\s|[Ff]urther\\s)?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Ff]iles|[Ii]nputs?|[Mm]aterial)\\s(?:by|from)';

/** A sentence of credits says nothing after the names: "Reporting by the Lantern showed …" goes on. */
const CREDIT = new RegExp(
  `(?:^|[.;]\\s|\\()[(\\[–—*_\\s]{0,3}(?:${DESK}|[Tt]ranslated(?:\\sfrom\\s(?:the\\s)?${NAME})?\\sby|[Ee]dited\\sby)\\s(?:the\\s)?${NAMES}\\s?(?:[;.)\\]_*]|$)`,
  'u',
);
const CONTRIBUTED =
  /^(?![^.;!?]{0,200}\s(?:said|told|that|had|has|have|who)\s)[([–—*_\s]{0,3}\p{Lu}[^.;!?"“”]{2,200}\scontributed\sto\sthis\s(?:report|story|article|post)\b/u;
const REPORTERS = new RegExp(
  `(?:^|[.;]\\s|\\()[(\\[–—*_\\s]{0,3}[Rr]eporting\\sby\\s(${NAMES})\\s?(?:[;.)\\]_*]|$)`,
  'u',
);

/**
 * The words without which a line has no credits. The patterns above hold 25 names one behind another and take longer to be made
 * ready than all lines of a page to be read.
 */
const CREDIT_HINT =
  /(?:reporting|writing|editing|research|files|inputs?|material)\s(?:by|from)\s|translated\s(?:from|by)\s|edited\sby\s/i;
const isCredit = (line: string) => (CREDIT_HINT.test(line) && CREDIT.test(line)) || isThanks(line);
const isThanks = (line: string) => line.includes('contributed') && CONTRIBUTED.test(line);
const reportersIn = (line: string) => (/reporting/i.test(line) ? REPORTERS.exec(line)?.[1] : undefined);

/** Longer lines are paragraphs. */
const CREDIT_CHARS = 600;
const LAST_BLOCKS = 4;

/** The credits at the end of a text and in the lines of its column. */
export function findCredits(input: ArticleInput): Credits {
  const lines = creditLines(input).filter(isCredit);
  const named = lines.map(reportersIn).find((names) => names !== undefined);
  return {
    reporters: named === undefined ? [] : readNames(`By ${named}`, input.lang),
    evidence: [...new Set(lines)].map((quote) => ({ signal: 'credit line', quote: quote.slice(0, 300) })),
  };
}

function creditLines({ blocks, text, signals }: ArticleInput): string[] {
  const column = signals.lines.filter(
    ({ position, tag, hints }) =>
      position !== 'elsewhere' && !/caption|figure|photo|image|gallery/.test(`${tag} ${hints}`),
  );
  return [
    ...blocks.slice(-LAST_BLOCKS).map(({ start, end }) => text.slice(start, end)),
    ...column.map((line) => line.text),
  ]
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line.length <= CREDIT_CHARS);
}
