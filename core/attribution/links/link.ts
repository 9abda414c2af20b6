/** From labels to linked roles: which source and which content belong to each cue, as word ranges. */
import { chooseContent } from '../contents/content-model.ts';
import { cueContext } from '../cues/cue-surroundings.ts';
import type { LinkedCue } from '../cues/linked-cue.ts';
import type { ParsedText, ReadingTables } from '../parsing/parsed-text.ts';
import { makeFeatureList } from '../weights/feature-list.ts';
import type { WeightTable } from '../weights/linear-model.ts';
import { continueQuotations } from './continue-quotations.ts';
import { frameCues } from './frame-cues.ts';
import { findInnerCues } from './nested-reports.ts';
import { addOwnSights } from './own-sight.ts';
import { trimTails } from './repair-links.ts';
import { shareSources } from './share-sources.ts';
import { addSpeakerTurns } from './speaker-turns.ts';
import { type Verifier, verifierFor, verifyFrames } from './verify-frames.ts';

/** The learned tables. */
export interface AttributionTables extends ReadingTables {
  readonly cues: WeightTable;
  readonly sources: WeightTable;
  readonly contents: WeightTable;
  /** Null where the models are trained that it will look at. */
  readonly verifier: Verifier | null;
  /** The score of "no cue", by whether the text is about fighting: higher finds fewer cues. */
  readonly lean: { readonly news: number; readonly conflict: number };
}

/** All attributions of a text, in the order of their cues. */
export function linkCues(parsed: ParsedText, tables: AttributionTables, domain: number): LinkedCue[] {
  const verifier = verifierFor(parsed, tables.verifier, domain);
  const frames = frameCues(parsed, tables, domain, verifier !== null);
  const linked = verifier
    ? verifyFrames(parsed, frames, verifier, domain)
    : frames.map(({ attribution }) => attribution);
  const outer = continueQuotations(parsed, trimTails(parsed, shareSources(parsed, linked)));
  return addOwnSights(parsed, addSpeakerTurns(parsed, outer));
}

/** Reports inside reports, with content that ends where the outer one does. */
export function addInnerReports(
  parsed: ParsedText,
  tables: AttributionTables,
  domain: number,
  linked: readonly LinkedCue[],
): LinkedCue[] {
  const list = makeFeatureList();
  const inner = findInnerCues(parsed, linked).flatMap(({ cue, source, within }) => {
    const candidate = { ...source, head: source.to - 1, first: null };
    const choice = chooseContent(parsed, cueContext(parsed, cue), candidate, { table: tables.contents, domain, list });
    if (!choice.right) return [];
    const to = Math.min(choice.right.to, within.to);
    return to > choice.right.from ? [{ cue, source, content: [{ from: choice.right.from, to }] }] : [];
  });
  return inner.length === 0 ? [...linked] : [...linked, ...inner].sort((a, b) => a.cue.from - b.cue.from);
}
