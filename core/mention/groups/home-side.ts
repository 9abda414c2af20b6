/**
 * Which state's army is at home in a text: that of the country in the dateline, or the one that the text itself names and no
 * other army tells of. Whoever "the army" speaks of is not who speaks.
 */
import type { GroupEntry } from '../../glossary/entries.ts';
import type { GroupGlossary } from '../../glossary/group-glossary.ts';
import type { Mention } from '../../report/page-report.ts';
import { namesArmyItself, toldByArmies } from '../../text/told-by-armies.ts';
import { countryLabel } from './country-index.ts';
import { namesIn } from './leaders.ts';
import { pageWords } from './page-words.ts';

/** A dateline, in code units. */
const DATELINE = 70;
/** "SAN SALVADOR, May 24 (AP) - ", "MARAWI, Philippines - ", "N’DJAMENA - ". */
const IN_DATELINE = /^\s*(\p{Lu}['’]?\p{Lu}{2}[\p{L} .'’/-]*(?:, [\p{L}][\p{L}. ]*)?)[^—–\n-]{0,45}[—–/-]/u;

/** Lands where only another state's army fights: whoever names them speaks of no army of theirs. */
const WITHOUT_ARMY: ReadonlySet<string> = new Set(['Palestine', 'Kosovo', 'Western Sahara']);
const CODES_WITHOUT_ARMY: ReadonlySet<string> = new Set(['PS', 'XK', 'EH']);
export interface Sides {
  /** The one state's force of the text, or null. */
  readonly home: string | null;
  /** Whether it is that of the country in the dateline. */
  readonly isLocal: boolean;
  /** Whether no other state's force is shown. */
  readonly isAlone: boolean;
  readonly bodies: readonly GroupEntry[];
  /** The words with a capital. */
  readonly names: ReadonlySet<string>;
}

export interface BareSideInput {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly glossary: GroupGlossary;
  /** The page's date, or null. */
  readonly published: string | null;
  /** Forces the text shows fighting. */
  readonly fights: (force: string) => boolean;
}

/** Looks through a text for the one army that is at home in it. */
export function sidesOf(input: BareSideInput): Sides {
  const { text, mentions, glossary } = input;
  const ids = new Set(mentions.flatMap(({ kind, id }) => (kind === 'group' && id !== null ? [id] : [])));
  const bodies = [...ids].flatMap((id) => glossary.entry(id) ?? []);
  const shown = forcesShown(input);
  const local = datelineForce(input);
  const isLocal = local !== null && isAtHome(local, bodies, shown);
  // Another country's army is not at home where the text is datelined.
  const found = isLocal ? local : local === null ? onlyOwn(input, shown) : null;
  // "Libya's government said …" of jets from abroad: the army may be one that no entry lists.
  const ofFound = (shown.named.get(found ?? '') ?? 0) + mentions.filter(({ id }) => id === found).length;
  const home = shown.unlisted > ofFound ? null : found;
  return {
    home,
    isLocal,
    isAlone: [...shown.forces].every((force) => force === home),
    bodies,
    names: capitalsIn(text),
  };
}

/** The armies of a text. */
interface ShownForces {
  /** All that it names or shows fighting. */
  readonly forces: ReadonlySet<string>;
  /** Those it tells of in its own words, not as an army tells of others. */
  readonly own: ReadonlySet<string>;
  /** Of these the ones called by an army's name: "the Israeli military". */
  readonly byName: ReadonlySet<string>;
  /** How often its own words name the country of each. */
  readonly named: ReadonlyMap<string, number>;
  /** How often the country without a listed army is named that is named most. */
  readonly unlisted: number;
}

function forcesShown({ text, mentions, glossary, fights }: BareSideInput): ShownForces {
  const isTold = toldByArmies(text);
  const [forces, own, byName] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { id, start, text: words } of mentions) {
    const entry = id === null ? null : glossary.entry(id);
    for (const force of entry ? forceOver(entry, glossary) : []) {
      forces.add(force);
      if (isTold(start)) continue;
      own.add(force);
      if (namesArmyItself(words)) byName.add(force);
    }
  }
  const named = new Map<string, number>();
  const unlisted = new Map<number, number>();
  const page = pageWords(text, false);
  for (const { kind, theatre, at } of page.hits) {
    if (kind === 'place' || !hasArmy(theatre)) continue;
    const force = forceIn(theatre, glossary);
    const told = isTold(page.words[at]?.start ?? 0);
    if (force === null) unlisted.set(theatre, (unlisted.get(theatre) ?? 0) + 1);
    else if (!told) named.set(force, (named.get(force) ?? 0) + 1);
    if (force === null || !fights(force)) continue;
    forces.add(force);
    if (!told) own.add(force);
  }
  return { forces, own, byName, named, unlisted: Math.max(0, ...unlisted.values()) };
}

/** A dateline abroad says nothing of whose army is meant: its own must fight, or be fought, or be of the country named most. */
function isAtHome(local: string, bodies: readonly GroupEntry[], { forces, own, named }: ShownForces): boolean {
  if (forces.has(local) || bodies.some((body) => fightsForce(body, local))) return true;
  return own.size === 0 && Math.max(1, named.get(local) ?? 0) >= Math.max(0, ...named.values());
}

/** The one army of a text without a dateline, or with one from elsewhere: called by its name, or nowhere but at home. */
function onlyOwn({ text, mentions, glossary }: BareSideInput, { own, byName }: ShownForces): string | null {
  const [only] = own;
  if (only === undefined || own.size > 1) return null;
  return byName.has(only) || (datelineOf(text) === null && !isAbroad(mentions, only, glossary)) ? only : null;
}

/** Whether a text has a place in a country with another army: "Russian troops shelled Sumy". */
function isAbroad(mentions: readonly Mention[], force: string, glossary: GroupGlossary): boolean {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return mentions.some(
    (mention) =>
      mention.kind === 'place' &&
      mention.country !== null &&
      !CODES_WITHOUT_ARMY.has(mention.country) &&
      glossary.forceOf(names.of(mention.country) ?? '') !== force,
  );
}

const capitalsIn = (text: string): ReadonlySet<string> =>
  new Set(namesIn(text).filter((word) => /^\p{Lu}|^(?:al|ag)-/u.test(word)));

export const fightsForce = ({ relations }: GroupEntry, force: string): boolean =>
  (relations ?? []).some(({ type, target }) => type === 'opponent-of' && target === force);

/** A state's force by itself or by one of its units. */
function forceOver({ kind, id, relations }: GroupEntry, glossary: GroupGlossary): string[] {
  if (kind === 'state-armed-force') return [id];
  if (kind !== 'state-unit') return [];
  return (relations ?? []).flatMap(({ type, target }) =>
    type === 'part-of' && glossary.entry(target)?.kind === 'state-armed-force' ? [target] : [],
  );
}

const datelineOf = (text: string): string | null => IN_DATELINE.exec(text.slice(0, DATELINE))?.[1] ?? null;

/** Held by others than the state whose seat they are: "Sanaa". */
const HELD_BY_OTHERS = /^SAN['’]?A['’]?A\b/i;

/** The force of the one country a dateline names; null where it may name another as well, one without a listed force included. */
function datelineForce({ text, glossary, published }: BareSideInput): string | null {
  const line = datelineOf(text);
  if (line === null || HELD_BY_OTHERS.test(line)) return null;
  const spelt = line.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  const countries = pageWords(spelt, false).hits.filter(({ theatre }) => hasArmy(theatre));
  // "TRIPOLI, Lebanon": where a country stands by its name, the towns of its namesakes are not meant.
  const named = countries.filter(({ kind }) => kind === 'name');
  const year = published === null ? null : Number(published.slice(0, 4));
  const forces = new Set((named.length > 0 ? named : countries).map(({ theatre }) => forceIn(theatre, glossary)));
  const [force, ...others] = [...forces].filter((id) => id === null || isOfYear(glossary.entry(id), year));
  return others.length === 0 ? (force ?? null) : null;
}

/** Moscow was the seat of another state: whose army was there in a year, or is there now where the text has no year. */
function isOfYear(entry: GroupEntry | null, year: number | null): boolean {
  if (entry === null) return false;
  const { from, to } = entry.active;
  return year === null ? to === null : (from === null || from <= year) && (to === null || year <= to);
}

/** Whether a theatre is a country, and no land without an army of its own. */
function hasArmy(theatre: number): boolean {
  const label = countryLabel(theatre);
  return label !== null && !WITHOUT_ARMY.has(label);
}

const forceIn = (theatre: number, glossary: GroupGlossary): string | null =>
  glossary.forceOf(countryLabel(theatre) ?? '');
