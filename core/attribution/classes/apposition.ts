/** What stands in apposition to a source: "Tamoura, | the agency that runs the prisons,", "one, | a mother of four,". */
import type { SourceClass } from '../../report/page-report.ts';
import { ARTICLE, ONE_OF_MANY } from '../english/grammar-words.ts';
import { ONE_FIGHTER } from '../english/name-words.ts';
import type { Word } from '../parsing/parsed-text.ts';

/** The phrase between the commas behind a core, when it begins with an article; else null. */
export function besideOf(words: readonly Word[], core: readonly Word[]): readonly Word[] | null {
  const comma = isOneOfMany(core) ? words.findIndex(({ text }) => text === ',') : core.length;
  const beside = comma < 0 ? [] : words.slice(comma);
  if (beside[0]?.text !== ',' || !ARTICLE.test(beside[1]?.lower ?? '')) return null;
  const end = beside.findIndex(({ text }, i) => i > 0 && text === ',');
  return beside.slice(1, end < 0 ? undefined : end);
}

/** "One", "another", "23": somebody of whom only the apposition tells. */
export const isOneOfMany = (core: readonly Word[]): boolean =>
  core.length === 1 && (core[0]?.kind === 'number' || ONE_OF_MANY.test(core[0]?.lower ?? ''));

/** Whether nothing but names stands in a core: it says nothing of what bears them. */
export const isBareName = (core: readonly Word[]): boolean =>
  core.length > 0 &&
  core.length < 5 &&
  core.every(({ capital, kind, lower }) => lower === 'the' || (capital && kind === 'word'));

/** The class of a bare name by its apposition: bodies and outlets only, for a person's tells their office. */
export function classBeside(own: SourceClass, beside: SourceClass, head: Word | undefined): SourceClass {
  if (own !== 'named_person' && own !== 'named_org') return own;
  if (own === 'named_person' && ONE_FIGHTER.test(head?.lower ?? '')) return own;
  if (/^(?:official_body|armed_party|media|social|named_org)$/.test(beside)) return beside;
  // "a rights forum": a body that nobody names, were it not for the name before it.
  return beside === 'unnamed_other' && head !== undefined && head.headKind === ORGANISATION ? 'named_org' : own;
}

/** The models' kind of organisations (`english/cue-words.ts`). */
const ORGANISATION = 7;
