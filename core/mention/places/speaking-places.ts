/**
 * Tells where a name speaks: "Damascus said", "Washington and Moscow agreed", "according to Kyiv". Such a name still leads to
 * the place, but the place is not what the sentence is about. Verbs of speech and stance, and of what only a government does
 * ("imposed", "deployed"): a host's "Doha hosted" is left alone.
 */

const VERBS = [
  'said|says|say|denied|denies|deny|rejected|rejects|reject|accused|accuses|accuse|condemned|condemns|condemn',
  'insisted|insists|insist|agreed|agrees|agree|announced|announces|announce|claimed|claims|claim|warned|warns|warn',
  'demanded|demands|demand|blamed|blames|blame|vowed|vows|vow|pledged|pledges|pledge|signed|refused|refuses|refuse',
  'argued|argues|argue|confirmed|confirms|confirm|acknowledged|acknowledges|urged|urges|urge|alleged|alleges|allege',
  'called|calls|declared|declares|declare|maintained|maintains|maintain|dismissed|dismisses|dismiss|declined|declines',
  'responded|responds|threatened|threatens|threaten|proposed|proposes|propose|welcomed|welcomes|welcome|protested',
  'promised|promises|promise|wants|want|expressed|expresses|express|admitted|admits|admit|stressed|stresses|stress',
  'deployed|deploys|deploy|imposed|imposes|impose|ordered|orders|approved|approves|approve|recognised|recognises|recognise',
  'recognized|recognizes|recognize|summoned|summons|recalled|recalls|expelled|expels|mobilised|mobilized|retaliated',
  'intervened|annexed|invaded|backed|supplied|supplies|hopes|believes|seeks|sought|intends|considers|regards|sanctioned',
].join('|');
const HELPERS =
  'has|have|had|also|later|again|repeatedly|swiftly|quickly|long|now|then|will|would|did not|does not|publicly|officially|initially';
const NAME = String.raw`\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}’'-]+)?`;

const SPEAKS = new RegExp(
  `^(?:, (?:however|meanwhile|in turn|for its part|too),)?(?: (?:${HELPERS}))* (?:${VERBS})(?![\\p{L}-])`,
  'u',
);
/** Others that speak along: "Moscow, Tehran and Ankara said". Apart, for as one pattern it takes 20 ms to be made ready. */
const AND_ANOTHER = new RegExp(`^(?:, and| and|,) ${NAME}`, 'u');
const OTHER_SPEAKERS = 3;

function opensWithSpeech(after: string): boolean {
  let rest = after;
  for (let others = 0; others <= OTHER_SPEAKERS; others++) {
    if (SPEAKS.test(rest)) return true;
    const another = AND_ANOTHER.exec(rest);
    if (!another) return false;
    rest = rest.slice(another[0].length);
  }
  return false;
}
/**
 * "Officials in Kyiv and Lviv said", "those who fled Kharkiv said": where someone is, or was, who speaks. A comma before "and" ends
 * the clause, unless it closes a list: "She flew to Minsk, and Kyiv said", but "guards in Kyiv, Lviv, and Odesa said".
 */
const LOCATED = new RegExp(
  `(?:^|[^\\p{L}])(?:in|of|from|near|at|for|to|by|on|over|outside|around|between|across|into|with|against|de|the|fled|left|entered|reached|hit|struck|shelled|bombed|visited|besieged|captured|seized|took|retook|controls?|runs?|fleeing|leaving) (?:(?:(?!and )${NAME}, ){2,}and |(?:(?!and )${NAME}(?:,| and) )*)$`,
  'iu',
);
const QUOTED = /(?:^|[^\p{L}])[Aa]ccording to $|[”"’,] (?:said|says) $/u;
/** "The base was hit, Kabul said.": an aside names who speaks, whatever place the sentence has just named. */
const ASIDE = /^ (?:said|says|added|announced|claimed|insisted)(?: (?:on )?\p{Lu}\p{Ll}+day)?[.,;]/u;
/** A capitalised word before belongs to the name of something else ("Radio Kabul"), unless it only opens the sentence. */
const NAMED_SO =
  /(?:^|[^\p{L}])(?!(?:But|And|Yet|While|When|Although|Though|As|So|Meanwhile|Later|Both|Still) )\p{Lu}\p{L}* $/u;
/** Longest stretch that is read on either side, in code units. */
const REACH = 90;

/** Whether the name at `[start, end)` is what speaks, by the words around it. */
export function speaksAt(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (QUOTED.test(before)) return /^(?:[,.;:]|$| and )/.test(text.slice(end, end + 5));
  const after = text.slice(end, end + REACH);
  if (/[\p{L}\d%], $/u.test(before) && ASIDE.test(after)) return true;
  return opensWithSpeech(after) && !LOCATED.test(before) && !NAMED_SO.test(before);
}
