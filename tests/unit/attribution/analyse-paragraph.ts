/** Analyses one paragraph as a page would hand it in, and shows its spans as words. */
import { findAttributions } from '../../../core/attribution/find-attributions.ts';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import type { AttributionInput } from '../../../core/attribution/parsing/attribution-input.ts';
import stored from '../../../models/attribution/english.weights.json';

const models = readAttributionModels(stored);

/** What a case may say beyond its text. */
type Given = Partial<Pick<AttributionInput, 'lang' | 'packs' | 'resolveSide'>>;

export function analyseParagraph(text: string, given: Given = {}) {
  const model = { text, blocks: [{ start: 0, end: text.length, tag: 'p' }] };
  const page = { model, mentions: [], headline: '', publisher: null, published: null };
  return findAttributions({ ...page, lang: 'en', resolveSide: () => null, ...given }, models);
}

/** The words of segments, with an ellipsis between them. */
export const cut = (text: string, segments: readonly (readonly [number, number])[]): string =>
  segments.map(([start, end]) => text.slice(start, end)).join(' … ');
