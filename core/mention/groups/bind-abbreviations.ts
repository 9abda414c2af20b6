/**
 * What the page's own abbreviations mean for its mentions: each either names one group on this page, or nobody.
 */
import { surfacesNamed } from '../../glossary/alias-index.ts';
import type { GroupGlossary } from '../../glossary/group-glossary.ts';
import { chooseReading } from './choose-reading.ts';
import type { Draft } from './find-groups.ts';
import { findUnlisted } from './find-unlisted.ts';
import { type Abbreviation, expansionBefore, findAbbreviations, standsFor } from './own-abbreviations.ts';
import type { PageContext } from './page-context.ts';
import type { PageWords } from './page-words.ts';
import type { Candidate } from './walk-aliases.ts';

/** Letters to what they name on this page: an id, `unlisted` for a group in no glossary, `other` for no group at all. */
export type Binding = { readonly kind: 'group'; readonly id: string } | { readonly kind: 'unlisted' | 'other' };
export type Bindings = ReadonlyMap<string, Binding>;

/** Agencies that stand in brackets after any name, as the source of a report. */
const CREDITS = new Set('AFP AP UPI DPA EFE ANSA TASS SANA RIA BBC CNN NYT WSJ IRNA ANI PTI US UK UN EU'.split(' '));

/** Reads the abbreviations a page introduces, given the glossary names found in it. */
export function bindAbbreviations(page: PageWords, candidates: readonly Candidate[], context: PageContext): Bindings {
  const bindings = new Map<string, Binding>();
  const unlistedEnds = new Set(findUnlisted(page, context).map(({ last }) => page.words[last]?.end));
  for (const abbreviation of findAbbreviations(page.text)) {
    if (bindings.has(abbreviation.letters)) continue;
    const binding = bindingOf(abbreviation, page, candidates, context, unlistedEnds);
    if (binding !== null) bindings.set(abbreviation.letters, binding);
  }
  return bindings;
}

function bindingOf(
  abbreviation: Abbreviation,
  page: PageWords,
  candidates: readonly Candidate[],
  context: PageContext,
  unlistedEnds: ReadonlySet<number | undefined>,
): Binding | null {
  const { letters, expansionEnd } = abbreviation;
  const before = candidates.find((candidate) => Math.abs(candidate.end - expansionEnd) <= 1);
  if (before !== undefined) {
    const reading = readingBefore(before, letters, page, context);
    if (reading !== null) return reading;
  }
  const expansion = expansionBefore(page.text, abbreviation);
  if (expansion === null) return null;
  return { kind: unlistedEnds.has(expansion.end) ? 'unlisted' : 'other' };
}

function readingBefore(before: Candidate, letters: string, page: PageWords, context: PageContext): Binding | null {
  const name = page.text.slice(before.start, before.end);
  const owner = before.surfaces.find(({ entry }) => entry.aliases.some(({ text }) => text === letters));
  if (owner !== undefined) return { kind: 'group', id: owner.entry.id };
  if (CREDITS.has(letters) && !standsFor(letters, name)) return null;
  const reading = chooseReading(before, page, context);
  if (reading === null || !standsFor(letters, name)) return null;
  return { kind: 'group', id: reading.entry.id };
}

/** Every place where the page uses an abbreviation it introduced for a group. */
export function boundMentions(page: PageWords, bindings: Bindings, glossary: GroupGlossary): Draft[] {
  const found: Draft[] = [];
  if (bindings.size === 0) return found;
  const single = new Map([...bindings].filter(([letters]) => /^[\p{L}\p{N}]+$/u.test(letters)));
  for (const { raw, start, end } of page.words) {
    const binding = single.get(raw) ?? (raw.endsWith('s') ? single.get(raw.slice(0, -1)) : undefined);
    if (binding === undefined || binding.kind === 'other') continue;
    found.push(boundDraft(raw, start, end, binding, glossary));
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
  const readings = surfacesNamed(glossary.aliases, text).map((surface) => surface.entry.id);
  return {
    kind: 'group',
    start,
    end,
    text,
    id: entry?.id ?? null,
    name: entry?.name ?? text,
    listed: entry !== null,
    confidence: 'high',
    candidates: entry === null ? [] : [...new Set(readings)].filter((id) => id !== entry.id),
    rank: 'bound',
  };
}
