/** Turns what the outlet glossary knows into dated facts beside an article: issuer, date, link, before or after. */
import type { OutletEntry } from '../glossary/entries.ts';
import type { OutletFact } from '../report/page-report.ts';

export interface OutletRole {
  readonly entry: OutletEntry | null;
  readonly role: OutletFact['role'];
  /** The date of the article as this outlet published it, or null. */
  readonly articleDate: string | null;
}

/** The facts of every known outlet in its role, each outlet once, oldest fact first. */
export function listOutletFacts(roles: readonly OutletRole[]): OutletFact[] {
  const seen = new Set<string>();
  return roles.flatMap(({ entry, role, articleDate }) => {
    if (entry === null || seen.has(entry.id)) return [];
    seen.add(entry.id);
    const facts = [...entry.facts].sort((a, b) => a.date.localeCompare(b.date));
    return facts.map(
      ({ statement, issuer, date, url, until, dispute }): OutletFact => ({
        outlet: entry.name,
        role,
        statement,
        issuer,
        date,
        url,
        afterArticle: articleDate !== null && date > articleDate,
        ...(until === undefined ? {} : { until }),
        ...(dispute === undefined ? {} : { dispute }),
      }),
    );
  });
}
