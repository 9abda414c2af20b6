/**
 * Which body an unlisted unit belongs to, only where the text says so: "the 8th Brigade of the PMU", "the PMU's 8th
 * Brigade", or a sentence that reports what the PMU says about "the 8th Brigade". Once said, it holds for the page.
 */
import type { GroupEntry } from '../../glossary/entries.ts';
import type { GroupGlossary } from '../../glossary/group-glossary.ts';
import type { GroupMention } from '../../report/page-report.ts';
import type { FoundGroups } from './find-groups.ts';
import type { PageWords } from './page-words.ts';

/** Gives units their parents, and takes a listed unit of that number back when the text gives it to another body. */
export function linkParents(
  body: PageWords,
  mentions: GroupMention[],
  headline: PageWords,
  headlineMentions: GroupMention[],
  glossary: GroupGlossary,
): FoundGroups {
  const parents = new Map<string, string>();
  collectParents(body, mentions, parents);
  collectParents(headline, headlineMentions, parents);
  if (parents.size === 0) return { mentions, headlineMentions };
  const link = (mention: GroupMention) => withParent(mention, parents, glossary);
  return { mentions: mentions.map(link), headlineMentions: headlineMentions.map(link) };
}

function withParent(
  mention: GroupMention,
  parents: ReadonlyMap<string, string>,
  glossary: GroupGlossary,
): GroupMention {
  const parent = parents.get(mention.text.toLowerCase());
  if (parent === undefined || parent === mention.id) return mention;
  if (!mention.listed) return { ...mention, parent };
  if (mention.id === null || belongsTo(mention.id, parent, glossary)) return mention;
  // "The 8th Brigade of the PMU" is not the 8th Brigade that the glossary knows from somewhere else.
  return { ...mention, id: null, name: mention.text, listed: false, candidates: [], parent };
}

/** Whether the glossary ties the unit to the body that the text names as its parent. */
function belongsTo(id: string, parent: string, glossary: GroupGlossary): boolean {
  const [unit, body] = [glossary.entry(id), glossary.entry(parent)];
  if (unit === null || body === null) return true;
  const isTied = (from: GroupEntry, to: GroupEntry) => (from.relations ?? []).some(({ target }) => target === to.id);
  if (isTied(unit, body) || isTied(body, unit)) return true;
  return unit.kind.startsWith('state') && body.kind.startsWith('state') && unit.theatres[0] === body.theatres[0];
}

const UNIT =
  /(?:brigades?|battalions?|divisions?|regiments?|corps|units?|front|squadron|company|liwa|legion|command)\b/iu;

const NUMBERED = /^(?:\d|(?:twenty|thirty)?-?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b)/iu;

function collectParents({ text }: PageWords, mentions: readonly GroupMention[], parents: Map<string, string>): void {
  mentions.forEach((unit, index) => {
    const key = unit.text.toLowerCase();
    if ((unit.listed && !NUMBERED.test(unit.text)) || parents.has(key) || !UNIT.test(unit.text)) return;
    const parent = parentAfter(text, unit, mentions[index + 1]) ?? parentBefore(text, unit, mentions, index);
    if (parent !== null) parents.set(key, parent);
  });
}

const OF =
  /^(?:,)? (?:of|from|in|under|within|belonging to|part of|attached to|affiliated with|affiliated to) (?:the )?(?:pro-\S+ |\S+-(?:backed|led|aligned) )?$/u;

function parentAfter(text: string, unit: GroupMention, next: GroupMention | undefined): string | null {
  if (next === undefined || next.id === null) return null;
  const between = text.slice(unit.end, next.start);
  return OF.test(between) || /^,? \($/u.test(between) ? next.id : null;
}

const OWNER = /^(?:['’]s?)? (?:own |elite |so-called )?$/u;
const SPEAKS =
  /\b(?:according to|statement|said|says|announced|announces|spokes\w+|commander|command|media|reported|declared|claimed)\b/iu;
const SENTENCE_END = /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})|\n/u;

function parentBefore(
  text: string,
  unit: GroupMention,
  mentions: readonly GroupMention[],
  index: number,
): string | null {
  const owners = mentions.slice(0, index).filter((each) => each.id !== null);
  const nearest = owners[owners.length - 1];
  if (nearest === undefined || nearest.id === null) return null;
  const between = text.slice(nearest.end, unit.start);
  if (OWNER.test(between)) return nearest.id;
  const sentence = owners.filter((owner) => !SENTENCE_END.test(text.slice(owner.end, unit.start)));
  const sides = new Set(sentence.map((owner) => owner.id));
  // Two bodies in one sentence: the text does not say which of them the unit belongs to.
  if (sides.size !== 1) return null;
  const first = sentence[0];
  if (first === undefined) return null;
  const lead = text.slice(Math.max(0, first.start - 40), first.start);
  const said = text.slice(first.end, unit.start);
  return SPEAKS.test(said) || /\baccording to (?:the |a )?$/iu.test(lead) ? nearest.id : null;
}
