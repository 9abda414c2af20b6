/** "Asked whether …, he replied", "Writing on Telegram, the governor said": an opening that ends at a comma, and a report behind it. */
import { opener } from '../english/openers.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';

const isParticiple = opener('opening');

/** Whether the word opens its sentence and reports nothing: the report follows. */
export function opensBeforeReport(parsed: ParsedText, at: number): boolean {
  const word = wordAt(parsed, at);
  if (!isParticiple(word)) return false;
  const sentence = parsed.sentences[word.sentence];
  const first = sentence && wordAt(parsed, sentence.from).kind === 'quote' ? sentence.from + 1 : sentence?.from;
  if (!sentence || first !== at) return false;
  const after = parsed.words.slice(at + 1, sentence.to);
  const comma = after.findIndex(({ text }) => text === ',');
  return comma >= 0 && after.slice(comma).some(({ tag, cueKind }) => tag === 'VERB' && cueKind > 0);
}
