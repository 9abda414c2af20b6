/**
 * Tells where the capital of a country does what only its government does: "Seoul fired missiles", "Athens and Ankara traded blame",
 * "condemned by Tunis", "Belgrade’s prime minister". Asked of capitals alone: a country’s president is of the country itself, and
 * another city that fires rockets is where they stand.
 */

const FIRED =
  '(?:fired|fires|fire(?! (?:crew|brigade|service|engine|truck|chief|officer))|launched|launches|launch|tested|tests|test-fired)';
const WEAPONS =
  '(?:missiles?|rockets?|drones?|shells|projectiles?|torpedo(?:es)?|satellites?(?! channel)|(?:warning )?shots|strikes|raids)';
/** What something is taken for; "saw rain as rivers rose" only tells of the time. */
const TAKEN_FOR = '(?:an?|its|part|proof|illegal|hostile|vital|essential|legitimate|legal)';
const ACTS = [
  'respond|retaliate|retaliates|retaliating|fears(?! (?:of|over|about|that have|grew|rose))|worries|suspects|insisting',
  `${FIRED} (?:[\\p{L}\\d-]+ ){0,4}${WEAPONS}`,
  '(?:traded|exchanged|trade|exchange|trading|exchanging) (?:blame|accusations|barbs|insults|threats|fire|prisoners|envoys)',
  `(?:sees|saw|views|viewed|treats|treated) (?:[\\p{L}\\d’'-]+ ){1,5}as ${TAKEN_FOR}`,
].join('|');
/** One of these stands in every such act; the whole pattern takes 20 ms to be made ready. */
const ACTS_HINT = /respond|retaliat|fears|worries|suspects|insisting|fire|launch|test|trad|exchang|sees|saw|view|treat/;
const HELPERS =
  'has|have|had|also|again|then|will|would|could|may|might|must|should|can|did|does|not|never|still|now|long|later|both';
const ANOTHER = String.raw`(?:,? and|,) \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}’'-]+)?`;
const ACTING = new RegExp(`^(?:${ANOTHER}){0,2}(?: (?:${HELPERS})){0,3} (?:${ACTS})(?![\\p{L}-])`, 'u');
/** "If Kyiv attacks": a condition has a verb where the same word could be a noun. */
const CONDITION = /(?:^|[^\p{L}])(?:if|unless|whether|until|once|should|in case) $/iu;
const ATTACKING = /^ (?:attacks?|strikes?|invades?|fires|acts|moves|refuses|yields|agrees)(?!\p{L})/u;
/** What is done by those who rule, in the passive. */
const DONE_BY =
  /(?:^|[^\p{L}])(?:condemned|rejected|welcomed|criticised|criticized|denounced|approved|recognised|recognized|imposed|ordered|brokered|mediated|announced|dismissed|denied|sanctioned|endorsed|vetoed|annexed|thanked|expelled|summoned|accused|blamed|warned|armed|funded|financed|deployed|proposed|demanded) by (?:\p{Lu}[\p{L}’'-]+(?:,| and) ){0,2}$/u;
const PHRASE_ENDS =
  /^(?:[,.;:)]|$| (?:and|or|as|for|after|before|but|which|on|in|last|this|over|because|while|when)(?!\p{L}))/u;
/** Offices of a country that a sentence gives to its capital. */
const OFFICES =
  /^(?:['’]s?) (?:\p{Ll}[\p{L}-]* ){0,2}(?:prime minister|president|premier|chancellor|ministers?|ambassadors?|cabinet|parliament|diplomats|generals|air force|navy|intelligence services?|spies|warships|missiles|nuclear programme|nuclear program)(?![\p{L}-])/u;
/** Where the people are that do it: "families in Khartoum fear", "soldiers from Kabul fired rockets". */
const LOCATED =
  /(?:^|[^\p{L}])(?:[Ii]n|of|from|near|at|around|outside|across|inside|between) (?:\p{Lu}[\p{L}’'-]+(?:, and|,| and) ){0,3}$/u;
/** Longest stretch that is read on either side, in code units. */
const REACH = 90;

/** Whether the capital named at `[start, end)` acts as a government does, by the words around it. */
export function capitalActs(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (/^['’]/.test(after)) return OFFICES.test(after);
  if (before.includes(' by ') && DONE_BY.test(before)) return PHRASE_ENDS.test(after);
  if (ATTACKING.test(after) && CONDITION.test(before)) return true;
  return ACTS_HINT.test(after) && ACTING.test(after) && !LOCATED.test(before);
}
