/**
 * Quotation spans over tokens: double marks, single marks and doubled apostrophes, paired inside one block. A quotation
 * left open at the end of a block runs to the block's end, as newspapers do when the next paragraph opens with a mark again.
 */
import type { Token } from './tokens.ts';

/** A quotation: token indices of its marks; `close` is exclusive of nothing after the closing mark. */
export interface Quotation {
  /** Index of the opening mark. */
  readonly from: number;
  /** Index after the closing mark. */
  readonly to: number;
  readonly style: 'double' | 'single';
  /** Whether a closing mark was found. */
  readonly closed: boolean;
}

const DOUBLE = new Set(['"', '“', '”', '„', '«', '»', "''", '``', '""']);
const SINGLE = new Set(["'", '‘', '’', '`']);
/** A single-quoted span longer than this many tokens is more likely a stray apostrophe. */
const MAX_SINGLE_TOKENS = 40;

/** All quotations of one block, in order of opening; single quotations may lie inside double ones. */
export function findQuotations(tokens: readonly Token[]): Quotation[] {
  const found = [...pairDouble(tokens), ...pairSingle(tokens)];
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

function pairDouble(tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  tokens.forEach((token, i) => {
    if (!DOUBLE.has(token.text)) return;
    if (open < 0) {
      if (opens(tokens, i)) open = i;
    } else if (closes(tokens, i)) {
      found.push({ from: open, to: i + 1, style: 'double', closed: true });
      open = -1;
    } else if (/^[“«]|``/u.test(token.text)) open = i;
  });
  if (open >= 0) found.push({ from: open, to: tokens.length, style: 'double', closed: false });
  return found;
}

function pairSingle(tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  tokens.forEach((token, i) => {
    if (!SINGLE.has(token.text)) return;
    if (open >= 0 && i - open > MAX_SINGLE_TOKENS) open = -1;
    if (open >= 0 && token.text !== '‘' && closes(tokens, i) && i > open + 1) {
      found.push({ from: open, to: i + 1, style: 'single', closed: true });
      open = -1;
    } else if (token.text !== '’' && opens(tokens, i)) open = i;
  });
  return found;
}

function opens(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i];
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (!mark || !next) return false;
  if (mark.text === '”' || mark.text === '»') return false;
  if (/^(?:[“„«‘]|``)$/u.test(mark.text)) return true;
  const spaceBefore = !before || before.end < mark.start || /^[([—–\-“"]$/u.test(before.text);
  return spaceBefore && next.start === mark.end;
}

function closes(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i];
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!mark || !before) return false;
  if (/^[“„«‘]$|^``$/u.test(mark.text)) return false;
  if (/^[”»]$/u.test(mark.text)) return true;
  return before.end === mark.start || !next || next.start > mark.end;
}
