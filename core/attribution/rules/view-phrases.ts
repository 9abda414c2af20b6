/** "In the view of the mayor, A", "A, per a spokesman", "By the mayor's account, A": said by whoever holds the view. */
import { coveredWords } from '../cues/covered-words.ts';
import { type Cue, headOf } from '../cues/cue-model.ts';
import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { GENITIVE } from '../english/feature-words.ts';
import { opener } from '../english/openers.ts';
import { BEFORE_VIEW, LONGEST_VIEW, NO_VIEW, VIEW_BEHIND, VIEW_OF } from '../english/view-phrases.ts';
import { type ParsedText, phrasesIn, wordAt } from '../parsing/parsed-text.ts';

/** A phrase with whose view it is. */
interface View {
  readonly cue: Cue;
  readonly source: Stretch;
  /** First and last word of the whole, half-open. */
  readonly whole: Stretch;
}

const opensView = opener('view');
/** Words in which a cue would make the phrase part of another report. */
const NEAR = 4;

/** Adds the phrases that no cue covers. */
export function addViews(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const found: LinkedCue[] = [];
  const isCovered = coveredWords(linked);
  parsed.words.forEach((word, i) => {
    if (!opensView(word) || word.quote >= 0 || isCovered(i, i + NEAR)) return;
    const view = viewOf(parsed, i) ?? viewBehind(parsed, i);
    const content = view && contentOf(parsed, view);
    if (content) found.push({ cue: view.cue, source: view.source, content: [content] });
  });
  return found.length === 0 ? [...linked] : [...linked, ...found].sort((a, b) => a.cue.from - b.cue.from);
}

/** "in the view of | the mayor", "per | a spokesman". */
function viewOf(parsed: ParsedText, from: number): View | null {
  const words = parsed.words.slice(from, from + LONGEST_VIEW).map(({ lower }) => lower);
  const opener = VIEW_OF.exec(`${words.join(' ')} `)?.[0];
  if (!opener) return null;
  const to = from + opener.trim().split(' ').length;
  const source = holderAt(parsed, to);
  return source && { cue: { from, to, head: headOf(parsed, from, to) }, source, whole: { from, to: source.to } };
}

/** "by | the mayor's | account". */
function viewBehind(parsed: ParsedText, from: number): View | null {
  if (!BEFORE_VIEW.test(wordAt(parsed, from).lower)) return null;
  const phrase = phrasesIn(parsed, wordAt(parsed, from).sentence).find((each) => each.from === from + 1);
  if (!phrase) return null;
  const genitive = parsed.words.slice(phrase.from, phrase.to).findIndex(({ lower }) => GENITIVE.has(lower));
  const at = phrase.from + genitive + 1;
  const rest = parsed.words.slice(at, phrase.to).map(({ lower }) => lower);
  if (genitive < 1 || !VIEW_BEHIND.test(rest.join(' '))) return null;
  return {
    cue: { from: at, to: phrase.to, head: phrase.to - 1 },
    source: { from: phrase.from, to: at - 1 },
    whole: { from, to: phrase.to },
  };
}

/** Somebody, up to the comma or the end of the sentence. */
function holderAt(parsed: ParsedText, from: number): Stretch | null {
  const { sentence } = wordAt(parsed, from);
  // "geolocated | footage".
  const start = wordAt(parsed, from).tag === 'VERB' ? from + 1 : from;
  const phrase = phrasesIn(parsed, sentence).find((each) => each.from === start);
  const isSomebody = phrase && parsed.words.slice(start, phrase.to).some(({ headKind }) => headKind > 0);
  if (!isSomebody || NO_VIEW.test(wordAt(parsed, from).lower)) return null;
  let to = phrase.to;
  while (wordAt(parsed, to).sentence === sentence && wordAt(parsed, to).kind === 'word') to++;
  return { from, to };
}

/** The rest of a sentence that the view opens or ends. */
function contentOf(parsed: ParsedText, { whole }: View): Stretch | null {
  const sentence = parsed.sentences[wordAt(parsed, whole.from).sentence];
  if (!sentence) return null;
  const isEnd = (at: number): boolean => at >= sentence.to || /^[.!?…]$/.test(wordAt(parsed, at).text);
  if (whole.from === sentence.from && wordAt(parsed, whole.to).text === ',') {
    const to = isEnd(sentence.to - 1) ? sentence.to - 1 : sentence.to;
    return to > whole.to + 1 ? { from: whole.to + 1, to } : null;
  }
  const before = wordAt(parsed, whole.from - 1).text === ',' ? whole.from - 1 : whole.from;
  return isEnd(whole.to) && before > sentence.from ? { from: sentence.from, to: before } : null;
}
