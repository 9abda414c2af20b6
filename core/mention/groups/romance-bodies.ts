/**
 * Bodies in no glossary named in French, Spanish and Portuguese: "Mouvement pour la Justice", "Convention pour la Révolution
 * Populaire", "Frente de Libertação", and names that such a text introduces ("la facção Guardiões do Estado", "la banda Los
 * Lagos").
 */

import { wordSet } from '../../text/word-set.ts';
import { isCapitalised } from '../../text/words.ts';
import type { UnlistedName } from './name-runs.ts';
import type { PageContext } from './page-context.ts';
import { joinsPlainly, type PageWords } from './page-words.ts';
import { NAME_LINKS } from './unlisted-heads.ts';

/** Heads of such names, capitalised. */
const HEADS = wordSet(
  'mouvement front forces armee alliance coalition coordination convention rassemblement union unite conseil cadre milice ' +
    'brigade brigades bataillon resistance movimiento frente fuerzas ejercito coordinadora alianza union guerrilla comite ' +
    'movimento frente forcas exercito alianca uniao resistencia',
);
/** One of these must stand in the name: what fighters fight for. */
const AIMS = wordSet(
  'liberation justice revolution revolutionnaire revolutionnaires resistance defense autodefense patriotes patriotique salut ' +
    'renaissance redemption changement souverainete rebelles combattants liberacion revolucion revolucionario revolucionaria ' +
    'revolucionarias insurgente insurgentes resistencia patriotico defensa libertacao revolucionaria revolucionarias ' +
    'autodefensas armado armada liberation national-socialiste insurreccional bolivariano',
);

/** Nouns that a name may follow at once. */
const BODIES = wordSet('faccao faccion banda pandilla milice milicia cartel guerrilla gang');
/** Nouns that need a word for arms after them. */
const GROUPS = wordSet('groupe grupo organizacion organizacao organisation mouvement movimiento movimento');
const ARMED = wordSet(
  'arme armee armado armada rebelle rebelde djihadiste yihadista terroriste terrorista criminal criminel',
);

const NAME_MAX_WORDS = 11;

/** All such names of a text; none on a page that does not report fighting. */
export function findRomanceBodies(page: PageWords, context: PageContext): UnlistedName[] {
  if (page.caseless || context.conflictWords < 2) return [];
  const found: UnlistedName[] = [];
  for (let at = 0; at < page.words.length; at++) {
    const word = page.words[at];
    if (word === undefined) continue;
    const name = isCapitalised(word.raw) && HEADS.has(word.folded) ? bodyAt(page, at) : introducedAt(page, at);
    if (name === null) continue;
    found.push(name);
    at = Math.max(at, name.last);
  }
  return found;
}

function bodyAt(page: PageWords, at: number): UnlistedName | null {
  const last = runFrom(page, at, true);
  const words = page.words.slice(at + 1, last + 1);
  const isRomance = words.some(({ folded }) => NAME_LINKS.has(folded) && !/^(?:of|and|the|al)$/u.test(folded));
  const isAimed = words.some(({ folded }) => AIMS.has(folded));
  return isAimed && (isRomance || words.length > 1) && !isEnglish(page, at, last)
    ? { first: at, last, head: at }
    : null;
}

/** "Forces of the Resistance": another module's business. */
function isEnglish({ words }: PageWords, first: number, last: number): boolean {
  return words.slice(first, last + 1).some(({ folded }) => /^(?:of|and|the|for)$/u.test(folded));
}

/** "la facção Guardiões do Estado", "le groupe armé Lions du Lac". */
function introducedAt(page: PageWords, at: number): UnlistedName | null {
  const { words } = page;
  const word = words[at];
  if (word === undefined || isCapitalised(word.raw)) return null;
  let next = at + 1;
  if (GROUPS.has(word.folded)) {
    if (!ARMED.has(words[next]?.folded ?? '')) return null;
    next++;
  } else if (!BODIES.has(word.folded) || !isRomanceArticle(words[at - 1]?.folded)) return null;
  const first = words[next];
  if (first === undefined || !isCapitalised(first.raw) || !joinsPlainly(page, next - 1)) return null;
  const last = runFrom(page, next, false);
  const isPlace = page.hits.some((hit) => hit.at <= next && last < hit.at + hit.length);
  return isPlace ? null : { first: next, last, head: next };
}

function isRomanceArticle(folded: string | undefined): boolean {
  return folded !== undefined && /^(?:a|la|el|o|le|une|un|una|uma|da|de|del|du|pela|por)$/u.test(folded);
}

/** Index of the last word of a run of capitalised words and small links; an article after "y" or "et" starts another name. */
function runFrom(page: PageWords, first: number, allowsSmall: boolean): number {
  const { words } = page;
  let last = first;
  for (let index = first + 1; index < words.length && index - first <= NAME_MAX_WORDS; index++) {
    const word = words[index];
    if (word === undefined || !joinsPlainly(page, index - 1)) break;
    if (/^(?:y|e|et)$/u.test(word.folded) && startsName(page, index + 1)) break;
    if (NAME_LINKS.has(word.folded)) continue;
    const isAim = allowsSmall && AIMS.has(word.folded) && index - last <= 3;
    if (!isCapitalised(word.raw) && !isAim) break;
    last = index;
  }
  return last;
}

/** "… y la Unión": what follows is a body of its own; "… et la Réhabilitation" goes on with the aim. */
function startsName({ words }: PageWords, index: number): boolean {
  if (!ARTICLES.has(words[index]?.folded ?? '')) return false;
  return HEADS.has(words[index + 1]?.folded ?? '') || BODIES.has(words[index + 1]?.folded ?? '');
}

const ARTICLES = wordSet('la el los las le les o a os as');
