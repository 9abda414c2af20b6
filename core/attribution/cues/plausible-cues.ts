/** Tells phrases that only look like cues: "said goodbye", "asked not to be named", "could not be verified". */
import { INDEFINITE, PARTICIPLE } from '../english/grammar-words.ts';
import {
  ACCORDING,
  AFTER_ASKED,
  AFTER_PARTICIPLE,
  ASKED,
  ASKS,
  BEFORE_ASKED,
  BLASTS,
  COULD,
  ENDS_IN_CLAIM,
  ENDS_IN_SAY,
  FAREWELL,
  GIVES_NAME,
  LIVES_CLAIMED,
  NO_PROOF,
  NOT_OR_UNABLE,
  OPENS_MEDIUM,
  PUTS_OR_SHOWS,
  REPORT_NOUNS,
  SKIPPED_IN_NAME,
  SMALL_BEFORE_NAMED,
  TELLS_WHICH,
  TO_PLAN,
  TRADES,
  VERIFIED,
  WITHHELD,
} from '../english/report-words.ts';
import { DOCUMENT_HEADS } from '../english/source-words.ts';
import { type ParsedText, phraseBefore, plainText, type Word, wordAt } from '../parsing/parsed-text.ts';
import type { Cue } from './cue-model.ts';

const CARRIER = /^(?:VERB|NOUN|ADJ|ADP|SCONJ|ADV)$/;

/** Whether a cue reports: withheld names, farewells, what could not be checked and lives claimed do not. */
export function isPlausible(parsed: ParsedText, cue: Cue): boolean {
  const words = parsed.words.slice(cue.from, cue.to);
  const mark = words.length === 1 && words[0]?.kind === 'mark';
  if (!mark && !words.some((word) => CARRIER.test(word.tag))) return false;
  const after = plainText(parsed.words.slice(cue.to, cue.to + 5));
  const text = plainText(words);
  if (withholdsName(words, after)) return false;
  if (isUnverified(text, after) || (ACCORDING.test(text) && TO_PLAN.test(after))) return false;
  if (
    wordAt(parsed, cue.from - 1).lower === 'worth' ||
    TRADES.test(wordAt(parsed, cue.from - 1).lower) ||
    isModifier(parsed, cue) ||
    isAside(parsed, cue) ||
    isSubject(parsed, cue) ||
    isNoun(parsed, cue) ||
    givesName(parsed, cue) ||
    isOfDocument(parsed, cue)
  )
    return false;
  const nextWords = [wordAt(parsed, cue.to).lower, plainText(parsed.words.slice(cue.to, cue.to + 2))];
  if (ENDS_IN_SAY.test(text) && nextWords.some((next) => FAREWELL.test(next))) return false;
  return !(ENDS_IN_CLAIM.test(text) && takesLives(parsed.words.slice(cue.to, cue.to + 7)));
}

/** "Independent estimates put": a noun that is the subject of the verb behind it. */
function isSubject(parsed: ParsedText, cue: Cue): boolean {
  const next = wordAt(parsed, cue.to);
  const noun = cue.to === cue.from + 1 && REPORT_NOUNS.test(wordAt(parsed, cue.from).lower);
  return noun && PUTS_OR_SHOWS.test(next.lower);
}

/** "A second | blast hit". */
function isNoun(parsed: ParsedText, cue: Cue): boolean {
  if (!BLASTS.test(wordAt(parsed, cue.from).lower)) return false;
  return /^(?:DET|ADJ|NUM)$/.test(wordAt(parsed, cue.from - 1).tag);
}

/** "A group | called the Free Men": a name that goes with a kind, before what they do. */
function givesName(parsed: ParsedText, cue: Cue): boolean {
  if (!GIVES_NAME.test(wordAt(parsed, cue.from).lower)) return false;
  const kind = phraseBefore(parsed, cue.from);
  if (!kind || !INDEFINITE.test(wordAt(parsed, kind.from).lower)) return false;
  const name = parsed.words.slice(cue.from + 1, cue.from + 4).find(({ lower }) => !SKIPPED_IN_NAME.test(lower));
  return name !== undefined && (name.capital || name.kind === 'quote');
}

/** In a "communique attributed to" someone, the document is told apart, not reported. */
function isOfDocument(parsed: ParsedText, cue: Cue): boolean {
  if (cue.to - cue.from > 2 || wordAt(parsed, cue.from).lower !== 'attributed') return false;
  return DOCUMENT_HEADS.has(wordAt(parsed, cue.from - 1).lower) && wordAt(parsed, cue.from - 2).tag === 'DET';
}

/** "footage shared by", "diplomats briefed on": a participle that tells which source, before its own verb. */
function isModifier(parsed: ParsedText, cue: Cue): boolean {
  const verb = wordAt(parsed, cue.from);
  const participle = cue.to === cue.from + 1 && PARTICIPLE.test(verb.lower) && verb.tag === 'VERB';
  if (!participle || !/^(?:NOUN|PROPN)$/.test(wordAt(parsed, cue.from - 1).tag)) return false;
  if (!AFTER_PARTICIPLE.test(wordAt(parsed, cue.to).lower)) return false;
  if (!TELLS_WHICH.test(verb.stem)) return false;
  // "said in a communique | posted on its site": the verb stands before it.
  const paper = phraseBefore(parsed, cue.from);
  if (paper && OPENS_MEDIUM.test(wordAt(parsed, paper.from - 1).lower) && wordAt(parsed, paper.from - 2).cueKind > 0)
    return true;
  const sentence = parsed.sentences[verb.sentence];
  for (let i = cue.to; i < (sentence?.to ?? cue.to) && i < cue.to + 14; i++) {
    const word = wordAt(parsed, i);
    if (word.tag === 'VERB' && word.cueKind > 0) return true;
  }
  return false;
}

/** "The minister, asked about the raid, said": who was asked says nothing by it. */
function isAside(parsed: ParsedText, cue: Cue): boolean {
  const verb = wordAt(parsed, cue.from);
  if (!ASKED.test(verb.lower)) return false;
  return (
    BEFORE_ASKED.test(wordAt(parsed, cue.from - 1).lower) &&
    AFTER_ASKED.test(wordAt(parsed, cue.to).sentence === verb.sentence ? wordAt(parsed, cue.from + 1).lower : '')
  );
}

/** "had asked not | to be named": what follows the verb, "to" and "not" aside. */
function withholdsName(words: readonly Word[], after: string): boolean {
  const verb = words.findIndex(({ tag }) => tag === 'VERB');
  const tail = plainText(words.slice(verb + 1))
    .replace(SMALL_BEFORE_NAMED, '')
    .trim();
  return ASKS.test(words[verb]?.lower ?? '') && WITHHELD.test(`${tail} ${after}`.trim());
}

/** "could not independently verify" says what was not checked; it reports nothing. */
function isUnverified(text: string, after: string): boolean {
  const whole = `${text} ${after}`;
  const could = COULD.test(text);
  return could && (VERIFIED.test(whole) || NO_PROOF.test(whole)) && NOT_OR_UNABLE.test(text);
}

function takesLives(words: readonly Word[]): boolean {
  return words.some((word) => LIVES_CLAIMED.test(word.lower)) && !words.some((word) => word.lower === 'that');
}
