/**
 * The analysis of one article, from plain facts to the report's contents: which groups and places it names, who says
 * what, and where it comes from. Pure: the same input and knowledge give the same analysis.
 */
import type { ArticleInput } from './article/article-input.ts';
import { findAttributions, readStatements } from './attribution/find-attributions.ts';
import type { AttributionModels } from './attribution/models.ts';
import { summarise } from './attribution/summarise.ts';
import type { Gazetteer } from './gazetteer/decode.ts';
import type { GroupGlossary } from './glossary/group-glossary.ts';
import type { OwnGlossary } from './glossary/own-glossary.ts';
import { bareSides } from './mention/groups/bare-sides.ts';
import { fightingForces, withoutPeacekeepers } from './mention/groups/fighting-states.ts';
import { findGroups } from './mention/groups/find-groups.ts';
import { resolveSide } from './mention/groups/resolve-side.ts';
import { findPlaces } from './mention/places/find-places.ts';
import { classifyLinks } from './provenance/classify-links.ts';
import { markDocuments } from './provenance/document-links.ts';
import { findProvenance } from './provenance/find-provenance.ts';
import type { OutletGlossary } from './provenance/outlet-glossary.ts';
import type { Analysis, Mention } from './report/page-report.ts';
import { withoutOverlaps } from './text/without-overlaps.ts';

/** Everything the analysis knows beyond the page. */
export interface Knowledge {
  readonly groups: GroupGlossary;
  /** Null when the file is damaged: everything but places is still analysed. */
  readonly gazetteer: Gazetteer | null;
  readonly outlets: OutletGlossary;
  readonly models: AttributionModels;
  /** The reader's own entries: they win over the glossary. */
  readonly own?: OwnGlossary;
}

/** What an article tells without the list of places, which is most of what is known and the last to be loaded. */
export type ReadArticle = ReturnType<typeof readBeforePlaces>;

export function readBeforePlaces(input: ArticleInput, knowledge: Omit<Knowledge, 'gazetteer'>) {
  const provenance = findProvenance(input, knowledge.outlets);
  const published = provenance.originalPublished ?? provenance.published;
  const about = { model: input, headline: input.headline, lang: input.lang, published };
  return {
    provenance,
    about,
    groups: findGroups(about, knowledge.groups, knowledge.own),
    statements: readStatements(about, knowledge.models),
  };
}

/** Analyses one article. Time is linear in the length of its text. */
export function analyseArticle(
  input: ArticleInput,
  knowledge: Knowledge,
  { provenance, about, groups, statements }: ReadArticle = readBeforePlaces(input, knowledge),
): Analysis {
  const { gazetteer } = knowledge;
  const written = about.published;
  const outlet = knowledge.outlets.byHost(input.url);
  const places = gazetteer
    ? findPlaces(
        { ...about, host: provenance.host, country: outlet?.country ?? null, reserved: groups.mentions },
        gazetteer,
      )
    : { mentions: [], headlineMentions: [] };
  const mentions = inReadingOrder([...groups.mentions, ...places.mentions]);
  const fights = fightingForces(input.text, mentions, knowledge.groups);
  const sourcing = findAttributions(
    {
      ...about,
      mentions: withoutPeacekeepers(mentions, knowledge.groups),
      publisher: provenance.publisher,
      resolveSide: (phrase) => resolveSide(phrase, knowledge.groups, written, fights),
      isStateForce: (id) => knowledge.groups.entry(id)?.kind.startsWith('state-') ?? false,
      bareSide: bareSides({ text: input.text, mentions, glossary: knowledge.groups, published: written, fights }),
    },
    knowledge.models,
    statements,
  );
  const links = classifyLinks(input, knowledge.outlets);
  return {
    headlineMentions: inReadingOrder([...groups.headlineMentions, ...places.headlineMentions]),
    mentions,
    attributions: markDocuments(input, sourcing.attributions, links),
    hedges: sourcing.hedges,
    links,
    provenance,
    summary: summarise({ ...input, ...sourcing, links }),
    sourcingSupported: sourcing.supported,
    ...(gazetteer ? {} : { placesMissing: true }),
  };
}

/** Mentions sorted by position; where two overlap, the longer one stays. */
function inReadingOrder(mentions: readonly Mention[]): Mention[] {
  return withoutOverlaps(mentions, (a, b) => a.end - a.start > b.end - b.start);
}
