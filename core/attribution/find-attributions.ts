/**
 * Who says what in an article, and how sure the text shows itself to be. Describes only: spans, classes, flags. Languages
 * without a pack are reported as unsupported, with empty lists that say nothing.
 */
import type { Attribution, Hedge, Mention } from '../report/page-report.ts';
import type { TextModel } from '../text/text-model.ts';
import { mendAccordingTo } from './according-to.ts';
import { addAgentlessAdverbs } from './agentless-adverbs.ts';
import { addAgentlessNouns } from './agentless-nouns.ts';
import { addAgentlessPassives } from './agentless-passives.ts';
import { speaksOfFighting } from './conflict-vocabulary.ts';
import { joinSources } from './conjoined-sources.ts';
import { continueStatements } from './continue-statements.ts';
import { describeAttributions } from './describe-attributions.ts';
import { findHedges } from './find-hedges.ts';
import { mendFronted } from './fronted-reports.ts';
import type { LanguagePack } from './language/language-pack.ts';
import { readByLexicon } from './language/read-by-lexicon.ts';
import { PACKS, packFor } from './languages.ts';
import { type LinkedCue, linkCues } from './link.ts';
import type { AttributionModels } from './models.ts';
import { type ParsedText, parseText } from './parsed-text.ts';
import { nameAgents } from './passive-agents.ts';
import { completeClauses, endRelatives } from './relative-reports.ts';
import { trimOpenings } from './trim-openings.ts';

export type { AttributionModels } from './models.ts';

export interface AttributionInput {
  readonly model: TextModel;
  /** Glossary mentions: a source that names one of their groups belongs to that side. */
  readonly mentions: readonly Mention[];
  readonly headline: string;
  /** BCP 47, or null when the page does not say. */
  readonly lang: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** Leads phrases such as "the Russian side" to a glossary id, or null. */
  readonly resolveSide: (phrase: string) => string | null;
  /** Languages that can be read; those of the project when left out. */
  readonly packs?: readonly LanguagePack[];
}

export interface AttributionFindings {
  readonly attributions: Attribution[];
  readonly hedges: Hedge[];
  readonly supported: boolean;
}

/** What rules add to the learned reading, in this order: sources and contents set right, then reports without a source. */
const MENDS: readonly ((parsed: ParsedText, linked: readonly LinkedCue[]) => LinkedCue[])[] = [
  mendAccordingTo,
  mendFronted,
  nameAgents,
  joinSources,
  endRelatives,
  completeClauses,
  addAgentlessAdverbs,
  addAgentlessNouns,
  addAgentlessPassives,
  trimOpenings,
  continueStatements,
];

/** Finds attributions and hedges in the article's body, by the pack of its language. */
export function findAttributions(input: AttributionInput, models: AttributionModels): AttributionFindings {
  const pack = packFor(input.lang, input.model.text, input.packs ?? PACKS);
  if (!pack) return { attributions: [], hedges: [], supported: false };
  if (pack.lexicon) return { ...readByLexicon(input, pack, pack.lexicon), supported: true };
  const parsed = parseText(input.model, models);
  const domain = speaksOfFighting(parsed.words) ? 1 : 0;
  const linked = MENDS.reduce<readonly LinkedCue[]>(
    (found, mend) => mend(parsed, found),
    linkCues(parsed, models, domain),
  );
  return {
    attributions: describeAttributions(parsed, linked, input),
    hedges: findHedges(parsed, linked),
    supported: true,
  };
}
