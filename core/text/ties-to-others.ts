/**
 * English words that tie somebody to a side that is not their own: whom it backs, leads, made or armed, whom they fight, whose
 * captive they were. "A militia backed by Belmaria" is not Belmaria, nor is "the Belmarian-led force". By hand, 2026-11-23, CC0.
 */
import type { Span } from './span.ts';

const BACKED =
  'backed|led|aligned|affiliated|associated|linked|allied|sponsored|supported|funded|financed|bankrolled|trained|equipped|supplied|inspired|mentored|advised|assisted';
const HARMED =
  'armed|paid|recruited|created|formed|founded|captured|abducted|kidnapped|held|detained|jailed|freed|released|wounded|injured|shot|killed|besieged|ousted|toppled|expelled|recogni[sz]ed|banned|sanctioned|listed|wanted|accused|targeted|hit|attacked';
const FACED =
  'fleeing|escaping|leaving|negotiating with|talking to|mediating with|investigating|monitoring|tracking|studying|covering|probing|prosecuting|suing|criticising|criticizing|protesting|facing|resisting|opposing|battling|besieging|surrounding|pursuing|hunting|chasing|watching|observing|researching|interviewing|bombing|attacking|shelling|targeting|raiding|confronting|visiting|fighting(?! (?:for|in|with|as|alongside|under))';
const FACING = 'loyal|sympathetic|friendly|hostile|opposed|resistant';

/** A word behind a side's name, with a hyphen or without: "US-backed", "Turkish led". */
export const BACKED_BY_IT = new RegExp(
  `^(?:${BACKED}|loyal|made|built|provided|donated|designed|brokered|mediated|style|era)$`,
);
/** A word behind a hyphen that leaves the side's name to the side: "Russian-installed", "Houthi-run". */
export const IN_ITS_HANDS = /^(?:installed|appointed|run|controlled|held|occupation)$/;
const TIED = new RegExp(
  `\\b(?:(?:${BACKED}|${HARMED})(?: and \\w+)? by|(?:aligned|affiliated|associated|linked|allied|${FACING}) (?:with|to)|(?:accused|suspected|convicted) of|(?:envoys?|emissar(?:y|ies)) to|(?:negotiators?|mediators?) with|charged with|(?:${FACED}|against|between|into|about|at war with|in exile from)) `,
  'i',
);

/** Where in a phrase the words begin that name another side than the speaker's own, or -1. */
export const tieToOthers = (phrase: string): number => phrase.search(TIED);

/** Who knows a side and is none of it, whatever stands beside the word: "an expert on the Tigers", "an al-Qaeda expert". */
const OUTSIDER =
  /\b(?:experts?|analysts?|researchers?|scholars?|specialists?|historians?|academics?|biographers?|political scientists?)\b|\bauthors? of\b/i;
export const isOutsider = (phrase: string): boolean => OUTSIDER.test(phrase);

/** Whether a name is a part of a longer word: "Hezbollah-allied", "pro-Taliban"; "the Houthi-run ministry" speaks for its own. */
export function isHalfOfWord(text: string, { start, end }: Span): boolean {
  if (/\p{Ll}[-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  const behind = /^[-‐‑](\p{Ll}{2,20})/u.exec(text.slice(end, end + 22))?.[1];
  return behind !== undefined && !IN_ITS_HANDS.test(behind);
}
