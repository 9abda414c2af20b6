/**
 * Local bodies named after a kind of force that the glossary lists as one: "Mai-Mai Kifuafua", "Autodefensas de
 * Tepalcatepec", "Monywa People's Defence Force". The whole is the name of a body in no glossary; the listed kind, which
 * its name says it belongs to, becomes its parent.
 */
import { isCapitalised, type Word } from '../../text/words.ts';
import type { Draft } from './mention-drafts.ts';
import { joinsPlainly, type PageWords } from './page-words.ts';
import { NEVER_FIRST } from './unlisted-heads.ts';

/** Kinds with the body's own name after them. */
const BEFORE_NAMES = /^(?:ma[iïy]+[- ]ma[iïy]+|nyatura|raia mutomboki|autodefensas|fano|wazalendo|dozos?)$/iu;
/** Kinds with the body's own name before them. */
const AFTER_NAMES = /^(?:peoples? ?['’]?s? defen[cs]e forces?|pdfs?|local defen[cs]e forces?|pyu saw htee)$/iu;

/** Words that say which part or side, or stand before any name: no names of their own. */
const NO_NAMES = new Set(
  (
    'local township district regional anti pro rival allied several many some armed junta nug myanmar burmese karenni chin ' +
    'kachin karen shan mon rakhine northern southern eastern western central militia militias fighters forces rebels group ' +
    'congolese amhara ethiopian and or general commander leader colonel'
  ).split(' '),
);

/** Drafts for the bodies named after the listed kinds among `listed`. */
export function factionDrafts(page: PageWords, listed: readonly Draft[]): Draft[] {
  if (page.caseless) return [];
  return listed.flatMap((kind): Draft[] => {
    const isBefore = BEFORE_NAMES.test(kind.text);
    if (!isBefore && !AFTER_NAMES.test(kind.text)) return [];
    const reach = isBefore ? nameAfter(page, kind, listed) : nameBefore(page, kind, listed);
    if (reach === null) return [];
    const start = Math.min(kind.start, reach.start);
    const end = Math.max(kind.end, reach.end);
    const text = page.text.slice(start, end);
    const unlisted = { id: null, name: text, listed: false, candidates: [], rank: 'faction' } as const;
    return [{ ...kind, ...unlisted, start, end, text, ...(kind.id === null ? {} : { parent: kind.id }) }];
  });
}

interface Reach {
  readonly start: number;
  readonly end: number;
}

function isName(word: Word | undefined): word is Word {
  if (word === undefined || !isCapitalised(word.raw)) return false;
  return !NEVER_FIRST.has(word.folded) && !NO_NAMES.has(word.folded);
}

const isFree = ({ start, end }: Reach, listed: readonly Draft[], kind: Draft): boolean =>
  listed.every((other) => other === kind || other.end <= start || other.start >= end);

function nameAfter(page: PageWords, kind: Draft, listed: readonly Draft[]): Reach | null {
  const { words } = page;
  let at = indexOfWordAt(words, kind.end);
  if (at < 1 || words[at - 1]?.possessive === true || !joinsPlainly(page, at - 1)) return null;
  while (/^(?:de|del|du|la)$/u.test(words[at]?.folded ?? '') && joinsPlainly(page, at)) at++;
  if (!isName(words[at])) return null;
  // An own name has two words at most.
  const last = isName(words[at + 1]) && joinsPlainly(page, at) ? at + 1 : at;
  const reach = { start: kind.end, end: words[last]?.end ?? kind.end };
  return isFree(reach, listed, kind) ? reach : null;
}

function nameBefore(page: PageWords, kind: Draft, listed: readonly Draft[]): Reach | null {
  const { words, hits } = page;
  const at = indexOfWordAt(words, kind.start);
  const before = words[at - 1];
  if (!isName(before) || before.possessive || !joinsPlainly(page, at - 1)) return null;
  const isNation = hits.some((hit) => hit.kind !== 'place' && hit.at <= at - 1 && at - 1 < hit.at + hit.length);
  const reach = { start: before.start, end: kind.start };
  return !isNation && isFree(reach, listed, kind) ? reach : null;
}

/** Index of the first word that starts at an offset or after it. */
function indexOfWordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
