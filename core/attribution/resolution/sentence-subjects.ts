/**
 * Whom a sentence is about, as a stretch: its subject with what stands beside it, or the one it gives an age. Looks at
 * order and parts of speech alone; whether that is a person is asked elsewhere.
 */
import type { Stretch } from '../cues/linked-cue.ts';
import { AGE } from '../english/class-words.ts';
import { RELATIVE_PRONOUN } from '../english/grammar-words.ts';
import { NAME_PARTICLE } from '../english/speaker-words.ts';
import { BEFORE_SUBJECT, IS_TIME, NAMES_SOMEONE, OPENS_BEFORE_SUBJECT } from '../english/subject-words.ts';
import type { NounPhrase } from '../parsing/noun-phrases.ts';
import { type ParsedText, phrasesIn, type Word, wordAt } from '../parsing/parsed-text.ts';

/** The phrase a sentence opens with, or the first behind "In the north,", "Two days later", "At the gate stood". */
export function subjectOf(parsed: ParsedText, sentence: number): Stretch | null {
  const range = parsed.sentences[sentence];
  if (!range || isTitle(parsed.words.slice(range.from, range.to))) return null;
  const from = wordAt(parsed, range.from).tag === 'CCONJ' ? range.from + 1 : range.from;
  let isFronted = OPENS_BEFORE_SUBJECT.test(wordAt(parsed, from).tag);
  for (const phrase of phrasesIn(parsed, sentence)) {
    if (wordAt(parsed, phrase.from).quote >= 0) return null;
    const subject = behindTime(parsed, phrase);
    if (subject && phrase.from === from) return withApposition(parsed, subject);
    if (phrase.from === from) isFronted = true;
    if (!isFronted) return null;
    if (!subject || phrase.from === from) continue;
    if (phrase.kind === 'proper' && BEFORE_SUBJECT.test(wordAt(parsed, phrase.from - 1).lower)) return phrase;
    if (isBehindFront(parsed, from, phrase.from)) return withApposition(parsed, subject);
  }
  return null;
}

/** "Doctors treated | Anna Reut, 61,": somebody by full name and age, wherever in the sentence. */
export function agedIn(parsed: ParsedText, sentence: number): Stretch | null {
  const named = phrasesIn(parsed, sentence).find(
    ({ to, kind }) => kind === 'proper' && wordAt(parsed, to).text === ',' && AGE.test(wordAt(parsed, to + 1).text),
  );
  if (!named || wordAt(parsed, named.from).quote >= 0) return null;
  let { to: from } = named;
  while (from > named.from && isOfName(wordAt(parsed, from - 1))) from--;
  return named.to - from >= 2 ? { from, to: named.to + 2 } : null;
}

const isOfName = ({ capital, kind, lower }: Word): boolean => kind === 'word' && (capital || NAME_PARTICLE.test(lower));

/** "General Tells All": a headline, in which every word may look like a name. */
const isTitle = (words: readonly Word[]): boolean =>
  words.every(({ capital, kind, text }) => capital || kind !== 'word' || text.length <= LONGEST_SMALL_WORD);

/** Letters of the words that stay small in a headline. */
const LONGEST_SMALL_WORD = 3;

/** "Every morning | Anna Reut": the phrase without a time before a name; null where it is nothing but a time. */
function behindTime({ words }: ParsedText, phrase: NounPhrase): NounPhrase | null {
  const own = words.slice(phrase.from, phrase.to);
  const time = own.findIndex(({ lower }) => IS_TIME.test(lower));
  if (time < 0) return phrase;
  return own[time + 1]?.capital ? { ...phrase, from: phrase.from + time + 1 } : null;
}

/** Behind a comma, or behind a short opening without a verb: "On the other bank | a farmer". */
function isBehindFront(parsed: ParsedText, from: number, at: number): boolean {
  const before = wordAt(parsed, at - 1);
  if (before.text === ',') return true;
  return before.tag !== 'ADP' && !parsed.words.slice(from, at).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** A subject with what stands beside it, up to its verb; null where no verb follows. */
function withApposition(parsed: ParsedText, { from, to }: NounPhrase): Stretch | null {
  const { sentence } = wordAt(parsed, from);
  let end = verbInside(parsed, from, to) ?? to;
  while (end >= to && wordAt(parsed, end).sentence === sentence && !endsSubject(parsed, end)) end++;
  if (wordAt(parsed, end).sentence !== sentence || wordAt(parsed, end).text === ':') return null;
  if (NAMES_SOMEONE.test(wordAt(parsed, end).lower)) return nameFrom(parsed, end + 1) ?? { from, to: end };
  while (wordAt(parsed, end - 1).kind === 'mark') end--;
  return { from, to: end };
}

/** "a herder named | Abdi Warsame". */
function nameFrom(parsed: ParsedText, from: number): Stretch | null {
  const name = phrasesIn(parsed, wordAt(parsed, from).sentence).find((phrase) => phrase.from === from);
  return name?.kind === 'proper' ? name : null;
}

/** "Anna Reut | sells tea", "a priest | rang the bell": a verb that was read as a noun, before what is done; else null. */
function verbInside({ words }: ParsedText, from: number, to: number): number | null {
  const last = words[to - 1];
  const isBeforeObject = words[to]?.tag === 'DET' && last?.tag === 'NOUN' && last.headKind === 0 && !last.capital;
  if (isBeforeObject && to - from > 2) return to - 1;
  const small = words.slice(from, to).findIndex(({ capital }) => !capital);
  const at = from + small;
  const isVerb = small >= 2 && IN_S.test(words[at]?.lower ?? '') && TAKES_OBJECT.test(words[at + 1]?.tag ?? '');
  return isVerb ? at : null;
}

const IN_S = /[^s]s$/;
const TAKES_OBJECT = /^(?:DET|NUM|NOUN|ADJ|PRON)$/;

function endsSubject(parsed: ParsedText, at: number): boolean {
  const { tag, lower, kind, text } = wordAt(parsed, at);
  // "the rebels' commander".
  if (kind === 'quote' && APOSTROPHE.test(text) && IN_S.test(wordAt(parsed, at - 1).lower)) return false;
  return tag === 'VERB' || tag === 'AUX' || kind === 'quote' || text === ':' || RELATIVE_PRONOUN.test(lower);
}

const APOSTROPHE = /^['’]$/;
