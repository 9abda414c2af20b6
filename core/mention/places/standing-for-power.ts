/**
 * Tells where a name stands for those who rule there: it speaks, what it owns are troops or a delegation ("Moscow’s forces"), it
 * is blamed, urged or warned ("accused Kabul of"), or it arms others ("Kigali-backed"). The name still leads to the place; it is
 * shown as uncertain, since the sentence is not about the place. "Kherson’s bridges" and "the Kyiv-based group" are places.
 */
import { speaksAt } from './speaking-places.ts';

/** What belongs to a government and to no city. */
const OWNED =
  /^(?:['’]s?|['’]) (?:\p{Ll}[\p{L}-]* ){0,2}(?:forces|army|armies|military|troops|soldiers|warplanes|government|administration|leadership|leaders|rulers|delegation|negotiators|envoys?|allies|ally|proxies|backers|invasion|foreign policy|foreign ministry|defen[cs]e ministry)(?![\p{L}-])/u;
/** What a government does to others; a body "based" or "born" in a city only sits there. */
const ARMS =
  /^[-‑](?:backed|led|aligned|allied|supported|sponsored|installed|appointed|brokered|mediated|funded|armed)(?!\p{L})/u;
/** Who is spoken to or leaned upon. */
const ACTED_ON =
  /(?:^|[^\p{L}])(?:accus(?:ed|es|e|ing)|blam(?:ed|es|e|ing)|urg(?:ed|es|e|ing)|warn(?:ed|s|ing)?|told|ask(?:ed|s|ing)|back(?:ed|ing) by|supported by|armed by|loyal to|allied (?:with|to)|pressure on|sanctions on|sanctions against|(?:ties|relations|talks|negotiations|agreement|treaty|pact) with) $/iu;
/** What follows such a name where it is not part of another ("urged Gaza residents to leave"). */
const PHRASE_ENDS =
  /^(?:[,.;:)]|$|['’]s? | (?:of|to|not|against|for|over|that|and|on|about|in|had|has|have|will|would|could|was|were|is|are|after|as)(?!\p{L}))/u;
/** Longest stretch that is read on either side, in code units. */
const REACH = 60;

/** Whether a government, an army or an administration is meant by the name at `[start, end)`. */
export function standsForPower(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + REACH);
  if (/^['’]/.test(after) && OWNED.test(after)) return true;
  if (/^[-‑]/.test(after) && ARMS.test(after)) return true;
  if (speaksAt(text, start, end)) return true;
  return PHRASE_ENDS.test(after) && ACTED_ON.test(text.slice(Math.max(0, start - REACH), start));
}
