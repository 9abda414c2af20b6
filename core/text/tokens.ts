/**
 * Words and marks of a text, with their offsets. A token never crosses white space; abbreviations keep their full stop
 * ("Lt.", "U.S."), so that whoever splits sentences need not look again; a possessive or contracted ending stands alone.
 */
import { plainWordEnd } from './plain-word.ts';
import type { TextOffset } from './span.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'quote';

export interface Token {
  readonly start: TextOffset;
  readonly end: TextOffset;
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** Whether the first letter is upper case. */
  readonly capital: boolean;
}

/** Abbreviations that keep their full stop; lower case, without it. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen sens rep reps gov govs gen lt col capt cmdr maj sgt adm brig pvt cpl st sr jr hon rev pres sec ' +
    'supt det insp amb inc corp co ltd vs etc jan feb mar apr jun jul aug sep sept oct nov dec ariz ark calif colo conn ' +
    'del fla ga ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo u.s u.n u.k ' +
    'u.a.e u.s.a d.c a.m p.m e.g i.e ph.d no nos approx est spc ssgt fr msgr mt ft'
  ).split(' '),
);

const TOKEN =
  /[@#]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[.'’\-‑&/]|(?<=\p{N})[,:](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\.{2,}|''|``|""|\S/gu;
const QUOTE = /^(?:["“”„«»‘’'`]|''|``|"")$/u;
const ENDING = /^(.+)(['’](?:s|re|ve|d|ll|m))$/iu;
const INITIALS = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;

const NO_WORDS: ReadonlySet<string> = new Set();

/** The tokens of `text` between two offsets; `abbreviations` adds those of the text's language. */
export function tokenise(
  text: string,
  from: TextOffset = 0,
  to: TextOffset = text.length,
  abbreviations: ReadonlySet<string> = NO_WORDS,
): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(from, to);
  for (let at = 0; at < part.length; ) {
    if (part.charCodeAt(at) === 32) {
      at++;
      continue;
    }
    const end = plainWordEnd(part, at, JOINERS);
    if (end > at) {
      const isNumber = part.charCodeAt(at) < 58;
      tokens.push(makeToken(part.slice(at, end), from + at, isNumber ? 'number' : 'word'));
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(part);
    if (!found) break;
    pushTokens(tokens, found[0], from + found.index);
    at = found.index + found[0].length;
  }
  return joinAbbreviations(tokens, abbreviations);
}

/** Signs that join two halves of one word or number, in ASCII. */
const JOINERS = ".'-&/,:";

function pushTokens(tokens: Token[], raw: string, start: number): void {
  const ending = raw.length > 2 ? ENDING.exec(raw) : null;
  const stem = ending?.[1];
  const suffix = ending?.[2];
  if (stem === undefined || suffix === undefined) {
    tokens.push(makeToken(raw, start, kindOf(raw)));
    return;
  }
  const end = start + stem.length;
  tokens.push(makeToken(stem, start, kindOf(stem)), makeToken(suffix, end, kindOf(suffix)));
}

function makeToken(text: string, start: number, kind: TokenKind): Token {
  const first = text.charAt(0);
  const lower = text.toLowerCase();
  return { start, end: start + text.length, text, lower, kind, capital: first !== first.toLowerCase() };
}

function kindOf(text: string): TokenKind {
  if (QUOTE.test(text)) return 'quote';
  if (/^[\p{N}]/u.test(text)) return 'number';
  return /\p{L}/u.test(text) ? 'word' : 'mark';
}

/** "Dr" and the full stop that touches it become one token. */
function joinAbbreviations(tokens: readonly Token[], own: ReadonlySet<string>): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (
      last &&
      token.text === '.' &&
      last.end === token.start &&
      (own.has(last.lower) || keepsFullStop(last, joined.at(-2)))
    ) {
      joined[joined.length - 1] = { ...last, end: token.end, text: `${last.text}.`, lower: `${last.lower}.` };
    } else joined.push(token);
  }
  return joined;
}

function keepsFullStop(token: Token, before: Token | undefined): boolean {
  if (token.kind !== 'word') return false;
  // "No." is an abbreviation only before a number and lower-case "no." ends a sentence: treated as the latter.
  if (token.lower === 'no' || token.lower === 'in') return false;
  if (INITIALS.test(token.text)) return token.text !== 'I' || before?.capital === true;
  return ABBREVIATIONS.has(token.lower) && token.capital;
}
