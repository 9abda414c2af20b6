/**
 * The name a source goes by, out of its own phrase: without rank, title and relative clause, with the "of" and "for" that
 * belong to the name of a body. Who "the ministry" or "she" is, other sources tell (`canonical-sources.ts`).
 */

import { looksLikePerson } from '../classes/person-names.ts';
import { headOf } from '../classes/source-core.ts';
import type { SourceTraits } from '../classes/source-traits.ts';
import type { Stretch } from '../cues/linked-cue.ts';
import { GENITIVE } from '../english/feature-words.ts';
import { ARTICLE, BY_OR_FROM, INDEFINITE } from '../english/grammar-words.ts';
import { DEMONYM, ENDS_DESCRIPTION, GOES_ON_BEHIND_NAME, INSIDE_NAME, JOINS_NAME } from '../english/name-words.ts';
import {
  ARMED_HEADS,
  BODY_NAME_WORDS,
  DOCUMENT_HEADS,
  OFFICIAL_BODY_HEADS,
  RANKS,
  SOCIAL_MARKS,
  VOICE_HEADS,
} from '../english/source-words.ts';
import { type ParsedText, type Word, wordAt } from '../parsing/parsed-text.ts';

/** What a name is taken from. */
export interface NamedPhrase {
  readonly stretch: Stretch;
  readonly words: readonly Word[];
  readonly traits: SourceTraits;
}

/** The phrase without determiner, rank, document noun and complements that describe; with those that name. */
export function nameOf(parsed: ParsedText, phrase: NamedPhrase, core: readonly Word[]): string {
  const { stretch, words, traits } = phrase;
  const named = issuerOf(parsed, words, core) ?? nameInApposition(parsed, words, core);
  if (named) return named;
  const kept = withoutRank(withoutVoice(core));
  const first = kept[0];
  const last = kept.at(-1);
  if (!first || !last) return parsed.text.slice(wordAt(parsed, stretch.from).start, wordAt(parsed, stretch.to - 1).end);
  const end = last === core.at(-1) ? complementEnd(words, core, traits) : last.end;
  return parsed.text.slice(first.start, end);
}

/** "the PMU | statement": who speaks through a document; "a UN report" is one of many and stays whole. */
function withoutVoice(core: readonly Word[]): readonly Word[] {
  const last = core.at(-1)?.lower ?? '';
  const kept = core.slice(0, -1);
  const owner = kept.at(-1);
  // "Iraq Body Count" is no count of anybody's.
  if (
    !owner ||
    core.at(-1)?.capital ||
    !(VOICE_HEADS.has(last) || last === 'leadership') ||
    INDEFINITE.test(core[0]?.lower ?? '')
  )
    return core;
  if (GENITIVE.has(owner.lower) && kept.some(({ capital }) => capital)) return kept.slice(0, -1);
  // A capital may be only the sentence's: "Unconfirmed reports".
  const isName =
    owner.capital && (owner.tag === 'PROPN' || BODY_NAME_WORDS.has(owner.lower) || INITIALS.test(owner.text));
  if (DEMONYM.test(owner.text)) return core;
  return isName && (kept.length > 1 || INITIALS.test(owner.text)) ? kept : core;
}

const INITIALS = /^\p{Lu}{2,}$/u;

/** "Navy Capt. | Jeff Davis". */
function withoutRank(core: readonly Word[]): readonly Word[] {
  const ranked = core.reduce((at, word, i) => (RANKS.has(word.lower) ? i : at), -1);
  const rest = ranked >= 0 ? core.slice(ranked + 1) : [];
  // "The General Command" holds no general.
  const isBody = rest.some(({ lower }) => BODY_NAME_WORDS.has(lower) || ARMED_HEADS.has(lower));
  return rest.length > 0 && !isBody && rest.every((word) => word.capital) ? rest : core;
}

/** "a statement by the Popular Mobilization Units": the body named right behind a document, or null. */
function issuerOf(parsed: ParsedText, words: readonly Word[], core: readonly Word[]): string | null {
  const document = core.at(-1);
  if (!document || !DOCUMENT_HEADS.has(document.lower) || core.slice(1).some((word) => word.capital)) return null;
  const rest = words.slice(words.indexOf(document) + 1);
  if (!BY_OR_FROM.test(rest[0]?.lower ?? '')) return null;
  const from = rest[1]?.lower === 'the' ? 2 : 1;
  const [first, last] = [rest[from], rest[from + nameLength(rest.slice(from)) - 1]];
  return first?.capital && last ? parsed.text.slice(first.start, last.end) : null;
}

/** How many words of a name stand here: capitals, and small words between capitals. */
function nameLength(words: readonly Word[]): number {
  let length = 0;
  for (const [i, word] of words.entries()) {
    if (word.capital && word.kind === 'word') length = i + 1;
    else if (!INSIDE_NAME.test(word.lower) || i === 0) break;
  }
  return length;
}

/** "Its director, | Karim Haddad": the name that stands beside a description, or null. */
function nameInApposition(parsed: ParsedText, words: readonly Word[], core: readonly Word[]): string | null {
  const head = headOf(core);
  // "The Congolese army, the FARDC,": a name already.
  const named = core.slice(1).some((word) => word.capital) && ARMED_HEADS.has(head?.lower ?? '');
  if (!head || head.capital || named || /s$/.test(head.lower)) return null;
  const comma = words.findIndex(({ text }) => text === ',');
  if (comma < 0) return null;
  const beside = words.slice(comma + 1);
  const skipped = ARTICLE.test(beside[0]?.lower ?? '') ? 1 : 0;
  const length = nameLength(beside.slice(skipped));
  const end = beside[skipped + length];
  const complete = end === undefined || /^[,(]$/.test(end.text);
  if (length === 0 || !complete) return null;
  const name = withoutRank(beside.slice(0, skipped + length));
  const [first, last] = [name[0], name.at(-1)];
  return first && last ? parsed.text.slice(first.start, last.end) : null;
}

/** Where the name ends: behind "of National Defence", "for Human Rights", or what tells an unnamed source apart. */
function complementEnd(words: readonly Word[], core: readonly Word[], traits: SourceTraits): number {
  const last = core.at(-1);
  const at = last ? words.indexOf(last) : -1;
  const end = last?.end ?? 0;
  const rest = words.slice(at + 1);
  const opener = rest[0];
  if (!last || !opener) return end;
  if (traits.unnamed || traits.sourceClass === 'witness') return descriptionEnd(rest) ?? end;
  if (OFFICIAL_BODY_HEADS.has(last.lower) && !last.capital && opener.lower === 'of') return descriptionEnd(rest) ?? end;
  const isMedium = SOCIAL_MARKS.has(rest[1]?.lower ?? '');
  if (!last.capital || !JOINS_NAME.test(opener.lower) || isMedium || looksLikePerson(core)) return end;
  const length = nameLength(rest.slice(1).filter((word, i) => i > 0 || word.lower !== 'the'));
  const skipped = rest[1]?.lower === 'the' ? 1 : 0;
  return length > 0 ? (rest[skipped + length]?.end ?? end) : end;
}

/** "a doctor | at the teaching hospital", "medics | and two residents": up to the next mark, pronoun or verb. */
function descriptionEnd(rest: readonly Word[]): number | null {
  if (!GOES_ON_BEHIND_NAME.test(rest[0]?.lower ?? '')) return null;
  let end: number | null = null;
  for (const [i, word] of rest.entries()) {
    if (isInitials(rest, i)) continue;
    if (word.kind === 'mark' || word.kind === 'quote' || ENDS_DESCRIPTION.test(word.lower)) break;
    if (word.tag === 'VERB' || word.tag === 'AUX' || word.tag === 'PRON') break;
    if (i > 0 && /^(?:NOUN|PROPN|NUM)$/.test(word.tag)) end = word.end;
  }
  return end;
}

/** "(PDF)" behind a full name, marks included. */
function isInitials(words: readonly Word[], i: number): boolean {
  const opening = [i, i - 1, i - 2].find((k) => words[k]?.text === '(');
  return opening !== undefined && words[opening + 2]?.text === ')' && words[opening + 3]?.tag === 'NOUN';
}
