/**
 * '"We hold it," Colonel Dar said, denying reports that his men had fled': the reports are others', and what the colonel says of
 * them is that they are false. The noun is no verb of his.
 */
import { headOf } from '../cues/cue-model.ts';
import type { LinkedCue, Stretch } from '../cues/linked-cue.ts';
import { opener } from '../english/openers.ts';
import { PUT_ABOUT } from '../english/report-words.ts';
import { type ParsedText, phraseBefore, wordAt } from '../parsing/parsed-text.ts';

/** Words between "denying" and the reports. */
const LONGEST_OBJECT = 4;
const isRefusing = opener('refusing');

/** Where reports are refused: the participle, the noun, and where what they tell ends. */
interface Refusal {
  readonly at: number;
  readonly noun: number;
  readonly end: number;
}

/** Makes the participle the cue wherever reports are denied, dismissed or confirmed. */
export function refuseReports(parsed: ParsedText, linked: readonly LinkedCue[]): LinkedCue[] {
  let all = [...linked];
  parsed.words.forEach((word, at) => {
    const noun = isRefusing(word) && word.quote < 0 ? nounBehind(parsed, at) : null;
    if (noun !== null) all = settle(parsed, all, { at, noun, end: endOf(parsed, noun) });
  });
  return all;
}

/** "denying | media reports", "disputing | the army's statement"; null where something else is denied. */
function nounBehind(parsed: ParsedText, at: number): number | null {
  for (let i = at + 1; i <= at + LONGEST_OBJECT; i++) {
    const { lower, kind, sentence, tag } = wordAt(parsed, i);
    if (kind === 'mark' || kind === 'quote' || sentence !== wordAt(parsed, at).sentence || tag === 'ADP') return null;
    if (PUT_ABOUT.test(lower)) return i;
  }
  return null;
}

/** Up to the sentence's end, or a comma once a verb has told what the reports are of. */
function endOf(parsed: ParsedText, noun: number): number {
  const edge = parsed.sentences[wordAt(parsed, noun).sentence]?.to ?? noun;
  const isClause = wordAt(parsed, noun + 1).lower === 'that';
  let verbs = 0;
  let to = noun + 1;
  for (; to < edge; to++) {
    const { text, tag } = wordAt(parsed, to);
    if (/^[.;!?—–]$/.test(text) || (text === ',' && (verbs > 0 || !isClause))) break;
    if (tag === 'VERB' || tag === 'AUX') verbs++;
  }
  return to;
}

function settle(parsed: ParsedText, all: readonly LinkedCue[], refusal: Refusal): LinkedCue[] {
  const { at, noun } = refusal;
  const { sentence } = wordAt(parsed, at);
  const isOwn = ({ cue }: LinkedCue) => cue.from <= at && at < cue.to;
  const others = all.filter((each) => !isOwn(each) && !takesNoun(each, refusal));
  const speaker = speakerOf(parsed, all, refusal);
  if (speaker === null) return [...all.filter(isOwn), ...others].sort(byCue);
  const own = all.find(isOwn);
  const joint = wordAt(parsed, at - 1);
  // "a spokesman denying reports": behind no comma it tells who, not what was said.
  if (!own && joint.text !== ',' && joint.sentence === sentence && others.length === all.length) return [...all];
  const denial = own ? withSpeaker(own, speaker, refusal) : plainDenial(parsed, speaker, refusal);
  const rest = others.flatMap((each) => {
    const near = wordAt(parsed, each.cue.head).sentence === sentence;
    return near ? withoutReports(withSpeaker(each, speaker, refusal), { from: at - 1, to: noun + 1 }) : [each];
  });
  return [denial, ...rest].sort(byCue);
}

const byCue = (a: LinkedCue, b: LinkedCue): number => a.cue.from - b.cue.from;

/** "Dar | reports | that": a noun taken for a verb of somebody before it, or of nobody. */
const takesNoun = ({ cue, source }: LinkedCue, { at, noun }: Refusal): boolean =>
  cue.from > at && cue.from <= noun && noun < cue.to && (source === null || source.to <= noun);

function plainDenial(parsed: ParsedText, source: Stretch, { at, end }: Refusal): LinkedCue {
  return {
    cue: { from: at, to: at + 1, head: headOf(parsed, at, at + 1) },
    source,
    content: [{ from: at + 1, to: end }],
  };
}

/** "In a speech the president, denying | reports that he had fled |, said": what stands between is no speaker. */
function withSpeaker(attribution: LinkedCue, speaker: Stretch, { at, noun, end }: Refusal): LinkedCue {
  const { source, cue } = attribution;
  if (!source || source.from > noun || source.to <= at) return attribution;
  const content = cue.from <= at ? [{ from: cue.to, to: end }] : attribution.content;
  return { cue, source: speaker, content };
}

/** Without what is denied; nothing where nothing else was said. */
function withoutReports(attribution: LinkedCue, { from, to }: Stretch): LinkedCue[] {
  if (attribution.cue.from >= from) return [attribution];
  const content = attribution.content.flatMap((stretch) => {
    if (stretch.to <= from || attribution.cue.from > stretch.to) return [stretch];
    if (stretch.from >= to) return [];
    return stretch.from < from ? [{ from: stretch.from, to: from }] : [];
  });
  return content.length > 0 || attribution.content.length === 0 ? [{ ...attribution, content }] : [];
}

/** Who speaks before it, stands right before its comma, or comes behind it where it opens the sentence. */
function speakerOf(parsed: ParsedText, all: readonly LinkedCue[], { at, end }: Refusal): Stretch | null {
  const { sentence } = wordAt(parsed, at);
  const near = all.filter(({ cue }) => wordAt(parsed, cue.head).sentence === sentence);
  if (wordAt(parsed, at - 1).sentence !== sentence) {
    return near.find(({ source }) => source !== null && source.from >= end)?.source ?? null;
  }
  const before = near.filter(({ source, cue }) => source !== null && source.to <= at && cue.from <= at).at(-1);
  if (before?.source) return before.source;
  const taken = near.find(({ cue, source }) => source !== null && source.to <= at && cue.from > at && cue.from < end);
  const phrase = wordAt(parsed, at - 1).text === ',' ? phraseBefore(parsed, at - 1) : undefined;
  if (phrase && wordAt(parsed, phrase.head).headKind > 0) return { from: phrase.from, to: phrase.to };
  return taken?.source ?? null;
}
