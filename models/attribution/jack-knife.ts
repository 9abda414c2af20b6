/**
 * Predictions on texts that the models had not seen: the documents are dealt into parts, and each part is read by models that
 * were trained on the others. What the verifier learns from.
 */
import { CERTAIN, type Frame, frameCues } from '../../core/attribution/links/frame-cues.ts';
import { countText, FRAME_MEASURES, measureFrame } from '../../core/attribution/links/frame-measures.ts';
import { type AttributionModels, readAttributionModels, readReadingTables } from '../../core/attribution/models.ts';
import { type ParsedText, wordAt } from '../../core/attribution/parsing/parsed-text.ts';
import type { TrainingSet } from '../trees/gradient-boosting.ts';
import { type GoldDocument, mayTrain, readConflictTexts, readCorpus } from './corpora.ts';
import { encodeTables } from './encode-tables.ts';
import { type PreparedDocument, prepare } from './gold-words.ts';
import { SETTINGS } from './settings.ts';
import { makeTemplateDocuments } from './templates.ts';
import { cacheDocument } from './train-cues.ts';
import { trainOnce } from './training.ts';
import { loadTables } from './weights-file.ts';

const PARTS = 4;

/** A frame in numbers, whether it is an attribution, and how much it counts. */
interface FrameExample {
  readonly values: readonly number[];
  readonly yes: boolean;
  readonly weight: number;
}

/** The frames of all documents that may train, each document read by models that have not seen it. */
export function jackKnife(): TrainingSet {
  const stored = loadTables();
  const reading = readReadingTables(stored);
  const { templates, conflictWeight } = SETTINGS;
  const parts = [
    ...dealOut(readCorpus('polnear_train.jsonl.gz')),
    ...dealOut(readConflictTexts().filter(mayTrain)),
  ].map(({ gold, part }) => {
    const prepared = prepare(gold, reading, gold.hedges ? conflictWeight : 1);
    return { part, prepared, cached: cacheDocument(prepared) };
  });
  const common = makeTemplateDocuments(templates.documents, templates.sentences).map((gold) =>
    cacheDocument(prepare(gold, reading, 1)),
  );
  const examples = Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
    const seen = parts.filter((other) => other.part !== part);
    const tables = trainOnce([...seen.map(({ cached }) => cached), ...common], SETTINGS, null);
    const models = { ...readAttributionModels({ ...stored, ...encodeTables(tables) }), verifier: null };
    const held = parts.filter((other) => other.part === part);
    return held.flatMap(({ prepared }) => examplesOf(prepared, models));
  });
  return {
    width: FRAME_MEASURES.length,
    rows: Float32Array.from(examples.flatMap(({ values }) => values)),
    labels: Uint8Array.from(examples, ({ yes }) => (yes ? 1 : 0)),
    weights: Float32Array.from(examples, ({ weight }) => weight),
  };
}

function dealOut(documents: readonly GoldDocument[]): { gold: GoldDocument; part: number }[] {
  return documents.map((gold, i) => ({ gold, part: i % PARTS }));
}

/** The frames of a document, each with whether it is one of the gold attributions, judged by its cue. */
function examplesOf({ gold, parsed, domain }: PreparedDocument, models: AttributionModels): FrameExample[] {
  const frames = frameCues(parsed, models, domain, true);
  const right = rightFrames(gold, parsed, frames);
  const counts = countText(parsed, frames);
  return frames
    .filter(({ margin }) => margin < CERTAIN)
    .map((frame) => ({
      values: measureFrame(parsed, frame, counts, domain),
      yes: right.has(frame),
      weight: gold.hedges ? SETTINGS.frameWeight : 1,
    }));
}

/** Frames whose cue overlaps a gold cue; each gold cue speaks for one frame, the surest. */
function rightFrames(gold: GoldDocument, parsed: ParsedText, frames: readonly Frame[]): ReadonlySet<Frame> {
  const open = new Set(gold.attributions);
  const right = new Set<Frame>();
  for (const frame of [...frames].sort((a, b) => b.margin - a.margin)) {
    const { cue } = frame.attribution;
    const { start } = wordAt(parsed, cue.from);
    const { end } = wordAt(parsed, cue.to - 1);
    const found = [...open].find((other) => other.cue.some(([from, to]) => from < end && start < to));
    if (!found) continue;
    open.delete(found);
    right.add(frame);
  }
  return right;
}
