/** From labels to linked roles: which source and which content belong to each cue, as word ranges. */
import type { Stretch } from './content-candidates.ts';
import { chooseContent } from './content-model.ts';
import { continueQuotations } from './continue-quotations.ts';
import { type Cue, cuesFrom, labelSentence } from './cue-model.ts';
import { cueContext } from './cue-surroundings.ts';
import { type FeatureList, makeFeatureList } from './feature-list.ts';
import type { WeightTable } from './linear-model.ts';
import { findInnerCues } from './nested-reports.ts';
import { normaliseCues } from './normalise-cues.ts';
import { addOwnSights } from './own-sight.ts';
import { type ParsedText, type ReadingTables, wordAt } from './parsed-text.ts';
import { findPlainReports } from './plain-reports.ts';
import { trimTails, wholeSource, withComplement, withoutNote } from './repair-links.ts';
import { shareSources } from './share-sources.ts';
import { findSilences, withSilences } from './silence.ts';
import type { SourceCandidate } from './source-candidates.ts';
import { chooseSource } from './source-model.ts';
import { addSpeakerTurns } from './speaker-turns.ts';

/** The learned tables. */
export interface AttributionTables extends ReadingTables {
  readonly cues: WeightTable;
  readonly sources: WeightTable;
  readonly contents: WeightTable;
  /** The score of "no cue", by whether the text is about fighting: higher finds fewer cues. */
  readonly lean: { readonly news: number; readonly conflict: number };
}

/** One attribution over words. */
export interface LinkedCue {
  readonly cue: Cue;
  readonly source: Stretch | null;
  readonly content: readonly Stretch[];
}

/** All attributions of a text, in the order of their cues. */
export function linkCues(parsed: ParsedText, tables: AttributionTables, domain: number): LinkedCue[] {
  const linked: LinkedCue[] = [];
  const list = makeFeatureList();
  const lean = domain > 0 ? tables.lean.conflict : tables.lean.news;
  parsed.sentences.forEach(({ from, to }, sentence) => {
    const labels = labelSentence(parsed, sentence, { table: tables.cues, list, domain, lean });
    const normal = normaliseCues(parsed, cuesFrom(parsed, from, labels), domain);
    const spoken = domain > 0 ? withSilences(normal, findSilences(parsed, from, to)) : normal;
    const cues = withSilences(findPlainReports(parsed, from, to, spoken), spoken);
    for (const cue of cues) {
      const attribution = linkCue(parsed, { tables, list, domain }, cue, cues);
      if (attribution.source || attribution.content.length > 0) linked.push(attribution);
    }
  });
  const outer = continueQuotations(parsed, trimTails(parsed, shareSources(parsed, linked)));
  return addInnerReports(parsed, tables, domain, addOwnSights(parsed, addSpeakerTurns(parsed, outer)));
}

/** Reports inside reports, with content that ends where the outer one does. */
function addInnerReports(
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

interface Linker {
  readonly tables: AttributionTables;
  /** Filled anew for each candidate. */
  readonly list: FeatureList;
  readonly domain: number;
}

function linkCue(parsed: ParsedText, { tables, list, domain }: Linker, cue: Cue, all: readonly Cue[]): LinkedCue {
  const context = cueContext(parsed, cue);
  const source = chooseSource(parsed, context, { table: tables.sources, list, domain }, all);
  const choice = chooseContent(parsed, context, source, { table: tables.contents, domain, list });
  const content: Stretch[] = [];
  if (choice.left) content.push(withoutSource(choice.left, source, cue));
  if (choice.right) content.push(throughQuotation(parsed, choice.right, context.to));
  const found = source.from < 0 ? null : { from: source.from, to: source.to };
  return { cue, source: withComplement(parsed, withoutNote(parsed, wholeSource(parsed, found, cue)), cue), content };
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
