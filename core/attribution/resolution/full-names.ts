/**
 * Reads back: "Mr Lavrov" who is "Sergei Lavrov" further down is one source. Only where one fuller name ends in the surname;
 * two of a family stay apart.
 */
import type { SourceEntry } from './canonical-sources.ts';

const ONE_NAME = /^\p{Lu}[\p{L}\p{M}’'-]+$/u;

/** Gives sources that go by a surname alone the full name that another source of the page bears. */
export function fullNames(entries: readonly SourceEntry[]): void {
  const bearers = new Map<string, Set<string>>();
  for (const { canonical, traits } of entries) {
    const words = canonical.split(/\s+/);
    const surname = words.at(-1) ?? '';
    if (traits.sourceClass !== 'named_person' || words.length < 2 || words.length > 4) continue;
    if (!words.every((word) => /^\p{Lu}/u.test(word))) continue;
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add(canonical));
  }
  for (const entry of entries) {
    const [name, ...others] = bearers.get(entry.canonical) ?? [];
    if (entry.traits.sourceClass !== 'named_person' || !ONE_NAME.test(entry.canonical)) continue;
    if (name !== undefined && others.length === 0) entry.canonical = name;
  }
}
