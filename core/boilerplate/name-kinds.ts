/**
 * Names the kinds of all blocks of a page, so that the parts of one box bear one name: the heading above lends its
 * cues, and the blocks of a small element vote.
 */
import { HEADING, type PageOutline } from '../article/outline.ts';
import type { CollapseKind } from '../report/page-report.ts';
import type { FeatureTable } from './block-features.ts';
import { fieldsAround, kindOf } from './boilerplate-kinds.ts';
import type { CueSighting } from './find-cues.ts';
import type { Regions } from './region-kinds.ts';

export interface NamedKind {
  readonly kind: CollapseKind;
  readonly strength: number;
}

interface ArticlePlace {
  readonly regions: Regions;
  readonly isArticle: readonly boolean[];
  readonly first: number;
  readonly last: number;
}

// A heading speaks for at most this many blocks after it.
const HEADING_REACH = 40;
// An element votes as one box when it holds no more than this (words).
const MAX_BOX_WORDS = 250;
// Strength from which a heading's own words name what stands under it.
const PLAIN_HEADING = 3;

function nameAlone(outline: PageOutline, table: FeatureTable, place: ArticlePlace): NamedKind[] {
  let heading: { cues: CueSighting | null; at: number } = { cues: null, at: -99 };
  return outline.blocks.map((block, index) => {
    const cues = table.cues[index] ?? { any: 0, opening: 0 };
    if (place.isArticle[index]) {
      heading = { cues: null, at: -99 };
      return UNNAMED;
    }
    const headingCues = index - heading.at <= HEADING_REACH ? heading.cues : null;
    const isHeading = HEADING.test(block.tag);
    if (isHeading) heading = { cues, at: index };
    return kindOf({
      block,
      cues,
      headingCues: isHeading ? null : headingCues,
      regions: place.regions,
      side: index < place.first ? 'before' : index > place.last ? 'after' : 'inside',
      fields: fieldsAround(outline, block.container),
    });
  });
}

const UNNAMED: NamedKind = { kind: 'other', strength: 0 };

/** Topmost element around a block that holds no article text and is small enough to be one box, or -1. */
function boxOf(outline: PageOutline, table: FeatureTable, regions: Regions, container: number): number {
  let box = -1;
  for (let at = container; at > 0 && !regions.holdsArticle(at); at = outline.elements[at]?.parent ?? -1) {
    if ((table.frame.sums.words[at] ?? 0) > MAX_BOX_WORDS) break;
    box = at;
  }
  return box;
}

/**
 * The box each block votes in. Small boxes often hold several things one below the other, each under its own heading:
 * from a heading that names a kind plainly on, they vote apart.
 */
function votingBoxes(outline: PageOutline, boxes: readonly number[], alone: readonly NamedKind[]): number[] {
  let box = -1;
  let part = 0;
  return outline.blocks.map((block, index) => {
    if (boxes[index] !== box) part = 0;
    box = boxes[index] ?? -1;
    if (HEADING.test(block.tag) && (alone[index]?.strength ?? 0) >= PLAIN_HEADING) part = index;
    return box < 0 ? -1 : box + part * outline.elements.length;
  });
}

/** The kind each block would be collapsed as. */
export function nameKinds(outline: PageOutline, table: FeatureTable, place: ArticlePlace): readonly NamedKind[] {
  const alone = nameAlone(outline, table, place);
  const votes = new Map<number, Map<CollapseKind, number>>();
  const around = outline.blocks.map((block) => boxOf(outline, table, place.regions, block.container));
  const boxes = votingBoxes(outline, around, alone);
  boxes.forEach((box, index) => {
    const vote = alone[index];
    // A byline above the text does not make what stands beside it an author box.
    if (box < 0 || !vote || vote === UNNAMED || (vote.kind === 'author-box' && index < place.first)) return;
    const tally = votes.get(box) ?? new Map<CollapseKind, number>();
    tally.set(vote.kind, (tally.get(vote.kind) ?? 0) + vote.strength);
    votes.set(box, tally);
  });
  return alone.map((own, index) => {
    const tally = votes.get(boxes[index] ?? -1);
    if (!tally || own.strength >= 5) return own;
    let best = own;
    let most = (tally.get(own.kind) ?? 0) + own.strength;
    for (const [kind, count] of tally) {
      if (count > most) {
        most = count;
        best = { kind, strength: own.strength };
      }
    }
    return best;
  });
}
