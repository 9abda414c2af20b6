/**
 * Armed groups named in an article. Glossary names come first, read in the light of the whole page; then state forces
 * named by nation and groups told by the shape of their names. Pure: the same page and glossary give the same mentions.
 */
import type { GroupGlossary } from '../../glossary/group-glossary.ts';
import type { OwnGlossary } from '../../glossary/own-glossary.ts';
import type { GroupMention } from '../../report/page-report.ts';
import type { TextModel } from '../../text/text-model.ts';
import { type Bindings, bindAbbreviations, boundMentions } from './bind-abbreviations.ts';
import { chooseReading, isUnmistakable } from './choose-reading.ts';
import { findUnlisted } from './find-unlisted.ts';
import { findIntroduced } from './introduced-names.ts';
import { linkParents } from './link-parents.ts';
import { mergeMentions, withBracketedNames } from './merge-mentions.ts';
import type { UnlistedName } from './name-runs.ts';
import { findNationForces } from './nation-forces.ts';
import { type PageContext, readContext } from './page-context.ts';
import { type PageWords, pageWords } from './page-words.ts';
import { type Candidate, walkAliases } from './walk-aliases.ts';

export interface GroupsInput {
  readonly model: TextModel;
  readonly headline: string;
  readonly lang: string | null;
  /** Calendar date, or null. */
  readonly published: string | null;
}

export interface FoundGroups {
  readonly mentions: GroupMention[];
  readonly headlineMentions: GroupMention[];
}

/** A mention with how it was found, so that longer and surer ones win where several overlap. */
export interface Draft extends GroupMention {
  readonly rank: 'own' | 'bound' | 'glossary' | 'nation' | 'shape' | 'described';
  /** For names told by shape: where the word stands that makes it a group. */
  readonly headStart?: number;
  readonly numbered?: boolean;
}

/** Finds the groups an article names, in its body and in its headline. */
export function findGroups(input: GroupsInput, glossary: GroupGlossary, own?: OwnGlossary): FoundGroups {
  const body = pageWords(input.model.text);
  const headline = pageWords(input.headline, input.headline.length < 200 ? isOneCase(input.headline, body) : undefined);
  const parts = [body, headline];
  const candidates = parts.map((part) => walkAliases(part, glossary.aliases));
  const context = withNamed(readContext(parts, input.published), candidates.flat());
  const shapes = parts.map((part) => [...findUnlisted(part, context), ...findIntroduced(part)]);
  const bindings = bindAbbreviations(body, candidates[0] ?? [], shapes[0] ?? [], context);
  const [mentions = [], headlineMentions = []] = parts.map((part, index) =>
    partMentions(part, candidates[index] ?? [], shapes[index] ?? [], context, bindings, glossary, own),
  );
  return linkParents(body, mentions, headline, headlineMentions, glossary);
}

/** A headline in capitals over an article in ordinary case says nothing by its case. */
function isOneCase(headline: string, body: PageWords): boolean {
  return body.caseless || headline === headline.toUpperCase();
}

function partMentions(
  page: PageWords,
  candidates: readonly Candidate[],
  shapes: readonly UnlistedName[],
  context: PageContext,
  bindings: Bindings,
  glossary: GroupGlossary,
  own: OwnGlossary | undefined,
): GroupMention[] {
  const drafts: Draft[] = [
    ...ownDrafts(page, own),
    ...boundMentions(page, bindings, glossary),
    ...glossaryDrafts(page, candidates, context, bindings),
    ...nationDrafts(page, context, glossary),
    ...shapeDrafts(page, shapes),
  ];
  return withBracketedNames(mergeMentions(drafts), page.text);
}

/** Groups the page names without doubt: by a name of several words that needs no context and is nobody else's. */
function withNamed(context: PageContext, candidates: readonly Candidate[]): PageContext {
  const named = new Set<string>();
  for (const { surfaces, first, last } of candidates) {
    const only = surfaces[0];
    if (only === undefined || surfaces.some(({ entry }) => entry.id !== only.entry.id)) continue;
    const isSure = !only.needsContext && !only.acronym && isUnmistakable(only);
    if (isSure && (last > first || only.text.length > 6)) named.add(only.entry.id);
  }
  return { ...context, named };
}

function ownDrafts(page: PageWords, own: OwnGlossary | undefined): Draft[] {
  if (own === undefined) return [];
  return walkAliases(page, own.aliases).flatMap((candidate): Draft[] => {
    const entry = candidate.surfaces[0]?.entry;
    return entry === undefined ? [] : [listedDraft(page, candidate, entry.id, entry.name, 'own', 'high', [])];
  });
}

function glossaryDrafts(
  page: PageWords,
  candidates: readonly Candidate[],
  context: PageContext,
  bindings: Bindings,
): Draft[] {
  return candidates.flatMap((candidate): Draft[] => {
    const written = page.text.slice(candidate.start, candidate.end);
    if (bindings.letters.has(written)) return [];
    const reading = chooseReading(candidate, page, context);
    if (reading === null) return [];
    const { entry, confidence, others } = reading;
    return [listedDraft(page, candidate, entry.id, entry.name, 'glossary', confidence, others)];
  });
}

function listedDraft(
  page: PageWords,
  { start, end }: Candidate,
  id: string,
  name: string,
  rank: Draft['rank'],
  confidence: 'high' | 'low',
  candidates: readonly string[],
): Draft {
  return {
    kind: 'group',
    start,
    end,
    text: page.text.slice(start, end),
    id,
    name,
    listed: true,
    confidence,
    candidates,
    rank,
  };
}

function unlistedDraft(page: PageWords, first: number, last: number, rank: Draft['rank']): Draft | null {
  const start = page.words[first]?.start;
  const end = page.words[last]?.end;
  if (start === undefined || end === undefined) return null;
  const text = page.text.slice(start, end);
  return {
    kind: 'group',
    start,
    end,
    text,
    id: null,
    name: text,
    listed: false,
    confidence: 'high',
    candidates: [],
    rank,
  };
}

/** Words of fighting from which on a page is taken to report it. */
const CONFLICT_REPORT_WORDS = 3;

function nationDrafts(page: PageWords, context: PageContext, glossary: GroupGlossary): Draft[] {
  return findNationForces(page).flatMap(({ first, last, countries, isPolice }): Draft[] => {
    // Police in a report of theft are no side in a war.
    if (isPolice && context.conflictWords < CONFLICT_REPORT_WORDS) return [];
    const isDescribed = countries.length === 0;
    const bare = unlistedDraft(page, first, last, isDescribed ? 'described' : 'nation');
    if (bare === null) return [];
    const forces = isPolice ? [] : countries.flatMap((country) => glossary.forceOf(country) ?? []);
    const entry = glossary.entry(forces[0] ?? '');
    if (entry === null) return [bare];
    return [{ ...bare, id: entry.id, name: entry.name, listed: true, candidates: forces.slice(1) }];
  });
}

function shapeDrafts(page: PageWords, shapes: readonly UnlistedName[]): Draft[] {
  return shapes.flatMap(({ first, last, head, numbered }): Draft[] => {
    const bare = unlistedDraft(page, first, last, 'shape');
    return bare === null ? [] : [{ ...bare, headStart: page.words[head]?.start ?? bare.start, numbered }];
  });
}
