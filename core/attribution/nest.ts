/** Which attribution lies inside which: by its cue in another's content, or as a link of a chain ("Reuters, citing TASS"). */
import type { Stretch } from './content-candidates.ts';
import type { LinkedCue } from './link.ts';
import { type ParsedText, wordAt } from './parsed-text.ts';

export interface Nesting {
  readonly nestedIn: number | null;
  readonly via: string | null;
}

const CHAIN = /^(?:cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|referring)$/;

export function nestAttributions(parsed: ParsedText, linked: readonly LinkedCue[]): Nesting[] {
  const parents = linked.map((attribution, i) => parentOf(linked, attribution, i));
  linked.forEach((attribution, i) => {
    if (parents[i] === null && isChainLink(parsed, attribution)) parents[i] = chainParent(parsed, linked, i);
  });
  const safe = parents.map((parent, i) => (parent !== null && loops(parents, i) ? null : parent));
  return linked.map((_, i) => ({ nestedIn: safe[i] ?? null, via: viaOf(parsed, linked, safe, i) }));
}

const size = (content: readonly Stretch[]): number => content.reduce((sum, { from, to }) => sum + to - from, 0);

function holds(content: readonly Stretch[], at: number): boolean {
  return content.some(({ from, to }) => from <= at && at < to);
}

/** The tightest other attribution whose content holds this cue. */
function parentOf(linked: readonly LinkedCue[], attribution: LinkedCue, i: number): number | null {
  let best: number | null = null;
  linked.forEach((other, k) => {
    if (k === i || !holds(other.content, attribution.cue.head)) return;
    // Two that hold each other's cue: the longer content is the outer one, the earlier wins a tie.
    if (
      holds(attribution.content, other.cue.head) &&
      (size(other.content) < size(attribution.content) || (size(other.content) === size(attribution.content) && k > i))
    )
      return;
    const current = best === null ? null : linked[best];
    if (!current || size(other.content) < size(current.content)) best = k;
  });
  return best;
}

function isChainLink(parsed: ParsedText, attribution: LinkedCue): boolean {
  const verb = wordAt(parsed, attribution.cue.head).lower;
  return (
    attribution.source !== null &&
    CHAIN.test(verb) &&
    attribution.cue.to - attribution.cue.from <= 3 &&
    /ing$|^cit|by$/.test(wordAt(parsed, attribution.cue.to - 1).lower)
  );
}

/** "Reuters, citing Saba, reported": the nearest other attribution of the sentence is the outer one. */
function chainParent(parsed: ParsedText, linked: readonly LinkedCue[], i: number): number | null {
  const own = linked[i];
  if (!own) return null;
  const sentence = wordAt(parsed, own.cue.head).sentence;
  let best: number | null = null;
  linked.forEach((other, k) => {
    if (k === i || wordAt(parsed, other.cue.head).sentence !== sentence || isChainLink(parsed, other)) return;
    const distance = Math.abs(other.cue.head - own.cue.head);
    const current = best === null ? null : linked[best];
    if (!current || distance < Math.abs(current.cue.head - own.cue.head)) best = k;
  });
  return best;
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
function viaOf(
  parsed: ParsedText,
  linked: readonly LinkedCue[],
  parents: readonly (number | null)[],
  i: number,
): string | null {
  const child = linked.findIndex((other, k) => parents[k] === i && isChainLink(parsed, other));
  const source = linked[child]?.source;
  if (!source || !wordAt(parsed, source.to - 1).capital) return null;
  return parsed.text.slice(wordAt(parsed, source.from).start, wordAt(parsed, source.to - 1).end);
}
