/** "The fighters, who vowed to return, hold two villages": what is said ends where the main clause goes on. */

import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { PARTICIPLE_OR_NAMED, RELATIVE } from '../english/grammar-words.ts';
import { opener } from '../english/openers.ts';
import { JOINS_SPEAKERS, PUT_TO_SOURCE, REQUESTS } from '../english/report-words.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';

const isSilence = opener('silence');

/** Ends the contents of relative clauses between commas. */
export function endRelatives(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  return linked.map((attribution) => {
    const { source, cue } = attribution;
    const content = attribution.content.filter(
      (stretch) =>
        !tellsOf(parsed, stretch, source) &&
        !tellsOfQuestion(parsed, stretch, cue.to) &&
        !(isSilence(wordAt(parsed, cue.from)) && isOtherClause(parsed, stretch, cue.to)),
    );
    const relative =
      source?.to === (source?.from ?? 0) + 1 &&
      RELATIVE.test(wordAt(parsed, source?.from ?? -1).lower) &&
      wordAt(parsed, (source?.from ?? 0) - 1).text === ',';
    if (!relative) return content.length === attribution.content.length ? attribution : { ...attribution, content };
    return {
      ...attribution,
      content: content.map((stretch) => (stretch.from < cue.to ? stretch : endOf(parsed, stretch))),
    };
  });
}

/** "no response from the rebels, | who have vowed": what tells of a source is not what it says. */
function tellsOf(parsed: ParsedText, { from }: Stretch, source: Stretch | null): boolean {
  if (!source || !RELATIVE.test(wordAt(parsed, from).lower)) return false;
  return from === source.to || (from === source.to + 1 && wordAt(parsed, source.to).text === ',');
}

/** "could not be reached, | and a guard said": what another says. */
function isOtherClause(parsed: ParsedText, { from }: Stretch, cueEnd: number): boolean {
  const at = wordAt(parsed, from).text === ',' ? from + 1 : from;
  return from >= cueEnd && JOINS_SPEAKERS.test(wordAt(parsed, at).lower);
}

/** "did not respond to messages | left by this agency". */
function tellsOfQuestion(parsed: ParsedText, { from }: Stretch, cueEnd: number): boolean {
  const asked = REQUESTS.test(wordAt(parsed, cueEnd - 1).lower);
  return asked && from === cueEnd && PUT_TO_SOURCE.test(wordAt(parsed, from).lower);
}

/** Up to the comma behind which a verb without a subject stands: the main clause's. */
function endOf(parsed: ParsedText, stretch: Stretch): Stretch {
  for (let i = stretch.from + 1; i < stretch.to - 1; i++) {
    const next = wordAt(parsed, wordAt(parsed, i + 1).tag === 'ADV' ? i + 2 : i + 1);
    const goesOn = next.tag === 'AUX' || (next.tag === 'VERB' && !/ing$/.test(next.lower));
    if (wordAt(parsed, i).text === ',' && wordAt(parsed, i).quote < 0 && goesOn) return { from: stretch.from, to: i };
  }
  return stretch;
}

/** "that the operation, code-named X, | was intended to": what stops before the verb of its own clause goes on. */
export function completeClauses(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  return linked.map((attribution) => {
    const { content, cue } = attribution;
    const last = content.at(-1);
    if (!last || last.from < cue.to || wordAt(parsed, last.from).lower !== 'that') return attribution;
    const sentence = parsed.sentences[wordAt(parsed, last.to - 1).sentence];
    const verbless = !parsed.words
      .slice(last.from, last.to)
      .some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !PARTICIPLE_OR_NAMED.test(lower)));
    const goesOn = wordAt(parsed, last.to).text === ',' && wordAt(parsed, last.to + 1).tag === 'AUX';
    if (
      !sentence ||
      !verbless ||
      !goesOn ||
      linked.some((other) => other !== attribution && other.cue.from >= last.to && other.cue.from < sentence.to)
    )
      return attribution;
    const end = /^[.!?…]$/.test(wordAt(parsed, sentence.to - 1).text) ? sentence.to - 1 : sentence.to;
    return { ...attribution, content: [...content.slice(0, -1), { from: last.from, to: end }] };
  });
}
