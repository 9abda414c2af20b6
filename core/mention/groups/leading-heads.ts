/** Names that begin with what the body is: "Liwa Fatemiyoun", "Jaish-e-…", "Comandos de la Frontera". */
import { isJoiner } from '../../glossary/name-words.ts';
import { isCapitalised, isUpperCase, type Word } from '../../text/words.ts';
import { countryLabel } from './country-index.ts';
import type { UnlistedName } from './name-runs.ts';
import type { PageContext } from './page-context.ts';
import { joinsPlainly, type PageWords } from './page-words.ts';
import * as heads from './unlisted-heads.ts';

/** "Liwa Group" deals in property; "Saraya al-Nahr Group" need not. */
function isCivil(last: Word | undefined, length: number): boolean {
  return last !== undefined && heads.CIVIL_WORDS.has(last.folded) && (last.folded !== 'group' || length < 2);
}

/** Spanish and Portuguese heads count when a small word or a plain name follows: "Comandos de la Frontera". */
export function isLeadingHead({ words, hits }: PageWords, at: number, folded: string): boolean {
  if (heads.LEADING_HEADS.has(folded)) return true;
  if (!heads.ROMANCE_HEADS.has(folded)) return false;
  const next = words[at + 1];
  const isTold = next !== undefined && (heads.NAME_LINKS.has(next.folded) || isCapitalised(next.raw) || isNumber(next));
  return isTold && hits.some(({ theatre }) => ROMANCE_THEATRES.has(countryLabel(theatre) ?? ''));
}

/** "Frente 33". */
function isNumber({ raw }: Word): boolean {
  return /^\d{1,3}$/u.test(raw);
}

/** Countries whose papers, and the English ones about them, use Spanish and Portuguese heads. */
export const ROMANCE_THEATRES = new Set(
  (
    'Colombia,Mexico,Ecuador,Peru,Venezuela,Bolivia,Chile,Argentina,Paraguay,Uruguay,Brazil,El Salvador,Guatemala,Honduras,' +
    'Nicaragua,Cuba,Spain,Angola,Mozambique,Panama'
  ).split(','),
);

const AND = new Set(['y', 'e', 'et', 'and']);
const ARTICLES = new Set(['la', 'el', 'los', 'las', 'le', 'les', 'the', 'o', 'os']);

/** "Liwa Fatemiyoun", "Kata'ib Imam Ali", "Jaysh al-Izza". */
export function namedAfterHead(page: PageWords, at: number, context: PageContext): UnlistedName | null {
  const { words, text } = page;
  let last = at;
  for (let index = at + 1; index < words.length && index - at <= 7 && joinsPlainly(page, index - 1); index++) {
    const word = words[index];
    if (word === undefined) break;
    // "Cártel del Lago y la Unión": an article after "and" starts another name.
    if (AND.has(word.folded) && ARTICLES.has(words[index + 1]?.folded ?? '')) break;
    const isLink = isJoiner(text, words, index) || heads.NAME_LINKS.has(word.folded);
    if (isLink) continue;
    const isNumbered = index === at + 1 && isNumber(word) && heads.ROMANCE_HEADS.has(words[at]?.folded ?? '');
    if (!isNumbered && (!isCapitalised(word.raw) || isUpperCase(word.raw))) break;
    last = index;
    if (word.possessive) break;
  }
  if (last === at || context.conflictWords === 0 || isCivil(words[last], last - at)) return null;
  return { first: at, last, head: at };
}
