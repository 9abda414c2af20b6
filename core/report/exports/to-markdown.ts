/**
 * A sourcing note to paste into a draft or a fact-check: where the page comes from, how many statements come from
 * whom, each with its words and an address. The words around them are the interface's.
 */
import type { Reference } from '../../glossary/entries.ts';
import { isFromPageData, sortEvidence } from '../evidence.ts';
import type { Attribution, Evidence, FullReport, Segment } from '../page-report.ts';
import { type Parties, type PartyEntry, partyIds } from '../party-entry.ts';
import { groupBySource, type SourceGroup } from '../source-groups.ts';
import { attributionSpan, countStatements, segmentsText, shorten, stancesIn } from '../statements.ts';
import { textFragmentUrl } from './text-fragment.ts';

/** The words a note needs, in the language of the interface. */
export interface NoteWords {
  readonly heading: (title: string) => string;
  /** "8 statements: 5 named, 2 unnamed, 1 without a source." and so on, one sentence each. */
  readonly sentences: (report: FullReport) => readonly string[];
  readonly sourceName: (group: SourceGroup) => string;
  readonly sourceKind: (group: SourceGroup) => string;
  readonly notes: (attribution: SourceGroup['attributions'][number]) => readonly string[];
  /** Label and value of each origin fact the page states: publisher, byline, dates. */
  readonly origin: (report: FullReport) => readonly (readonly [label: string, value: string])[];
  readonly evidenceTitle: string;
  readonly factsTitle: string;
  readonly outletFact: (fact: FullReport['provenance']['outletFacts'][number]) => string;
  readonly sourcesTitle: string;
  /** "2 plans and wishes". */
  readonly stancesTitle: (count: number) => string;
  readonly linksTitle: string;
  /** "2 statements cite a document without linking it.", or null where there is nothing to say. */
  readonly documents: (report: FullReport) => string | null;
  /** Name, summary, side and date of a party, one sentence or line each. */
  readonly party: (party: PartyEntry) => readonly string[];
  readonly reference: (reference: Reference) => string;
  readonly limits: string;
}

/** Length of a quoted statement, in characters; the report has it whole. */
const QUOTE_LENGTH = 300;

/** Signs that would start markup inside a line. */
const escapeMarkdown = (words: string): string => words.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');

/** In quotation marks, once: what the article quotes brings its own. */
const quoted = (words: string): string => (/^["“„«‘'‚‹「]/.test(words) ? words : `“${words}”`);

/** Data that does not name its field gets the field's name behind it. */
function evidenceLine(line: Evidence): string {
  const field = line.signal.split(' ').at(-1) ?? '';
  const isNamed = !isFromPageData(line) || line.quote.startsWith(field);
  return `- ${escapeMarkdown(line.quote)}${isNamed ? '' : ` (${escapeMarkdown(line.signal)})`}`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];

/** A mark behind a source's kind for each party that has an entry. */
function partyMarks({ attributions }: SourceGroup, parties: Parties): string {
  const ids = partyIds(attributions).filter((id) => parties.has(id));
  return ids.map((id) => `[^${id}]`).join('');
}

/** What the glossary has on each party, where it can be read, and as of when. */
function partyNotes(report: FullReport, words: NoteWords, parties: Parties): string[] {
  return partyIds(report.attributions).flatMap((id) => {
    const party = parties.get(id);
    if (!party) return [];
    const facts = words.party(party).map((fact) => escapeMarkdown(/[.!?]$/.test(fact) ? fact : `${fact}.`));
    const references = party.entry.references.map(
      (reference) => `${escapeMarkdown(words.reference(reference))} <${reference.url}>`,
    );
    return [`[^${id}]: ${[...facts, references.join('; ')].join(' ')}`];
  });
}

/** One statement with its notes and a link to its place. */
function statementLine(
  report: FullReport,
  words: NoteWords,
  attribution: Attribution,
  segments: readonly Segment[],
): string {
  // Who declined to comment said nothing: the words that say so stand instead.
  const said = segmentsText(report.text, segments) || segmentsText(report.text, attribution.cue);
  const content = escapeMarkdown(shorten(said, QUOTE_LENGTH));
  const target = attribution.content[0] ?? attribution.source[0] ?? attribution.cue[0] ?? [0, 0];
  const notes = words.notes(attribution);
  const link = textFragmentUrl(report.page.url, report.text, target).replaceAll(')', '%29').replaceAll('(', '%28');
  return `- ${quoted(content)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''} [↗](${link})`;
}

/** What somebody wants or plans, with who has it. */
function stanceLines(report: FullReport, words: NoteWords): string[] {
  return stancesIn(report.attributions).map((stance) => {
    const { start, end } = attributionSpan(stance);
    return statementLine(report, words, stance, [[start, end]]);
  });
}

function sourceLines(report: FullReport, words: NoteWords, parties: Parties): string[] {
  return groupBySource(report.attributions).flatMap((group) => [
    `- **${escapeMarkdown(words.sourceName(group))}** (${words.sourceKind(group)}, ${group.counted})${partyMarks(group, parties)}`,
    ...group.attributions.map((attribution) => `  ${statementLine(report, words, attribution, attribution.content)}`),
  ]);
}

/** The note as Markdown. */
export function toMarkdown(report: FullReport, words: NoteWords, parties: Parties): string {
  const { evidence, outletFacts } = report.provenance;
  const origin = words.origin(report).map(([label, value]) => `- ${label}: ${escapeMarkdown(value)}`);
  const hasStatements = countStatements(report.attributions).all > 0;
  const documents = words.documents(report);
  const stances = stanceLines(report, words);
  const parts = [
    `# ${escapeMarkdown(words.heading(report.headline.text || report.page.title))}`,
    `<${report.page.url}>`,
    words.sentences(report).join(' '),
    origin.join('\n'),
    ...(hasStatements ? section(words.sourcesTitle, sourceLines(report, words, parties)) : []),
    ...section(words.stancesTitle(stances.length), stances),
    ...section(words.evidenceTitle, sortEvidence(evidence).map(evidenceLine)),
    ...section(
      words.factsTitle,
      outletFacts.map((fact) => `- ${escapeMarkdown(words.outletFact(fact))} <${fact.url}>`),
    ),
    ...section(words.linksTitle, documents === null ? [] : [documents]),
    words.limits,
    ...partyNotes(report, words, parties),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
