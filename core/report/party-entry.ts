/** Parties to the fighting among a report's sources, and what the glossary has on one of them. */
import type { GroupEntry } from '../glossary/entries.ts';
import type { Attribution } from './page-report.ts';

/** An entry with the names of the groups that it points to. */
export interface PartyEntry {
  readonly entry: GroupEntry;
  readonly relatedNames: Readonly<Record<string, string>>;
}

/** By glossary id. */
export type Parties = ReadonlyMap<string, PartyEntry>;

/** Asks the glossary; null where it has no such entry. */
export type DescribeParty = (id: string) => Promise<PartyEntry | null>;

/** Glossary ids of the parties that statements come from, each once, in order of appearance. */
export function partyIds(attributions: readonly Attribution[]): string[] {
  return [...new Set(attributions.flatMap(({ party }) => (party === null ? [] : [party])))];
}

/** Everything the glossary has on the parties of some statements; one that cannot be had is left out. */
export async function describeParties(attributions: readonly Attribution[], describe: DescribeParty): Promise<Parties> {
  const found = await Promise.all(
    partyIds(attributions).map(async (id) => [id, await describe(id).catch(() => null)] as const),
  );
  return new Map(found.flatMap(([id, party]) => (party === null ? [] : [[id, party] as const])));
}
