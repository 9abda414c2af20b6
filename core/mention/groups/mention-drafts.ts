/** What each way of finding groups says about a text, before overlapping finds are settled. */
import type { GroupGlossary } from '../../glossary/group-glossary.ts';
import type { OwnGlossary } from '../../glossary/own-glossary.ts';
import type { GroupMention } from '../../report/page-report.ts';
import type { Bindings } from './bind-abbreviations.ts';
import { chooseReading, type Reading } from './choose-reading.ts';
import type { UnlistedName } from './name-runs.ts';
import { findNationForces } from './nation-forces.ts';
import type { PageContext } from './page-context.ts';
import type { PageWords } from './page-words.ts';
import { findRomanceForces } from './romance-forces.ts';
import { findUnspaced } from './unspaced-names.ts';
import { type Candidate, walkAliases } from './walk-aliases.ts';
import { forceAt } from './whose-forces.ts';

/** A mention with how it was found, so that longer and surer ones win where several overlap. */
export interface Draft extends GroupMention {
  readonly rank: 'own' | 'bound' | 'faction' | 'glossary' | 'nation' | 'shape' | 'described';
  /** For names told by shape: where the word stands that makes it a group. */
  readonly headStart?: number;
  readonly numbered?: boolean;
}

/** The reader's own names. */
export function ownDrafts(page: PageWords, own: OwnGlossary | undefined): Draft[] {
  if (own === undefined) return [];
  const spaced = walkAliases(page, own.aliases).flatMap((candidate): Draft[] => {
    const entry = candidate.surfaces[0]?.entry;
    return entry === undefined ? [] : [listedDraft(page, candidate, { entry, rank: 'own' })];
  });
  const unspaced = unspacedDrafts(page, own).map((draft): Draft => ({ ...draft, rank: 'own' }));
  return [...spaced, ...unspaced];
}

/** Names of the glossary, in the light of the page. */
export function glossaryDrafts(
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
    return [listedDraft(page, candidate, { ...reading, rank: 'glossary' })];
  });
}

/** Names in scripts without spaces. */
export function unspacedDrafts(page: PageWords, { unspaced }: Pick<GroupGlossary, 'unspaced'>): Draft[] {
  return findUnspaced(page.text, unspaced).map(({ start, end, surface: { entry } }) =>
    listedDraft(page, { start, end }, { entry, rank: 'glossary' }),
  );
}

function listedDraft(
  page: PageWords,
  { start, end }: Pick<Candidate, 'start' | 'end'>,
  { entry, rank, confidence = 'high', others = [] }: Partial<Reading> & Pick<Reading, 'entry'> & Pick<Draft, 'rank'>,
): Draft {
  return {
    kind: 'group',
    start,
    end,
    text: page.text.slice(start, end),
    id: entry.id,
    name: entry.name,
    listed: true,
    confidence,
    candidates: others,
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

/** State forces by nation, and forces described by their backers. */
export function nationDrafts(page: PageWords, context: PageContext, glossary: GroupGlossary): Draft[] {
  return [...findNationForces(page), ...findRomanceForces(page)].flatMap(
    ({ first, last, countries, isPolice }): Draft[] => {
      // Police in a report of theft are no side in a war.
      if (isPolice && context.conflictWords < CONFLICT_REPORT_WORDS) return [];
      const isDescribed = countries.length === 0;
      const bare = unlistedDraft(page, first, last, isDescribed ? 'described' : 'nation');
      if (bare === null) return [];
      const forces = isPolice
        ? []
        : countries.flatMap((country) => forceAt(glossary, country, context.published) ?? []);
      const entry = glossary.entry(forces[0] ?? '');
      if (entry === null) return [bare];
      return [{ ...bare, id: entry.id, name: entry.name, listed: true, candidates: forces.slice(1) }];
    },
  );
}

/** Names told by their shape. */
export function shapeDrafts(page: PageWords, shapes: readonly UnlistedName[]): Draft[] {
  return shapes.flatMap(({ first, last, head, numbered }): Draft[] => {
    const bare = unlistedDraft(page, first, last, 'shape');
    return bare === null
      ? []
      : [{ ...bare, headStart: page.words[head]?.start ?? bare.start, numbered: numbered === true }];
  });
}
