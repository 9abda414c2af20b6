/** Makes entries of the sources of a text: the phrase a source stands for, its class by its words, the side it names. */

import type { GroupMention } from '../../report/page-report.ts';
import { isHalfOfWord, isOutsider, tieToOthers } from '../../text/ties-to-others.ts';
import { namesArmyItself, toldByArmies } from '../../text/told-by-armies.ts';
import { classifySource } from '../classes/classify-source.ts';
import { coreOf } from '../classes/source-core.ts';
import type { SourceTraits } from '../classes/source-traits.ts';
import type { Stretch } from '../cues/linked-cue.ts';
import { RELATIVE_OBJECT, RELATIVE_PRONOUN } from '../english/grammar-words.ts';
import { AGAINST, ARMY, BELONGS, FOREIGNER, FORMER, SIDE, STATE_FORCE } from '../english/name-words.ts';
import type { AttributionInput } from '../parsing/attribution-input.ts';
import { type ParsedText, phrasesIn, type Word, wordAt } from '../parsing/parsed-text.ts';
import { townOfArmy } from './army-in-town.ts';
import type { SourceEntry } from './canonical-sources.ts';
import type { NamedBodies } from './named-bodies.ts';

/** A source as its own phrase shows it. */
export function entryOf(
  parsed: ParsedText,
  { stretch, content }: Pick<SourceEntry, 'stretch' | 'content'>,
  input: AttributionInput,
): SourceEntry {
  const spoken = antecedentOfRelative(parsed, stretch) ?? stretch;
  const words = parsed.words.slice(spoken.from, spoken.to);
  const core = coreOf(words);
  const named = groupIn(parsed, input, core);
  const traits = classifySource(words, { namesGroup: named !== null, outlet: outletOf(input) });
  const present = presentWords(words);
  const isForeign = FOREIGNER.test(core.at(-1)?.lower ?? '') || present.length < words.length;
  const ofPlace = isForeign ? null : input.resolveSide(textOf(parsed, spoken));
  const own = withoutTies(parsed, presentWords(core));
  const party = isOutsider(textOf(parsed, spoken))
    ? null
    : (groupIn(parsed, input, own) ??
      groupIn(parsed, input, withoutTies(parsed, present)) ??
      ofPlace ??
      sideOfCore(parsed, own, input));
  const town = townOfArmy(parsed, spoken, core);
  const sided = party !== null && traits.sourceClass === 'unnamed_other' && SIDE.test(core.at(-1)?.lower ?? '');
  const settled: SourceTraits = sided
    ? { ...NAMED, sourceClass: 'armed_party' }
    : isCapital(parsed, core, traits, input)
      ? { ...NAMED, sourceClass: 'official_body' }
      : traits;
  return {
    stretch,
    words,
    content,
    traits: settled,
    canonical: textOf(parsed, spoken),
    party: ofTown(party, town, input),
    isElsewhere: town !== null,
  };
}

function ofTown(party: string | null, town: string | null, { resolveSide }: AttributionInput): string | null {
  return town === null ? party : (party ?? resolveSide(`the army in ${town}`));
}

/** "ADF fighters, who pledged": a relative pronoun stands for the phrase right before it, with what belongs to that. */
function antecedentOfRelative(parsed: ParsedText, { from, to }: Stretch): Stretch | null {
  const { lower, sentence } = wordAt(parsed, from);
  if (to !== from + 1 || !RELATIVE_OBJECT.test(lower)) return null;
  const end = wordAt(parsed, from - 1).text === ',' ? from - 1 : from;
  const before = phrasesIn(parsed, sentence);
  const nearest = before.find((phrase) => phrase.to === end);
  if (!nearest) return null;
  // "fighters of the front, who": what has the phrase as its complement is what the pronoun stands for.
  const whole = before.find((phrase) => phrase.to === nearest.from - 1);
  const joined = whole && wordAt(parsed, whole.to).lower === 'of' && wordAt(parsed, whole.head).headKind > 0;
  return { from: joined ? whole.from : nearest.from, to: end };
}

/**
 * Without "who fought for the front": whose side somebody was on once, fled from, stands against or suffered from is not
 * whose side they speak for.
 */
function presentWords(words: readonly Word[]): readonly Word[] {
  if (words.some(({ lower }) => FORMER.test(lower) || AGAINST.test(lower))) return [];
  const clause = words.findIndex(({ lower }, i) => i > 0 && RELATIVE_PRONOUN.test(lower));
  return clause < 0 || words.slice(clause).some(({ lower }) => BELONGS.test(lower)) ? words : words.slice(0, clause);
}

/** Without "backed by the front", "fighting the front": who stands behind or against a side does not speak. */
function withoutTies({ text }: ParsedText, words: readonly Word[]): readonly Word[] {
  const start = words[0]?.start ?? 0;
  const tie = tieToOthers(text.slice(start, words.at(-1)?.end ?? start));
  return tie < 0 ? words : words.filter((word) => word.start < start + tie);
}

const NAMED = { unnamed: false, described: false };

/** "Pretoria has denied": one name that a state's own side goes by, and no one's surname. */
function isCapital(parsed: ParsedText, core: readonly Word[], traits: SourceTraits, input: AttributionInput): boolean {
  if (core.length !== 1 || traits.sourceClass !== 'named_person' || core[0]?.tag === 'PRON') return false;
  return sideOfCore(parsed, core, input) !== null;
}

function sideOfCore(parsed: ParsedText, core: readonly Word[], input: AttributionInput): string | null {
  const first = core[0];
  const last = core.at(-1);
  return first && last ? input.resolveSide(parsed.text.slice(first.start, last.end)) : null;
}

/** The page's own outlet where one word names it, lower case. */
export function outletOf(input: AttributionInput): string | null {
  const publisher = input.publisher?.toLowerCase() ?? null;
  return publisher !== null && !publisher.includes(' ') ? publisher : null;
}

/** Id of a glossary group mentioned among the words, and not as half of one: "Hezbollah-backed" is another's. */
function groupIn({ text }: ParsedText, input: AttributionInput, words: readonly Word[]): string | null {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const groups = groupsOf(input);
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < groups.length; i++) {
    const group = groups[i];
    if (!group || group.start > end) break;
    if (group.end <= end && !isHalfOfWord(text, group)) return group.id;
  }
  return null;
}

/** Every armed body the text names, those in no glossary among them. */
export function namedBodies({ mentions, isStateForce, model }: AttributionInput): NamedBodies {
  const isTold = toldByArmies(model.text);
  return mentions
    .filter((mention): mention is GroupMention => mention.kind === 'group')
    .map((mention) => {
      const { id, text, name } = mention;
      const known = id === null ? undefined : isStateForce?.(id);
      const isOfState = known ?? (ARMY.test(text) || STATE_FORCE.test(name));
      return { ...mention, isOfState, isOwnArmy: isOfState && namesArmyItself(text) && !isTold(mention.start) };
    })
    .sort((a, b) => a.start - b.start);
}

const groupsByInput = new WeakMap<AttributionInput, readonly GroupMention[]>();

/** Mentions of glossary groups in reading order; sorted once, because every source asks. */
function groupsOf(input: AttributionInput): readonly GroupMention[] {
  const known = groupsByInput.get(input);
  if (known) return known;
  const groups = input.mentions
    .filter((mention): mention is GroupMention => mention.kind === 'group' && mention.id !== null)
    .sort((a, b) => a.start - b.start);
  groupsByInput.set(input, groups);
  return groups;
}

/** The words of a stretch as the text has them. */
export function textOf(parsed: ParsedText, { from, to }: Stretch): string {
  return parsed.text.slice(wordAt(parsed, from).start, wordAt(parsed, to - 1).end);
}
