/** "The minister said:" at the end of a paragraph: the statement is the paragraphs that follow, quoted or not. */

import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { FIRST_PERSON } from '../english/grammar-words.ts';
import { type ParsedText, wordAt } from '../parsing/parsed-text.ts';

const HEADING = /^h[1-6]$/;

export function continueStatements(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  const swallowed: Stretch[] = [];
  const extended = linked.map((attribution) => {
    const statement = statementAfter(parsed, attribution, linked);
    if (!statement) return attribution;
    swallowed.push(statement);
    return { ...attribution, content: [statement] };
  });
  // Reports inside a statement are looked for anew (`links/nested-reports.ts`).
  const outer = extended.filter(({ cue }) => !swallowed.some(({ from, to }) => cue.from >= from && cue.to <= to));
  return outer.filter((attribution) => !repeatsSpeaker(parsed, attribution, outer));
}

/** "We regret", said inside a quotation, by whoever is quoted. */
function repeatsSpeaker(parsed: ParsedText, { cue, source }: LinkedCue, all: readonly LinkedCue[]): boolean {
  const quote = wordAt(parsed, cue.head).quote;
  if (quote < 0 || !source || !FIRST_PERSON.test(wordAt(parsed, source.from).lower)) return false;
  return all.some((other) =>
    other.content.some(({ from, to }) => from < cue.from && cue.to <= to && wordAt(parsed, from).quote === quote),
  );
}

function statementAfter(parsed: ParsedText, attribution: LinkedCue, all: readonly LinkedCue[]): Stretch | null {
  const colon = wordAt(parsed, attribution.cue.to);
  const block = parsed.blocks[colon.block];
  if (colon.text !== ':' || !block) return null;
  const opensBlock = attribution.cue.to + 1 === block.to;
  const from = attribution.cue.to + 1;
  const next = wordAt(parsed, from);
  // Inside the paragraph, only unquoted first-person statements run on ("X said: We have worked …").
  if (!opensBlock && (next.kind === 'quote' || !speaksInFirstPerson(parsed, from))) return null;
  const to = statementEnd(parsed, opensBlock ? colon.block + 1 : colon.block, all, attribution);
  const last = wordAt(parsed, to - 1);
  const end = /^[.]$/.test(last.text) ? to - 1 : to;
  return end > from ? { from, to: end } : null;
}

function statementEnd(parsed: ParsedText, first: number, all: readonly LinkedCue[], own: LinkedCue): number {
  const opener = parsed.blocks[first];
  if (!opener) return own.cue.to + 1;
  const quoted = wordAt(parsed, opener.from).kind === 'quote';
  let end = opener.to;
  if (quoted) {
    const quotation = parsed.quotations[wordAt(parsed, opener.from).quote];
    if (quotation?.closed) return quotation.to;
  }
  for (let b = first + 1; b < parsed.blocks.length; b++) {
    const block = parsed.blocks[b];
    if (!block || HEADING.test(block.tag) || block.tag !== opener.tag) break;
    if (quoted !== (wordAt(parsed, block.from).kind === 'quote')) break;
    if (
      !quoted &&
      all.some(({ cue, source }) => cue.from >= block.from && cue.to <= block.to && isOther(parsed, source))
    )
      break;
    end = block.to;
  }
  return end;
}

/** A third person speaks here: the statement is over. */
function isOther(parsed: ParsedText, source: Stretch | null): boolean {
  if (!source) return false;
  const first = wordAt(parsed, source.from);
  if (speaksInFirstPerson(parsed, source.from)) return false;
  return first.tag === 'PROPN' && source.from === (parsed.sentences[first.sentence]?.from ?? -1);
}

function speaksInFirstPerson(parsed: ParsedText, from: number): boolean {
  const block = parsed.blocks[wordAt(parsed, from).block];
  if (!block) return false;
  return parsed.words.slice(from, block.to).some((word) => FIRST_PERSON.test(word.lower));
}
