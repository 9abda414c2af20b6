/** Crude stems that bring the forms of one verb or noun together; good enough as features, never shown. */
import { lookUp } from '../../text/look-up.ts';

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say', says: 'say', told: 'tell', wrote: 'write', written: 'write', knew: 'know', known: 'know', thought: 'think',
  saw: 'see', seen: 'see', made: 'make', gave: 'give', given: 'give', spoke: 'speak', spoken: 'speak', held: 'hold',
  found: 'find', showed: 'show', shown: 'show', sought: 'seek', felt: 'feel', heard: 'hear', understood: 'understand',
  learnt: 'learn', swore: 'swear', sworn: 'swear', took: 'take', taken: 'take', laid: 'lay', read: 'read', put: 'put',
  foresaw: 'foresee', forecast: 'forecast', meant: 'mean', kept: 'keep', left: 'leave', sent: 'send', met: 'meet',
  denies: 'deny', denied: 'deny', implied: 'imply', replied: 'reply', testified: 'testify', is: 'be', are: 'be',
  was: 'be', were: 'be', been: 'be', being: 'be', be: 'be', am: 'be', has: 'have', have: 'have', had: 'have',
  having: 'have', did: 'do', does: 'do', do: 'do', done: 'do', sang: 'sing', began: 'begin', begun: 'begin',
  saying: 'say', lying: 'lie', broke: 'break', chose: 'choose', drew: 'draw', drawn: 'draw', won: 'win', lost: 'lose',
  people: 'person', men: 'man', women: 'woman', children: 'child', media: 'media', police: 'police', news: 'news',
}; // biome-ignore format: a table reads better packed

/** The stem of a lower-case word. */
export function stemOf(lower: string): string {
  const irregular = lookUp(IRREGULAR, lower);
  if (irregular !== undefined) return trim(irregular);
  return trim(stripEnding(lower));
}

function stripEnding(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return undouble(word.slice(0, -3));
  if (word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith('ed')) return undouble(word.slice(0, -2));
  if (word.length > 4 && /(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

function undouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

/** A mute final "e" is dropped, so that "accus(ing)" and "accuse" agree. */
function trim(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}
