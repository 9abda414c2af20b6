/**
 * Armed groups named in an article. Glossary names come first, read in the light of the whole page; then state forces
 * named by nation and groups told by the shape of their names. Pure: the same page and glossary give the same mentions.
 */
import type { GroupGlossary } from '../../glossary/group-glossary.ts';
import type { OwnGlossary } from '../../glossary/own-glossary.ts';
import type { GroupMention } from '../../report/page-report.ts';
import type { TextModel } from '../../text/text-model.ts';
import { type Bindings, bindAbbreviations, boundMentions } from './bind-abbreviations.ts';
import { isUnmistakable } from './choose-reading.ts';
import { findUnlisted } from './find-unlisted.ts';
import { findGangNames } from './gang-names.ts';
import { findIntroduced } from './introduced-names.ts';
import { linkParents } from './link-parents.ts';
import { type Draft, glossaryDrafts, nationDrafts, ownDrafts, shapeDrafts, unspacedDrafts } from './mention-drafts.ts';
import { mergeMentions, withBracketedNames, withFactions, withTiedNames } from './merge-mentions.ts';
import type { UnlistedName } from './name-runs.ts';
import { factionDrafts } from './named-factions.ts';
import { type PageContext, readContext } from './page-context.ts';
import { type PageWords, pageWords } from './page-words.ts';
import { findRomanceBodies } from './romance-bodies.ts';
import { type Candidate, walkAliases } from './walk-aliases.ts';
import { inTheirTime } from './whose-forces.ts';

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

/** Finds the groups an article names, in its body and in its headline. */
export function findGroups(input: GroupsInput, glossary: GroupGlossary, own?: OwnGlossary): FoundGroups {
  const body = pageWords(input.model.text);
  const headline = pageWords(input.headline, input.headline.length < 200 ? isOneCase(input.headline, body) : undefined);
  const read = readContext([body, headline], input.published);
  const candidatesOf = (page: PageWords) => inTheirTime(page, walkAliases(page, glossary.aliases), read.published);
  const ofBody = candidatesOf(body);
  const ofHeadline = candidatesOf(headline);
  const context = withNamed(read, [...ofBody, ...ofHeadline]);
  const shapes = shapesOf(body, context);
  const bindings = bindAbbreviations(body, ofBody, shapes, context);
  const known = { context, bindings, glossary, own };
  const mentions = partMentions({ page: body, candidates: ofBody, shapes }, known);
  const headlineMentions = partMentions(
    { page: headline, candidates: ofHeadline, shapes: shapesOf(headline, context) },
    known,
  );
  return linkParents(body, mentions, headline, headlineMentions, glossary);
}

/** A headline in capitals over an article in ordinary case says nothing by its case. */
function isOneCase(headline: string, body: PageWords): boolean {
  return body.caseless || headline === headline.toUpperCase();
}

/** Names told by their shape or by the words beside them. */
function shapesOf(page: PageWords, context: PageContext): UnlistedName[] {
  return [
    ...findUnlisted(page, context),
    ...findIntroduced(page),
    ...findRomanceBodies(page, context),
    ...findGangNames(page, context),
  ];
}

/** The body or the headline, with what may be names in it. */
interface Part {
  readonly page: PageWords;
  readonly candidates: readonly Candidate[];
  readonly shapes: readonly UnlistedName[];
}

/** What holds for the whole article. */
interface Known {
  readonly context: PageContext;
  readonly bindings: Bindings;
  readonly glossary: GroupGlossary;
  readonly own: OwnGlossary | undefined;
}

function partMentions({ page, candidates, shapes }: Part, { context, bindings, glossary, own }: Known): GroupMention[] {
  const listed = glossaryDrafts(page, candidates, context, bindings);
  const drafts: Draft[] = [
    ...ownDrafts(page, own),
    ...boundMentions(page, bindings, glossary),
    ...listed,
    ...factionDrafts(page, listed),
    ...unspacedDrafts(page, glossary),
    ...nationDrafts(page, context, glossary),
    ...shapeDrafts(page, shapes),
  ];
  const { text } = page;
  const merged = withBracketedNames(mergeMentions(drafts), text);
  return withFactions(withTiedNames(merged, text), text, (faction, body) => isKin(glossary, faction, body));
}

/** Whether one group came from the other; parts of a body ("JNIM (Katiba Macina)") stay names of their own. */
function isKin(glossary: GroupGlossary, faction: string, body: string): boolean {
  const points = (from: string, to: string) =>
    (glossary.entry(from)?.relations ?? []).some(
      ({ type, target }) => target === to && (type === 'split-from' || type === 'successor-of'),
    );
  return points(faction, body) || points(body, faction);
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
