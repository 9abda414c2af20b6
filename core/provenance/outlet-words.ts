/** The words in which pages name another outlet: cleaned, told from dates and first names, matched to addresses. */
import type { PageLink } from '../article/article-input.ts';
import { hostOf } from './hosts.ts';
import { looseKey } from './json-ld.ts';
import { findDate } from './read-date.ts';

/** "originally published in April 2020" or "on Wednesday" tells when, not where. */
export function isMoment(outlet: string): boolean {
  const starts = (text: string) => findDate(text, null)?.start === 0;
  return (
    starts(outlet) ||
    starts(`${outlet} 2020`) ||
    starts(`1 ${outlet}`) ||
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(outlet)
  );
}

/** Where a name in running text ends: at a word of time, and where a clause goes on in small letters. */
const AFTER_OUTLET = new RegExp(
  `(?<!\\s)\\s{1,3}(?:${[
    '(?:on|in|at|since|during|for)\\s+(?:(?:early|late|mid)[\\s-])?(?:the\\s+\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|[a-z]{3,7})?(?![a-z])(?=\\s+\\d|[\\s,.]*$)|(?:1[89]|20)\\d\\d)',
    '(?:last|this|next|earlier|late)\\s+(?:this\\s+|last\\s+)?(?:week|month|year|weekend|night|spring|summer|autumn|fall|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)',
    'yesterday|today|tonight|(?:\\w{1,9}\\s){1,2}ago\\b',
    '(?:and|but|which|who|where|when|while|after|before|because|under|with|as|that)\\s+[a-z]',
    '(?:is|was|are|were|has|have|had)\\s',
    '(?:und|et|y|e|en|и|та|i|ve|bajo|sous|unter|sob|sotto|onder|под|con|avec|mit|com|met|am|le|el|il|em|op|w)\\s[\\p{Ll}\\d]',
  ].join('|')})[\\s\\S]*$`,
  'u',
);

/** "в еженедельнике «Перевал»": what it is, in small letters, and its name in quotation marks. */
const KIND_BEFORE_NAME = /^\s*(?:\p{Ll}{2,20}\s){1,3}[«„“"]([^»”“"]{2,60})[»”“"]\s*$/u;

/** An outlet's name without quotation marks, "the website of" and what follows the name. */
export function cleanOutlet(raw: string): string {
  return raw
    .replace(AFTER_OUTLET, '')
    .replace(KIND_BEFORE_NAME, '$1')
    .replace(/^[\s"„“”'‘’«»*_]+|(?<![\s"„“”'‘’«»*_,:;])[\s"„“”'‘’«»*_,:;]+$/gu, '')
    .replace(/^([^()[\]]+)[)\]]+$/, '$1')
    .replace(/^(?:the\s+)?(?:website|site|blog|portal|newspaper|magazine|journal)\s+(?:of\s+)?/i, '')
    .trim();
}

/** The link's own words where they are the name: "South Front" of "South Front Copyright". */
export function linkedName(outlet: string, links: readonly PageLink[]): string {
  const inside = links.find(
    ({ text }) => text.length >= 3 && looseKey(outlet).startsWith(looseKey(text)) && looseKey(text) !== '',
  );
  return inside?.text ?? outlet;
}

const OUTLET_WORD =
  /(?:^|\s)(?:news|times|post|press|review|journal|herald|tribune|gazette|media|magazine|radio|tv|agency|daily|weekly|monitor|observer|bulletin|chronicle|courier|sentinel|today|reader|network|institute|zeitung|presse|diario|jornal|giornale|gazeta|газета|агентство)(?:\s|$)|\.\p{L}{2,}$/iu;

/** Whether a name holds a word that outlets are called by, or is an address. */
export function hasOutletWord(name: string): boolean {
  return OUTLET_WORD.test(name);
}

/** A short single word may be a first name as well as an outlet ("Petra", "Sabah"); capitals or two words may not. */
export function isOutletName(name: string): boolean {
  return /\s/.test(name.trim()) || name.length >= 9 || /^[A-Z\d.-]{2,}$/.test(name);
}

/** The name among several that an address carries: "CNN" for cnn.com. */
export function nameOfHost(url: string | null, names: readonly string[]): string | null {
  return url === null ? null : (names.find((name) => looseKey(name).length >= 3 && isNameOfHost(name, url)) ?? null);
}

/** Whether an address carries a name: "South Front" and southfront.org. */
export function isNameOfHost(name: string, url: string): boolean {
  return hostOf(url).replaceAll(/[.-]/g, '').includes(looseKey(name).replaceAll(' ', ''));
}

/** Whether two spellings name one outlet: "South Front" and "SouthFront". */
export function isSameName(a: string, b: string): boolean {
  return looseKey(a).replaceAll(' ', '') === looseKey(b).replaceAll(' ', '');
}
