/** Reads the geoparsing development corpora, which stay outside the project (see docs/gazetteer-format.md for the licences). */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface GoldPlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lat?: number;
  readonly lon?: number;
}

export interface GoldDocument {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly places: readonly GoldPlace[];
  readonly ignore?: readonly { readonly start: number; readonly end: number }[];
}

/** Folder of the corpora: `NEWSGLOSS_CORPORA`, or `shared/corpora` beside the project. */
export function corporaFolder(): URL {
  const folder = process.env.NEWSGLOSS_CORPORA;
  return folder === undefined
    ? new URL('../../../shared/corpora/places/', import.meta.url)
    : new URL(`${folder.replace(/\/$/, '')}/places/`, 'file:///');
}

function isDocument(value: unknown): value is GoldDocument {
  return typeof value === 'object' && value !== null && 'text' in value && 'places' in value && 'id' in value;
}

/** Documents of one corpus, or null when it is not there. */
export function readCorpus(name: 'lgl' | 'geovirus' | 're3d-dev'): GoldDocument[] | null {
  const file = new URL(`${name}.jsonl.gz`, corporaFolder());
  if (!existsSync(file)) return null;
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isDocument);
}

/** Whether a document's licence lets it teach: the BBC part of re3d is CC BY-NC and may only measure. */
export function mayTeach({ source }: GoldDocument): boolean {
  return !source.includes('BBC');
}
