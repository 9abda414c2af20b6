/** Turns linked cues into attributions as the report shows them: spans, kind, class, flags, nesting. */

import type { Attribution, Segment } from '../report/page-report.ts';
import { classifySource } from './classes/classify-source.ts';
import { isDeclined, isDenied, withholdsName } from './cues/flags.ts';
import type { LinkedCue, Stretch } from './cues/linked-cue.ts';
import { NOBODY_AT_ALL } from './english/grammar-words.ts';
import { TELLING } from './english/report-words.ts';
import { INFINITIVE_STANCE_STEMS, STANCE_STEMS } from './english/stance-words.ts';
import { nestAttributions } from './links/nest.ts';
import type { AttributionInput } from './parsing/attribution-input.ts';
import type { NounPhrase } from './parsing/noun-phrases.ts';
import { type ParsedText, phrasesIn, type Word, wordAt } from './parsing/parsed-text.ts';
import { resolveSources, type SourceEntry } from './resolution/canonical-sources.ts';
import { introducedPersons } from './resolution/introduced-persons.ts';
import { lendParties } from './resolution/owned-parties.ts';
import { outletIn, settle } from './resolution/settle-class.ts';
import { entryOf, namedBodies, outletOf, textOf } from './resolution/source-entries.ts';
import { keepSpoken } from './resolution/spoken-sources.ts';

const SIDED = new Set(['armed_party', 'official_body', 'named_person', 'unnamed_official']);

export function describeAttributions(
  parsed: ParsedText,
  found: readonly LinkedCue[],
  input: AttributionInput,
): Attribution[] {
  const linked = keepSpoken(parsed, found);
  const entries = new Map<LinkedCue, SourceEntry>();
  for (const attribution of [...linked].sort(bySource)) {
    if (attribution.source)
      entries.set(attribution, entryOf(parsed, { stretch: attribution.source, content: attribution.content }, input));
  }
  const bodies = namedBodies(input);
  resolveSources(parsed, [...entries.values()], { bodies, introducedIn: introducedPersons(parsed, input) });
  lendParties(parsed, [...entries.values()], bodies, input);
  const own = outletIn(parsed);
  for (const [attribution, entry] of entries) settle(parsed, attribution, entry, own);
  const nesting = nestAttributions(parsed, linked);
  return linked.map((attribution, i) => {
    const entry = entries.get(attribution);
    const nested = nesting[i] ?? { nestedIn: null, via: null };
    return describe(parsed, attribution, entry, nested, input);
  });
}

const bySource = (a: LinkedCue, b: LinkedCue): number =>
  (a.source?.from ?? a.cue.from) - (b.source?.from ?? b.cue.from);

function describe(
  parsed: ParsedText,
  attribution: LinkedCue,
  entry: SourceEntry | undefined,
  nested: { readonly nestedIn: number | null; readonly via: string | null },
  input: AttributionInput,
): Attribution {
  const cueWords = parsed.words.slice(attribution.cue.from, attribution.cue.to);
  const sourceClass = entry?.traits.sourceClass ?? 'none';
  return {
    source: attribution.source ? [segmentOf(parsed, attribution.source)] : [],
    cue: [segmentOf(parsed, attribution.cue)],
    content: attribution.content.map((stretch) => segmentOf(parsed, stretch)),
    kind: kindOf(parsed, attribution, cueWords),
    quote: quoteOf(parsed, attribution.content),
    sourceClass,
    unnamed: entry?.traits.unnamed ?? false,
    described: entry?.traits.described ?? false,
    canonicalSource: entry?.canonical ?? '',
    party: SIDED.has(sourceClass) ? (entry?.party ?? null) : null,
    denial: isDenied(cueWords),
    declined: isDeclined(cueWords, entry && withNegation(parsed, entry)),
    anonymityCondition: entry !== undefined && withholdsName(parsed, attribution),
    via: nested.via ?? channelOf(parsed, attribution, input),
    nestedIn: nested.nestedIn,
  };
}

/** "Neither | the army nor the rebels responded": the source with a negation right before it. */
function withNegation(parsed: ParsedText, { stretch, words }: SourceEntry): readonly Word[] {
  const before = wordAt(parsed, stretch.from - 1);
  return NOBODY_AT_ALL.test(before.lower) ? [before, ...words] : words;
}

/** "told Reuters": the outlet the statement came through. */
function channelOf(parsed: ParsedText, attribution: LinkedCue, input: AttributionInput): string | null {
  if (!TELLING.test(wordAt(parsed, attribution.cue.to - 1).lower)) return null;
  const phrase = phraseAt(parsed, attribution.cue.to);
  if (!phrase) return null;
  const words = parsed.words.slice(phrase.from, phrase.to);
  const { sourceClass } = classifySource(words, { namesGroup: false, outlet: outletOf(input) });
  // "told the outlet" names none.
  return sourceClass === 'media' && words.some(({ capital }) => capital) ? textOf(parsed, phrase) : null;
}

/** The noun phrase that begins with this word. */
function phraseAt(parsed: ParsedText, from: number): NounPhrase | undefined {
  return phrasesIn(parsed, wordAt(parsed, from).sentence).find((phrase) => phrase.from === from);
}

function kindOf(parsed: ParsedText, attribution: LinkedCue, cueWords: readonly Word[]): Attribution['kind'] {
  const first = attribution.content[0];
  if (first && wordAt(parsed, first.from).kind === 'quote') return 'quote';
  if (isDenied(cueWords) || isDeclined(cueWords)) return 'report';
  const after = wordAt(parsed, attribution.cue.to);
  if (after.lower === 'that') return 'report';
  const main = cueWords.filter((word) => word.tag !== 'AUX' && word.tag !== 'ADV');
  if (main.some((word) => STANCE_STEMS.has(word.stem))) return 'stance';
  const next = after.lower === 'not' ? wordAt(parsed, attribution.cue.to + 1) : after;
  const infinitive = next.lower === 'to' || cueWords.at(-1)?.lower === 'to';
  return infinitive && main.some((word) => INFINITIVE_STANCE_STEMS.has(word.stem)) && attribution.source
    ? 'stance'
    : 'report';
}

function quoteOf(parsed: ParsedText, content: readonly Stretch[]): Attribution['quote'] {
  let quoted = 0;
  let seen = 0;
  let opened = true;
  for (const { from, to } of content) {
    if (wordAt(parsed, from).kind !== 'quote') opened = false;
    for (let i = from; i < to; i++) {
      if (wordAt(parsed, i).kind === 'mark') continue;
      seen++;
      if (wordAt(parsed, i).quote >= 0) quoted++;
    }
  }
  if (quoted === 0 || seen === 0) return 'indirect';
  return opened && quoted === seen ? 'direct' : 'mixed';
}

function segmentOf(parsed: ParsedText, stretch: Stretch): Segment {
  return [wordAt(parsed, stretch.from).start, wordAt(parsed, stretch.to - 1).end];
}
