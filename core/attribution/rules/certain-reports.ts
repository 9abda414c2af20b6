/** "The army | denies using mines": a verb that the models took for a noun and that is nothing but speech, behind a speaker. */
import { coveredWords } from '../cues/covered-words.ts';
import type { LinkedCue } from '../cues/linked-cue.ts';
import { isCertain } from '../parsing/certain-tags.ts';
import { type ParsedText, phraseBefore, wordAt } from '../parsing/parsed-text.ts';
import { reportAt } from './relative-subjects.ts';

/** Adds the reports that only a mistaken part of speech kept from being found. */
export function addCertainReports(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const isCovered = coveredWords(linked);
  const found = parsed.words.flatMap((word, i) => {
    if (!isCertain(word.lower, 'VERB') || word.tag !== 'VERB' || word.quote >= 0) return [];
    const subject = phraseBefore(parsed, wordAt(parsed, i - 1).tag === 'ADV' ? i - 1 : i);
    const speaks = subject !== undefined && wordAt(parsed, subject.head).headKind > 0;
    if (!speaks || isCovered(i)) return [];
    return reportAt(parsed, { from: subject.from, to: subject.to }, i) ?? [];
  });
  return found.length === 0 ? [...linked] : [...linked, ...found].sort((a, b) => a.cue.from - b.cue.from);
}
