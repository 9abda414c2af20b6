/**
 * Where a text tells of others in an army's words: "The military said | Russian troops had attacked". Whoever is named there is
 * not whom the next "military" means. And which names are an army's own: "the Israeli military", never "Israeli troops".
 */
import { countWhile } from './count-while.ts';

const INSTITUTION = `(?:army|military|armed forces|general staff|high command|joint chiefs|air force|navy|defen[cs]e (?:ministry|minister|secretary|department|forces?)|(?:ministry|minister|secretary|department) (?:of|for) (?:national )?defen[cs]e)`;
/** "of Rwanda" belongs to the name. */
const TELLS = new RegExp(String.raw`\b${INSTITUTION}\b(?! of [\p{Lu}t])`, 'giu');
const ENDS_SENTENCE = /[.!?](?=\s|$)|\n/g;
/** Those an army sends: named for it in the words of those who meet them, too. */
const SENT =
  /\b(?:troops|soldiers|servicemen|forces|fighters|units?|planes?|warplanes?|jets?|aircraft|drones?|helicopters?|warships?|ships?|gunboats?|tanks?|missiles?)\b/i;
const OWN_FORCES = /\b(?:armed|defen[cs]e|self-defen[cs]e) forces\b/i;

/** Tells of an offset (UTF-16) whether what stands there is told by an army in the same sentence. Linear in the text. */
export function toldByArmies(text: string): (offset: number) => boolean {
  const ranges: { readonly from: number; readonly to: number }[] = [];
  for (const { index, 0: words } of text.matchAll(TELLS)) {
    const from = index + words.length;
    if (from < (ranges.at(-1)?.to ?? 0)) continue;
    ENDS_SENTENCE.lastIndex = from;
    ranges.push({ from, to: ENDS_SENTENCE.exec(text)?.index ?? text.length });
  }
  return (offset) => {
    const after = countWhile(ranges, ({ from }) => from <= offset);
    return offset < (ranges[after - 1]?.to ?? 0);
  };
}

/** Whether a mention's words name an army itself; acronyms and names without a word for people or arms do. */
export const namesArmyItself = (words: string): boolean => OWN_FORCES.test(words) || !SENT.test(words);
