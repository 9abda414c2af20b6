/**
 * Figures for armed-group mentions on the development corpora: `node benchmarks/quality/groups.ts [--glossary FILE]`.
 * Corpora are looked for in NEWSGLOSS_CORPORA, else in ../shared/corpora beside the project; nothing of them is kept.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gunzipSync } from 'node:zlib';
import { type GroupGlossary, loadGroupGlossary } from '../../core/glossary/group-glossary.ts';
import { findGroups } from '../../core/mention/groups/find-groups.ts';
import type { GroupMention } from '../../core/report/page-report.ts';
import { compileGroups } from '../../glossary/compile-groups.ts';

interface GoldGroup {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly level: string;
  readonly canonical?: string;
}
interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly groups: readonly GoldGroup[];
}
interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}
interface Score {
  readonly exact: Rates;
  readonly overlap: Rates;
  readonly entityRecall: { readonly r: number };
  readonly linking: { readonly correct: number; readonly linked: number; readonly acc: number };
}
interface Scorer {
  score(gold: readonly GoldDocument[], pred: readonly unknown[]): Score;
}

const corpora = process.env.NEWSGLOSS_CORPORA ?? join(import.meta.dirname, '../../../shared/corpora');
const folder = join(corpora, 'groups');

/** The corpora's own scorer, loaded at run time since it is not part of the project. */
async function loadScorer(): Promise<Scorer> {
  const loaded: unknown = await import(join(folder, 'score.mjs'));
  if (!isScorer(loaded)) throw new Error('score.mjs has no score()');
  return loaded;
}

function isScorer(loaded: unknown): loaded is Scorer {
  return typeof loaded === 'object' && loaded !== null && 'score' in loaded && typeof loaded.score === 'function';
}

function readGold(name: string): GoldDocument[] {
  const lines = gunzipSync(readFileSync(join(folder, name)))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.map((line): GoldDocument => JSON.parse(line));
}

function mentionsOf({ text }: GoldDocument, glossary: GroupGlossary): readonly GroupMention[] {
  const model = { text, blocks: [{ start: 0, end: text.length, tag: 'p' }] };
  return findGroups({ model, headline: '', lang: 'en', published: null }, glossary).mentions;
}

/** The corpora name unlisted units `unit:` and their words; a mention in no glossary is compared under that form. */
function unitId(text: string): string {
  return `unit:${text.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}`;
}

function predict(gold: readonly GoldDocument[], glossary: GroupGlossary): unknown[] {
  return gold.map((document) => ({
    id: document.id,
    groups: mentionsOf(document, glossary).map(({ start, end, text, name, id }) => ({
      start,
      end,
      text,
      id: id ?? unitId(name),
    })),
  }));
}

function unlistedPrecision(gold: readonly GoldDocument[], glossary: GroupGlossary): string {
  let right = 0;
  let wrong = 0;
  for (const document of gold) {
    for (const mention of mentionsOf(document, glossary)) {
      if (mention.listed) continue;
      const over = document.groups.filter((each) => each.start < mention.end && mention.start < each.end);
      if (over.some(({ level }) => level === 'named')) right++;
      else if (over.length === 0) {
        wrong++;
        if (process.argv.includes('--errors')) console.log('  unlisted, not in gold:', mention.text);
      }
    }
  }
  return `${right} right, ${wrong} not in the gold: ${(right / Math.max(1, right + wrong)).toFixed(3)}`;
}

function printErrors(gold: readonly GoldDocument[], glossary: GroupGlossary): void {
  for (const document of gold) {
    const mentions = mentionsOf(document, glossary);
    const around = (start: number, end: number) =>
      document.text.slice(Math.max(0, start - 40), end + 30).replaceAll('\n', ' ');
    const named = document.groups.filter(({ level }) => level === 'named');
    for (const each of named) {
      const over = mentions.filter((mention) => mention.start < each.end && each.start < mention.end);
      const exact = over.find((mention) => mention.start === each.start && mention.end === each.end);
      if (over.length === 0) console.log('  MISSED', each.text, '·', each.canonical, '·', around(each.start, each.end));
      else if (exact === undefined) console.log('  EXTENT', each.text, '·', over.map(({ text }) => text).join(' | '));
      const id = exact?.id ?? over[0]?.id;
      if (each.canonical !== undefined && over.length > 0 && id !== each.canonical) {
        console.log('  LINK', each.text, '·', each.canonical, '·', id);
      }
    }
    for (const mention of mentions) {
      const over = document.groups.filter((each) => each.start < mention.end && mention.start < each.end);
      if (over.length === 0)
        console.log('  EXTRA', mention.text, '·', mention.id, '·', around(mention.start, mention.end));
    }
  }
}

function millisecondsPer1000Words(gold: readonly GoldDocument[], glossary: GroupGlossary): number {
  const words = gold.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  for (const document of gold.slice(0, 20)) mentionsOf(document, glossary);
  // Processor time: the clock would count whatever else the machine does.
  const start = process.cpuUsage();
  for (const document of gold) mentionsOf(document, glossary);
  const { user } = process.cpuUsage(start);
  return user / words;
}

const rates = ({ p, r, f1 }: Rates) => `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1.toFixed(3)}`;

async function main(): Promise<void> {
  if (!existsSync(folder)) {
    console.log(`No corpora in ${corpora}: set NEWSGLOSS_CORPORA.`);
    return;
  }
  const option = process.argv.indexOf('--glossary');
  const file = process.argv[option + 1];
  const json = option > 0 && file !== undefined ? readFileSync(file, 'utf8') : await compileGroups();
  const loadStart = performance.now();
  const glossary = loadGroupGlossary(json);
  const loadMs = performance.now() - loadStart;
  const scorer = await loadScorer();
  const [re3d, muc4] = [readGold('re3d-dev.jsonl.gz'), readGold('muc4-train-subset.jsonl.gz')];
  const first = scorer.score(re3d, predict(re3d, glossary));
  const second = scorer.score(muc4, predict(muc4, glossary));
  if (process.argv.includes('--errors')) printErrors(re3d, glossary);
  console.log(`glossary: ${glossary.entries.length} groups, loaded in ${loadMs.toFixed(1)} ms`);
  console.log(`re3d dev   exact    ${rates(first.exact)}   (target F1 .94)`);
  console.log(`           overlap  ${rates(first.overlap)}   (target .96 .96 .96)`);
  console.log(
    `           linking  ${first.linking.correct}/${first.linking.linked} = ${first.linking.acc.toFixed(3)}   (target .98)`,
  );
  console.log(`           unlisted ${unlistedPrecision(re3d, glossary)}   (target .9)`);
  console.log(
    `MUC-4      recall   ${second.overlap.r.toFixed(3)}, entity recall ${second.entityRecall.r.toFixed(3)}   (target .95, .95)`,
  );
  console.log(
    `time       ${millisecondsPer1000Words(re3d, glossary).toFixed(2)} ms per 1,000 words re3d, ${millisecondsPer1000Words(muc4, glossary).toFixed(2)} ms MUC-4   (target 2)`,
  );
}

await main();
