/**
 * Which side in the fighting a phrase speaks for: "the Russian side", "Israel's defence ministry", "Moscow", "a Hamas
 * spokesman". States are answered with the entry of their armed forces.
 */
import type { Surface } from '../../glossary/alias-index.ts';
import type { GroupEntry } from '../../glossary/entries.ts';
import type { GroupGlossary } from '../../glossary/group-glossary.ts';
import { isHalfOfWord, tieToOthers } from '../../text/ties-to-others.ts';
import { chooseReading } from './choose-reading.ts';
import { countryLabel } from './country-index.ts';
import { readContext } from './page-context.ts';
import { type PageWords, pageWords } from './page-words.ts';
import { NEEDS_FULL_NAME, NEEDS_HOME, SPEAKS_AGAINST } from './readings.ts';
import { walkAliases } from './walk-aliases.ts';
import { forceAt, inTheirTime, saysWhose } from './whose-forces.ts';

/** Words that make a country a belligerent rather than a place. */
const STATE_WORDS = new Set(
  (
    'side army military forces troops command commander commanders general generals officer officers soldier soldiers ' +
    'defence defense ministry minister ministers mod officials official government presidency kremlin president ' +
    'authorities intelligence navy air spokesman spokesperson spokeswoman foreign security state leadership envoy staff ' +
    'police diplomat diplomats ambassador administration'
  ).split(' '),
);

/** Of these, the words that name the state's own fighting side: a party wherever it speaks. */
const WAR_WORDS = new Set(
  (
    'side army military forces troops command commander commanders general generals officer officers soldier soldiers ' +
    'defence defense mod navy air staff pentagon'
  ).split(' '),
);

/** Who fights the state, or a people within it: "Syrian rebel commanders" and "Bosnian Serb officers" are not its army. */
const OTHER_THAN_STATE = new Set(
  (
    'rebel rebels separatist separatists insurgent insurgents guerrilla guerrillas militia militias militiaman militiamen ' +
    'paramilitary paramilitaries opposition dissident mutinous breakaway secessionist jihadist islamist tribal ' +
    'serb serbs croat croats kurdish kurds cypriot nationalist nationalists imperial royalist royalists confederate'
  ).split(' '),
);

/**
 * Id of the group or state armed force a phrase speaks for, or null. A government speaks for a side only where `fights`
 * says that the text shows its forces fighting; its army and its defence ministry always do.
 */
export function resolveSide(
  text: string,
  glossary: GroupGlossary,
  published: string | null,
  fights: (force: string) => boolean,
): string | null {
  const page = pageWords(text, false);
  const context = { ...readContext([page], published), conflictWords: 2 };
  const tie = tieToOthers(text);
  const isOfOthers = (at: number) => tie >= 0 && (page.words[at]?.start ?? 0) > tie;
  for (const candidate of inTheirTime(page, walkAliases(page, glossary.aliases), context.published)) {
    if (isOfOthers(candidate.first)) break;
    if (isHalfOfWord(text, candidate)) continue;
    const reading = chooseReading(candidate, page, context);
    if (reading !== null && reading.confidence === 'high')
      return isPeacekeeper(reading.entry) ? null : reading.entry.id;
    const sole = soleAcronym(candidate.surfaces);
    if (reading === null && sole !== null) return sole;
  }
  const has = (words: ReadonlySet<string>) => page.words.some(({ folded }) => words.has(folded));
  const speaksForState = has(STATE_WORDS) && !has(OTHER_THAN_STATE) && !speaksForOthers(text, page);
  for (const hit of page.hits) {
    const { at, theatre, kind, length } = hit;
    const country = countryLabel(theatre);
    if (country === null || kind === 'place' || isOfOthers(at) || !saysWhose(page, hit)) continue;
    // "Moscow" alone speaks; "Russia" does; "a Moscow resident" does not.
    const isBare = page.words.filter(({ folded }) => folded !== 'the').length === length;
    if (!(isBare ? kind !== 'adjective' : speaksForState)) continue;
    const force = forceAt(glossary, country, context.published);
    return force !== null && (has(WAR_WORDS) || fights(force)) ? force : null;
  }
  return null;
}

/** Between the sides, not one of them. */
const isPeacekeeper = ({ kind }: GroupEntry): boolean => kind === 'peacekeeping-mission';

/** "a U.N. official in Port Sudan" speaks for the United Nations, wherever the office is. */
const OTHER_BODIES =
  /\b(?:U\.?N\.?|United Nations|UNICEF|UNHCR|WHO|WFP|OCHA|IAEA|EU|European Union|African Union|Arab League|OSCE|NATO|ICRC|Red (?:Cross|Crescent)|aid|relief|humanitarian|charity)\b/;

/** Offices of a state that fight nobody, whatever its forces do: "Lebanon's health ministry". */
const CIVIL_OFFICE =
  /\b(?:health|education|agricultur\w+|culture|tourism|environment\w*|labou?r|transport\w*|energy|finance|justice|social|civil defen[cs]e)\b/i;
/** "a military spokesman in Osra": where somebody stands does not say whom they serve. */
const IN_TOWN = /\b(?:spokes\w+|officers?) in \p{Lu}/u;

function speaksForOthers(text: string, { hits, words }: PageWords): boolean {
  if (CIVIL_OFFICE.test(text)) return true;
  const other = OTHER_BODIES.exec(text) ?? IN_TOWN.exec(text);
  if (!other) return false;
  return hits.every(({ at }) => (words[at]?.start ?? 0) > other.index);
}

/** A phrase is too short to support an acronym; one that only one group has speaks for it all the same. */
function soleAcronym(surfaces: readonly Surface[]): string | null {
  const [only, ...others] = surfaces;
  if (only === undefined || others.length > 0 || !only.acronym || only.text.length < 3) return null;
  if (NEEDS_HOME.has(only.text)) return null;
  return NEEDS_FULL_NAME.has(only.text) || SPEAKS_AGAINST.has(only.text.toLowerCase()) ? null : only.entry.id;
}
