/**
 * Whose people speak: "its spokesman", "the ministry's deputy head", "Marchuk's adjutant". Who belongs to a side that the
 * text has named speaks for that side, and goes on doing so under the same name.
 */
import { coreOf } from '../classes/source-core.ts';
import { GENITIVE } from '../english/feature-words.ts';
import { DEFINITE, GROUPED } from '../english/grammar-words.ts';
import { GROUP_HEADS } from '../english/name-words.ts';
import { DEFENCE_BODIES } from '../english/speaker-words.ts';
import type { AttributionInput } from '../parsing/attribution-input.ts';
import { type ParsedText, type Word, wordAt } from '../parsing/parsed-text.ts';
import type { SourceEntry } from './canonical-sources.ts';
import { lastWhere } from './last-where.ts';
import { groupMeant } from './meant-groups.ts';
import { bodyMeant, type NamedBodies } from './named-bodies.ts';

/** Sentences looked back over for whom "its" means. */
const SENTENCES_BACK = 1;
/** Sources looked back over. */
const LOOK_BACK = 400;
const MAY_BE_SIDED = /^(?:armed_party|named_person|unnamed_official|official_body)$/;
const PEOPLE = /^(?:named_person|unnamed_official)$/;

/** Gives entries without a side the side of those whose people they are. */
export function lendParties(
  parsed: ParsedText,
  entries: readonly SourceEntry[],
  bodies: NamedBodies,
  { resolveSide, bareSide }: Pick<AttributionInput, 'resolveSide' | 'bareSide'>,
): void {
  const known = new Map<string, string>();
  entries.forEach((entry, i) => {
    if (entry.party === null) takeDefenceName(entry, resolveSide);
    const isPerson = PEOPLE.test(entry.traits.sourceClass);
    if (isPerson && entry.party === null) {
      const earlier = entries.slice(Math.max(0, i - LOOK_BACK), i);
      const spokeBefore = entry.traits.unnamed ? undefined : known.get(entry.canonical);
      entry.party = spokeBefore ?? ownerParty(parsed, entry, earlier, bodies);
    }
    if (entry.party === null && !entry.isElsewhere && MAY_BE_SIDED.test(entry.traits.sourceClass))
      entry.party = bareSide?.(spokenName(parsed, entry)) ?? null;
    if (isPerson && entry.party !== null && !entry.traits.unnamed) known.set(entry.canonical, entry.party);
  });
}

/** The words of a source; a pronoun's, and those of "the navy" after "the Royal Navy", as the name it stands for. */
function spokenName(parsed: ParsedText, { stretch, words, canonical, traits }: SourceEntry): string {
  const first = words[0];
  if (words.length === 1 && (first?.tag === 'PRON' || first?.capital)) return canonical;
  if (words.length === 2 && traits.sourceClass === 'armed_party') return canonical;
  return parsed.text.slice(wordAt(parsed, stretch.from).start, wordAt(parsed, stretch.to - 1).end);
}

/** "the ministry" that the text has named the defence ministry speaks as that one. */
function takeDefenceName(entry: SourceEntry, resolveSide: (phrase: string) => string | null): void {
  const isShort = entry.traits.sourceClass === 'official_body' && entry.words.length === 2;
  if (!isShort || !DEFENCE_BODIES.test(entry.canonical.toLowerCase())) return;
  entry.traits = { sourceClass: 'armed_party', unnamed: false, described: false };
  entry.party = resolveSide(entry.canonical);
}

function ownerParty(
  parsed: ParsedText,
  { stretch, words }: SourceEntry,
  earlier: readonly SourceEntry[],
  bodies: NamedBodies,
): string | null {
  const first = words[0];
  if (!first) return null;
  if (GROUPED.test(first.lower) && words.length > 1) return partyNear(parsed, stretch.from, earlier, bodies);
  const genitive = words.findIndex(({ lower }) => GENITIVE.has(lower));
  const owner = words[genitive - 1];
  if (!owner) return null;
  if (!owner.capital && GROUP_HEADS.test(owner.lower)) {
    const group = { from: stretch.from, to: stretch.from + genitive };
    const isMeant = DEFINITE.test(first.lower);
    return isMeant ? (groupMeant(parsed, group, words.slice(0, genitive), { bodies, earlier })?.party ?? null) : null;
  }
  const spoke = lastWhere(earlier, (entry) => entry.party !== null && isCalled(entry, owner))?.party;
  // "the front's spokesman": of the body the text has named, though it spoke nowhere.
  return spoke ?? (owner.capital ? null : (bodyMeant(parsed, stretch.from, owner.lower, bodies)?.id ?? null));
}

/** Whether an owner's word is the surname or the kind of an earlier speaker. */
function isCalled({ words, traits, canonical }: SourceEntry, { capital, text, stem }: Word): boolean {
  if (PEOPLE.test(traits.sourceClass)) return capital && canonical.split(' ').includes(text);
  return !capital && coreOf(words).at(-1)?.stem === stem;
}

/** The side of the body that spoke or was named last, right before a word. */
function partyNear(
  parsed: ParsedText,
  at: number,
  earlier: readonly SourceEntry[],
  bodies: NamedBodies,
): string | null {
  const opening = parsed.sentences[Math.max(0, wordAt(parsed, at).sentence - SENTENCES_BACK)];
  const from = opening?.from ?? at;
  const spoke = lastWhere(earlier, ({ traits, stretch }) => stretch.from >= from && !PEOPLE.test(traits.sourceClass));
  if (spoke) return spoke.party;
  const edge = wordAt(parsed, from).start;
  const end = wordAt(parsed, at).start;
  return lastWhere(bodies, (body) => body.id !== null && body.start >= edge && body.end <= end)?.id ?? null;
}
