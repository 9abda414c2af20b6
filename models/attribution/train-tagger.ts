/**
 * Trains the part-of-speech tagger on the tags another tagger gives the training texts (wink-nlp with its English lite
 * model, both MIT; not a dependency: `npm install --no-save wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1`).
 * usage: node models/attribution/train-tagger.ts [FOLDER_WITH_NODE_MODULES]
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { TAGS, traitsOf } from '../../core/attribution/parsing/part-of-speech.ts';
import { forTag, tagFeatures, type WordTraits } from '../../core/attribution/parsing/tag-features.ts';
import { splitSentences } from '../../core/text/sentences.ts';
import { type Token, tokenise } from '../../core/text/tokens.ts';
import { mayTrain, readConflictTexts, readCorpus, toTextModel } from './corpora.ts';
import { quantise, TrainingTable } from './perceptron.ts';
import { SETTINGS } from './settings.ts';
import { saveTables } from './weights-file.ts';

const EPOCHS = 4;

interface Sentence {
  readonly tokens: readonly Token[];
  readonly traits: readonly WordTraits[];
  readonly gold: readonly number[];
}

const require = createRequire(resolve(process.argv[2] ?? '.', 'package.json'));
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'));

function silverTags(text: string): Map<number, string> {
  const doc = wink.readDoc(text);
  const words: string[] = doc.tokens().out();
  const tags: string[] = doc.tokens().out(wink.its.pos);
  const at = new Map<number, string>();
  let cursor = 0;
  words.forEach((word, i) => {
    const start = text.indexOf(word, cursor);
    if (start < 0 || start > cursor + 20) return;
    at.set(start, tags[i] ?? 'X');
    cursor = start + word.length;
  });
  return at;
}

function prepare(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const silver = silverTags(text);
  for (const block of toTextModel(text).blocks) {
    const tokens = tokenise(text, block.start, block.end).flatMap(markByMark);
    for (const { from, to } of splitSentences(tokens)) {
      const slice = tokens.slice(from, to);
      const gold = slice.map((token) => goldTag(token, silver));
      sentences.push({ tokens: slice, traits: slice.map(traitsOf), gold });
    }
  }
  return sentences;
}

/** Quotation marks typed twice, which a reader's tokens join, as the two marks that the other tagger sees. */
function markByMark(token: Token): Token[] {
  if (token.text !== '""') return [token];
  const middle = token.start + 1;
  return [
    { ...token, end: middle, text: '"', lower: '"' },
    { ...token, start: middle, text: '"', lower: '"' },
  ];
}

function goldTag(token: Token, silver: ReadonlyMap<number, string>): number {
  const tag = silver.get(token.start);
  if (tag === undefined) return -1;
  const index = TAGS.findIndex((known) => tag.startsWith(known) && known.length === tag.length);
  return index < 0 ? TAGS.indexOf('X') : index;
}

/** Index of the best tag; weights of a table in training change too often for the sums that reading uses. */
function bestTag({ weights, mask }: TrainingTable, features: readonly number[], token: Token): number {
  if (token.kind === 'mark' || token.kind === 'quote') return TAGS.indexOf('PUNCT');
  const scores = TAGS.map((_, tag) =>
    features.reduce((sum, feature) => sum + (weights[forTag(feature, tag) & mask] ?? 0), 0),
  );
  return scores.indexOf(Math.max(...scores));
}

const texts = [...readCorpus('polnear_train.jsonl.gz'), ...readConflictTexts().filter(mayTrain)].map((doc) => doc.text);
const sentences = texts.flatMap(prepare);
const table = new TrainingTable(SETTINGS.bits.tags);
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  let right = 0;
  let seen = 0;
  for (const { tokens, traits, gold } of sentences) {
    let before: number = TAGS.length;
    let before2: number = TAGS.length;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      const target = gold[i] ?? -1;
      if (!token) continue;
      const features = tagFeatures(traits, i, before, before2);
      const guess = bestTag(table, features, token);
      table.tick();
      if (target >= 0) {
        seen++;
        if (guess === target) right++;
        else if (token.kind === 'word' || token.kind === 'number') {
          for (const feature of features) {
            table.add(forTag(feature, target), 1);
            table.add(forTag(feature, guess), -1);
          }
        }
      }
      before2 = before;
      before = guess;
    }
  }
  console.log(`epoch ${epoch}: ${((100 * right) / seen).toFixed(2)} % of ${seen}`);
}
saveTables({ tags: quantise(table.averaged().weights, SETTINGS.keep.tags).encoded });
