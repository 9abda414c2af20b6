/**
 * Reports inside reports: "Kyiv said that Moscow had denied the raid" holds a denial by Moscow. The labeller learns from
 * texts that mark the outer report only, so inner ones are found by rule: a reporting verb with its own subject and clause.
 */

import type { Cue } from '../cues/cue-model.ts';
import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { BE_PASSIVE, SELDOM_SPEAKS } from '../english/grammar-words.ts';
import { ADDRESSES, REPORTS_THING } from '../english/report-words.ts';
import { type ParsedText, phrasesIn, type Word, wordAt } from '../parsing/parsed-text.ts';

/** Kinds of verbs that report: say, claim, admit, deny, accuse, and show (see `cue-words.ts`). */
const LAST_REPORTING_KIND = 5;
const DENY = 4;
const SHOW = 8;

/** Cues inside the contents of a text, each with the phrase that speaks and the stretch it speaks in. */
export interface InnerCue {
  readonly cue: Cue;
  readonly source: Stretch;
  readonly within: Stretch;
}

export function findInnerCues(parsed: ParsedText, linked: readonly LinkedCue[]): InnerCue[] {
  const taken = new Set<number>();
  for (const { cue } of linked) for (let i = cue.from; i < cue.to; i++) taken.add(i);
  const found: InnerCue[] = [];
  for (const { content } of linked) {
    for (const within of content) {
      for (let i = within.from + 1; i < within.to - 1; i++) {
        const inner = taken.has(i) ? null : innerAt(parsed, i, within);
        if (!inner) continue;
        taken.add(i);
        found.push(inner);
      }
    }
  }
  return found;
}

/** The report whose verb, or whose "clear", stands here. */
function innerAt(parsed: ParsedText, i: number, within: Stretch): InnerCue | null {
  const verb = wordAt(parsed, i);
  if (!mayReport(verb) && !isClearThat(parsed, i)) return null;
  let from = i;
  while (from > within.from && /^(?:AUX|ADV|PART)$/.test(wordAt(parsed, from - 1).tag)) from--;
  if (verb.tag === 'VERB' && parsed.words.slice(from, i).some(({ lower }) => BE_PASSIVE.test(lower))) return null;
  const after = afterHearer(parsed, i);
  if (!opensClause(parsed, after, within.to, verb)) return null;
  const source =
    subjectEnding(parsed, from, within, { verb, surely: after > i + 1 || wordAt(parsed, after).lower === 'that' }) ??
    subjectShared(parsed, from, within);
  if (!source) return null;
  while (from < i && wordAt(parsed, from).tag === 'ADV') from++;
  return { cue: { from, to: i + 1, head: i }, source, within };
}

const mayReport = ({ tag, cueKind, lower, singleQuote }: Word): boolean =>
  tag === 'VERB' &&
  singleQuote < 0 &&
  cueKind > 0 &&
  (cueKind <= LAST_REPORTING_KIND || cueKind === SHOW) &&
  !/ing$/.test(lower);

/** "The council is clear that". */
const isClearThat = (parsed: ParsedText, i: number): boolean =>
  wordAt(parsed, i).lower === 'clear' &&
  wordAt(parsed, i + 1).lower === 'that' &&
  /^(?:AUX|ADV)$/.test(wordAt(parsed, i - 1).tag);

/** "The envoy met the rebels and | stressed": the phrase that opens the clause does both. */
function subjectShared(parsed: ParsedText, at: number, within: Stretch): Stretch | null {
  const joint = wordAt(parsed, at - 1);
  if (joint.tag !== 'CCONJ') return null;
  const opens = Math.max(within.from, parsed.sentences[joint.sentence]?.from ?? 0);
  const subject = phrasesIn(parsed, joint.sentence).find(
    ({ from, to, head }) => from >= opens && from <= opens + 1 && to < at && wordAt(parsed, head).headKind > 0,
  );
  const verb = subject && wordAt(parsed, wordAt(parsed, subject.to).tag === 'ADV' ? subject.to + 1 : subject.to);
  const speaks = verb?.tag === 'VERB' && !SELDOM_SPEAKS.test(wordAt(parsed, subject?.head ?? -1).lower);
  return speaks && subject ? { from: subject.from, to: subject.to } : null;
}

/** Behind "told her", "assured the court": who hears it is none of what is said. */
function afterHearer(parsed: ParsedText, i: number): number {
  if (!ADDRESSES.test(wordAt(parsed, i).lower)) return i + 1;
  if (wordAt(parsed, i + 1).tag === 'PRON') return i + 2;
  const hearer = phrasesIn(parsed, wordAt(parsed, i).sentence).find((phrase) => phrase.from === i + 1);
  return hearer?.to ?? i + 1;
}

/**
 * The noun phrase right before a verb group, a relative pronoun aside: that one speaks for what it stands for. Whoever tells
 * someone, or says that, speaks whatever they are called.
 */
function subjectEnding(
  parsed: ParsedText,
  at: number,
  within: Stretch,
  { verb, surely }: { verb: Word; surely: boolean },
): Stretch | null {
  const phrase = phrasesIn(parsed, wordAt(parsed, at).sentence).find(
    ({ from, to }) => to === at && from >= within.from,
  );
  const head = wordAt(parsed, phrase?.head ?? -1);
  const maySpeak = surely || (head.headKind > 0 && (verb.cueKind !== SHOW || head.tag !== 'PRON'));
  return phrase && maySpeak && !SELDOM_SPEAKS.test(head.lower) ? { from: phrase.from, to: phrase.to } : null;
}

/** "that …", "it had moved", "seeing drones", "announced a truce": something is said after the verb. */
function opensClause(parsed: ParsedText, from: number, to: number, verb: Word): boolean {
  const next = wordAt(parsed, from);
  if (from >= to || next.sentence !== verb.sentence) return false;
  if (next.lower === 'that') return true;
  if (verb.cueKind === SHOW && (!REPORTS_THING.test(verb.stem) || next.tag === 'PRON')) return false;
  const reportsThing = verb.cueKind === DENY || REPORTS_THING.test(verb.stem);
  if (reportsThing && next.tag === 'VERB') return verb.cueKind === DENY || /ing$/.test(next.lower);
  if (!/^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(next.tag)) return false;
  return reportsThing || parsed.words.slice(from + 1, to).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}
