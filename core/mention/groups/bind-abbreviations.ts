/**
 * What the page's own abbreviations mean for its mentions: each either names one group on this page, or nobody.
 */
import type { GroupGlossary } from '../../glossary/group-glossary.ts';
import { chooseReading } from './choose-reading.ts';
import type { Draft } from './mention-drafts.ts';
import type { UnlistedName } from './name-runs.ts';
import { type Abbreviation, expansionBefore, findAbbreviations, standsFor } from './own-abbreviations.ts';
import type { PageContext } from './page-context.ts';
import type { PageWords } from './page-words.ts';
import { ORDINAL } from './unlisted-heads.ts';
import type { Candidate } from './walk-aliases.ts';

/** What letters name on this page: an id, `unlisted` for a group in no glossary, `other` for no group at all. */
export type Binding =
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'unlisted'; readonly name: string }
  | { readonly kind: 'other' };

export interface Bindings {
  readonly letters: ReadonlyMap<string, Binding>;
  /** Names written out before their letters that hold a name of the glossary: "United Lake Army", "Abu Sayyaf Group". */
  readonly names: readonly { readonly name: string; readonly binding: Binding }[];
}

/** Agencies that stand in brackets after any name, as the source of a report. */
const CREDITS = new Set('AFP AP UPI DPA EFE ANSA TASS SANA RIA BBC CNN NYT WSJ IRNA ANI PTI US UK UN EU'.split(' '));

/** Reads the abbreviations a page introduces, given the glossary names found in it. */
export function bindAbbreviations(
  page: PageWords,
  candidates: readonly Candidate[],
  shapes: readonly UnlistedName[],
  context: PageContext,
): Bindings {
  const letters = new Map<string, Binding>();
  const names: { readonly name: string; readonly binding: Binding }[] = [];
  const wordsOf = (first: number, last: number) => page.text.slice(page.words[first]?.start, page.words[last]?.end);
  const shapeByEnd = new Map(shapes.map(({ first, last }) => [page.words[last]?.end ?? 0, wordsOf(first, last)]));
  for (const { first, last, numbered } of shapes) {
    const initials = numbered ? unitInitials(page, first, last) : '';
    if (initials.length > 2 && !CREDITS.has(initials))
      letters.set(initials, { kind: 'unlisted', name: wordsOf(first, last) });
  }
  for (const abbreviation of findAbbreviations(page.text)) {
    if (letters.has(abbreviation.letters)) continue;
    const before = candidates.find(({ end }) => Math.abs(end - abbreviation.expansionEnd) <= 1);
    const reading = before === undefined ? null : readingBefore(before, abbreviation, page, context);
    const expansion = reading === null && !abbreviation.isWord ? expansionBefore(page.text, abbreviation) : null;
    const owner = expansion === null ? null : ownerWithin(expansion, abbreviation, candidates);
    const shape = abbreviation.isWord ? undefined : shapeByEnd.get(abbreviation.expansionEnd);
    if (reading !== null) letters.set(abbreviation.letters, reading);
    else if (expansion !== null && owner !== null) {
      letters.set(abbreviation.letters, owner);
      names.push({ name: page.text.slice(expansion.start, expansion.end), binding: owner });
    } else if (expansion !== null && before !== undefined && expansion.start < before.start) {
      const name = page.text.slice(expansion.start, expansion.end);
      const binding = { kind: 'unlisted', name } as const;
      letters.set(abbreviation.letters, binding);
      names.push({ name, binding });
    } else if (shape !== undefined && !CREDITS.has(abbreviation.letters)) {
      letters.set(abbreviation.letters, { kind: 'unlisted', name: shape });
    } else if (expansion !== null) letters.set(abbreviation.letters, { kind: 'other' });
  }
  return { letters, names };
}

/** "AEG" of "40th Air Expeditionary Group": units are cut short without a bracket. */
function unitInitials({ words }: PageWords, first: number, last: number): string {
  const named = words.slice(first, last + 1).filter(({ raw }) => /^\p{Lu}/u.test(raw));
  return named.map(({ raw }) => raw.charAt(0)).join('');
}

/** "Abu Sayyaf Group (ASG)": the glossary knows the letters and a shorter form of the name. */
function ownerWithin(
  expansion: { readonly start: number; readonly end: number },
  { letters }: Abbreviation,
  candidates: readonly Candidate[],
): Binding | null {
  const inside = candidates.filter(({ start, end }) => start === expansion.start && end < expansion.end);
  for (const { surfaces } of inside) {
    const owner = surfaces.find(({ entry }) => entry.aliases.some(({ text }) => text === letters));
    if (owner !== undefined) return { kind: 'group', id: owner.entry.id };
  }
  return null;
}

function readingBefore(
  before: Candidate,
  abbreviation: Abbreviation,
  page: PageWords,
  context: PageContext,
): Binding | null {
  const { letters, isWord } = abbreviation;
  const name = page.text.slice(before.start, before.end);
  const isAlias = (text: string) => (isWord ? text.toLowerCase() === letters.toLowerCase() : text === letters);
  const owners = before.surfaces.filter(({ entry }) => entry.aliases.some(({ text }) => isAlias(text)));
  const [owner] = owners;
  const isSole = owners.every(({ entry }) => entry === owner?.entry);
  if (owner !== undefined && isSole) return { kind: 'group', id: owner.entry.id };
  // Several armies share name and letters ("People's Liberation Army (PLA)"): the page's theatre decides.
  const chosen = owner === undefined ? null : chooseReading(before, page, context);
  if (chosen !== null && owners.some(({ entry }) => entry === chosen.entry))
    return { kind: 'group', id: chosen.entry.id };
  if (isWord || (CREDITS.has(letters) && !standsFor(letters, name))) return null;
  const reading = chooseReading(before, page, context);
  if (reading === null || !standsFor(letters, name)) return null;
  return { kind: 'group', id: reading.entry.id };
}

/** Every place where the page uses an abbreviation it introduced for a group. */
export function boundMentions(
  page: PageWords,
  { letters: bindings, names }: Bindings,
  glossary: GroupGlossary,
): Draft[] {
  const found: Draft[] = [];
  for (const { name, binding } of names) {
    for (let at = page.text.indexOf(name); at >= 0; at = page.text.indexOf(name, at + 1)) {
      found.push(boundDraft(name, at, at + name.length, binding, glossary));
    }
  }
  if (bindings.size === 0) return found;
  const single = new Map([...bindings].filter(([letters]) => /^[\p{L}\p{N}]+$/u.test(letters)));
  for (const [index, { raw, start: lettersStart, end }] of page.words.entries()) {
    const binding = single.get(raw) ?? (raw.endsWith('s') ? single.get(raw.slice(0, -1)) : undefined);
    if (binding === undefined || binding.kind === 'other') continue;
    const number = page.words[index - 1];
    const isNumbered = binding.kind === 'unlisted' && number !== undefined && ORDINAL.test(number.folded);
    const start = isNumbered && lettersStart - number.end === 1 ? number.start : lettersStart;
    found.push(boundDraft(page.text.slice(start, end), start, end, binding, glossary));
  }
  for (const [letters, binding] of bindings) {
    if (single.has(letters) || binding.kind === 'other') continue;
    for (let at = page.text.indexOf(letters); at >= 0; at = page.text.indexOf(letters, at + 1)) {
      found.push(boundDraft(letters, at, at + letters.length, binding, glossary));
    }
  }
  return found;
}

function boundDraft(text: string, start: number, end: number, binding: Binding, glossary: GroupGlossary): Draft {
  const entry = binding.kind === 'group' ? glossary.entry(binding.id) : null;
  return {
    kind: 'group',
    start,
    end,
    text,
    id: entry?.id ?? null,
    name: entry?.name ?? (binding.kind === 'unlisted' ? binding.name : text),
    listed: entry !== null,
    confidence: 'high',
    // The page says itself whose name it is: what else bears it does not matter here.
    candidates: [],
    rank: 'bound',
  };
}
