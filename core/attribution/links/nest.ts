/** Which attribution lies inside which: by its cue in another's content, or as a link of a chain ("Reuters, citing TASS"). */

import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { CHAIN, CHAIN_ENDING, QUOTES_OR_CITES, REFERENCE } from '../english/report-words.ts';
import { type ParsedText, plainText, wordAt } from '../parsing/parsed-text.ts';
import { indicesBy } from './indices-by.ts';

export interface Nesting {
  readonly nestedIn: number | null;
  readonly via: string | null;
}

export function nestAttributions(parsed: ParsedText, linked: readonly LinkedCue[]): Nesting[] {
  const around = contentsAroundCues(linked);
  const parents = linked.map((attribution, i) => parentOf(linked, around[i] ?? [], attribution, i));
  const bySentence = indicesBy(parsed, linked, 'sentence');
  linked.forEach((attribution, i) => {
    const { sentence } = wordAt(parsed, attribution.cue.head);
    if (wordAt(parsed, attribution.cue.from).lower === 'as')
      parents[i] = quoterOf(parsed, linked, i) ?? parents[i] ?? null;
    if (parents[i] !== null || !isChainLink(parsed, attribution)) return;
    // "was quoted by the agency as saying": the quotation is the inner one.
    if (wordAt(parsed, linked[i + 1]?.cue.from ?? -1).lower === 'as' && quoterOf(parsed, linked, i + 1) === i) return;
    parents[i] = chainParent(parsed, linked, bySentence.get(sentence) ?? [], i);
  });
  const safe = parents.map((parent, i) => (parent !== null && loops(parents, i) ? null : parent));
  const children = firstChainLinks(parsed, linked, safe);
  return linked.map((_, i) => ({ nestedIn: safe[i] ?? null, via: viaOf(parsed, linked[children.get(i) ?? -1]) }));
}

/** For each attribution, the indices of those whose content holds its cue, ascending. One sweep over the text. */
function contentsAroundCues(linked: readonly LinkedCue[]): number[][] {
  const stretches = linked.flatMap(({ content }, index) => content.map(({ from, to }) => ({ from, to, index })));
  stretches.sort((a, b) => a.from - b.from);
  const heads = linked.map(({ cue }, index) => ({ at: cue.head, index })).sort((a, b) => a.at - b.at);
  const around: number[][] = linked.map(() => []);
  let open: typeof stretches = [];
  let next = 0;
  for (const { at, index } of heads) {
    for (let stretch = stretches[next]; stretch && stretch.from <= at; stretch = stretches[++next]) open.push(stretch);
    open = open.filter(({ to }) => at < to);
    around[index] = [...new Set(open.map((stretch) => stretch.index))].sort((a, b) => a - b);
  }
  return around;
}

/** The first link of a chain below each attribution that has one. */
function firstChainLinks(
  parsed: ParsedText,
  linked: readonly LinkedCue[],
  parents: readonly (number | null)[],
): ReadonlyMap<number, number> {
  const children = new Map<number, number>();
  linked.forEach((attribution, index) => {
    const parent = parents[index] ?? null;
    if (parent !== null && !children.has(parent) && isChainLink(parsed, attribution)) children.set(parent, index);
  });
  return children;
}

const size = (content: readonly Stretch[]): number => content.reduce((sum, { from, to }) => sum + to - from, 0);

function holds(content: readonly Stretch[], at: number): boolean {
  return content.some(({ from, to }) => from <= at && at < to);
}

/** The tightest other attribution whose content holds this cue. */
function parentOf(
  linked: readonly LinkedCue[],
  around: readonly number[],
  attribution: LinkedCue,
  i: number,
): number | null {
  let best: number | null = null;
  for (const k of around) {
    const other = linked[k];
    if (k === i || !other) continue;
    // Two that hold each other's cue: the longer content is the outer one, the earlier wins a tie.
    if (
      holds(attribution.content, other.cue.head) &&
      (size(other.content) < size(attribution.content) || (size(other.content) === size(attribution.content) && k > i))
    )
      continue;
    const current = best === null ? null : linked[best];
    if (!current || size(other.content) < size(current.content)) best = k;
  }
  return best;
}

function isChainLink(parsed: ParsedText, attribution: LinkedCue): boolean {
  const verb = wordAt(parsed, attribution.cue.head).lower;
  return (
    attribution.source !== null &&
    (CHAIN.test(verb) || REFERENCE.test(plainText(parsed.words.slice(attribution.cue.from, attribution.cue.to)))) &&
    attribution.cue.to - attribution.cue.from <= 3 &&
    (attribution.source.from >= attribution.cue.to || CHAIN_ENDING.test(wordAt(parsed, attribution.cue.to - 1).lower))
  );
}

/** "Reuters, citing Saba, reported": the nearest other attribution of the sentence is the outer one. */
function chainParent(
  parsed: ParsedText,
  linked: readonly LinkedCue[],
  inSentence: readonly number[],
  i: number,
): number | null {
  const own = linked[i];
  if (!own) return null;
  let best: number | null = null;
  for (const k of inSentence) {
    const other = linked[k];
    if (k === i || !other || isChainLink(parsed, other)) continue;
    const distance = Math.abs(other.cue.head - own.cue.head);
    const current = best === null ? null : linked[best];
    if (!current || distance < Math.abs(current.cue.head - own.cue.head)) best = k;
  }
  return best;
}

/** "The radio quoted the ministry as saying": who quotes, right before whom is quoted. */
function quoterOf(parsed: ParsedText, linked: readonly LinkedCue[], i: number): number | null {
  const own = linked[i];
  const before = linked[i - 1];
  if (!own?.source || !before || before.cue.to > own.cue.from) return null;
  const quotes = QUOTES_OR_CITES.test(wordAt(parsed, before.cue.head).lower);
  const inOne = wordAt(parsed, before.cue.head).sentence === wordAt(parsed, own.cue.head).sentence;
  return quotes && inOne ? i - 1 : null;
}

function loops(parents: readonly (number | null)[], start: number): boolean {
  let at = parents[start] ?? null;
  for (let steps = 0; at !== null && steps <= parents.length; steps++) {
    if (at === start) return true;
    at = parents[at] ?? null;
  }
  return false;
}

/** What a chained source passed on: "TASS" for Reuters in "Reuters, citing TASS". */
function viaOf(parsed: ParsedText, child: LinkedCue | undefined): string | null {
  const source = child?.source;
  if (!source || !wordAt(parsed, source.to - 1).capital) return null;
  return parsed.text.slice(wordAt(parsed, source.from).start, wordAt(parsed, source.to - 1).end);
}
