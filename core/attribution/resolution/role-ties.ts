/**
 * Which earlier speaker "the general" or "the minister" is: one whom the text gives that office or rank. Another office is
 * another person; only "the official" and "the officer" stand for holders of any. "The agency" is a body that is called so.
 */

import { coreOf } from '../classes/source-core.ts';
import { HEAD_OF_BODY, OTHER_OFFICE, SHORT_FORMS } from '../english/name-words.ts';
import {
  COMPLEMENT_OPENERS,
  OFFICIAL_BODY_HEADS,
  OFFICIAL_HEADS,
  ORG_HEADS,
  RANKS,
  SINGLE_OFFICES,
} from '../english/source-words.ts';
import { type ParsedText, type Word, wordAt } from '../parsing/parsed-text.ts';
import type { SourceEntry } from './canonical-sources.ts';

/** Whether a word names an office or a rank. */
export function isRole(head: string): boolean {
  return OFFICIAL_HEADS.has(head) || SINGLE_OFFICES.has(head) || RANKS.has(head);
}

/** Whether "the HEAD" can be this earlier speaker. */
export function holdsRole(parsed: ParsedText, head: string, entry: SourceEntry): boolean {
  const own = ownWords(entry.words);
  if (head === 'official')
    return own.some(({ lower }) => isRole(lower) || HEAD_OF_BODY.test(lower)) || isTitled(parsed, entry, isRole);
  if (head === 'source') return entry.traits.unnamed;
  const known = Object.hasOwn(SHORT_FORMS, head) ? SHORT_FORMS[head] : undefined;
  const names = (word: string): boolean => (known ? known.test(word) : word === head);
  return hasOffice(own, names) || isTitled(parsed, entry, names);
}

/** The words that say who: "Karim Haddad, the governor" without "of the province". */
function ownWords(words: readonly Word[]): readonly Word[] {
  const core = coreOf(words);
  const comma = words.findIndex(({ text }) => text === ',');
  const beside = comma < 0 ? [] : words.slice(comma + 1);
  const end = beside.findIndex(({ lower }) => COMPLEMENT_OPENERS.has(lower));
  return [...core, ...beside.slice(0, end < 0 ? undefined : end)];
}

function hasOffice(words: readonly Word[], names: (word: string) => boolean): boolean {
  return words.some(({ lower }, i) => names(lower) && !OTHER_OFFICE.test(words[i - 1]?.lower ?? ''));
}

/** How far before a speaker the text may say what office they hold, in words. */
const WORDS_BACK = 400;

/** Whether the text, before it lets someone speak, sets the office next to their surname. */
function isTitled(
  parsed: ParsedText,
  { stretch, words, traits }: SourceEntry,
  names: (word: string) => boolean,
): boolean {
  const surname = coreOf(words).at(-1);
  if (traits.sourceClass !== 'named_person' || !surname?.capital || isRole(surname.lower)) return false;
  for (let i = stretch.from - 1; i >= 0 && i > stretch.from - WORDS_BACK; i--) {
    if (wordAt(parsed, i).text !== surname.text) continue;
    let from = i;
    while (wordAt(parsed, from - 1).capital && from > i - 4) from--;
    if (hasOffice(parsed.words.slice(Math.max(0, from - 2), i), names)) return true;
    const beside = wordAt(parsed, i + 1).text === ',' ? parsed.words.slice(i + 2, i + 8) : [];
    const end = beside.findIndex(({ lower, text }) => text === ',' || COMPLEMENT_OPENERS.has(lower));
    if (hasOffice(beside.slice(0, end < 0 ? undefined : end), names)) return true;
  }
  return false;
}

/** A medium, or a body that is called nothing else: "the agency" is no observatory and no ministry. */
export const isAgency = ({ traits, words }: SourceEntry): boolean =>
  traits.sourceClass === 'media' ||
  (/^(?:official_body|named_org)$/.test(traits.sourceClass) &&
    words.some(({ capital }) => capital) &&
    !words.some(({ lower, text }) => isOtherBody(lower) && text !== text.toUpperCase()));

const isOtherBody = (word: string): boolean =>
  word !== 'agency' && (ORG_HEADS.has(word) || OFFICIAL_BODY_HEADS.has(word));
