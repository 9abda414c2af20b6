/** "The victims were accused by gang members of witchcraft": a passive says who, right behind "by". */
import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { BE_FORM } from '../english/grammar-words.ts';
import { QUOTED_OR_CITED } from '../english/report-words.ts';
import { TIME_OF_SILENCE } from '../english/time-words.ts';
import { type ParsedText, phraseBefore, phrasesIn, wordAt } from '../parsing/parsed-text.ts';

/** Words between a passive and "by": "on New Year's Eve". */
const LONGEST_TIME = 6;

/** Gives passives without a source the phrase behind "by". */
export function nameAgents(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  return linked.map((attribution, i) => {
    const { cue, source, content } = attribution;
    const quoted = quotedBy(parsed, attribution, linked[i - 1]);
    if (quoted) return { cue, source: quoted, content };
    const by = wordAt(parsed, cue.to - 1).lower === 'by' ? cue.to : byBehind(parsed, cue.to);
    if (source || by < 0 || wordAt(parsed, cue.head).cueKind === 0) return attribution;
    const agent = phraseAt(parsed, by);
    if (!agent) return attribution;
    const rest = content.flatMap((stretch) => {
      if (stretch.to <= by || stretch.from >= agent.to) return [stretch];
      return stretch.to > agent.to ? [{ from: agent.to, to: stretch.to }] : [];
    });
    return { cue, source: agent, content: rest };
  });
}

/** "by", or "on Friday by": where the agent begins, or -1. */
function byBehind(parsed: ParsedText, from: number): number {
  const first = wordAt(parsed, from);
  if (first.lower === 'by') return from + 1;
  if (!TIME_OF_SILENCE.test(first.lower)) return -1;
  for (let i = from + 1; i <= from + LONGEST_TIME; i++) {
    const { lower, tag, kind, sentence } = wordAt(parsed, i);
    if (sentence !== first.sentence || kind === 'mark' || /^(?:VERB|AUX|SCONJ)$/.test(tag)) return -1;
    if (lower === 'by') return i + 1;
  }
  return -1;
}

/** "The general | was quoted by the agency as saying": the general says it. */
function quotedBy(parsed: ParsedText, { cue, source }: LinkedCue, before: LinkedCue | undefined): Stretch | null {
  if (wordAt(parsed, cue.from).lower !== 'as' || !source || source.to > cue.from) return null;
  const from = before && before.cue.to <= source.from ? before.cue.from : source.from;
  const quoted = parsed.words.slice(from, cue.from).findIndex(({ lower }) => QUOTED_OR_CITED.test(lower)) + from;
  const be = wordAt(parsed, quoted - 1);
  if (quoted < from || !BE_FORM.test(be.lower) || be.sentence !== wordAt(parsed, cue.head).sentence) return null;
  const subject = phraseBefore(parsed, quoted - 1);
  return subject ? { from: subject.from, to: subject.to } : null;
}

/** A phrase that may speak; its first noun may have been taken for a verb ("gang members"). */
function phraseAt(parsed: ParsedText, from: number): Stretch | null {
  const inSentence = phrasesIn(parsed, wordAt(parsed, from).sentence);
  const start = wordAt(parsed, from).tag === 'VERB' && wordAt(parsed, from).headKind > 0 ? from + 1 : from;
  const phrase = inSentence.find((each) => each.from === start);
  return phrase && wordAt(parsed, phrase.head).headKind > 0 ? { from, to: phrase.to } : null;
}
