/**
 * Groups that are in no glossary, told by the shape of their names: numbered units, "Hamza Division", "Liwa al-Nahr",
 * "Front for the Liberation of …". High precision before recall: a capitalised phrase that might be a party, a team
 * or a department stays unmarked.
 */
import { isCapitalised, type Word } from '../../text/words.ts';
import { caselessName } from './caseless-names.ts';
import { isLeadingHead, namedAfterHead } from './leading-heads.ts';
import { isNear, type UnlistedName } from './name-runs.ts';
import type { PageContext } from './page-context.ts';
import type { PageWords } from './page-words.ts';
import { armedBody } from './unlisted-bodies.ts';
import * as heads from './unlisted-heads.ts';
import { namedUnit, numberedUnit, regionalCommand } from './unlisted-units.ts';

/** All phrases of a text that name groups by their shape. */
export function findUnlisted(page: PageWords, context: PageContext): UnlistedName[] {
  const found: UnlistedName[] = [];
  for (let at = 0; at < page.words.length; at++) {
    const word = page.words[at];
    if (word === undefined) continue;
    const name = nameAt(page, at, word, context);
    if (name === null) continue;
    found.push(name);
    at = Math.max(at, name.last);
  }
  return found;
}

function nameAt(page: PageWords, at: number, word: Word, context: PageContext): UnlistedName | null {
  const { folded } = word;
  if (page.caseless)
    return heads.UNIT_HEADS.has(folded) ? (numberedUnit(page, at) ?? caselessName(page, at)) : caselessName(page, at);
  if (isCapitalised(word.raw) && isLeadingHead(page, at, folded)) return namedAfterHead(page, at, context);
  if (heads.UNIT_HEADS.has(folded) || heads.SURE_UNIT_HEADS.has(folded)) {
    // "The First Division club signed a striker."
    const isSport = heads.DOUBTFUL_UNIT_HEADS.has(folded) && isNear(page, at, heads.SPORT_WORDS);
    if (isSport || context.conflictWords === 0) return null;
    const unit =
      numberedUnit(page, at) ??
      (isCapitalised(word.raw) || word.raw === 'front' ? namedUnit(page, at, word, context) : null);
    if (unit !== null) return unit;
  }
  if (!isCapitalised(word.raw)) return null;
  const command = regionalCommand(page, at, context);
  if (command !== null) return command;
  if (heads.BODY_HEADS.has(folded)) return armedBody(page, at, word, context);
  return null;
}
