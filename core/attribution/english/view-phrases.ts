/** English set phrases that give a view or an account to somebody without a verb: "in the view of", "by the mayor's account", "per". By hand, 2026-11-23, CC0. */

/** What somebody holds or tells. */
const VIEW =
  '(?:view|opinion|words|estimation|reckoning|judge?ment|telling|assessment|account|accounts|eyes|version|estimate|count|tally|description|recollection|testimony|own admission|admission)';
/** Over lower-case words joined by single spaces; whoever holds the view follows. */
export const VIEW_OF = new RegExp(`^(?:(?:in|by|on) the ${VIEW} of|with reference to|according to|as per|per) `);
/** "by | the mayor's | account". */
export const VIEW_BEHIND = new RegExp(`^${VIEW}(?: |$)`);
export const BEFORE_VIEW = /^(?:in|by|on|from)$/;
/** First words of these. */
export const OPENS_VIEW = /^(?:in|by|on|from|with|according|as|per)$/;
/** The longest opener, in words. */
export const LONGEST_VIEW = 5;
/** "per cent", "per day": nobody's view. */
export const NO_VIEW =
  /^(?:cent|cents|day|week|month|year|hour|head|capita|person|second|minute|se|household|family|litre|kilo|kilogram|kilogramme|barrel|tonne|ton|mile|night|annum|diem|cubic|square|metre|meter)$/;
