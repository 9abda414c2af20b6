/**
 * Sentence boundaries over tokens. Survives "Dr.", "Lt. Gen.", "U.S.", quotations and ellipses; closing quotation
 * marks, brackets and Wikipedia's "[3]" stay with the sentence they end.
 */
import type { Token } from './tokens.ts';

/** Half-open range of token indices. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const CLOSER = /^(?:["”’»)\]']|'')$/u;
const OPENER = /^(?:["“‘«([]|``|'')$/u;
/** Words that open a sentence far more often than they follow an abbreviation. */
const STARTERS = new Set(
  (
    'the a an he she it they we i you in on at but and this that these those there his her its their our when while after ' +
    'as if for from by with meanwhile however according some many most several one two last since both no what who'
  ).split(' '),
);

const CLOCK = /^[ap]\.m\.$/;
/** What belongs to a time of day behind "a.m.": a day, a month, a zone. */
const OF_TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|eastern|central|pacific|local|gmt|utc|[a-z]{1,2}[sd]t\.?)$/;

/**
 * Tokens after which a sentence is ended whatever stands there. Text without full stops (lists, transcripts, one word
 * five thousand times) would cost the square of its length in everything that looks at whole sentences. The longest sentence
 * that the sourcing models learnt from has 220.
 */
const LONGEST_SENTENCE = 240;

/** Splits one block's tokens into sentences. */
export function splitSentences(tokens: readonly Token[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i + 1 - from >= LONGEST_SENTENCE) {
      ranges.push({ from, to: i + 1 });
      from = i + 1;
      continue;
    }
    if (!endsSentence(tokens, i)) continue;
    let to = i + 1;
    while (to < tokens.length && closesAt(tokens, to)) to++;
    if (!startsSentence(tokens, to, tokens[i])) continue;
    ranges.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length });
  return ranges;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.kind === 'mark') return /^(?:[.!?…]|\.{2,})$/u.test(token.text);
  return token.kind === 'word' && token.text.endsWith('.');
}

function closesAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before) return false;
  if (/^[.!?…]$/u.test(token.text) && token.start === before.end) return true;
  if (CLOSER.test(token.text)) return token.start === before.end;
  // Footnote marks touch the full stop: "denied.[2]".
  const touches = token.start === before.end;
  return touches && (token.text === '[' || (token.kind === 'number' && before.text === '['));
}

function startsSentence(tokens: readonly Token[], i: number, ender: Token | undefined): boolean {
  const next = tokens[i];
  if (!next) return true;
  const opened = OPENER.test(next.text) ? (tokens[i + 1] ?? next) : next;
  const startsUpper = opened.capital || opened.kind === 'number' || /^\p{So}/u.test(next.text);
  if (!startsUpper) return false;
  const abbreviated = ender?.kind === 'word';
  if (!abbreviated) return true;
  if (next !== opened || !opened.capital) return false;
  return STARTERS.has(opened.lower) || (CLOCK.test(ender.lower) && !tellsTime(tokens, i));
}

/** "4 p.m. | Tuesday", "4 p.m. | Moscow time": the time of day goes on. */
function tellsTime(tokens: readonly Token[], i: number): boolean {
  return OF_TIME.test(tokens[i]?.lower ?? '') || tokens.slice(i + 1, i + 3).some(({ lower }) => lower === 'time');
}
