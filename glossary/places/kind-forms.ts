/**
 * Newsrooms vary the word of kind in names of sites: a table that has "Kakhovka Dam" is asked for "Kakhovka hydroelectric dam",
 * one that has "Qalandia checkpoint" for "Qalandia crossing". Such names are derived, marked as no source's own.
 */
import type { NameDraft } from '../../core/gazetteer/encode.ts';
import type { Feature } from '../../core/gazetteer/format.ts';

const FORMS: Partial<Readonly<Record<Feature, readonly string[]>>> = {
  dam: ['Dam', 'Hydroelectric Dam'],
  crossing: ['Crossing', 'Border Crossing', 'Checkpoint', 'Border Post'],
  camp: ['Camp', 'Refugee Camp', 'Displacement Camp', 'IDP Camp'],
  base: ['Airbase', 'Air Base', 'Airfield', 'Military Airport', 'Military Airbase', 'Airport'],
  airport: ['Airport', 'International Airport', 'Airfield'],
};

/** Spellings of a site with the other words of its kind; none for a name without such a word. */
export function kindForms(feature: Feature, names: readonly string[]): NameDraft[] {
  const forms = FORMS[feature] ?? [];
  const known = new Set(names.map((name) => name.toLowerCase()));
  // The longest word of kind comes off whole: "Border Crossing", not "Crossing" after "X Border".
  const byLength = [...forms].sort((a, b) => b.length - a.length);
  const derived = new Set<string>();
  for (const name of names) {
    const form = byLength.find((each) => name.toLowerCase().endsWith(` ${each.toLowerCase()}`));
    if (form === undefined) continue;
    const stem = name.slice(0, -form.length - 1);
    for (const each of forms) if (!known.has(`${stem} ${each}`.toLowerCase())) derived.add(`${stem} ${each}`);
  }
  return [...derived].map((text) => ({ text, kind: 'derived' }));
}
