/** Organisations by what they fight for: "Tigray Defense Forces", "Front for the Liberation of the Enclave". */
import { spellWord } from '../../glossary/name-words.ts';
import { isCapitalised, type Word } from '../../text/words.ts';
import { capitalisedRunBefore, isNotGroup, type UnlistedName } from './name-runs.ts';
import type { PageContext } from './page-context.ts';
import { joinsPlainly, type PageWords } from './page-words.ts';
import * as heads from './unlisted-heads.ts';

/** "Tigray Defense Forces", "Front for the Liberation of the Enclave", "Manbij Military Council". */
export function armedBody(page: PageWords, at: number, word: Word, context: PageContext): UnlistedName | null {
  const first = capitalisedRunBefore(page, at);
  const before = page.words.slice(first, at).map(({ folded, possessive }) => (possessive ? `${folded}s` : folded));
  const aim = aimAfter(page, at);
  if (aim !== null && hasQualifier(page.words.slice(at + 1, aim + 1).map(({ folded }) => folded))) {
    return { first, last: aim, head: at };
  }
  if (before.length < 2 || isNotGroup(page, first, at)) return null;
  const isArmed =
    hasQualifier(before) ||
    (heads.MILITARY_HEADS.has(word.folded) && before.some((each) => heads.MILITARY_QUALIFIERS.has(spellWord(each))));
  const isNational = heads.FIGHTING_HEADS.has(word.folded) && isLocalAndNational(before) && context.conflictWords > 0;
  if ((!isArmed && !isNational) || context.conflictWords === 0) return null;
  return { first, last: at, head: at };
}

/** "Kuki National Front": a name of its own, then the claim to speak for a people. */
function isLocalAndNational(before: readonly string[]): boolean {
  const [first = ''] = before;
  return (
    !heads.NATIONAL_QUALIFIERS.has(spellWord(first)) &&
    before.slice(1).some((word) => heads.NATIONAL_QUALIFIERS.has(spellWord(word)))
  );
}

function hasQualifier(folded: readonly string[]): boolean {
  return folded.some((word) => heads.QUALIFIERS.has(word));
}

/** "… for the Liberation of the Enclave of Cabinda": index of the aim's last word, or null. */
function aimAfter(page: PageWords, at: number): number | null {
  const { words } = page;
  if (words[at + 1]?.folded !== 'for' && words[at + 1]?.folded !== 'of') return null;
  let last: number | null = null;
  for (let index = at + 1; index < words.length && index - at <= 12 && joinsPlainly(page, index - 1); index++) {
    const word = words[index];
    if (word === undefined) break;
    if (heads.NAME_LINKS.has(word.folded) || word.folded === 'for' || word.folded === 'in') continue;
    if (!isCapitalised(word.raw)) break;
    last = index;
  }
  return last;
}
