/** "Kiev has not commented": a capital or country that stands for a government whose forces fight in the same text. */
import { lookUp } from '../text/look-up.ts';
import type { ParsedText, Word } from './parsed-text.ts';

/** Capital and country names with the adjective their forces go by. */
const ADJECTIVE_OF: Readonly<Record<string, string>> = {
  kiev: 'ukrain', kyiv: 'ukrain', ukraine: 'ukrain', moscow: 'russia', russia: 'russia', kremlin: 'russia',
  damascus: 'syria', syria: 'syria', israel: 'israel', jerusalem: 'israel', baghdad: 'iraq', iraq: 'iraq', tehran: 'iran',
  iran: 'iran', ankara: 'turk', turkey: 'turk', islamabad: 'pakistan', pakistan: 'pakistan', delhi: 'india', india: 'india',
  kabul: 'afghan', khartoum: 'sudan', sudan: 'sudan', ethiopia: 'ethiopia', asmara: 'eritrea', eritrea: 'eritrea',
  rwanda: 'rwanda', kigali: 'rwanda', kinshasa: 'congo', congo: 'congo', baku: 'azerbaijan', azerbaijan: 'azerbaijan',
  yerevan: 'armenia', armenia: 'armenia', georgia: 'georgia', tbilisi: 'georgia', serbia: 'serb', belgrade: 'serb',
  croatia: 'croat', zagreb: 'croat', yemen: 'yemen', riyadh: 'saudi', lebanon: 'leban', egypt: 'egypt', cairo: 'egypt',
  jordan: 'jordan', libya: 'libya', tripoli: 'libya', mali: 'mali', bamako: 'mali', niger: 'niger', chad: 'chad',
  myanmar: 'myanmar', burma: 'burm', thailand: 'thai', bangkok: 'thai', cambodia: 'cambodia', vietnam: 'vietnam', hanoi: 'vietnam',
  china: 'chin', beijing: 'chin', taiwan: 'taiwan', pyongyang: 'korea', seoul: 'korea', washington: 'american', london: 'brit',
  argentina: 'argentin', venezuela: 'venezuela', colombia: 'colombia', nigeria: 'nigeria', somalia: 'somali', kenya: 'kenya',
}; // biome-ignore format: a table

const FORCES =
  /^(?:army|armies|troops?|forces?|soldiers?|military|jets?|warplanes?|drones?|missiles?|strikes?|airstrikes?|raids?|artillery|tanks?|shelling|brigade|navy|formations|firing)$/;

/** Whether the words are no more than such a name, or its "government", and its forces appear in the text. */
export function isBelligerentState(parsed: ParsedText, source: readonly Word[]): boolean {
  const named = source.filter((word) => word.kind === 'word' && !/^(?:the|new|['’]s)$/.test(word.lower));
  const state = named.filter((word) => word.lower !== 'government');
  const only = state[0];
  if (!only || state.length !== 1) return false;
  const known =
    lookUp(ADJECTIVE_OF, only.lower) ??
    Object.values(ADJECTIVE_OF).find((adjective) => only.lower.startsWith(adjective));
  if (!known || !only.capital) return false;
  return parsed.words.some((word, i) => {
    if (!word.lower.startsWith(known)) return false;
    for (let k = i + 1; k <= i + 3; k++) if (FORCES.test(parsed.words[k]?.lower ?? '')) return true;
    return false;
  });
}
