/** From labels to linked roles: which source and which content belong to each cue, as word ranges. */
import type { Stretch } from './content-candidates.ts';
import { chooseContent } from './content-model.ts';
import { continueQuotations } from './continue-quotations.ts';
import { type Cue, cuesFrom, labelSentence } from './cue-model.ts';
import type { WeightTable } from './linear-model.ts';
import { normaliseCues } from './normalise-cues.ts';
import { type ParsedText, wordAt } from './parsed-text.ts';
import { shareSources } from './share-sources.ts';
import { findSilences, withSilences } from './silence.ts';
import { cueContext, type SourceCandidate, scoreFeatures, sourceCandidates, sourceFeatures } from './source-model.ts';

/** The learned tables. */
export interface AttributionTables {
  readonly tags: WeightTable;
  readonly cues: WeightTable;
  readonly sources: WeightTable;
  readonly contents: WeightTable;
  /** Added to the score of "no cue": positive finds fewer cues. */
  readonly lean: number;
}

/** One attribution over words. */
export interface LinkedCue {
  readonly cue: Cue;
  readonly source: Stretch | null;
  readonly content: readonly Stretch[];
}

/** Texts not about fighting lean further towards cues: PolNeAR dev, sentence 85.5 to 87.1. */
const NEWS_LEAN = 4;

/** All attributions of a text, in the order of their cues. */
export function linkCues(parsed: ParsedText, tables: AttributionTables, domain: number): LinkedCue[] {
  const linked: LinkedCue[] = [];
  parsed.sentences.forEach(({ from, to }, sentence) => {
    const labels = labelSentence(parsed, sentence, {
      table: tables.cues,
      domain,
      lean: domain > 0 ? tables.lean : tables.lean * NEWS_LEAN,
    });
    const normal = normaliseCues(parsed, cuesFrom(parsed, from, labels), domain);
    const cues = domain > 0 ? withSilences(normal, findSilences(parsed, from, to)) : normal;
    for (const cue of cues) {
      const attribution = linkCue(parsed, tables, domain, cue, cues);
      if (attribution.source || attribution.content.length > 0) linked.push(attribution);
    }
  });
  return continueQuotations(parsed, shareSources(parsed, linked));
}

function linkCue(
  parsed: ParsedText,
  tables: AttributionTables,
  domain: number,
  cue: Cue,
  all: readonly Cue[],
): LinkedCue {
  const context = cueContext(parsed, cue);
  const candidates = sourceCandidates(parsed, cue);
  let source = candidates[0] ?? { from: -1, to: -1, head: -1, first: null };
  let best = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    if (all.some((other) => other !== cue && candidate.from <= other.head && other.head < candidate.to)) continue;
    const score = scoreFeatures(tables.sources, sourceFeatures(parsed, context, candidate), domain);
    if (score > best) {
      source = candidate;
      best = score;
    }
  }
  const choice = chooseContent(parsed, context, source, { table: tables.contents, domain });
  const content: Stretch[] = [];
  if (choice.left) content.push(withoutSource(choice.left, source, cue));
  if (choice.right) content.push(throughQuotation(parsed, choice.right, context.to));
  return { cue, source: source.from < 0 ? null : { from: source.from, to: source.to }, content };
}

/** Left content never swallows a source that lies before the cue. */
function withoutSource(stretch: Stretch, source: SourceCandidate, cue: Cue): Stretch {
  const edge = source.from >= 0 && source.to <= cue.from ? source.from : cue.from;
  return stretch.to > edge && edge > stretch.from ? { from: stretch.from, to: edge } : stretch;
}

/** A quotation still open at the sentence's end goes on to its closing mark. */
function throughQuotation(parsed: ParsedText, stretch: Stretch, sentenceEnd: number): Stretch {
  const last = wordAt(parsed, stretch.to - 1);
  const quotation = parsed.quotations[last.quote];
  if (!quotation || quotation.to <= sentenceEnd || stretch.to < sentenceEnd - 1) return stretch;
  return { from: stretch.from, to: Math.max(stretch.to, quotation.to) };
}
