/** Attributions gathered by who speaks, as the popup, the report page and the Markdown note list them. */
import { type Band, bandOf } from './composition.ts';
import type { Attribution } from './page-report.ts';
import { isCounted, isStance } from './statements.ts';

export interface SourceGroup {
  /** Stable within one report. */
  readonly key: string;
  /** The source as the page names it; empty for statements without a source. */
  readonly name: string;
  readonly band: Band;
  readonly unnamed: boolean;
  readonly described: boolean;
  readonly isParty: boolean;
  /** Counted statements; nested ones come after them in `attributions`, stances are listed apart (`stancesIn`). */
  readonly counted: number;
  readonly attributions: readonly Attribution[];
}

function toGroup(key: string, attributions: readonly Attribution[], first: Attribution): SourceGroup {
  const counted = attributions.filter(isCounted);
  return {
    key,
    name: first.sourceClass === 'none' ? '' : first.canonicalSource,
    band: bandOf(first),
    unnamed: first.unnamed,
    described: first.described,
    isParty: first.party !== null || first.sourceClass === 'armed_party',
    counted: counted.length,
    attributions: [...counted, ...attributions.filter((attribution) => !isCounted(attribution))],
  };
}

/** One group per source and kind of source: most statements first, then in order of appearance. */
export function groupBySource(attributions: readonly Attribution[]): SourceGroup[] {
  const bySource = new Map<string, Attribution[]>();
  for (const attribution of attributions) {
    if (isStance(attribution)) continue;
    const key = `${bandOf(attribution)}:${attribution.sourceClass === 'none' ? '' : attribution.canonicalSource.toLowerCase()}`;
    const known = bySource.get(key);
    if (known) known.push(attribution);
    else bySource.set(key, [attribution]);
  }
  return [...bySource]
    .flatMap(([key, list]) => (list[0] ? [toGroup(key, list, list[0])] : []))
    .sort((a, b) => b.counted - a.counted);
}
