/** How sourcing does by kind of report and by class of source: what was found, and what of it is right. */
import type { GoldAttribution, GoldDocument, GoldSegments } from '../../models/attribution/corpora.ts';

/** What is compared of a found attribution. */
export interface Found {
  readonly source: GoldSegments;
  readonly cue: GoldSegments;
  readonly content: GoldSegments;
  readonly sourceClass: string;
}

export type Predictions = ReadonlyMap<string, { readonly attributions: readonly Found[] }>;

interface Tally {
  all: number;
  found: number;
  right: number;
}

/** Share of the content that must be found for it to count. */
const HALF = 0.5;

/** Prints a line for each kind and one for each class. */
export function printBreakdown(golds: readonly GoldDocument[], predictions: Predictions): void {
  const kinds = new Map<string, Tally>();
  const classes = new Map<string, Tally>();
  for (const gold of golds) {
    const found = predictions.get(gold.id)?.attributions ?? [];
    for (const [wanted, nested] of wantedIn(gold)) {
      const nearest = found.find(({ cue }) => touch(cue, wanted.cue));
      const right = nearest !== undefined && isRight(nearest, wanted);
      for (const kind of kindsOf(gold, wanted, nested)) count(kinds, kind, nearest !== undefined, right);
      if (nested || wanted.class === undefined) continue;
      count(classes, wanted.class, nearest !== undefined, nearest?.sourceClass === wanted.class);
    }
  }
  console.log('  by kind: cue found, and source and content right with it');
  print(kinds);
  if (classes.size === 0) return;
  console.log('  by class: cue found, and class right with it');
  print(classes);
}

const wantedIn = (gold: GoldDocument): (readonly [GoldAttribution, boolean])[] => [
  ...gold.attributions.map((each) => [each, each.nested === true] as const),
  ...(gold.nested ?? []).map((each) => [each, true] as const),
];

function kindsOf(gold: GoldDocument, wanted: GoldAttribution, nested: boolean): string[] {
  const kinds = [wanted.content.length === 0 ? 'no content' : quotationOf(gold.text, wanted.content)];
  if (wanted.source.length === 0) kinds.push('agentless');
  if (wanted.content.length > 1) kinds.push('in parts');
  if (wanted.unnamed) kinds.push('unnamed');
  if (nested) kinds.push('nested');
  return kinds;
}

const MARK = /["“”«»]|''|``/;

function quotationOf(text: string, content: GoldSegments): string {
  const words = content.map(([start, end]) => text.slice(start, end)).join(' ');
  if (!MARK.test(words)) return 'indirect';
  return /^(?:["“«]|''|``).*(?:["”»]|'')[,.]?$/s.test(words) ? 'direct' : 'mixed';
}

function isRight(found: Found, wanted: GoldAttribution): boolean {
  const sourceRight = wanted.source.length === 0 ? found.source.length === 0 : touch(found.source, wanted.source);
  const length = size(wanted.content);
  return sourceRight && (length === 0 || shared(found.content, wanted.content) >= HALF * length);
}

const size = (spans: GoldSegments): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

function shared(a: GoldSegments, b: GoldSegments): number {
  return a.reduce(
    (sum, [start, end]) =>
      sum + b.reduce((part, other) => part + Math.max(0, Math.min(end, other[1]) - Math.max(start, other[0])), 0),
    0,
  );
}

function touch(a: GoldSegments, b: GoldSegments): boolean {
  return shared(a, b) > 0;
}

function count(tallies: Map<string, Tally>, name: string, found: boolean, right: boolean): void {
  const tally = tallies.get(name) ?? { all: 0, found: 0, right: 0 };
  tallies.set(name, tally);
  tally.all++;
  if (found) tally.found++;
  if (right) tally.right++;
}

function print(tallies: ReadonlyMap<string, Tally>): void {
  for (const [name, { all, found, right }] of [...tallies].sort(([, a], [, b]) => b.all - a.all)) {
    const share = (part: number) => `${((100 * part) / all).toFixed(1).padStart(5)} %`;
    console.log(`    ${name.padEnd(18)} of ${String(all).padStart(4)}: found ${share(found)}, right ${share(right)}`);
  }
}
