/** Projects gold attributions from characters to words, for training. */
import type { Cue } from '../../core/attribution/cues/cue-model.ts';
import { headOf } from '../../core/attribution/cues/cue-model.ts';
import { speaksOfFighting } from '../../core/attribution/parsing/conflict-vocabulary.ts';
import { type ParsedText, parseText, type ReadingTables, wordAt } from '../../core/attribution/parsing/parsed-text.ts';
import { type GoldDocument, type GoldSegments, toTextModel } from './corpora.ts';

export interface GoldWords {
  readonly cue: Cue;
  /** Half-open word range of the source, or null. */
  readonly source: { readonly from: number; readonly to: number } | null;
  /** Word indices of the content. */
  readonly content: ReadonlySet<number>;
}

export interface PreparedDocument {
  readonly gold: GoldDocument;
  readonly parsed: ParsedText;
  readonly domain: number;
  /** B, I, O by word. */
  readonly labels: Uint8Array;
  readonly attributions: readonly GoldWords[];
  /** How often an epoch sees the document. */
  readonly weight: number;
}

function wordsIn(parsed: ParsedText, segments: GoldSegments): number[] {
  const found: number[] = [];
  for (const [start, end] of segments) {
    parsed.words.forEach((word, i) => {
      if (word.start < end && word.end > start) found.push(i);
    });
  }
  return found;
}

/** Parses a document and finds its gold attributions among the words. */
export function prepare(gold: GoldDocument, tables: ReadingTables, weight: number): PreparedDocument {
  const parsed = parseText(toTextModel(gold.text), tables);
  const labels = new Uint8Array(parsed.words.length);
  const attributions: GoldWords[] = [];
  for (const attribution of gold.attributions) {
    const first = attribution.cue[0];
    if (!first) continue;
    for (const segment of attribution.cue) {
      wordsIn(parsed, [segment]).forEach((i, k) => {
        labels[i] = k === 0 ? 1 : 2;
      });
    }
    const cueWords = wordsIn(parsed, [first]);
    const from = cueWords[0];
    if (from === undefined) continue;
    const to = (cueWords.at(-1) ?? from) + 1;
    const sourceWords = wordsIn(parsed, attribution.source);
    const sentence = wordAt(parsed, from).sentence;
    const inSentence = sourceWords.filter((i) => wordAt(parsed, i).sentence === sentence);
    const start = inSentence[0];
    const source = start === undefined ? null : { from: start, to: (inSentence.at(-1) ?? start) + 1 };
    const content = new Set(wordsIn(parsed, attribution.content));
    attributions.push({ cue: { from, to, head: headOf(parsed, from, to) }, source, content });
  }
  return { gold, parsed, domain: speaksOfFighting(parsed.words) ? 1 : 0, labels, attributions, weight };
}
