/**
 * Where a page comes from: publisher, byline, dates, reprint chain, wire, corrections, policies, and what named
 * issuers have said about the outlets involved. Every finding carries the words it rests on. Describes, never judges.
 */
import type { ArticleInput } from '../article/article-input.ts';
import type { Evidence, Provenance } from '../report/page-report.ts';
import { findByline } from './find-byline.ts';
import { findCorrections } from './find-corrections.ts';
import { findCredits } from './find-credits.ts';
import { findDates } from './find-dates.ts';
import { findPolicies } from './find-policies.ts';
import { findPublisher } from './find-publisher.ts';
import { findReprint } from './find-reprint.ts';
import { findWire, type Wire } from './find-wire.ts';
import { hostOf } from './hosts.ts';
import { listOf, textOf } from './json-ld.ts';
import { listOutletFacts, type OutletRole } from './outlet-facts.ts';
import type { OutletGlossary } from './outlet-glossary.ts';
import { isOwnName, pageAddress } from './page-address.ts';
import { type PageContext, pageContext } from './page-context.ts';

/** Everything the page says about its origin, with the facts that the outlet glossary adds. */
export function findProvenance(input: ArticleInput, outlets: OutletGlossary): Provenance {
  const url = pageAddress(input);
  const page = pageContext(input, outlets.byHost(url)?.country ?? null);
  const { publisher, evidence: named } = findPublisher(page, outlets);
  const credits = findCredits(input);
  const byline = findByline(page, publisher, credits.reporters);
  const reprint = findReprint(page, { publisher, byline: byline.names, outlets });
  const dates = findDates(page, { publisher, isReprint: reprint.evidence.length > 0 });
  const wire = withoutOwn(findWire(input, byline.names, suppliersOf(page)), publisher, url, outlets);
  const corrections = findCorrections(page);
  return {
    host: hostOf(url),
    publisher,
    byline: byline.names,
    published: dates.published,
    modified: dates.modified,
    originalPublisher: reprint.originalPublisher,
    originalPublished: reprint.originalPublished,
    originalUrl: reprint.originalUrl,
    reprint: reprint.evidence.length > 0,
    wire: wire.wire,
    corrections: corrections.corrections,
    evidence: [
      ...named,
      ...byline.evidence,
      ...dates.evidence,
      ...reprint.evidence,
      ...wire.evidence,
      ...besides(credits.evidence, wire.evidence),
      ...corrections.evidence,
    ],
    policies: findPolicies(page),
    outletFacts: listOutletFacts([
      { entry: outlets.byHost(url), role: 'host', articleDate: dates.published },
      ...originalRole(reprint, dates.published, outlets),
      ...citedRoles(input, wire.agencies, dates.published, outlets),
    ]),
  };
}

/** Who the page's data name as where its text is from. */
function suppliersOf({ article }: PageContext): string[] {
  return ['provider', 'sourceOrganization'].flatMap((key) =>
    listOf(article?.[key]).flatMap((value) => textOf(value) ?? []),
  );
}

/** Evidence that says more than what is already quoted. */
function besides(more: readonly Evidence[], known: readonly Evidence[]): Evidence[] {
  return more.filter(({ quote }) => !known.some((other) => other.quote.includes(quote)));
}

/** An agency's own site carries no wire copy of itself. */
function withoutOwn(wire: Wire, publisher: string | null, url: string, outlets: OutletGlossary): Wire {
  const isOwn = wire.wire !== null && isOwnName(wire.wire, { publisher, url, outlets });
  return isOwn ? { wire: null, agencies: [], evidence: [] } : wire;
}

function originalRole(
  {
    originalPublisher,
    originalUrl,
    originalPublished,
  }: Pick<Provenance, 'originalPublisher' | 'originalUrl' | 'originalPublished'>,
  published: string | null,
  outlets: OutletGlossary,
): OutletRole[] {
  const entry =
    (originalPublisher && outlets.byName(originalPublisher)) || (originalUrl && outlets.byHost(originalUrl)) || null;
  return [{ entry, role: 'original', articleDate: originalPublished ?? published }];
}

/** The agencies whose copy it is and the outlets that the text links to. */
function citedRoles(
  input: ArticleInput,
  agencies: readonly string[],
  articleDate: string | null,
  outlets: OutletGlossary,
): OutletRole[] {
  const linked = input.links.map(({ url }) => outlets.byHost(url));
  const entries = [...agencies.map((agency) => outlets.byName(agency)), ...linked];
  return entries.map((entry) => ({ entry, role: 'cited', articleDate }));
}
