/**
 * Speakers of whom the ranking took the last name alone: "a resident of Osra reached by | telephone", "an organisation known as |
 * the Council", "Minister for the Coast, | Ilya Soren said". What opens the clause and has no verb of its own speaks whole.
 */

import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { isCountry } from '../english/countries.ts';
import { isListedHead } from '../english/cue-words.ts';
import { BE_FORM, ENDS_IN_ING, NEVER_IN_NAME, OPENS_CLAUSE, PARTICIPLE } from '../english/grammar-words.ts';
import { TELLS_PERSON } from '../english/report-words.ts';
import { MORE_CAPITALS } from '../english/role-words.ts';
import { GOVERNMENT_NAMES, PRONOUNS } from '../english/source-words.ts';
import { TIME_AFTER_NAME } from '../english/time-words.ts';
import { type ParsedText, phrasesIn, type Word, wordAt } from '../parsing/parsed-text.ts';

/** Capitals before a speaker. */
const LONGEST_OPENING = 4;
/** Words before the name. */
const LONGEST_TITLE = 12;

/** Gives each source right before its cue the words of its clause that belong to it. */
export function wholeSubjects(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  return linked.map((attribution) => {
    const { source, cue, content } = attribution;
    if (!source && opensAlone(parsed, cue)) return { ...attribution, source: { from: cue.from - 1, to: cue.from } };
    if (!source || source.to !== cue.from) return attribution;
    const from = subjectFrom(parsed, source) ?? capitalsFrom(parsed, source);
    if (from === null) return attribution;
    const whole = { from, to: source.to };
    return { cue, source: whole, content: content.filter(({ from: at, to }) => to <= whole.from || at >= whole.to) };
  });
}

/** Where the phrase begins that opens the source's clause, or null when the source is whole. */
function subjectFrom(parsed: ParsedText, source: Stretch): number | null {
  const { sentence } = wordAt(parsed, source.from);
  const opening = phrasesIn(parsed, sentence).find(
    ({ from, to }) => to < source.from && from >= source.from - LONGEST_TITLE && opensClause(parsed, from),
  );
  if (!opening || !speaks(wordAt(parsed, opening.head))) return null;
  const between = parsed.words.slice(opening.to, source.from);
  return belongs(between) || isTitle(parsed, between, source) ? opening.from : null;
}

/** "| Thai intelligence sources", "| Father Sebhat Ayele": capitals between a clause's opening and its speaker, mistaken for a verb. */
function capitalsFrom(parsed: ParsedText, { from }: Stretch): number | null {
  let at = from;
  while (at > from - LONGEST_OPENING && !opensClause(parsed, at) && isOfName(wordAt(parsed, at - 1))) at--;
  return at < from && opensClause(parsed, at) ? at : null;
}

const isOfName = ({ capital, kind, tag, lower }: Word): boolean =>
  capital &&
  kind === 'word' &&
  !/^(?:ADP|ADV|CCONJ|SCONJ|PART)$/.test(tag) &&
  !TIME_AFTER_NAME.test(lower) &&
  !NEVER_IN_NAME.test(lower) &&
  (tag !== 'PRON' || !PRONOUNS.has(lower)) &&
  !(tag === 'VERB' && PARTICIPLE.test(lower));

/** "Peking | charged that": the name of a state that opens its sentence, mistaken for a verb. */
function opensAlone(parsed: ParsedText, { from, to }: Stretch): boolean {
  const { lower, capital } = wordAt(parsed, from - 1);
  // "London | was reported" says nothing itself.
  if (parsed.words.slice(from, to).some((word) => BE_FORM.test(word.lower))) return false;
  const isState = isCountry(lower) || GOVERNMENT_NAMES.has(lower) || MORE_CAPITALS.has(lower);
  return capital && isState && opensClause(parsed, from - 1);
}

function opensClause(parsed: ParsedText, at: number): boolean {
  const before = wordAt(parsed, at - 1);
  if (before.sentence !== wordAt(parsed, at).sentence || before.kind === 'quote') return true;
  return /^[—–;:-]$/.test(before.text) || OPENS_CLAUSE.test(before.lower);
}

const speaks = ({ headKind }: Word): boolean => isListedHead(headKind);

/** "with", "of Osra reached by", "known as", "fighting": complements and participles, and nothing that acts. */
function belongs(between: readonly Word[]): boolean {
  const last = between.at(-1);
  if (last?.tag !== 'ADP' && !(last?.tag === 'VERB' && ENDS_IN_ING.test(last.lower))) return false;
  return between.every(
    ({ tag, lower, kind }) =>
      kind === 'word' && (/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(tag) || (tag === 'VERB' && TELLS_PERSON.test(lower))),
  );
}

/** "Minister for the Coast, | Ilya Soren": an office, one comma and a name. */
function isTitle(parsed: ParsedText, between: readonly Word[], source: Stretch): boolean {
  const name = parsed.words.slice(source.from, source.to);
  if (between.at(-1)?.text !== ',' || name.length < 2 || !name.every(({ capital, kind }) => capital && kind === 'word'))
    return false;
  return between.slice(0, -1).every(({ tag, kind }) => kind === 'word' && /^(?:ADP|DET|ADJ|NOUN|PROPN)$/.test(tag));
}
