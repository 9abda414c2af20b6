/**
 * Turns the words of a byline into names. Strips what introduces names ("By", "Von", "作者") and what follows them
 * (roles, dates, handles); splits joint bylines. Names are returned as written, never re-ordered or re-cased.
 */
import { lookUp } from '../text/look-up.ts';
import { AFTER_NAME, AFTER_NAME_PLACE, AND_WORDS, BY_WORDS, NO_AUTHOR, POST_NOMINAL } from './byline-words.ts';
import { decodeEntities, looseKey } from './json-ld.ts';
import { findDate } from './read-date.ts';

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const BY_ALL = [...new Set(Object.values(BY_WORDS).flat())]
  .sort((a, b) => b.length - a.length)
  .map(escapeRegExp)
  .join('|');
const BY_START = new RegExp(`^[\\s|•·—–-]*(?:${BY_ALL})(?:\\s*[:：]\\s*|[\\s\\u00a0]+(?=[\\p{L}@"“]))`, 'iu');
const AND = new RegExp(`(?<!\\s)\\s+(?:${AND_WORDS.map(escapeRegExp).join('|')})\\s+|(?<!\\s)\\s*[&＆]\\s*`, 'iu');

/** Whether a text opens with a word that introduces an author's name. */
export function startsLikeByline(text: string): boolean {
  return BY_START.test(text);
}

/** A text without its introducing "By"; doubled ones ("Author: By …") go too. */
function dropByWord(text: string): string {
  const once = text.replace(BY_START, '');
  return once === text ? text : once.replace(BY_START, '');
}

/** The names in a byline as written, or none. */
export function readNames(raw: string, lang: string | null): string[] {
  if (/^\s*(?:https?:|www\.)/i.test(raw)) return [];
  const lines = decodeEntities(raw)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const first = lines.findIndex((line) => !isIntroduction(line) && !isBesideName(line, lang));
  if (first < 0) return [];
  const text = trimAfterNames(dropByWord(lines[first] ?? ''), lang);
  return splitNames(text).filter(isName);
}

function isIntroduction(line: string): boolean {
  const key = looseKey(line);
  return key === '' || Object.values(BY_WORDS).some((words) => words.includes(key)) || NO_AUTHOR.has(key);
}

const SEPARATOR = /\s*[|｜•·‧∙●／/]\s*|\s+[—–-]\s+|\s{2,}/u;

const byLanguage = new Map<string, RegExp>();

/** Without mark-up, only the page's own language and English introduce names: "di" opens many an Indonesian line. */
function byStart(lang: string | null): RegExp {
  const primary = (lang ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  const known = byLanguage.get(primary);
  if (known !== undefined) return known;
  const words = [...(BY_WORDS.en ?? []), ...(lookUp(BY_WORDS, primary) ?? [])].sort((a, b) => b.length - a.length);
  const fresh = new RegExp(
    `^(?:${words.map(escapeRegExp).join('|')})(?:\\s*[:：]\\s*|\\s+(?=[\\p{L}\\d@"“]))|^By(?=\\p{Lu}\\p{Ll}+\\s\\p{Lu})`,
    'iu',
  );
  byLanguage.set(primary, fresh);
  return fresh;
}

/** The part of a line that is a byline: "5 May 2020 · 3 min read · By Ana Lima" has it last; null when none is. */
export function bylineIn(line: string, lang: string | null): string | null {
  const start = byStart(lang);
  const part = line.split(SEPARATOR).find((candidate) => start.test(candidate));
  return part === undefined ? null : part.replace(start, '');
}

/** Letters that may follow a date at the end of a line: the hour. */
const HOUR_LENGTH = 12;

/** Old pages set headline, name and date with line breaks in one block: "Convoy leaves by Ann Petrov Saturday, 14 June 2003". */
export function signedBeforeDate(line: string, lang: string | null): string | null {
  const dated = findDate(line, lang);
  if (dated === null || line.length - dated.end > HOUR_LENGTH) return null;
  const before = line.slice(0, dated.start).replace(WEEKDAY_AT_END, '');
  return /\s[Bb]y\s+(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3})[\s,]*$/u.exec(before)?.[1] ?? null;
}

/** Parts that stand beside a name in a byline and are none: dates, with or without the hour, and reading times. */
function isBesideName(part: string, lang: string | null): boolean {
  if (looseKey(part) === '' || /^\d+\s*(?:min|минут|хв|分|분)/iu.test(part)) return true;
  const dated = findDate(part, lang);
  return dated !== null && !/\p{L}{4}/u.test(part.slice(0, dated.start) + part.slice(dated.end));
}

function trimAfterNames(text: string, lang: string | null): string {
  const parts = text.split(SEPARATOR);
  let rest = parts.find((part) => !isBesideName(part, lang)) ?? '';
  const dated = findDate(rest, lang);
  if (dated !== null)
    rest = dated.start === 0 ? rest.slice(dated.end) : rest.slice(0, dated.start).replace(WEEKDAY_AT_END, '');
  return dropByWord(rest)
    .replace(/(?<!\s)\s*[([<][\s\S]*$/u, '')
    .replace(/(?:(?<!\S)[^\s@]+@[^\s@]+\.[^\s@]|https?:\S|@\w)[\s\S]*$/u, '')
    .replace(/^[\s,;:–—-]+|(?<![\s,;:،、–—-])[\s,;:،、–—-]+$/gu, '')
    .trim();
}

/** A capitalised or caseless name: "by clicking here" is none. */
export function looksProper(name: string): boolean {
  return name
    .split(/\s+/)
    .every(
      (word) =>
        !/^\p{Ll}/u.test(word) ||
        /^(?:al|el|bin|ibn|de|da|di|du|von|van|der|den|la|le|dos|abu|ben|y|of|the)\b/u.test(word),
    );
}

/** "Ann Petrov | Saturday, 14 June", "Ana Lima am 4. Mai": the day of the week, or a word for "on", goes with the date. */
const WEEKDAY_AT_END =
  /(?<![\s,])[\s,]+(?:am|le|el|em|il|op|dnia)\s{1,4}$|(?<![\s,])[\s,]+(?:on\s{1,4})?(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?[\s,]*$/iu;

const ROLE =
  /^(?:(?:senior|staff|contributing|deputy|managing|executive|associate|assistant|chief|guest|news|political|foreign|special|freelance)\s+)*(?:editors?|writers?|reporters?|correspondents?|contributors?|journalists?|columnists?|producers?|photographers?|analysts?|founders?|ceo|cto|cfo|director|manager|experts?|specialists?|strategists?|consultants?|coach|president|head of)\b/iu;

/** "Ana Lima, AP Auto Writer": whose writer she is, not who wrote. */
const ROLE_AT_END =
  /\b(?:writers?|correspondents?|reporters?|editors?|columnists?|contributors?|analysts?|bureau|staff)$/iu;

/** "Omar Diop, Lecturer, University of Osra": an academic's place and house, behind the name. */
const ACADEMIC =
  /^(?:(?:senior|associate|assistant|adjunct|visiting|research|honorary)\s+){0,3}(?:lecturer|professor|researcher|fellow|scholar|phd candidate)(?:$|\s+(?:emeritus|of|in|at|for|and)\b)|^(?:the\s+)?(?:[\p{L}.'’-]{1,30}\s+){0,4}(?:university|college|institute|academy)(?:$|\s+(?:of|for)\b)/iu;

/** Splits "A, B and C" into names; letters after a name stay with it, a role after a comma is dropped. */
function splitNames(text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(/(?<!\s)\s*[,;،、，；]\s*/u)) {
    const last = names.pop();
    if (last !== undefined && POST_NOMINAL.test(part.trim())) names.push(`${last}, ${part.trim()}`);
    else if (last !== undefined && (ROLE_AT_END.test(part.trim()) || ACADEMIC.test(part.trim()))) names.push(last);
    else names.push(...(last === undefined ? [] : [last]), ...splitJoint(part));
  }
  return names;
}

function splitJoint(part: string): string[] {
  return part
    .replace(/^(?:and|&)\s+/i, '')
    .split(AND)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !ROLE.test(name))
    .map((name) =>
      name
        .replace(/^about\s+(?=\p{Lu})/iu, '')
        .replace(AFTER_NAME, '')
        .replace(AFTER_NAME_PLACE, '')
        .trim(),
    );
}

/** Whether a string can be a name: some letters, not a sentence, not a placeholder. */
export function isName(text: string): boolean {
  const key = looseKey(text);
  if (key === '' || NO_AUTHOR.has(key) || !/\p{L}/u.test(text)) return false;
  if (/^(?:https?:|www\.)/i.test(text) || text.length > 80) return false;
  return key.split(' ').length <= 8;
}
