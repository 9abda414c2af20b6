/**
 * Who says what in an article, and how sure the text shows itself to be. Describes only: spans, classes, flags. Languages
 * without a pack are reported as unsupported, with empty lists that say nothing.
 */
import type { Attribution, Hedge } from '../report/page-report.ts';
import type { LinkedCue } from './cues/linked-cue.ts';
import { describeAttributions } from './describe-attributions.ts';
import { findHedges } from './hedges/find-hedges.ts';
import { readByLexicon } from './language/read-by-lexicon.ts';
import { PACKS, packFor } from './languages.ts';
import { addInnerReports, linkCues } from './links/link.ts';
import { wholeSpeakers } from './links/whole-speakers.ts';
import type { AttributionModels } from './models.ts';
import type { AttributionInput } from './parsing/attribution-input.ts';
import { withCertainTags } from './parsing/certain-tags.ts';
import { speaksOfFighting } from './parsing/conflict-vocabulary.ts';
import { type ParsedText, parseText } from './parsing/parsed-text.ts';
import { mendAccordingTo } from './rules/according-to.ts';
import { addAgentlessAdverbs } from './rules/agentless-adverbs.ts';
import { addAgentlessNouns } from './rules/agentless-nouns.ts';
import { addAgentlessPassives } from './rules/agentless-passives.ts';
import { addCertainReports } from './rules/certain-reports.ts';
import { linkChains } from './rules/citing-chains.ts';
import { wholeSubjects } from './rules/clause-subjects.ts';
import { joinSources } from './rules/conjoined-sources.ts';
import { continueStatements } from './rules/continue-statements.ts';
import { addEmbeddedPosts } from './rules/embedded-posts.ts';
import { mendFronted } from './rules/fronted-reports.ts';
import { addNeitherNor } from './rules/neither-nor.ts';
import { splitObjectRelatives } from './rules/object-relatives.ts';
import { endAtOtherSpeakers } from './rules/other-speakers.ts';
import { nameAgents } from './rules/passive-agents.ts';
import { refuseReports } from './rules/refused-reports.ts';
import { completeClauses, endRelatives } from './rules/relative-reports.ts';
import { nameRelativeSubjects } from './rules/relative-subjects.ts';
import { addSecondHalves } from './rules/second-halves.ts';
import { addStances } from './rules/stances.ts';
import { trimOpenings } from './rules/trim-openings.ts';
import { addViews } from './rules/view-phrases.ts';
import { addWhatCalled } from './rules/what-called.ts';
import { addWordHasIt } from './rules/word-has-it.ts';

export type { AttributionModels } from './models.ts';

export interface AttributionFindings {
  readonly attributions: Attribution[];
  readonly hedges: Hedge[];
  readonly supported: boolean;
}

/** What rules add to the learned reading, in this order: sources and contents set right, then reports without a source. */
const MENDS: readonly ((parsed: ParsedText, linked: readonly LinkedCue[]) => LinkedCue[])[] = [
  addCertainReports,
  refuseReports,
  mendAccordingTo,
  mendFronted,
  addSecondHalves,
  nameAgents,
  joinSources,
  wholeSpeakers,
  addNeitherNor,
  wholeSubjects,
  nameRelativeSubjects,
  splitObjectRelatives,
  linkChains,
  endRelatives,
  completeClauses,
  addWhatCalled,
  addViews,
  addAgentlessAdverbs,
  addAgentlessNouns,
  addWordHasIt,
  addAgentlessPassives,
  trimOpenings,
  endAtOtherSpeakers,
  continueStatements,
  addStances,
  addEmbeddedPosts,
];

type TextToRead = Pick<AttributionInput, 'model' | 'lang' | 'packs'>;

/** Statements as the text alone tells them: what its names stand for is not asked yet. */
export interface ReadStatements {
  readonly parsed: ParsedText;
  readonly linked: readonly LinkedCue[];
}

const packOf = ({ lang, model, packs }: TextToRead) => packFor(lang, model.text, packs ?? PACKS);

/** Reads the statements of a text in a language with learned models; null in others. */
export function readStatements(input: TextToRead, models: AttributionModels): ReadStatements | null {
  const pack = packOf(input);
  if (!pack || pack.lexicon) return null;
  const parsed = parseText(input.model, models);
  const domain = speaksOfFighting(parsed.words) ? 1 : 0;
  const certain = withCertainTags(parsed);
  const outer = MENDS.reduce<readonly LinkedCue[]>(
    (found, mend) => mend(certain, found),
    linkCues(parsed, models, domain),
  );
  return { parsed: certain, linked: addInnerReports(parsed, models, domain, outer) };
}

/** Finds attributions and hedges in the article's body, by the pack of its language. */
export function findAttributions(
  input: AttributionInput,
  models: AttributionModels,
  read = readStatements(input, models),
): AttributionFindings {
  if (read) {
    const attributions = describeAttributions(read.parsed, read.linked, input);
    return { attributions, hedges: findHedges(read.parsed, read.linked), supported: true };
  }
  const pack = packOf(input);
  if (!pack?.lexicon) return { attributions: [], hedges: [], supported: false };
  return { ...readByLexicon(input, pack, pack.lexicon), supported: true };
}
