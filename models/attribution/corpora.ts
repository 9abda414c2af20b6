/** Reads the annotated corpora of the sourcing kit as text models with gold attributions. Node only. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TextBlock, TextModel } from '../../core/text/text-model.ts';

export type GoldSegments = readonly (readonly [number, number])[];

export interface GoldAttribution {
  readonly source: GoldSegments;
  readonly cue: GoldSegments;
  readonly content: GoldSegments;
  readonly class?: string;
  readonly unnamed?: boolean;
  readonly nested?: boolean;
  readonly party?: boolean;
  readonly described?: boolean;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly licence?: string;
  readonly attributions: readonly GoldAttribution[];
  readonly nested?: readonly GoldAttribution[];
  readonly hedges?: readonly { readonly span: readonly [number, number]; readonly kind: string }[];
}

/** Folder of the corpora: NEWSGLOSS_CORPORA or the sibling checkout. */
export function corporaFolder(): string {
  return resolve(process.env.NEWSGLOSS_CORPORA ?? resolve(import.meta.dirname, '../../../shared/corpora'), 'sourcing');
}

/** Whether the kit is there. */
export function corporaPresent(): boolean {
  return existsSync(corporaFolder());
}

function isDocument(value: unknown): value is GoldDocument {
  return typeof value === 'object' && value !== null && 'text' in value && 'attributions' in value;
}

/** Documents of one file of the kit. */
export function readCorpus(name: string): GoldDocument[] {
  const raw = readFileSync(resolve(corporaFolder(), name));
  const text = (name.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  const parsed: unknown[] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  return parsed.filter(isDocument);
}

/** The conflict texts. BBC documents are CC BY-NC: they may judge but never train. */
export function readConflictTexts(): GoldDocument[] {
  return ['conflict_gold_dev.jsonl', 'conflict_gold_more_dev.jsonl', 'conflict_synthetic_dev.jsonl'].flatMap(
    readCorpus,
  );
}

/** Whether a document may train. */
export function mayTrain(document: GoldDocument): boolean {
  return !/BBC|copyright/i.test(document.licence ?? '') && !document.id.startsWith('seed');
}

/** Blocks of a corpus text: lines, but wire copy's line breaks inside a paragraph are spaces. */
export function toTextModel(text: string): TextModel {
  const wrapped = /\n\s*\n/.test(text) && /[a-z,]\n[a-z]/.test(text);
  const breakAt = wrapped ? /\n\s*\n/g : /\n+/g;
  const blocks: TextBlock[] = [];
  let from = 0;
  const push = (start: number, end: number) => {
    const piece = text.slice(start, end);
    if (piece.trim() === '') return;
    const lead = piece.length - piece.trimStart().length;
    blocks.push({ start: start + lead, end: start + piece.trimEnd().length, tag: 'p' });
  };
  for (const found of text.matchAll(breakAt)) {
    push(from, found.index);
    from = found.index + found[0].length;
  }
  push(from, text.length);
  return { text, blocks };
}
