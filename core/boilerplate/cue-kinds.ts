/** The kinds of cue, in the order of their bits. */
import type { CueKind } from './cue-lexicon.ts';

export const CUE_KINDS: readonly CueKind[] = [
  'newsletter',
  'donation',
  'share',
  'related',
  'comments',
  'disclaimer',
  'copyright',
  'republish',
  'promo',
  'cookie',
  'author-box',
  'toc',
  'navigation',
  'correction',
  'credit',
  'dating',
  'calling',
];

/** The bit of a kind in a sighting. */
export const cueBit = (kind: CueKind): number => 1 << CUE_KINDS.indexOf(kind);
