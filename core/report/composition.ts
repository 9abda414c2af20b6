/**
 * Who the words come from: the share of attributed words per kind of source, for the bar under the first sentence.
 * Twelve source classes make eight bands; unnamed and agentless statements are bands of their own.
 */
import { countWords } from '../article/count-words.ts';
import type { Attribution, SourceClass } from './page-report.ts';
import { isCounted } from './statements.ts';

/** Bands in the order in which they are drawn, most closely identified first. */
export const BANDS = [
  'person',
  'body',
  'party',
  'document',
  'media',
  'self',
  'witness',
  'unnamed',
  'agentless',
] as const;
export type Band = (typeof BANDS)[number];

const BAND_OF_CLASS: Record<SourceClass, Band> = {
  named_person: 'person',
  named_org: 'body',
  official_body: 'body',
  armed_party: 'party',
  unnamed_official: 'unnamed',
  unnamed_other: 'unnamed',
  witness: 'witness',
  document: 'document',
  media: 'media',
  social: 'media',
  self: 'self',
  none: 'agentless',
};

export interface BandShare {
  readonly band: Band;
  readonly words: number;
  readonly statements: number;
  /** Part of all attributed words, 0 to 1. */
  readonly share: number;
}

/** The band of one attribution: being unnamed outweighs the kind of source, except for witnesses. */
export function bandOf({ sourceClass, unnamed }: Attribution): Band {
  const band = BAND_OF_CLASS[sourceClass];
  return unnamed && band !== 'witness' && band !== 'agentless' ? 'unnamed' : band;
}

/** Bands that have words, in drawing order; an article without attributed words has none. */
export function composition(text: string, attributions: readonly Attribution[]): BandShare[] {
  const words = new Map<Band, number>();
  const statements = new Map<Band, number>();
  for (const attribution of attributions.filter(isCounted)) {
    const band = bandOf(attribution);
    const spoken = attribution.content.reduce((sum, [start, end]) => sum + countWords(text.slice(start, end)), 0);
    words.set(band, (words.get(band) ?? 0) + spoken);
    statements.set(band, (statements.get(band) ?? 0) + 1);
  }
  const total = [...words.values()].reduce((sum, count) => sum + count, 0);
  return BANDS.filter((band) => (words.get(band) ?? 0) > 0).map((band) => ({
    band,
    words: words.get(band) ?? 0,
    statements: statements.get(band) ?? 0,
    share: (words.get(band) ?? 0) / total,
  }));
}
