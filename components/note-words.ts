/** The interface's words for the Markdown sourcing note. */
import type { NoteWords } from '../core/report/exports/to-markdown.ts';
import type { FullReport } from '../core/report/page-report.ts';
import { sourceKindLabel, sourceName, statementNotes } from './labels.ts';
import { asOfWords, checkedWords, referenceWords, sideWords } from './party-words.ts';
import { formatDate, formatList, type MessageKey, t, tn } from './strings.ts';
import { documentWords, summaryWords } from './summary-words.ts';

function originFacts({ provenance }: FullReport): (readonly [string, string])[] {
  const dated = (key: MessageKey, date: string | null) => (date === null ? [] : [[t(key), formatDate(date)] as const]);
  const stated = (key: MessageKey, words: string | null) => (words === null ? [] : [[t(key), words] as const]);
  return [
    ...stated('origin_publisher', provenance.publisher ?? provenance.host),
    ...stated('origin_byline', provenance.byline.length === 0 ? null : formatList(provenance.byline)),
    ...dated('origin_published', provenance.published),
    ...dated('origin_modified', provenance.modified),
    ...stated('origin_wire', provenance.wire),
    ...stated('origin_original', provenance.originalPublisher),
    ...dated('origin_first_published', provenance.originalPublished),
    ...stated('origin_original_link', provenance.originalUrl),
  ];
}

function outletFact(fact: FullReport['provenance']['outletFacts'][number]): string {
  const when = fact.afterArticle ? `${formatDate(fact.date)}, ${t('origin_fact_after')}` : formatDate(fact.date);
  return `${fact.issuer}: ${fact.outlet}: ${fact.statement} (${when}).`;
}

/** Built when a note is written, so that it follows the language of the moment. */
export const noteWords = (): NoteWords => ({
  heading: (title) => t('note_heading', title),
  sentences: summaryWords,
  sourceName,
  sourceKind: sourceKindLabel,
  notes: statementNotes,
  origin: originFacts,
  evidenceTitle: t('origin_evidence'),
  factsTitle: t('origin_facts'),
  outletFact,
  sourcesTitle: t('tab_sources'),
  stancesTitle: (count) => tn('stances_title', count),
  linksTitle: t('origin_links'),
  documents: documentWords,
  party: (party) => [t('party_title', party.entry.name), party.entry.summary, ...sideWords(party), ...asOfWords(party)],
  reference: (reference) => `${referenceWords(reference)} (${checkedWords(reference)})`,
  limits: t('found_by_wording'),
});
