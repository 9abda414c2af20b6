/**
 * Repairs what the labeller leaves ragged: cues take in their auxiliaries and negation, lose words of the source, and
 * phrases that only look like cues are dropped (see `plausible-cues.ts`).
 */
import { BE_OR_HAVE, NEGATION } from '../english/grammar-words.ts';
import { GUESS, NAMES_SOMEONE, QUOTED_OR_CITED, STAYS_IN_CUE } from '../english/report-words.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';
import { type Cue, headOf } from './cue-model.ts';
import { isPlausible } from './plausible-cues.ts';

export function normaliseCues(parsed: ParsedText, cues: readonly Cue[], domain: number): Cue[] {
  const repaired: Cue[] = [];
  for (const cue of cues) {
    const shaped = trimContent(parsed, extendRight(parsed, extendLeft(parsed, trimSource(parsed, cue))));
    const last = repaired.at(-1);
    if ((last && shaped.from < last.to) || !isPlausible(parsed, shaped) || (domain > 0 && isGuess(parsed, shaped)))
      continue;
    repaired.push(shaped);
  }
  return repaired;
}

const reshape = (parsed: ParsedText, from: number, to: number): Cue => ({ from, to, head: headOf(parsed, from, to) });

/** "military said" is "said": nouns before a verb of reporting belong to the source. */
function trimSource(parsed: ParsedText, cue: Cue): Cue {
  let from = afterIdleVerb(parsed, cue);
  while (from < cue.to - 1) {
    const word = wordAt(parsed, from);
    const next = wordAt(parsed, from + 1);
    const reports = next.cueKind > 0 && (next.tag === 'VERB' || next.tag === 'NOUN');
    if (
      (!/^(?:NOUN|PROPN|PRON|ADJ|DET)$/.test(word.tag) && word.headKind === 0) ||
      word.cueKind > 0 ||
      !(reports || next.tag === 'AUX')
    )
      break;
    from++;
  }
  return from === cue.from ? cue : reshape(parsed, from, cue.to);
}

/** "(a man whose sister) was killed told": a verb that reports nothing, right before one that does, belongs to the source. */
function afterIdleVerb(parsed: ParsedText, cue: Cue): number {
  for (let i = cue.from + 1; i < cue.to; i++) {
    const before = wordAt(parsed, i - 1);
    const word = wordAt(parsed, i);
    const idles = before.cueKind === 0 || NAMES_SOMEONE.test(before.lower);
    const idle = before.tag === 'VERB' && idles && !/ing$/.test(word.lower);
    if (idle && word.tag === 'VERB' && word.cueKind > 0) return i;
  }
  return cue.from;
}

/** "was | quoted as warning": who is quoted so warns. */
function quotedAs(parsed: ParsedText, at: number): number {
  const quoted = wordAt(parsed, at - 1).lower === 'as' && QUOTED_OR_CITED.test(wordAt(parsed, at - 2).lower);
  return quoted && BE_OR_HAVE.test(wordAt(parsed, at - 3).lower) ? at - 2 : at;
}

/** "have told": auxiliaries, negation and adverbs between them belong to the cue. */
function extendLeft(parsed: ParsedText, cue: Cue): Cue {
  const first = wordAt(parsed, cue.from);
  if (first.tag !== 'VERB' && first.tag !== 'AUX' && !NEGATION.test(first.lower)) return cue;
  let from = quotedAs(parsed, cue.from);
  for (let i = from - 1; i >= cue.from - 5; i--) {
    const word = wordAt(parsed, i);
    if (word.sentence !== first.sentence) break;
    if (word.tag === 'AUX' || NEGATION.test(word.lower) || (BE_OR_HAVE.test(word.lower) && word.tag === 'VERB'))
      from = i;
    else if (word.tag !== 'ADV') break;
  }
  return from === cue.from ? cue : reshape(parsed, from, cue.to);
}

/** "has" or "could not independently" goes on to its verb. */
function extendRight(parsed: ParsedText, cue: Cue): Cue {
  const last = wordAt(parsed, cue.to - 1);
  const hanging = last.tag === 'AUX' || NEGATION.test(last.lower) || (last.tag === 'ADV' && cue.to - cue.from > 1);
  if (!hanging) return cue;
  for (let i = cue.to; i < cue.to + 4; i++) {
    const word = wordAt(parsed, i);
    if (word.sentence !== last.sentence) break;
    if (word.tag === 'VERB') return reshape(parsed, cue.from, i + 1);
    if (word.tag !== 'ADV' && word.tag !== 'AUX' && word.tag !== 'PART') break;
  }
  return cue;
}

/** "said two cranes" is "said": the object of a verb of reporting and "that" belong to the content. */
function trimContent(parsed: ParsedText, cue: Cue): Cue {
  for (let i = cue.from + 1; i < cue.to; i++) {
    const verb = wordAt(parsed, i - 1);
    const word = wordAt(parsed, i);
    const reports = verb.cueKind > 0 && verb.tag === 'VERB';
    const opens =
      word.lower === 'that' ||
      (reports && (/^(?:DET|PRON|NUM|PROPN)$/.test(word.tag) || (word.tag === 'VERB' && /ing$/.test(word.lower))));
    if (opens && !STAYS_IN_CUE.test(word.lower)) return reshape(parsed, cue.from, i);
  }
  return cue;
}

/** In reports of fighting "seems" and "probably" are the writer's own caution: hedges, not reports. */
function isGuess(parsed: ParsedText, cue: Cue): boolean {
  const words = parsed.words.slice(cue.from, cue.to);
  return (
    words.some((word) => GUESS.test(word.lower)) &&
    !words.some((word) => word.cueKind > 0 && word.tag === 'VERB' && !GUESS.test(word.lower))
  );
}
