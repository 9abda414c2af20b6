/**
 * Runs in a page of its own in the place of the background: the same knowledge, loaded from the same assets, and the
 * same analysis.
 */
import { analyseArticle, type Knowledge } from '../../../core/analyse-article.ts';
import type { ArticleInput } from '../../../core/article/article-input.ts';
import type { PageOutline } from '../../../core/article/outline.ts';
import { readAttributionModels } from '../../../core/attribution/models.ts';
import { labelBlocks } from '../../../core/boilerplate/label-blocks.ts';
import { openGazetteer } from '../../../core/gazetteer/decode.ts';
import { loadGroupGlossary } from '../../../core/glossary/group-glossary.ts';
import { loadOutlets } from '../../../core/provenance/outlet-glossary.ts';
import { type Rounds, timed, warmMedian } from './clock.ts';
import { allNames, type OurScanSpeed, type ScanPeer, type ScanSpeed, scanOurs, scanTheirs } from './scan.ts';

let knowledge: Knowledge | null = null;

function known(): Knowledge {
  if (!knowledge) throw new Error('load the knowledge first');
  return knowledge;
}

/** Loads what the background loads, from `/data/`. */
export async function load(): Promise<void> {
  const open = async (name: string): Promise<Response> => {
    const reply = await fetch(`/data/${name}`);
    if (!reply.ok) throw new Error(`asset ${name} is missing`);
    return reply;
  };
  const gazetteer = openGazetteer(await (await open('gazetteer.bin')).arrayBuffer());
  if (!gazetteer.ok) throw new Error(`gazetteer: ${gazetteer.fault}`);
  knowledge = {
    gazetteer: gazetteer.gazetteer,
    groups: loadGroupGlossary(await (await open('groups.json')).text()),
    outlets: loadOutlets(await (await open('outlets.json')).text()),
    models: readAttributionModels(await (await open('attribution.json')).json()),
  };
}

export interface Analysed {
  readonly ms: number;
  /** The `Analysis` as JSON. */
  readonly analysis: string;
}

/** Labels one page's blocks and analyses its article, given as JSON; the time is the middle of several. */
export function analyse({ outline, input }: { outline: string; input: string }, rounds: Rounds): Analysed {
  const page: PageOutline = JSON.parse(outline);
  const article: ArticleInput = JSON.parse(input);
  const work = () => {
    labelBlocks({ ...page });
    analyseArticle(article, known());
  };
  const ms = warmMedian(rounds, () => timed(work));
  return { ms, analysis: JSON.stringify(analyseArticle(article, known())) };
}

let names: readonly string[] = [];

/** Our scan of a text for every name we know. */
export function scan(text: string): OurScanSpeed {
  const { gazetteer, groups } = known();
  if (!gazetteer) throw new Error('the list of places was not opened');
  names = allNames(gazetteer, groups.aliases);
  return scanOurs(gazetteer, groups.aliases, text, names.length);
}

/** A peer's scan of a text for so many of the same names. */
export function scanPeer(peer: ScanPeer, count: number, text: string): ScanSpeed {
  return scanTheirs(peer, names.slice(0, count), text);
}
