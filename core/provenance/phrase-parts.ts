/** What the phrases of every language are built of. Patterns are case-insensitive; group `outlet` is the place named. */

/** What an outlet's name may look like in running text: up to 80 characters to the end of the clause. */
export const OUTLET =
  '(?<outlet>(?:https?://)?(?:[\\w-]+\\.)+[a-z]{2,}(?:/[^\\s]*)?|[^.\\n|]{2,80}?(?:\\.(?:com|org|net|co|info|news|ca|uk|de|ru|fr|it|eu|tv|io)\\b[^.\\n|]{0,20}?)?)';
/** Where the name ends. */
export const END =
  '(?=\\s*(?:[.\\n|;(]|,|\\s[—–-]\\s|$|\\bon\\s+(?:\\d|\\p{Lu}?\\w+,?\\s+\\d)|\\bunder\\b|\\band\\s+(?:is|has|was)\\b|\\bwith\\b|\\bas\\b|\\bat\\s+http|\\s(?:le|el|il|em|am|op|dnia|от|від|в|у|في)\\s\\d|\\s\\d{1,2}\\.?\\s(?:de\\s)?\\p{L}{3,12}\\.?\\s(?:de\\s)?\\d{4}))';
/** A day that stands between the words and the place: "first published on 8 November 2022 in …". */
export const WHEN =
  "(?:,?\\s{1,3}(?:(?:on|am|le|el|il|em|op|w\\sdniu|dnia|в|у|في|يوم|بتاريخ)\\s)?(?:l['’])?(?:\\p{L}{2,12},?\\s)?(?:\\d{1,2}(?:st|nd|rd|th|er|º|°|\\.)?[\\s./-](?:de\\s|d['’])?(?:\\p{L}{3,12}|\\d{1,2})\\.?,?[\\s./-](?:del?\\s)?|\\p{L}{3,9}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s)\\d{4}(?:\\s(?:года|року|г\\.|р\\.))?,?)?";
/** Where a sentence begins: "the footage, first published by North Post" speaks of the footage. */
export const SENTENCE =
  '(?:^[\\s*_(\\[«"“–—-]{0,6}|^(?:(?:posted|written)\\s)?by\\s[^.,;\\n]{2,60},\\s|[.!?:]["”’)\\]]{0,2}\\s{1,3}[*_(\\[]{0,2}|[|•·]\\s{0,3})';
/** A line that opens with these words, or with the translator's name. */
export const LINE = '^[\\s*_(\\[]{0,4}(?:translated\\s+(?:from|by)\\s[^.\\n]{2,80}\\.\\s{1,3})?';

/**
 * A phrase with words without which it cannot stand. Each pattern takes milliseconds to be made ready in a background
 * that has just started; with its hint, most pages need one or none.
 */
export interface ReprintPhrase {
  readonly hint: RegExp;
  readonly pattern: RegExp;
  /** Names no text: it speaks of the page only where its sentence says nothing else. */
  readonly bare: boolean;
  /** May thank a person or credit a picture: only a name that can be an outlet's counts. */
  readonly loose: boolean;
}

/** A phrase with its hint; where it names no text it is `bare`, where it may name a person `loose`. */
export const phrase = (hint: RegExp, source: string, kind: '' | 'bare' | 'loose' = ''): ReprintPhrase => ({
  hint,
  pattern: new RegExp(source, 'iu'),
  bare: kind === 'bare',
  loose: kind === 'loose',
});
