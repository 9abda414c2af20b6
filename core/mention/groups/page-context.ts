/**
 * What a page as a whole says about who is meant: its words, how often each theatre comes up, and which groups it
 * names in full.
 */
import type { GroupEntry } from '../../glossary/entries.ts';
import { theatresNamed } from './country-index.ts';
import type { PageWords } from './page-words.ts';

/** Words of fighting: enough context for names that belong to no single country. */
export const CONFLICT_WORDS = new Set(
  (
    'militant militants militia militias fighter fighters rebel rebels insurgent insurgents attack attacks attacked killed ' +
    'troops soldiers forces army military jihadist jihadists extremist extremists terrorist terrorists airstrike airstrikes ' +
    'strike strikes offensive ceasefire gunmen ambush bombing clashes battle war conflict guerrilla guerrillas cartel gang ' +
    'hostages caliphate armed commander brigade battalion drone drones shelling operation kidnapped insurgency weapons banned proscribed outlawed cadre cadres outfit outfits militiamen rebellion ' +
    // Spanish and Portuguese, then French.
    'ejercito exercito soldados militares tropas guerrilla guerrilleros guerrilheiros disidencias disidentes combates enfrentamientos ataque atacaron ' +
    'ataco ataques emboscada bombardeo explosivos sicarios narcotrafico secuestro secuestraron masacre asesinato asesinaron ' +
    'homicidio balacera tiroteio faccao faccoes traficantes milicia milicianos rebeldes paramilitares carteles pandilla pandillas ' +
    'armee armees combats soldats militaires rebelles djihadistes jihadistes attaque attaques embuscade assaillants milice miliciens ' +
    'combattants affrontements insurges otages tues'
  ).split(' '),
);

export interface PageContext {
  readonly words: ReadonlySet<string>;
  readonly conflictWords: number;
  /** Times each theatre comes up on the page, by theatre number. */
  readonly theatres: ReadonlyMap<number, number>;
  readonly published: number | null;
  /** Groups the page names without doubt, usually by their full names. */
  readonly named: ReadonlySet<string>;
}

/** Adds up the headline and the body. */
export function readContext(parts: readonly PageWords[], published: string | null): PageContext {
  const words = new Set<string>();
  const theatres = new Map<number, number>();
  let conflictWords = 0;
  for (const { words: partWords, hits } of parts) {
    for (const { folded } of partWords) {
      words.add(folded);
      if (CONFLICT_WORDS.has(folded)) conflictWords++;
    }
    for (const { theatre } of hits) theatres.set(theatre, (theatres.get(theatre) ?? 0) + 1);
  }
  const year = published === null ? Number.NaN : Number(published.slice(0, 4));
  return { words, conflictWords, theatres, published: Number.isNaN(year) ? null : year, named: new Set() };
}

const FOLDED_THEATRES = new Map<string, readonly number[]>();

function theatreNumbers(labels: readonly string[]): readonly number[] {
  const key = labels.join('|');
  const known = FOLDED_THEATRES.get(key);
  if (known !== undefined) return known;
  const numbers = [...new Set(labels.flatMap((label) => theatresNamed(label)))];
  FOLDED_THEATRES.set(key, numbers);
  return numbers;
}

/** Words to either side within which a theatre word counts as near. */
const NEAR_THEATRE_WORDS = 25;

/** How much the page speaks of an entry's theatres, near words counting more; fighting counts for entries of no theatre. */
export function theatreSupport(entry: GroupEntry, context: PageContext, page: PageWords, at: number): number {
  const numbers = theatreNumbers(entry.theatres);
  if (numbers.length === 0) return Math.min(context.conflictWords, 2);
  let support = 0;
  numbers.forEach((number, index) => {
    const weight = index === 0 ? 1 : 0.6;
    support += weight * Math.min(context.theatres.get(number) ?? 0, 8);
  });
  for (const hit of page.hits) {
    const distance = Math.abs(hit.at - at);
    if (distance <= NEAR_THEATRE_WORDS && numbers.includes(hit.theatre)) support += distance <= 6 ? 4 : 2;
  }
  return support;
}

/** Whether the page speaks of an entry's theatres more than once; for entries of no theatre, of fighting. */
export function isAtHome(entry: GroupEntry, context: PageContext): boolean {
  const numbers = theatreNumbers(entry.theatres);
  const said = numbers.reduce((sum, number) => sum + (context.theatres.get(number) ?? 0), 0);
  return said > 1 || (entry.theatres.includes('global') && context.conflictWords > 0);
}
