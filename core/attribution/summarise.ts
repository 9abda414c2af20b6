/** The counts a reader sees. Stance and nested attributions are listed in the report but not counted. */

import type { Attribution, Hedge, ReportLink, ReportSummary } from '../report/page-report.ts';
import { plainWordEnd } from '../text/plain-word.ts';
import type { TextBlock } from '../text/text-model.ts';
import { ARTICLE_BEFORE, STANDS_FOR_SOMEONE } from './english/grammar-words.ts';

export interface SummaryInput {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly Hedge[];
  readonly links: readonly ReportLink[];
}

/** Blocks of running text; headings and table cells are not paragraphs. */
const PROSE_TAGS = new Set([
  'p',
  'div',
  'blockquote',
  'li',
  'section',
  'article',
  'main',
  'pre',
  'span',
  'font',
  'center',
  'td',
  'dd',
  'figcaption',
]);
/** A block with fewer words and no full stop is a label or a link, not a paragraph. */
const FEWEST_WORDS = 4;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.'’\-&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** Signs inside a word, those of ASCII. */
const JOINERS = ".'-&";
const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<![\w.-])[\w.-]+\.(?:com|org|net|ru|info|news|co)\/\S*/g;

export function summarise(input: SummaryInput): ReportSummary {
  const { text, blocks, attributions, hedges, links } = input;
  const counted = attributions.filter(({ kind, nestedIn }) => kind !== 'stance' && nestedIn === null);
  const unnamed = counted.filter((attribution) => attribution.unnamed).length;
  const agentless = counted.filter(({ sourceClass }) => sourceClass === 'none').length;
  const paragraphs = blocks.filter((block) => isParagraph(text, block));
  const touched = touchTest(counted);
  return {
    attributions: counted.length,
    named: counted.length - unnamed - agentless,
    unnamed,
    agentless,
    party: counted.filter(({ party, sourceClass }) => party !== null || sourceClass === 'armed_party').length,
    hedges: hedges.length,
    distinctSources: countSources(counted),
    paragraphs: paragraphs.length,
    paragraphsWithoutAttribution: paragraphs.filter((block) => !touched(block)).length,
    words: countWords(text, Number.POSITIVE_INFINITY),
    links: links.length,
    primaryLinks: links.filter(({ kind }) => kind === 'primary').length,
  };
}

function isParagraph(text: string, block: TextBlock): boolean {
  if (!PROSE_TAGS.has(block.tag)) return false;
  const whole = text.slice(block.start, block.end);
  const prose = whole.includes('/') || whole.includes('www.') ? whole.replace(ADDRESS, ' ') : whole;
  return countWords(prose, FEWEST_WORDS) >= FEWEST_WORDS;
}

/** Words of a text, counted up to `most`. */
function countWords(text: string, most: number): number {
  let words = 0;
  for (let at = 0; at < text.length && words < most; ) {
    const end = plainWordEnd(text, at, JOINERS);
    if (end > at) {
      words++;
      at = end;
    } else if (text.charCodeAt(at) === 32) at++;
    else {
      WORD.lastIndex = at;
      if (!WORD.test(text)) break;
      words++;
      at = WORD.lastIndex;
    }
  }
  return words;
}

/** Tells whether a cue or content reaches into a block, without asking every attribution for every block. */
function touchTest(attributions: readonly Attribution[]): (block: TextBlock) => boolean {
  const segments = attributions.flatMap(({ cue, content }) => [...cue, ...content]).sort(([a], [b]) => a - b);
  let furthest = 0;
  const furthestEnds = segments.map(([, end]) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return (block) => {
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((segments[middle]?.[0] ?? block.end) < block.end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (furthestEnds[low - 1] ?? 0) > block.start;
  };
}

/** Sources told apart by their canonical name, "the" and case aside; bare pronouns that resolve to no one count as none. */
function countSources(attributions: readonly Attribution[]): number {
  const names = new Set<string>();
  for (const { canonicalSource } of attributions) {
    const name = canonicalSource.toLowerCase().replace(ARTICLE_BEFORE, '').trim();
    if (name !== '' && !STANDS_FOR_SOMEONE.test(name)) names.add(name);
  }
  return names.size;
}
