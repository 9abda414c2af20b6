import { describe, expect, it } from 'vitest';
import { FRAME_MEASURES } from '../../../core/attribution/links/frame-measures.ts';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import { fingerprintOf } from '../../../core/trees/boosted-trees.ts';
import stored from '../../../models/attribution/english.weights.json' with { type: 'json' };

describe('shipped weights of sourcing', () => {
  it('know the measures the code takes of a frame, in the same order', () => {
    expect(stored.frameFeatures).toBe(fingerprintOf(FRAME_MEASURES));
    expect(readAttributionModels(stored).verifier?.trees.width).toBe(FRAME_MEASURES.length);
  });
});
