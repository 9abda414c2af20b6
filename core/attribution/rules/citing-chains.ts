/**
 * Chains of sources: "Axios, which cited two officials, reported A", "Citing the ministry, the agency said A", "Interfax said,
 * with reference to the army, that A". Both ends of a chain say the same; none of it tells of the chain itself.
 */

import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { isListedHead } from '../english/cue-words.ts';
import { RELATIVE } from '../english/grammar-words.ts';
import { CHAIN, CITED_TOO, CITES, CITING, OPENS_LINK, PASSED_ON, REFERENCE, TELLS } from '../english/report-words.ts';
import { type ParsedText, phrasesIn, plainText, wordAt } from '../parsing/parsed-text.ts';

/** "with reference to". */
const REFERENCE_WORDS = 3;

/** Adds the links that no cue covers, and gives each link what its chain says. */
export function linkChains(parsed: ParsedText, whole: readonly LinkedCue[]): LinkedCue[] {
  const linked = whole.map((attribution) => turned(parsed, attribution));
  const found: LinkedCue[] = [];
  parsed.words.forEach(({ lower }, i) => {
    const link = OPENS_LINK.test(lower) ? linkAt(parsed, i) : null;
    if (link) found.push(link);
  });
  const kept = passedOn(parsed, linked).filter(
    ({ cue }) => !found.some((link) => link.cue.from < cue.to && cue.from < link.cue.to),
  );
  const all = found.length === 0 ? kept : [...kept, ...found].sort((a, b) => a.cue.from - b.cue.from);
  if (!all.some((each) => isLink(parsed, each))) return all;
  const ends = all.map((attribution) => (isLink(parsed, attribution) ? quoterOf(parsed, attribution, all) : null));
  const shown = all.map((attribution, i) =>
    withoutLinks(
      parsed,
      attribution,
      all.filter((_, k) => ends[k] === i),
    ),
  );
  return shown.map((attribution, i) => {
    const end = shown[ends[i] ?? -1];
    return end && end.content.length > 0 && saysOther(attribution, end)
      ? { ...attribution, content: end.content }
      : attribution;
  });
}

/** "the UN said, citing | local aid groups": who is cited was taken for what is said. */
function turned(parsed: ParsedText, attribution: LinkedCue): LinkedCue {
  const { cue, source, content } = attribution;
  const [only] = content;
  if (!CITING.test(wordAt(parsed, cue.head).lower) || !source || source.to > cue.from) return attribution;
  if (!only || content.length > 1 || only.from !== cue.to) return attribution;
  const cited = phrasesIn(parsed, wordAt(parsed, cue.head).sentence).find(({ from }) => from === cue.to);
  const { headKind, lower } = wordAt(parsed, cited?.head ?? -1);
  const speaks = isListedHead(headKind) || CITED_TOO.test(lower);
  return cited && cited.to === only.to && speaks
    ? { cue, source: { from: cited.from, to: cited.to }, content: [] }
    : attribution;
}

/** "told the station, | which reported that talks had failed": the channel passes on what it was told. */
function passedOn(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const channels = linked.filter(
    ({ cue, source }) => source?.to === cue.from && isChannel(parsed, linked, source, cue.head),
  );
  if (channels.length === 0) return [...linked];
  return linked
    .filter((each) => !channels.includes(each))
    .map((each) => {
      const channel = channels.find(({ source }) => each.content.some(({ from }) => from === source?.from));
      return channel ? { ...each, content: channel.content } : each;
    });
}

/** A relative pronoun behind a comma that opens what somebody told, with a verb of reporting behind. */
function isChannel(parsed: ParsedText, linked: readonly LinkedCue[], source: Stretch, verb: number): boolean {
  const opens = source.to === source.from + 1 && RELATIVE.test(wordAt(parsed, source.from).lower);
  if (!opens || wordAt(parsed, source.from - 1).text !== ',' || !PASSED_ON.test(wordAt(parsed, verb).lower))
    return false;
  return linked.some(
    ({ cue, content }) =>
      TELLS.test(wordAt(parsed, cue.head).lower) && content.some(({ from }) => from === source.from),
  );
}

/** "the paper, which | quoted officials,", "said, | with reference to the army, that". */
function linkAt(parsed: ParsedText, i: number): LinkedCue | null {
  const relative = CITES.test(wordAt(parsed, i).lower) && RELATIVE.test(wordAt(parsed, i - 1).lower);
  const reference =
    wordAt(parsed, i - 1).text === ',' && REFERENCE.test(plainText(parsed.words.slice(i, i + REFERENCE_WORDS)));
  if (!relative && !reference) return null;
  const cue = { from: i, to: reference ? i + REFERENCE_WORDS : i + 1, head: i };
  const source = phrasesIn(parsed, wordAt(parsed, i).sentence).find(({ from }) => from === cue.to);
  return source && wordAt(parsed, source.head).headKind > 0
    ? { cue, source: { from: source.from, to: source.to }, content: [] }
    : null;
}

/** A cue that brings its source behind it: "citing | the ministry". */
const isLink = (parsed: ParsedText, { cue, source }: LinkedCue): boolean =>
  source !== null &&
  source.from >= cue.to &&
  (CHAIN.test(wordAt(parsed, cue.head).lower) || REFERENCE.test(plainText(parsed.words.slice(cue.from, cue.to))));

/** Index of the nearest report of the sentence that is no link itself. */
function quoterOf(parsed: ParsedText, link: LinkedCue, all: readonly LinkedCue[]): number | null {
  const { sentence } = wordAt(parsed, link.cue.head);
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  all.forEach((other, i) => {
    const distance = Math.abs(other.cue.head - link.cue.head);
    const speaks = other.source !== null && wordAt(parsed, other.cue.head).sentence === sentence;
    if (!speaks || isLink(parsed, other) || distance >= least) return;
    best = i;
    least = distance;
  });
  return best;
}

/** "According to Reuters, | quoting the ministry, | nine men were held": the links are none of what is said. */
function withoutLinks(parsed: ParsedText, attribution: LinkedCue, links: readonly LinkedCue[]): LinkedCue {
  if (links.length === 0) return attribution;
  const content = links.reduce<readonly Stretch[]>((left, { cue, source }) => {
    const to = Math.max(cue.to, source?.to ?? 0);
    const end = wordAt(parsed, to).text === ',' ? to + 1 : to;
    return left.flatMap((stretch) => {
      if (cue.from < stretch.from || end > stretch.to) return [stretch];
      const before = wordAt(parsed, cue.from - 1).text === ',' ? cue.from - 1 : cue.from;
      const parts = [
        { from: stretch.from, to: before },
        { from: end, to: stretch.to },
      ];
      return parts.filter(({ from, to: edge }) => edge > from);
    });
  }, attribution.content);
  return { ...attribution, content, source: untilLink(parsed, attribution.source, links) };
}

/** "according to Interfax |, which cited TASS": who cites, without whom. */
function untilLink(parsed: ParsedText, source: Stretch | null, links: readonly LinkedCue[]): Stretch | null {
  const link = links.find(({ cue }) => source && source.from < cue.from && cue.to < source.to);
  const comma = link && wordAt(parsed, link.cue.from - 1).text === ',' ? link.cue.from - 1 : (link?.cue.from ?? 0) - 2;
  return source && link && wordAt(parsed, comma).text === ',' ? { from: source.from, to: comma } : source;
}

/** A link that was left without content, or with the chain's own words in it. */
const saysOther = ({ content }: LinkedCue, end: LinkedCue): boolean =>
  content.length === 0 || content.some(({ from, to }) => from <= end.cue.head && end.cue.head < to);
