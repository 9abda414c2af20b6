/**
 * Finds hedges: words by which the text or a source shows how sure it is, keeps its distance, or says what was not checked.
 * Ordinary quotations are not scare quotes. Shows words; never judges them.
 */

import type { Hedge, HedgeKind } from '../../report/page-report.ts';
import { withoutOverlaps } from '../../text/without-overlaps.ts';
import type { LinkedCue } from '../cues/linked-cue.ts';
import { followsNegation } from '../cues/negation.ts';
import {
  ADJECTIVE_OR_VERB,
  DENIAL_VERBS,
  DISTANCING_VERBS,
  FACTIVE_VERBS,
  HEDGE_PATTERNS,
  LOADED_VERBS,
  OPENS_WITH_MODAL,
} from '../english/hedge-words.ts';
import { opener } from '../english/openers.ts';
import { type ParsedText, plainText, type Word, wordAt } from '../parsing/parsed-text.ts';
import { findScareQuotes } from './find-scare-quotes.ts';

const opensHedge = opener('hedge');
/** How many words ahead a pattern may look. */
const WINDOW = 10;

export function findHedges(parsed: ParsedText, linked: readonly LinkedCue[]): Hedge[] {
  const found: Hedge[] = [];
  const spoken = new Set<number>();
  for (const { source, cue } of linked) if (source) for (let i = cue.from; i < cue.to; i++) spoken.add(i);
  parsed.sentences.forEach(({ from, to }) => {
    let i = from;
    while (i < to) {
      const hedge = hedgeAt(parsed, i, to);
      // "The army claims that …" is the army's; "claims that …" are anybody's.
      if (hedge && !(hedge.hedge.kind === 'reportative_agentless' && spoken.has(i))) {
        found.push(hedge.hedge);
        i = hedge.next;
      } else i++;
    }
  });
  for (const attribution of linked) {
    const hedge = cueHedge(parsed, attribution);
    if (hedge) found.push(hedge);
  }
  found.push(...findScareQuotes(parsed, linked));
  return withoutOverlaps(found, () => false);
}

const COMPILED = HEDGE_PATTERNS.map(({ kind, pattern }) => ({
  kind,
  pattern: new RegExp(`^(?:${pattern.source})(?![a-z'-])`),
}));

function hedgeAt(parsed: ParsedText, i: number, to: number): { hedge: Hedge; next: number } | null {
  const first = wordAt(parsed, i);
  if (!opensHedge(first) || first.kind !== 'word') return null;
  const { phrase, ends } = phraseFrom(parsed, i, to);
  for (const { kind, pattern } of COMPILED) {
    const match = pattern.exec(phrase);
    if (!match || match[0].trim() === '') continue;
    const length = match[0].trimEnd().length;
    const last = ends.findIndex((end) => end >= length);
    if (last < 0 || !fits(parsed, i, kind)) continue;
    const trimmed = kind === 'epistemic' && OPENS_WITH_MODAL.test(match[0]) ? i : i + last;
    return {
      hedge: { start: wordAt(parsed, i).start, end: wordAt(parsed, trimmed).end, kind },
      next: i + last + 1,
    };
  }
  return null;
}

function phraseFrom(parsed: ParsedText, i: number, to: number): { phrase: string; ends: number[] } {
  let phrase = '';
  const ends: number[] = [];
  for (let k = i; k < Math.min(to, i + WINDOW); k++) {
    const word = wordAt(parsed, k);
    if (word.kind === 'mark' && /^[.;:!?]$/.test(word.text)) break;
    phrase += (k > i ? ' ' : '') + word.lower.replaceAll('’', "'");
    ends.push(phrase.length);
  }
  return { phrase, ends };
}

/** "May" the month and "suspected" the verb are no hedges. */
function fits(parsed: ParsedText, i: number, kind: HedgeKind): boolean {
  const word = wordAt(parsed, i);
  const next = wordAt(parsed, i + 1);
  const before = wordAt(parsed, i - 1);
  if (word.text === 'May' && isMonth(before, next)) return false;
  if (kind === 'reportative' && ADJECTIVE_OR_VERB.test(word.lower)) {
    const adjective = /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.tag) || next.kind === 'quote';
    return adjective && before.tag !== 'PRON' && before.tag !== 'AUX' && !(before.tag === 'NOUN' && next.tag === 'NUM');
  }
  // "what he | believed to be" is what he believes.
  return !(kind === 'reportative_agentless' && word.tag === 'VERB' && before.tag === 'PRON');
}

/** "7 May", "In May", "early May"; in a headline, where every word has a capital, it is a hedge. */
const isMonth = (before: Word, next: Word): boolean =>
  next.kind === 'number' ||
  before.kind === 'number' ||
  before.tag === 'ADP' ||
  (before.kind === 'word' && !before.capital);

function cueHedge(parsed: ParsedText, attribution: LinkedCue): Hedge | null {
  const { cue } = attribution;
  const kind = cueKind(parsed, attribution);
  return kind ? { start: wordAt(parsed, cue.from).start, end: wordAt(parsed, cue.to - 1).end, kind } : null;
}

function cueKind(parsed: ParsedText, attribution: LinkedCue): HedgeKind | null {
  const words = parsed.words.slice(attribution.cue.from, attribution.cue.to);
  if (isDenial(words)) return 'denial_noncomment';
  const verb = words.find((word) => word.tag === 'VERB') ?? words.at(-1);
  if (!verb || attribution.source === null) return null;
  if (words.some((word) => word.lower === 'responsibility')) return null;
  if (DISTANCING_VERBS.has(verb.stem)) return hasClause(parsed, attribution) ? 'distancing_verb' : null;
  if (LOADED_VERBS.has(verb.stem)) return 'loaded_cue';
  if (verb.stem === 'point') return words.some((word) => word.lower === 'out') ? 'factive_cue' : null;
  return FACTIVE_VERBS.has(verb.stem) ? 'factive_cue' : null;
}

/** "claimed the attack" takes credit; "claimed that" keeps distance. */
function hasClause(parsed: ParsedText, attribution: LinkedCue): boolean {
  return attribution.content.some(({ from, to }) =>
    parsed.words.slice(from, to).some((word) => /^(?:VERB|AUX)$/.test(word.tag)),
  );
}

/** Whether a cue denies or keeps silent: "denied", "did not respond", "declined to say", "could not be reached". */
function isDenial(words: readonly Word[]): boolean {
  if (words.some((word) => word.tag === 'VERB' && DENIAL_VERBS.has(word.stem))) return true;
  const text = plainText(words);
  if (
    /\b(?:declin\w+|refus\w+|neither confirm\w*|no comment|avoided|not (?:be )?(?:drawn|reached|contacted)|could not be (?:reached|contacted))\b/.test(
      text,
    )
  )
    return true;
  return followsNegation(
    text,
    /\b(?:comment\w*|respon[ds]\w*|repl\w+|answer\w*|return\w*|issue\w*|confirm\w*|say|gave|give|details|wish|elaborat\w+|disclose|specify|report|mention|statement)\b/,
  );
}
