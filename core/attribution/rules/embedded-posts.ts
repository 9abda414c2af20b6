/**
 * Posts that a page embeds: "— Osra Guard (@osraguard) March 4, 2023" below what the account wrote, "Posted by the council on
 * 4 March", and posts told as a line: "Osra Guard (@osraguard) on Telegram: …". The signature tells whose words they are.
 */
import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { LINK_TAIL, NETWORKS, ON_NETWORK, SHARED_BY } from '../english/social-words.ts';
import { lowerText, type ParsedText, wordAt } from '../parsing/parsed-text.ts';

/** A name and its handle, in words. */
const LONGEST_NAME = 9;
/** "March 4, 2023 at 1:02 PM". */
const LONGEST_DATE = 14;
const DASH = /^[—–-]+$/;
const OPENS_SIGNATURE = /^(?:a|this|post|video|photo|reel|story|posted)$/;

/** Gives embedded posts to whoever signed them; a signature's own words report nothing. */
export function addEmbeddedPosts(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const posts = parsed.blocks.flatMap((_, block) => postOf(parsed, block) ?? []);
  if (posts.length === 0) return [...linked];
  const kept = linked.filter(
    ({ cue }) =>
      !posts.some((post) => post.cue.from <= cue.from && cue.from < Math.max(post.cue.to, signatureEnd(post))),
  );
  return [...kept, ...posts].sort((a, b) => a.cue.from - b.cue.from);
}

const signatureEnd = ({ source }: LinkedCue): number => source?.to ?? 0;

function postOf(parsed: ParsedText, index: number): LinkedCue | null {
  const block = parsed.blocks[index];
  if (!block) return null;
  return signedAtEnd(parsed, index, block) ?? postedBy(parsed, index, block) ?? toldAsLine(parsed, block);
}

/** "… are two wounded. — Osra Guard (@osraguard) March 4, 2023": behind the post, or in a block of its own. */
function signedAtEnd(parsed: ParsedText, index: number, block: Stretch): LinkedCue | null {
  const earliest = Math.max(block.from, block.to - LONGEST_NAME - LONGEST_DATE - 1);
  for (let dash = block.to - 2; dash >= earliest; dash--) {
    if (!DASH.test(wordAt(parsed, dash).text)) continue;
    const to = handleEnd(parsed, dash + 1, block.to);
    if (to === null || !isDate(parsed, to, block.to)) continue;
    const content = dash > block.from ? trimmed(parsed, { from: block.from, to: dash }) : postBefore(parsed, index);
    if (content) return attribution({ from: dash, to: dash + 1 }, { from: dash + 1, to }, content);
  }
  return null;
}

/** "Posted by | the council | on 4 March", "A post shared by | Anton Belov (@abelov)". */
function postedBy(parsed: ParsedText, index: number, block: Stretch): LinkedCue | null {
  if (!OPENS_SIGNATURE.test(wordAt(parsed, block.from).lower)) return null;
  const by = parsed.words.slice(block.from, block.from + 4).findIndex(({ lower }) => lower === 'by');
  const from = block.from + by + 1;
  if (by < 1 || !SHARED_BY.test(lowerText(parsed.words.slice(block.from, from)))) return null;
  let to = handleEnd(parsed, from, block.to) ?? from;
  while (to === from || (to < block.to && wordAt(parsed, to).capital && to < from + LONGEST_NAME)) to++;
  const content = isDate(parsed, to, block.to) ? postBefore(parsed, index) : null;
  return content && attribution({ from: block.from, to: from }, { from, to }, content);
}

/** "Anton Belov (@abelov) on X: 'The mill is ours.'" */
function toldAsLine(parsed: ParsedText, block: Stretch): LinkedCue | null {
  const end = handleEnd(parsed, block.from, block.to);
  if (end === null) return null;
  const named = ON_NETWORK.test(wordAt(parsed, end).lower) && NETWORKS.test(wordAt(parsed, end + 1).lower);
  const colon = named ? end + 2 : end;
  if (wordAt(parsed, colon).text !== ':' || colon + 1 >= block.to) return null;
  const content = trimmed(parsed, { from: colon + 1, to: block.to });
  return content && attribution({ from: colon, to: colon + 1 }, { from: block.from, to: end }, content);
}

/** Behind the bracket that closes a handle: "Osra Guard (@osraguard) |". */
function handleEnd(parsed: ParsedText, from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + LONGEST_NAME); i++) {
    if (!wordAt(parsed, i).text.startsWith('@')) continue;
    if (i === from || wordAt(parsed, i - 1).text !== '(') return null;
    while (i < end && wordAt(parsed, i).text !== ')') i++;
    return i < end ? i + 1 : null;
  }
  return null;
}

/** Nothing but a date and a time, or nothing at all. */
function isDate(parsed: ParsedText, from: number, end: number): boolean {
  const rest = parsed.words.slice(from, end);
  return (
    rest.length <= LONGEST_DATE &&
    rest.every(({ capital, kind, lower }) => capital || kind !== 'word' || /^(?:on|at|am|pm)$/.test(lower))
  );
}

/** The paragraph before a signature that stands alone. */
function postBefore(parsed: ParsedText, index: number): Stretch | null {
  const before = parsed.blocks[index - 1];
  return before && !/^h[1-6]$/.test(before.tag) ? trimmed(parsed, before) : null;
}

/** Words of a link that ends a post. */
const LONGEST_LINK = 12;

/** Without the link to a picture that ends many posts. */
function trimmed(parsed: ParsedText, { from, to }: Stretch): Stretch | null {
  const tail = Math.max(from, to - LONGEST_LINK);
  const link = parsed.words.slice(tail, to).findIndex(({ lower }) => LINK_TAIL.test(lower));
  const end = link < 0 ? to : tail + link;
  return end > from ? { from, to: end } : null;
}

const attribution = (cue: Stretch, source: Stretch, content: Stretch): LinkedCue => ({
  cue: { ...cue, head: cue.from },
  source,
  content: [content],
});
