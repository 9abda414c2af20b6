/** Whose side speakers are given in the conflict texts: armed parties and those who the gold says belong to a side, and the others. */
import { analyseArticle } from '../../core/analyse-article.ts';
import { inputFromText } from '../../core/article/input-from-text.ts';
import type { GoldDocument, GoldSegments } from '../../models/attribution/corpora.ts';
import { loadKnowledge } from '../../scripts/library/load-knowledge.ts';

/** Prints how many marked parties are found, and how many speakers that are not marked are given a side. */
export async function printParties(golds: readonly GoldDocument[]): Promise<void> {
  const knowledge = await loadKnowledge();
  let marked = 0;
  let found = 0;
  const unmarked: string[] = [];
  for (const { id, text, attributions } of golds) {
    const read = analyseArticle(inputFromText({ text }), knowledge).attributions;
    for (const gold of attributions) {
      const own = read.find(({ cue }) => touch(cue, gold.cue));
      const side = own?.party ?? null;
      const isParty = gold.party === true || gold.class === 'armed_party';
      if (isParty) marked++;
      if (isParty && side !== null) found++;
      if (!isParty && side !== null) unmarked.push(`${id}: ${wordsOf(text, gold.source)} (${side})`);
    }
  }
  console.log(
    '\nParties to the fighting, in the conflict texts: armed parties, and who the gold says belongs to a side',
  );
  console.log(
    `  marked ${marked}, of these given a side ${found} (${((100 * found) / Math.max(1, marked)).toFixed(1)} %)`,
  );
  console.log(`  given a side and not marked ${unmarked.length}${unmarked.map((line) => `\n    ${line}`).join('')}`);
}

const touch = (a: GoldSegments, b: GoldSegments): boolean =>
  a.some(([from, to]) => b.some((other) => from < other[1] && other[0] < to));

const wordsOf = (text: string, spans: GoldSegments): string =>
  spans.map(([from, to]) => text.slice(from, to)).join(' … ');
