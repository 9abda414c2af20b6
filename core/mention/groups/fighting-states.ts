/**
 * Which states the text shows fighting: its forces act or are fought, its strikes fall, it wages war, or a group that the
 * glossary calls its opponent fights. A state that mediates, gives or comments is no party, whatever army it keeps.
 */
import type { GroupGlossary } from '../../glossary/group-glossary.ts';
import type { GroupMention, Mention } from '../../report/page-report.ts';
import { BACKED_BY_IT } from '../../text/ties-to-others.ts';
import { countryLabel } from './country-index.ts';
import { type PageWords, pageWords } from './page-words.ts';
import { isOtherState } from './whose-forces.ts';

/** Longest sentence looked at, on either side, in code units. */
const REACH = 300;
/** What forces do in a sentence about fighting. */
const FIGHTS =
  /\b(?:fight\w*|fought|clash\w*|battl\w+|attack\w*|struck|strikes?|striking|hit|hitting|bomb\w*|shell(?:ed|ing|s)?|kill\w*|captur\w+|seiz\w+|advanc\w+|storm\w*|raid\w*|ambush\w*|assault\w*|fire|fired|firing|shot|control(?:s|led)?|occup(?:y|ied|ies|ying)|invad\w+|invasion|offensive|incursion|besieg\w+|siege|repel\w*|repuls\w+|withdr\w+|retreat\w*|destroy\w+|intercept\w*|downed|wound\w*|overran|overrun|dislodg\w+|airstrikes?|frontline|war)\b/i;
/** Behind a state's word they fight once the sentence does. */
const FORCES =
  /^(?:army|troops?|forces?|soldiers?|military|navy|jets?|warplanes?|aircraft|drones?|missiles?|rockets?|artillery|tanks?|brigades?|battalions?|marines|gunboats?|helicopters?|units?|mod|defen[cs]e)$/;
/** Behind a state's word they are fighting by themselves. */
const ACTS =
  /^(?:strikes?|airstrikes?|raids?|shelling|bombardments?|offensive|invasion|incursions?|bombings?|assaults?|attacks?|fire|occupation|war|bombed|bombs|bombing|invaded|attacked|struck|shelled)$/;
/** "the Ministry of Defence of | Belmaria". */
const FORCES_OF =
  /\b(?:armed forces|army|military|troops|forces|ministry of defen[cs]e|defen[cs]e ministry) of (?:the )?$/i;
/** Words between a state's word and what it does. */
const WORDS_AHEAD = 3;
const PEACEKEEPERS = 'peacekeeping-mission';

/** Without the mentions of missions that stand between the sides. */
export function withoutPeacekeepers(mentions: readonly Mention[], glossary: GroupGlossary): Mention[] {
  return mentions.filter(
    (mention) => mention.kind !== 'group' || mention.id === null || glossary.entry(mention.id)?.kind !== PEACEKEEPERS,
  );
}

/** Tells of a state's armed force whether the text shows it fighting. Looks at the text once, when first asked. */
export function fightingForces(
  text: string,
  mentions: readonly Mention[],
  glossary: GroupGlossary,
): (force: string) => boolean {
  let found: ReadonlySet<string> | null = null;
  return (force) => {
    found ??= new Set([
      ...forcesByWords(pageWords(text, false), glossary),
      ...forcesByMentions(text, mentions, glossary),
    ]);
    return found.has(force);
  };
}

function forcesByWords(page: PageWords, glossary: GroupGlossary): string[] {
  const forces: string[] = [];
  for (const { at, theatre, kind, length } of page.hits) {
    const country = kind === 'place' ? null : countryLabel(theatre);
    const force = country === null ? null : glossary.forceOf(country);
    if (force !== null && !isOtherState(page, at) && isFightingAt(page, at, at + length)) forces.push(force);
  }
  return forces;
}

/** Whether the words at and behind a state's word show it fighting. */
function isFightingAt(page: PageWords, from: number, to: number): boolean {
  const end = page.words[from]?.start ?? 0;
  if (FORCES_OF.test(page.text.slice(Math.max(0, end - 40), end))) return FIGHTS.test(sentenceAt(page.text, end));
  for (let i = to; i < to + WORDS_AHEAD; i++) {
    const word = page.words[i];
    const before = page.words[i - 1];
    if (!word || !before || /[.!?\n,;:]/.test(page.text.slice(before.end, word.start))) return false;
    // Arms that a state made or gave are not in its hands.
    if (BACKED_BY_IT.test(word.folded)) return false;
    if (ACTS.test(word.folded)) return true;
    if (FORCES.test(word.folded)) return FIGHTS.test(sentenceAt(page.text, end));
  }
  return false;
}

/** The sentence around an offset, near enough. */
function sentenceAt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH);
  const opening = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1;
  const closing = after.search(/[.!?] |\n/);
  return before.slice(opening) + (closing < 0 ? after : after.slice(0, closing));
}

/** Forces that fight under a name of the glossary, and those whose opponent does. */
function forcesByMentions(text: string, mentions: readonly Mention[], glossary: GroupGlossary): string[] {
  const inFights = mentions.filter(
    (mention): mention is GroupMention =>
      mention.kind === 'group' && mention.id !== null && FIGHTS.test(sentenceAt(text, mention.start)),
  );
  const ids = new Set(inFights.flatMap(({ id }) => id ?? []));
  return [...ids].flatMap((id) => [id, ...tiedForces(id, glossary)]);
}

/** What a fighting body is part of, and the armed forces of states against which the glossary says it fights. */
function tiedForces(id: string, glossary: GroupGlossary): string[] {
  return (glossary.entry(id)?.relations ?? []).flatMap(({ type, target }) => {
    if (type === 'part-of') return [target];
    return type === 'opponent-of' && glossary.entry(target)?.kind === 'state-armed-force' ? [target] : [];
  });
}
