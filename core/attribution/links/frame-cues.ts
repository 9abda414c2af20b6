/** Frames: all that may be attributions, each a cue with its likeliest source and content and how sure the models are of them. */
import { chooseContent, type RankedContent } from '../contents/content-model.ts';
import { type Cue, type PossibleCue, possibleCues } from '../cues/cue-model.ts';
import { type CueContext, cueContext } from '../cues/cue-surroundings.ts';
import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { normaliseCues } from '../cues/normalise-cues.ts';
import { findPlainReports } from '../cues/plain-reports.ts';
import { findSilences, withSilences } from '../cues/silence.ts';
import { ENDS_IN_ING } from '../english/grammar-words.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';
import type { SourceCandidate } from '../sources/source-candidates.ts';
import { chooseSource, type RankedSource } from '../sources/source-model.ts';
import { type FeatureList, makeFeatureList } from '../weights/feature-list.ts';
import type { AttributionTables } from './link.ts';
import { notAdverb, wholeSource, withComplement, withoutNote } from './repair-links.ts';

/** An attribution with how sure the models are of its parts. */
export interface Frame {
  readonly attribution: LinkedCue;
  readonly context: CueContext;
  /** How much speaks for the cue, against the threshold. */
  readonly margin: number;
  readonly source: RankedSource;
  readonly content: RankedContent;
}

/** The margin of cues that rules found: nobody asks again. */
export const CERTAIN = 9;
/** The kind of verbs that link one thing to another (see `english/cue-words.ts`). */
const LINK = 9;
/** The margin of a cue that came out of another by repair. */
const LIKELY = 1;

/** All frames of a text, in the order of their cues; with those of doubtful cues when someone looks at them afterwards. */
export function frameCues(parsed: ParsedText, tables: AttributionTables, domain: number, doubtful: boolean): Frame[] {
  const framer = { tables, list: makeFeatureList(), domain, doubtful };
  const frames = parsed.sentences.flatMap((_, sentence) => frameSentenceCues(parsed, framer, sentence));
  return frames.sort((a, b) => a.attribution.cue.from - b.attribution.cue.from);
}

interface Framer {
  readonly tables: AttributionTables;
  /** Filled anew for each candidate. */
  readonly list: FeatureList;
  readonly domain: number;
  readonly doubtful: boolean;
}

function frameSentenceCues(parsed: ParsedText, framer: Framer, sentence: number): Frame[] {
  const { tables, list, domain, doubtful } = framer;
  const { from, to } = parsed.sentences[sentence] ?? { from: 0, to: 0 };
  const lean = domain > 0 ? tables.lean.conflict : tables.lean.news;
  const possible = possibleCues(parsed, sentence, { table: tables.cues, list, domain, lean }, doubtful);
  const above = possible.filter(({ margin }) => margin > 0);
  const likely = normaliseCues(
    parsed,
    above.map(({ cue }) => cue),
    domain,
  );
  const spoken = domain > 0 ? withSilences(likely, findSilences(parsed, from, to)) : likely;
  const cues = withSilences(findPlainReports(parsed, from, to, spoken), spoken);
  const margins = new Map(above.map(({ cue, margin }) => [cue.head, margin]));
  const found = cues.map((cue) => ({
    cue,
    margin: likely.includes(cue) ? (margins.get(cue.head) ?? LIKELY) : CERTAIN,
  }));
  return [...found, ...doubtfulCues(parsed, possible, cues, domain)].flatMap(
    (cue) => frameCue(parsed, framer, cue, cues) ?? [],
  );
}

/** Cues below the threshold that overlap none above it. */
function doubtfulCues(
  parsed: ParsedText,
  possible: readonly PossibleCue[],
  cues: readonly Cue[],
  domain: number,
): PossibleCue[] {
  return possible.flatMap(({ cue, margin }) => {
    const [shaped] = margin > 0 ? [] : normaliseCues(parsed, [cue], domain);
    if (!shaped || cues.some((other) => other.from < shaped.to && shaped.from < other.to)) return [];
    return [{ cue: shaped, margin }];
  });
}

function frameCue(
  parsed: ParsedText,
  { tables, list, domain }: Framer,
  { cue, margin }: PossibleCue,
  all: readonly Cue[],
): Frame | null {
  const context = cueContext(parsed, cue);
  const ranked = chooseSource(parsed, context, { table: tables.sources, list, domain }, all);
  const { source } = ranked;
  const choice = chooseContent(parsed, context, source, { table: tables.contents, domain, list });
  const content: Stretch[] = [];
  if (choice.left) content.push(withoutSource(choice.left, source, cue));
  if (choice.right) content.push(throughQuotation(parsed, choice.right, context.to));
  const found = source.from < 0 ? null : { from: source.from, to: source.to };
  const whole = withComplement(parsed, withoutNote(parsed, wholeSource(parsed, notAdverb(parsed, found), cue)), cue);
  if (linksThings(parsed, cue, source)) return null;
  if (!whole && content.length === 0) return null;
  return { attribution: { cue, source: whole, content }, context, margin, source: ranked, content: choice };
}

/** "The road links two towns": a road says nothing by it. */
function linksThings(parsed: ParsedText, cue: Cue, source: SourceCandidate): boolean {
  if (wordAt(parsed, cue.head).cueKind !== LINK) return false;
  const before = wordAt(parsed, cue.from - 1);
  const ofNoun = ENDS_IN_ING.test(wordAt(parsed, cue.head).lower) && before.tag === 'NOUN' && before.headKind === 0;
  return ofNoun || (source.from >= 0 && wordAt(parsed, source.head).headKind === 0);
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
