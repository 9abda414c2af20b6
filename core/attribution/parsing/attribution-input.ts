/** What sourcing is given of an article. */
import type { Mention } from '../../report/page-report.ts';
import type { TextModel } from '../../text/text-model.ts';
import type { LanguagePack } from '../language/language-pack.ts';

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
  /** Leads "the army" and "the rebels" to the one side of the text that they can mean, or null. */
  readonly bareSide?: (phrase: string) => string | null;
  /** Whether the glossary's entry of this id is an army of a state or a unit of one. */
  readonly isStateForce?: (id: string) => boolean;
  /** Languages that can be read; those of the project when left out. */
  readonly packs?: readonly LanguagePack[];
}
