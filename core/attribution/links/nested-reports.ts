/**
 * Reports inside reports: "Kyiv said that Moscow had denied the raid" holds a denial by Moscow. The labeller learns from
 * texts that mark the outer report only, so inner ones are found by rule: a reporting verb with its own subject and clause.
 */
import type { Cue } from '../cues/cue-model.ts';
import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { type ParsedText, type Word, wordAt } from '../parsing/parsed-text.ts';

/** Kinds of verbs that report: say, claim, admit, deny, accuse (see `cue-words.ts`). */
const LAST_REPORTING_KIND = 5;
const DENY = 4;
const PASSIVE = /^(?:is|are|was|were|been|be|being)$/;

/** Cues inside the indirect contents of a text, each with the phrase that speaks and the stretch it speaks in. */
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

function innerAt(parsed: ParsedText, i: number, within: Stretch): InnerCue | null {
  const verb = wordAt(parsed, i);
  if (verb.tag !== 'VERB' || verb.cueKind === 0 || verb.cueKind > LAST_REPORTING_KIND) return null;
  if (verb.quote >= 0 || verb.singleQuote >= 0 || /ing$/.test(verb.lower)) return null;
  let from = i;
  while (from > within.from && /^(?:AUX|ADV|PART)$/.test(wordAt(parsed, from - 1).tag)) from--;
  if (parsed.words.slice(from, i).some(({ lower }) => PASSIVE.test(lower))) return null;
  const source = subjectEnding(parsed, from, within);
  if (!source || !opensClause(parsed, i + 1, within.to, verb)) return null;
  while (from < i && wordAt(parsed, from).tag === 'ADV') from++;
  return { cue: { from, to: i + 1, head: i }, source, within };
}

/** The noun phrase right before a verb group, a relative pronoun aside: that one speaks for what it stands for. */
function subjectEnding(parsed: ParsedText, at: number, within: Stretch): Stretch | null {
  for (const index of parsed.phrasesOf[wordAt(parsed, at).sentence] ?? []) {
    const phrase = parsed.phrases[index];
    if (!phrase || phrase.to !== at || phrase.from < within.from) continue;
    const head = wordAt(parsed, phrase.head);
    const speaks = head.headKind > 0 && !/^(?:who|which|that|it|what|i|we|you)$/.test(head.lower);
    return speaks ? { from: phrase.from, to: phrase.to } : null;
  }
  return null;
}

/** "that …", "it had moved", "moving the prisoners": something is said after the verb. */
function opensClause(parsed: ParsedText, from: number, to: number, verb: Word): boolean {
  const next = wordAt(parsed, from);
  if (from >= to || next.sentence !== verb.sentence) return false;
  if (next.lower === 'that') return true;
  if (verb.cueKind === DENY) return /^(?:VERB|DET|PRON|PROPN|NOUN|ADJ)$/.test(next.tag);
  if (!/^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(next.tag)) return false;
  return parsed.words.slice(from + 1, to).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}
