/** Hedges, each with its kind: `[[may]]` is what is marked. */
import { describe, expect, it } from 'vitest';
import { analyseParagraph } from './analyse-paragraph.ts';

/** The text with its hedges marked, and their kinds in order. */
function hedgesIn(text: string): { readonly marked: string; readonly kinds: readonly string[] } {
  const { hedges } = analyseParagraph(text);
  const inOrder = [...hedges].sort((a, b) => a.start - b.start);
  let marked = '';
  let at = 0;
  for (const { start, end } of inOrder) {
    marked += `${text.slice(at, start)}[[${text.slice(start, end)}]]`;
    at = end;
  }
  return { marked: marked + text.slice(at), kinds: inOrder.map(({ kind }) => kind) };
}

const table = (cases: readonly (readonly [string, string])[]) =>
  it.each(cases)('%s: %s', (kinds, marked) => {
    const found = hedgesIn(marked.replaceAll('[[', '').replaceAll(']]', ''));
    expect(found).toEqual({ marked, kinds: kinds === 'none' ? [] : kinds.split(', ') });
  });

describe('words by which a text shows how sure it is', () => {
  table([
    ['verification', 'The figure [[could not be independently verified]].'],
    ['verification', 'The cause of the fire [[remains unclear]].'],
    ['verification', '[[There was no official confirmation]] by noon.'],
    ['reportative', 'The mill was [[reportedly]] closed.'],
    ['reportative', 'Guards held two [[suspected]] smugglers.'],
    ['reportative', 'Guards held the [[alleged]] “bookkeeper of the river mill” there.'],
    ['none', 'The guards suspected two men of theft.'],
    ['none', 'They suspected fraud from the start.'],
    ['epistemic', 'The bridge [[may]] close.'],
    ['epistemic', 'The bridge [[could]] be closed for a week.'],
    ['epistemic', 'The road was [[most likely]] closed.'],
    ['epistemic', 'The road [[appears]] to be closed.'],
    ['epistemic, epistemic', 'The road [[may]] open, but [[perhaps]] not today.'],
    ['certainty', 'The road is [[clearly]] closed.'],
    ['certainty', 'The road was, [[of course]], closed.'],
    ['reportative_agentless', 'They left because of [[reports of]] looting.'],
    ['none', 'They left what he believed to be a mill.'],
    ['none', 'It rained in May 2024.'],
    ['none', 'It rained on 7 May.'],
    ['none', 'It rained in early May there.'],
    ['epistemic', 'Council [[May]] Close Bridge Soon.'],
    ['epistemic', 'It rained. [[May]] it snow.'],
    ['distancing_noun', 'The [[so-called]] harbour guard left.'],
    ['reportative_agentless', 'Ten men [[are feared]] dead.'],
    ['reportative_agentless', 'The mill [[was believed]] to be empty.'],
  ]);
});

describe('the month of May is no hedge', () => {
  table([
    ['none', 'The road closed in May after rain.'],
    ['none', 'The road closed on 5 May after rain.'],
    ['none', 'May 5 was a cold day.'],
    ['epistemic', 'The rain [[may]] end.'],
  ]);
});

describe('what a source’s verb shows', () => {
  table([
    ['distancing_verb', 'The army [[claimed]] that the hill was empty.'],
    ['none', 'The group claimed responsibility for the fire.'],
    ['loaded_cue', 'The minister [[admitted]] that the road was closed.'],
    ['factive_cue', 'The minister [[confirmed]] that the road was closed.'],
    ['none', 'The minister pointed to the road that was closed.'],
    ['factive_cue', 'The minister [[pointed out]] that the road was closed.'],
    ['none', 'The minister said that the road was closed.'],
    ['denial_noncomment', 'The minister [[denied]] that the road was closed.'],
    ['denial_noncomment', 'The minister [[rejected]] the report.'],
    ['denial_noncomment', 'The ministry [[declined to comment]].'],
    ['denial_noncomment', 'The ministry [[did not respond to a request for comment]].'],
  ]);
});

describe('marks round words that nobody is quoted with', () => {
  table([
    ['scare_quotes', 'The [[“safe”]] road was closed by mud.'],
    ['scare_quotes', 'The [[“safe and dry road”]] was closed by mud.'],
    ['none', 'The “safe and dry and short road” was closed by mud.'],
    ['none', 'The “safe, dry” road was closed by mud.'],
    ['none', 'The “Halden Star” sank in the harbour.'],
    ['none', 'The “Star of Halden” sank in the harbour.'],
    ['none', 'The “Halden 5” sank in the harbour.'],
    ['none', 'The guard, ‘Halden’, left the harbour.'],
    ['none', 'A ferry named “safe passage” sank in the harbour.'],
    ['none', 'The minister said that the road was “safe”.'],
    ['none', 'The guard of gate “A” left the harbour.'],
  ]);
});
