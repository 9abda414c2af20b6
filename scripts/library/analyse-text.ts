/**
 * `npm run analyse-text -- FILE.txt`: who says what in a plain text, as JSON on standard output. A worked example of
 * the library (docs/library.md), short enough to copy.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { analyseArticle } from '../../core/analyse-article.ts';
import { inputFromText } from '../../core/article/input-from-text.ts';
import { loadKnowledge } from './load-knowledge.ts';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: npm run analyse-text -- FILE.txt');
  process.exit(2);
}
const text = await readFile(resolve(process.env.INIT_CWD ?? '.', path), 'utf8').catch((error: Error) => {
  console.error(`cannot read the text: ${error.message}`);
  process.exit(1);
});
const input = inputFromText({ text });
const { mentions, attributions } = analyseArticle(input, await loadKnowledge());
const words = (spans: readonly (readonly [number, number])[]) =>
  spans.map(([start, end]) => input.text.slice(start, end)).join(' … ');
const statements = attributions.map((each) => ({
  source: each.canonicalSource,
  unnamed: each.unnamed,
  party: each.party,
  cue: words(each.cue),
  content: words(each.content),
}));
const names = mentions.map(({ kind, text: marked, name, id }) => ({ kind, marked, name, id }));
console.log(JSON.stringify({ statements, names }, null, 2));
