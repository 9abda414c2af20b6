/**
 * Whose "the army", "the rebels", "the defence minister" and "Belov's men" are when no country or group stands with them: the
 * one force of a state that the text shows, the one body that fights it, the body whose leader the glossary names. Of two that
 * could be meant neither is guessed.
 */
import type { GroupEntry } from '../../glossary/entries.ts';
import { type BareSideInput, fightsForce, type Sides, sidesOf } from './home-side.ts';
import { leadersIn, namesIn, TITLE } from './leaders.ts';
import { pageWords } from './page-words.ts';

const OF_ARMY =
  /\b(?:army|military|armed forces|general staff|high command|joint chiefs|air force|navy|defen[cs]e (?:ministry|minister|secretary|department|spokes\w+|staff|officials?)|(?:ministry|minister|secretary|department) (?:of|for) (?:national )?defen[cs]e)\b/i;
const OF_GOVERNMENT =
  /^(?:(?:the|an?|some|two|three|senior|interim|transitional|military) )*(?:government|junta|federal)(?: (?:forces|troops|soldiers|spokes\w+|officials?|sources?|negotiators?|delegation))?(?: (?:in|at) [\p{L} ]+)?$|\b(?:spokes\w+ (?:for|of) the (?:(?:interim|transitional|military) )?(?:government|junta))$|\b(?:government|junta|federal) (?:forces|troops|soldiers|spokes\w+)\b|^government spokes\w+/iu;
const REBEL =
  /\b(rebel|guerrilla|guerilla|insurgent|separatist|secessionist|militant|mutineer|paramilitar(?:y|ie)|gang)s?\b/i;
const OF_COALITION =
  /^(?:(?:the|a|an) )*coalition(?:['’]s)?(?: (?:forces|spokes\w+|officials?|command|commanders?|officers?))*$/i;
/** None of the army's own: who studies, judges, watches or fights it, and who has left it. */
const NOT_OF_ARMY =
  /\b(?:rebels?|guerrillas?|insurgents?|separatists?|opposition|militants?|analysts?|experts?|researchers?|scholars?|specialists?|academics?|historians?|observers?|monitors?|prosecutors?|court|tribunal|attach[eé]s?|wing|former|ex|retired|deserters?|defectors?|UN|United Nations|NATO|peacekeepers?|coalition|foreign|western|ministers|academy|correspondents?|hospital|junta-appointed|liberation|resistance|salvation|people['’]s|private|civil)\b|\bU\.N\./i;
/** "the spokesman for the army, Major Anton Belov": the army at home, whoever speaks for it. */
const THE_ARMY = /\b(?:the (?:army|military|armed forces)|army spokes\w+|military spokes\w+)\b/i;
/** Kinds of bodies that no rebels are. */
const OF_STATE = /^(?:state-|police-|coalition$|peacekeeping-)/;
/** "The Royal Navy", "the Free Army": a force with a name of its own, which no bare word is. */
const OF_NAME =
  /(?:^|[ ,])(?!(?:The|An?|Our|Its|National|Joint|Chief|Senior|General)\b)\p{Lu}[\p{L}'’-]+ (?:Army|Navy|Air Force|Armed Forces|Military)\b/u;
/** Ties of the past. */
const PAST_TIE = /^(?:former|ex|late)$/;

/** Tells whose a bare phrase is; looks at the text once, when first asked. */
export function bareSides(input: BareSideInput): (phrase: string) => string | null {
  let sides: Sides | null = null;
  return (phrase) => {
    sides ??= sidesOf(input);
    return leaderSide(phrase, input, sides) ?? bareSide(phrase, input, sides);
  };
}

function bareSide(phrase: string, { fights }: BareSideInput, { home, isAlone, isLocal, bodies }: Sides): string | null {
  if (OF_COALITION.test(phrase)) return only(bodies.filter(({ kind }) => kind === 'coalition'));
  const rebel = REBEL.exec(phrase)?.[1]?.toLowerCase();
  if (rebel !== undefined) {
    if (/\bU\.?N\.?\b|\bformer\b|\bex-/.test(phrase) || namesNation(phrase)) return null;
    const others = bodies.filter(({ kind }) => !OF_STATE.test(kind));
    const called = only(others.filter(({ summary }) => summary.toLowerCase().includes(rebel)));
    if (called !== null || home === null) return called;
    // Of a body whose entry has no such word at all, its fight against the one army tells.
    return only(
      others.filter((body, _, { length }) => length === 1 && !REBEL.test(body.summary) && fightsForce(body, home)),
    );
  }
  if (home === null || NOT_OF_ARMY.test(phrase) || OF_NAME.test(phrase) || namesNation(phrase)) return null;
  // A person of the army with a name may serve another of the states that a text shows.
  const named = /\p{Lu}\p{L}{1,30} \p{Lu}\p{Ll}/u.test(phrase.replace(OF_ARMY, '').replace(/^\S+ /, ''));
  if (OF_ARMY.test(phrase)) return !named || isAlone || (isLocal && THE_ARMY.test(phrase)) ? home : null;
  return OF_GOVERNMENT.test(phrase) && (isAlone || !named) && fights(home) ? home : null;
}

/** "Syrian rebels", "an Indian officer": told apart by a nation, and answered for by it or by nobody. */
const namesNation = (phrase: string): boolean =>
  pageWords(phrase, false).hits.some(({ kind }) => kind === 'adjective' || kind === 'name');

const only = (entries: readonly GroupEntry[]): string | null =>
  entries.length === 1 ? (entries[0]?.id ?? null) : null;

/** "General Anton Belov", "Belov's spokesman": a leader by full name, or by surname where the text has the full name or the group. */
function leaderSide(phrase: string, { glossary, published }: BareSideInput, { bodies, names }: Sides): string | null {
  const words = namesIn(phrase);
  if (words.some((word) => PAST_TIE.test(word))) return null;
  const ids = new Set<string>();
  for (const { name, id } of leadersIn(glossary)) {
    const surname = name.at(-1) ?? '';
    const at = words.indexOf(surname);
    if (at < 0 || !names.has(surname) || !isOwnName(words, at, name)) continue;
    const isNamed = bodies.some((body) => body.id === id);
    const isWhole = name.every((part) => names.has(part));
    if (isNamed || (isWhole && isActive(glossary.entry(id), published))) ids.add(id);
  }
  const [id] = ids;
  return ids.size === 1 ? (id ?? null) : null;
}

/** "Belov", "General Belov", "Anton Belov", and never "Ilya Belov". */
function isOwnName(words: readonly string[], at: number, name: readonly string[]): boolean {
  const before = words[at - 1];
  return before === undefined || !/^\p{Lu}/u.test(before) || TITLE.test(before) || name.includes(before);
}

/** Whether a body was there when the page was written; without a date nobody knows. */
function isActive(entry: GroupEntry | null, published: string | null): boolean {
  const year = Number(published?.slice(0, 4) ?? Number.NaN);
  if (entry === null || Number.isNaN(year)) return false;
  return (entry.active.from ?? 0) <= year && year <= (entry.active.to ?? year);
}
