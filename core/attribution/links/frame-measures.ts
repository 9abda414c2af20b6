/** What a whole attribution looks like, in numbers: how sure its parts are, what they are, what stands around it in sentence and text. */
import type { RankedContent } from '../contents/content-model.ts';
import type { Cue } from '../cues/cue-model.ts';
import { type ParsedText, type Word, wordAt } from '../parsing/parsed-text.ts';
import { TAGS } from '../parsing/part-of-speech.ts';
import type { RankedSource } from '../sources/source-model.ts';
import type { Frame } from './frame-cues.ts';

/** What each measure is, in the order of `measureFrame`. */
export const FRAME_MEASURES: readonly string[] = [
  ...'margin kind tag sense passive words quoted wordsBefore wordsAfter next previous'.split(' '),
  ...'margin overNobody kind phrase side gap words sense'.split(' ').map((name) => `source.${name}`),
  ...'margin overNone left right leftWords rightWords quoted verbs'.split(' ').map((name) => `content.${name}`),
  ...'inside holds inSentence nearest rate speaker stem doubtfulStem before after'.split(' '),
  'domain',
];

/** What one text tells beyond a single sentence, by stems of cues and heads of sources. */
interface TextCounts {
  readonly speakers: ReadonlyMap<number, number>;
  readonly stems: ReadonlyMap<number, number>;
  readonly doubtfulStems: ReadonlyMap<number, number>;
  readonly rate: number;
  readonly bySentence: ReadonlyMap<number, readonly Frame[]>;
}

const FAR = 8;
const within = (value: number, most = FAR): number => Math.max(-most, Math.min(most, value));

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const speakerOf = (parsed: ParsedText, { source }: RankedSource): number =>
  source.from < 0 ? -1 : wordAt(parsed, source.head).stemHash;

export function countText(parsed: ParsedText, all: readonly Frame[]): TextCounts {
  const speakers = new Map<number, number>();
  const stems = new Map<number, number>();
  const doubtfulStems = new Map<number, number>();
  const bySentence = new Map<number, Frame[]>();
  let found = 0;
  for (const framed of all) {
    const head = wordAt(parsed, framed.attribution.cue.head);
    if (framed.margin <= 0) {
      count(doubtfulStems, head.stemHash);
      continue;
    }
    found++;
    count(stems, head.stemHash);
    count(speakers, speakerOf(parsed, framed.source));
    const known = bySentence.get(head.sentence);
    if (known) known.push(framed);
    else bySentence.set(head.sentence, [framed]);
  }
  return { speakers, stems, doubtfulStems, rate: found / Math.max(1, parsed.sentences.length), bySentence };
}

/** Kinds of what follows a cue. */
function follower(word: Word, atEnd: boolean): number {
  if (atEnd) return 0;
  if (word.lower === 'that') return 1;
  if (word.lower === 'to') return 2;
  if (word.kind === 'quote') return 3;
  if (word.kind === 'mark') return word.text === ',' ? 4 : 5;
  return 6 + TAGS.indexOf(word.tag);
}

const PHRASE_KINDS = ['pronoun', 'proper', 'common'];

function measureSource(parsed: ParsedText, { source, margin, overNobody }: RankedSource, cue: Cue): number[] {
  if (source.from < 0) return [within(margin), within(overNobody), -1, 0, 0, -1, 0, 0];
  const head = wordAt(parsed, source.head);
  const before = source.to <= cue.from;
  return [
    within(margin),
    within(overNobody),
    head.headKind,
    1 + PHRASE_KINDS.indexOf(source.first?.kind ?? 'common'),
    before ? 1 : 2,
    Math.min(20, before ? cue.from - source.to : source.from - cue.to),
    Math.min(20, source.to - source.from),
    head.sense,
  ];
}

function measureContent(parsed: ParsedText, content: RankedContent): number[] {
  const { left, right, margin, overNone, sureness } = content;
  const leftWords = left ? left.to - left.from : 0;
  const rightWords = right ? right.to - right.from : 0;
  let quoted = 0;
  let verbs = 0;
  for (const stretch of [left, right]) {
    for (let i = stretch?.from ?? 0; i < (stretch?.to ?? 0); i++) {
      const word = wordAt(parsed, i);
      if (word.quote >= 0) quoted++;
      if (word.tag === 'VERB' || word.tag === 'AUX') verbs++;
    }
  }
  return [
    within(margin),
    within(overNone),
    within(sureness[0]),
    within(sureness[1]),
    Math.min(40, leftWords),
    Math.min(40, rightWords),
    quoted / Math.max(1, leftWords + rightWords),
    Math.min(6, verbs),
  ];
}

function measureCue(parsed: ParsedText, { attribution: { cue }, context, margin }: Frame): number[] {
  const head = wordAt(parsed, cue.head);
  const before = cue.from > context.from ? wordAt(parsed, cue.from - 1) : null;
  return [
    within(margin),
    head.cueKind,
    TAGS.indexOf(head.tag),
    head.sense,
    context.passive,
    cue.to - cue.from,
    head.quote >= 0 ? 1 : 0,
    cue.from - context.from,
    context.to - cue.to,
    follower(wordAt(parsed, cue.to), cue.to >= context.to),
    before ? follower(before, false) : 0,
  ];
}

/** How an attribution stands to the others of its sentence and text. */
function measureOthers(parsed: ParsedText, framed: Frame, counts: TextCounts): number[] {
  const { attribution, margin } = framed;
  const { cue } = attribution;
  const head = wordAt(parsed, cue.head);
  const counted = margin > 0 ? 1 : 0;
  let inside = -FAR;
  let holds = -FAR;
  let others = 0;
  let nearest = 30;
  for (const other of counts.bySentence.get(head.sentence) ?? []) {
    if (other === framed) continue;
    others++;
    nearest = Math.min(nearest, Math.abs(other.attribution.cue.head - cue.head));
    if (other.attribution.content.some(({ from, to }) => from <= cue.head && cue.head < to))
      inside = Math.max(inside, within(other.margin));
    if (
      attribution.content.some(({ from, to }) => from <= other.attribution.cue.head && other.attribution.cue.head < to)
    )
      holds = Math.max(holds, within(other.margin));
  }
  const speaker = speakerOf(parsed, framed.source);
  return [
    inside,
    holds,
    others,
    nearest,
    counts.rate,
    Math.min(6, (counts.speakers.get(speaker) ?? 0) - counted),
    Math.min(6, (counts.stems.get(head.stemHash) ?? 0) - counted),
    Math.min(6, (counts.doubtfulStems.get(head.stemHash) ?? 0) - (1 - counted)),
    counts.bySentence.has(head.sentence - 1) ? 1 : 0,
    counts.bySentence.has(head.sentence + 1) ? 1 : 0,
  ];
}

/** All measures of one attribution. */
export function measureFrame(parsed: ParsedText, framed: Frame, counts: TextCounts, domain: number): number[] {
  return [
    ...measureCue(parsed, framed),
    ...measureSource(parsed, framed.source, framed.attribution.cue),
    ...measureContent(parsed, framed.content),
    ...measureOthers(parsed, framed, counts),
    domain,
  ];
}
