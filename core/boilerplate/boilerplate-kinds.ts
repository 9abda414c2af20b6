/**
 * Gives every block that does not belong to the article a kind: first by the region it lies in, then by what it and
 * the heading above it say, then by its shape. Kinds only name what is collapsed; they never decide whether.
 */
import type { OutlineBlock, PageOutline } from '../article/outline.ts';
import type { CollapseKind } from '../report/page-report.ts';
import { CUE_KINDS } from './cue-kinds.ts';
import type { CueKind } from './cue-lexicon.ts';
import type { CueSighting } from './find-cues.ts';
import type { HintCategory } from './hint-categories.ts';
import type { Regions } from './region-kinds.ts';

const REASONS: Readonly<Record<CollapseKind, string>> = {
  navigation: 'Menu or list of sections',
  header: 'Top of the site',
  footer: 'Bottom of the site',
  sidebar: 'Side column',
  related: 'Links to other pages',
  newsletter: 'Asks you to sign up for e-mails',
  donation: 'Asks for donations',
  share: 'Asks you to share or follow',
  promo: 'Advertises something',
  comments: 'Readers’ comments',
  disclaimer: 'Disclaimer',
  copyright: 'Copyright notice',
  republish: 'Says where the article first appeared',
  cookie: 'Asks for consent or explains cookies',
  'author-box': 'About the author',
  toc: 'Table of contents',
  other: 'Not part of the article’s text',
};

/** Why a kind of block is collapsed, in words a reader understands. */
export function reasonOf(kind: CollapseKind): string {
  return REASONS[kind];
}

export interface KindEvidence {
  readonly block: OutlineBlock;
  readonly cues: CueSighting;
  /** Cues of the nearest heading above, when no article text stands between. */
  readonly headingCues: CueSighting | null;
  readonly regions: Regions;
  /** Stands before the article's first or after its last block. */
  readonly side: 'before' | 'inside' | 'after';
  readonly fields: number;
}

const BITS = new Map(CUE_KINDS.map((kind, index) => [kind, 1 << index]));
const has = (bits: number, kind: CueKind) => (bits & (BITS.get(kind) ?? 0)) !== 0;

const REGION_HINTS: readonly (readonly [HintCategory, CollapseKind, number])[] = [
  ['comments', 'comments', 5],
  ['newsletter', 'newsletter', 3],
  ['donation', 'donation', 2],
  ['share', 'share', 4],
  ['related', 'related', 3],
  ['teaser', 'related', 1.2],
  ['promo', 'promo', 2.5],
  ['author', 'author-box', 3],
  ['legal', 'copyright', 2],
  ['toc', 'toc', 4],
  ['sidebar', 'sidebar', 1.6],
  ['nav', 'navigation', 2],
  ['product', 'promo', 1],
  ['header', 'header', 1],
];

/** Cue kinds that name a collapse kind, with the weight of an opening cue and of one anywhere. */
const CUE_WEIGHTS: readonly (readonly [CueKind & CollapseKind, number, number])[] = [
  ['newsletter', 3, 2],
  ['donation', 4, 3],
  ['share', 3.5, 1.5],
  ['related', 3.5, 0.8],
  ['comments', 3, 1],
  ['disclaimer', 4.5, 2.5],
  ['copyright', 4, 3],
  ['republish', 4.5, 2.2],
  ['promo', 3, 1.5],
  ['author-box', 2.5, 0.6],
  ['toc', 2, 0.5],
  ['navigation', 1.5, 0.3],
];

type Points = Map<CollapseKind, number>;

function give(points: Points, kind: CollapseKind, amount: number): void {
  points.set(kind, (points.get(kind) ?? 0) + amount);
}

/** Site-wide regions whose parts all bear the region's own name, or null. */
function siteRegion({ block, regions, side, cues }: KindEvidence): CollapseKind | null {
  const at = block.container;
  if (regions.isHinted(at, 'cookie') && (has(cues.any, 'cookie') || regions.isWithin(at, 'dialog'))) return 'cookie';
  if (side === 'after' && (regions.isWithin(at, 'footer') || regions.isHinted(at, 'footer'))) {
    // An article's own footer holds tags, shares and author boxes and is small; the site's lies outside the column.
    if (!isOwnFooter(cues, regions, at)) return 'footer';
  }
  if (side === 'before' && regions.isWithin(at, 'nav')) return 'navigation';
  if (side === 'before' && (regions.isWithin(at, 'header') || regions.isHinted(at, 'header'))) return 'header';
  return null;
}

function isOwnFooter(cues: CueSighting, regions: Regions, at: number): boolean {
  const isTold = ['share', 'author', 'comments', 'related'] as const;
  if (isTold.some((category) => regions.isHinted(at, category))) return true;
  return has(cues.opening, 'republish') || has(cues.opening, 'disclaimer');
}

function pointsOf(evidence: KindEvidence): Points {
  const { block, cues, headingCues, regions, side, fields } = evidence;
  const points: Points = new Map();
  const at = block.container;
  for (const [category, kind, weight] of REGION_HINTS) if (regions.isHinted(at, category)) give(points, kind, weight);
  for (const [kind, opening, anywhere] of CUE_WEIGHTS) {
    if (has(cues.opening, kind)) give(points, kind, opening);
    else if (has(cues.any, kind)) give(points, kind, anywhere);
    if (headingCues && has(headingCues.any, kind)) give(points, kind, 2);
  }
  const linked = block.text.length > 0 && block.linkChars / block.text.length > 0.6;
  if (linked && block.words >= 4) give(points, 'related', 1.5);
  if (linked && block.words < 4) give(points, 'navigation', 0.8);
  if (block.text.includes('©') && block.words < 40) give(points, 'copyright', 3);
  if (fields > 0) give(points, 'newsletter', 0.8);
  if (regions.isWithin(at, 'aside')) give(points, 'sidebar', 1.2);
  if (regions.isWithin(at, 'nav')) give(points, 'navigation', 2);
  if (block.hrefs.some((href) => /sharer|intent\/tweet|share\?|api\.whatsapp|t\.me\/share/i.test(href)))
    give(points, 'share', 3);
  if (block.hrefs.some((href) => /paypal|patreon|donate|spenden|ko-fi|buymeacoffee|gofundme/i.test(href)))
    give(points, 'donation', 3);
  if (block.hrefs.some((href) => /\/authors?\//i.test(href)) && block.words < 12) give(points, 'author-box', 1);
  if (block.hrefs.some((href) => /\/(?:tags?|topics?|categor(?:y|ies)|regions?|themes?)\//i.test(href)))
    give(points, 'related', linked && side !== 'inside' ? 3.5 : 1.5);
  if (side === 'before' && points.size === 0) give(points, 'header', 0.4);
  return points;
}

/** The likeliest kind of one block, with its strength. */
export function kindOf(evidence: KindEvidence): { readonly kind: CollapseKind; readonly strength: number } {
  const region = siteRegion(evidence);
  if (region) return { kind: region, strength: 9 };
  let kind: CollapseKind = 'other';
  let strength = 0.5;
  for (const [candidate, points] of pointsOf(evidence)) {
    if (points > strength) {
      kind = candidate;
      strength = points;
    }
  }
  return { kind, strength };
}

/** Where an outline's block ends its heading's reach, and what that heading says: see `label-blocks.ts`. */
export function fieldsAround(outline: PageOutline, container: number): number {
  const element = outline.elements[container];
  const parent = element && element.parent >= 0 ? outline.elements[element.parent] : undefined;
  return (element?.fields ?? 0) + (parent?.fields ?? 0);
}
