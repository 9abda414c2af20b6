/**
 * The article the project was started for, against its gold: spans, counts, and everything its page says of where it comes
 * from. Page and gold are read from the kit beside the corpora ("seed" next to the folder NEWSGLOSS_CORPORA names).
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { analyseArticle } from '../../core/analyse-article.ts';
import { findAttributions } from '../../core/attribution/find-attributions.ts';
import type { AttributionModels } from '../../core/attribution/models.ts';
import type { AttributionInput } from '../../core/attribution/parsing/attribution-input.ts';
import { summarise } from '../../core/attribution/summarise.ts';
import { loadGroupGlossary } from '../../core/glossary/group-glossary.ts';
import { loadOutlets } from '../../core/provenance/outlet-glossary.ts';
import type { Analysis } from '../../core/report/page-report.ts';
import { compileGroups } from '../../glossary/compile-groups.ts';
import { compileOutlets } from '../../glossary/outlets/compile.ts';
import { corporaFolder } from '../../models/attribution/corpora.ts';
import { readPage } from './provenance-page.ts';

/** What the kit says a reader must learn of the page. */
interface SeedGold {
  readonly page: {
    readonly republished_from: readonly string[];
    readonly publisher: string;
    readonly byline: readonly string[];
    readonly date_published: string;
    readonly original_date: string;
    /** Lines of the page that the findings rest on. */
    readonly signals: readonly string[];
    readonly external_links: readonly string[];
    readonly paragraphs: number;
    readonly paragraphs_without_attribution: number;
    readonly distinct_sources: readonly string[];
    readonly unnamed_sources: readonly string[];
  };
}

const PAGE = resolve(corporaFolder(), '../../seed/page.html');
const GOLD = resolve(corporaFolder(), 'seed_gold.json');

/** Prints each finding as right or wrong; a wrong one has the run end in failure. */
export async function checkSeedPage(models: AttributionModels): Promise<void> {
  if (!existsSync(PAGE) || !existsSync(GOLD)) {
    console.log(`\nSeed page: not checked, nothing at ${existsSync(PAGE) ? GOLD : PAGE}`);
    return;
  }
  const gold: SeedGold = JSON.parse(readFileSync(GOLD, 'utf8'));
  const input = readPage(readFileSync(PAGE, 'utf8'), 'http://127.0.0.1/page.html');
  const found = analyseArticle(input, {
    groups: loadGroupGlossary(await compileGroups()),
    outlets: loadOutlets(await compileOutlets()),
    // Places play no part in any finding.
    gazetteer: null,
    models,
  });
  const rows = [
    ...provenanceRows(found, gold, input.signals.canonical),
    ...evidenceRows(found, gold),
    ...countRows(found, gold),
  ];
  const wrong = rows.filter(([, is, must]) => JSON.stringify(is) !== JSON.stringify(must));
  console.log(
    `\nSeed page: ${rows.length - wrong.length} of ${rows.length} findings exact (provenance, evidence, counts)`,
  );
  for (const [name, is, must] of wrong) {
    console.log(`  WRONG: ${name} is ${JSON.stringify(is)}, must be ${JSON.stringify(must)}`);
    process.exitCode = 1;
  }
}

/** Name of a finding, what was found, what must be found. */
type Row = readonly [string, unknown, unknown];

function provenanceRows({ provenance }: Analysis, { page }: SeedGold, canonical: string | null): Row[] {
  const facts = provenance.outletFacts.filter(({ role }) => role === 'original');
  return [
    ['host', provenance.host, new URL(canonical ?? PAGE).host.replace(/^www\./, '')],
    ['publisher', provenance.publisher, page.publisher],
    ['byline', provenance.byline, page.byline],
    ['published', provenance.published, page.date_published],
    ['modified', provenance.modified, null],
    ['original publisher', provenance.originalPublisher, page.republished_from[0]],
    ['original date', provenance.originalPublished, page.original_date],
    ['reprint', provenance.reprint, true],
    ['wire', provenance.wire, null],
    ['corrections', provenance.corrections, []],
    ['facts about the original outlet', facts.length > 0, true],
    ['all of them dated, with issuer and link', facts.every(({ date, issuer, url }) => date && issuer && url), true],
    ['all of them after the article', facts.every(({ afterArticle }) => afterArticle), true],
  ];
}

/** White space as a reader sees it. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function evidenceRows({ provenance, links }: Analysis, { page }: SeedGold): Row[] {
  const quotes = provenance.evidence.map(({ quote }) => plain(quote));
  return [
    ...page.signals.map(
      (signal): Row => [
        `evidence "${signal.slice(0, 20)}…"`,
        quotes.some((quote) => quote.includes(signal) || signal.includes(quote)),
        true,
      ],
    ),
    ...page.external_links.map(
      (link): Row => [`link ${link}`, links.some(({ url }) => url.includes(link.split(' ')[0] ?? link)), true],
    ),
  ];
}

function countRows({ summary }: Analysis, { page }: SeedGold): Row[] {
  return [
    ['paragraphs', summary.paragraphs, page.paragraphs],
    ['paragraphs without attribution', summary.paragraphsWithoutAttribution, page.paragraphs_without_attribution],
    ['distinct sources', summary.distinctSources, page.distinct_sources.length],
    ['unnamed', summary.unnamed, page.unnamed_sources.length],
  ];
}

/** The counts of the seed's text by itself, as the popup would show them. */
export function printSeedCounts(input: AttributionInput, models: AttributionModels): void {
  const { attributions, hedges } = findAttributions(input, models);
  console.log(`  ${JSON.stringify(summarise({ ...input.model, attributions, hedges, links: [] }))}`);
}
