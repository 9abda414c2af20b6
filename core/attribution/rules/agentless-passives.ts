/**
 * "It is learnt that …", "Two columns were also reported near the dam": reports without anyone who reports. By words alone,
 * for the learned models met few of them; adverbs such as "reportedly" have rules of their own (`agentless-adverbs.ts`).
 */

import { coveredWords } from '../cues/covered-words.ts';
import { type Cue, headOf } from '../cues/cue-model.ts';
import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { BE_FORM, BY_OR_FROM, THERE_OR_HERE } from '../english/grammar-words.ts';
import { opener } from '../english/openers.ts';
import {
  BETWEEN_AUXILIARIES,
  HELD_TO_BE,
  PLACE_OR_STATE,
  PLACE_OR_STATE_OR_TO,
  REPORTED,
} from '../english/report-words.ts';
import { type ParsedText, phrasesIn, type Word, wordAt } from '../parsing/parsed-text.ts';
import { clauseAround } from './agentless-adverbs.ts';

/** Whoever it was learned from, in words. */
const LONGEST_TELLER = 8;
const isLearnt = opener('passive');

/** Adds the passives that no cue covers. */
export function addAgentlessPassives(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const known = linked.map((attribution) => withoutSubject(parsed, attribution));
  const found: LinkedCue[] = [];
  const isCovered = coveredWords(linked);
  parsed.words.forEach((word, i) => {
    if (!isLearnt(word) || word.quote >= 0 || isCovered(i)) return;
    const from = passiveFrom(parsed, i);
    if (from === null) return;
    const report = expletive(parsed, from, i) ?? withSubject(parsed, from, i);
    if (report) found.push(report);
  });
  const all = found.length === 0 ? known : [...known, ...found].sort((a, b) => a.cue.from - b.cue.from);
  return all.map((attribution) => (attribution.source ? attribution : beginAtSubject(parsed, attribution, all)));
}

/** "The front is suspected of the raid": who is suspected suspects nobody; it belongs to what is said. */
function withoutSubject(parsed: ParsedText, attribution: LinkedCue): LinkedCue {
  const { cue, source, content } = attribution;
  const words = parsed.words.slice(cue.from, cue.to).map(({ lower }) => lower);
  const held = HELD_TO_BE.test(wordAt(parsed, cue.head).lower);
  // "Gunmen | believed to belong to": no auxiliary stands with a participle behind its noun.
  const reduced =
    cue.to === cue.from + 1 && source?.to === cue.from && PLACE_OR_STATE_OR_TO.test(wordAt(parsed, cue.to).lower);
  const passive = held && (reduced || words.some((word) => BE_FORM.test(word)));
  const byAgent = words.includes('by') || wordAt(parsed, cue.to).lower === 'by';
  if (!passive || byAgent || !source || source.to > cue.from) return attribution;
  return { cue, source: null, content: [source, ...content.filter(({ from }) => from >= cue.to)] };
}

/** "The site said | 1,496 people were feared dead": what lies before another's cue is none of the content. */
function beginAtSubject(parsed: ParsedText, attribution: LinkedCue, all: readonly LinkedCue[]): LinkedCue {
  const { cue, content } = attribution;
  const [left] = content;
  if (!left || left.to > cue.from) return attribution;
  // "the airfield | there is understood to": a subject has a noun.
  if (!parsed.words.slice(left.from, left.to).some(isNominal)) {
    const { from } = clauseAround(parsed, cue.from);
    return from < left.from ? { ...attribution, content: [{ from, to: left.to }, ...content.slice(1)] } : attribution;
  }
  const appositive = beforeApposition(parsed, left);
  if (appositive !== null) return { ...attribution, content: [{ from: appositive, to: left.to }, ...content.slice(1)] };
  const before = all.filter(
    (other) =>
      other.source && other.cue.from >= left.from && other.cue.to < cue.from && other.source.from < other.cue.from,
  );
  const last = before.at(-1);
  if (!last) return attribution;
  const from = wordAt(parsed, last.cue.to).lower === 'that' ? last.cue.to + 1 : last.cue.to;
  return { ...attribution, content: [{ from, to: left.to }, ...content.slice(1)] };
}

/** "The ARL, | the river branch of the front, is suspected": where the name before an apposition begins, or null. */
function beforeApposition(parsed: ParsedText, { from, to }: Stretch): number | null {
  if (wordAt(parsed, from - 1).text !== ',') return null;
  const closes = wordAt(parsed, to - 1).text === ',' || wordAt(parsed, to).text === ',';
  if (!closes || parsed.words.slice(from, to).some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return null;
  const inSentence = phrasesIn(parsed, wordAt(parsed, from).sentence);
  const name = inSentence.find((phrase) => phrase.to === from - 1);
  const opens = name && name.from === parsed.sentences[wordAt(parsed, from).sentence]?.from;
  return opens ? name.from : null;
}

const isNominal = ({ tag, lower }: Word): boolean =>
  /^(?:NOUN|PROPN|PRON|NUM)$/.test(tag) && !THERE_OR_HERE.test(lower);

/** Where the auxiliaries before a participle begin, or null when it is no passive. */
function passiveFrom(parsed: ParsedText, participle: number): number | null {
  let from = participle;
  const { sentence } = wordAt(parsed, participle);
  while (wordAt(parsed, from - 1).sentence === sentence && isBetween(wordAt(parsed, from - 1).lower)) from--;
  return parsed.words.slice(from, participle).some(({ lower }) => BE_FORM.test(lower)) ? from : null;
}

const isBetween = (lower: string): boolean => BE_FORM.test(lower) || BETWEEN_AUXILIARIES.test(lower);

const cueOf = (parsed: ParsedText, from: number, to: number): Cue => ({ from, to, head: headOf(parsed, from, to) });

/** "It is learnt that …". */
function expletive(parsed: ParsedText, from: number, participle: number): LinkedCue | null {
  if (wordAt(parsed, from).lower !== 'it') return null;
  const told = BY_OR_FROM.test(wordAt(parsed, participle + 1).lower) ? toldBy(parsed, participle + 2) : null;
  if (told) return { ...told, cue: cueOf(parsed, from, participle + 2) };
  if (wordAt(parsed, participle + 1).lower !== 'that') return aside(parsed, from, participle);
  const { to } = clauseAround(parsed, participle + 1);
  return { cue: cueOf(parsed, from, participle + 1), source: null, content: [{ from: participle + 1, to }] };
}

/** "It was learned from | a reliable source that …". */
function toldBy(parsed: ParsedText, from: number): Pick<LinkedCue, 'source' | 'content'> | null {
  const length = parsed.words.slice(from, from + LONGEST_TELLER).findIndex(({ lower }) => lower === 'that');
  const to = from + length;
  if (length < 1 || wordAt(parsed, to - 1).headKind === 0) return null;
  return { source: { from, to }, content: [{ from: to, to: clauseAround(parsed, to).to }] };
}

/** "The envoy, it was learned, left at dawn". */
function aside(parsed: ParsedText, from: number, participle: number): LinkedCue | null {
  const sentence = parsed.sentences[wordAt(parsed, from).sentence];
  if (!sentence || wordAt(parsed, from - 1).text !== ',' || from - 1 <= sentence.from) return null;
  const end = /^[.!?…]$/.test(wordAt(parsed, sentence.to - 1).text) ? sentence.to - 1 : sentence.to;
  if (participle + 1 !== end && wordAt(parsed, participle + 1).text !== ',') return null;
  const before = { from: sentence.from, to: from - 1 };
  const content = participle + 2 < end ? [before, { from: participle + 2, to: end }] : [before];
  return { cue: cueOf(parsed, from, participle + 1), source: null, content };
}

/** "Two columns were also reported near the dam", "… is learnt to have left". */
function withSubject(parsed: ParsedText, from: number, participle: number): LinkedCue | null {
  const { lower } = wordAt(parsed, participle);
  const next = wordAt(parsed, participle + 1).lower;
  const reports = REPORTED.test(lower) ? PLACE_OR_STATE.test(next) || next === 'to' : next === 'to';
  if (!reports || wordAt(parsed, from).lower === 'it') return null;
  const clause = clauseAround(parsed, participle);
  if (clause.from >= from || parsed.words.slice(participle, clause.to).some((word) => word.lower === 'by')) return null;
  return {
    cue: cueOf(parsed, from, participle + 1),
    source: null,
    content: [
      { from: clause.from, to: from },
      { from: participle + 1, to: clause.to },
    ],
  };
}
