/**
 * Repairs what the labeller leaves ragged: cues take in their auxiliaries and negation, lose words of the source, and
 * phrases that only look like cues ("said goodbye", "asked not to be named", "could not be verified") are dropped.
 */
import { type Cue, headOf } from './cue-model.ts';
import { DOCUMENT_HEADS } from './english/source-words.ts';
import { type ParsedText, type Word, wordAt } from './parsed-text.ts';

const BE_OR_HAVE = /^(?:is|are|was|were|be|been|being|has|have|had)$/;
const NEGATION = /^(?:not|never|n't|no)$|n['’]t$/;

export function normaliseCues(parsed: ParsedText, cues: readonly Cue[], domain: number): Cue[] {
  const repaired: Cue[] = [];
  for (const cue of cues) {
    const shaped = trimContent(parsed, extendRight(parsed, extendLeft(parsed, trimSource(parsed, cue))));
    const last = repaired.at(-1);
    if ((last && shaped.from < last.to) || !isPlausible(parsed, shaped) || (domain > 0 && isGuess(parsed, shaped)))
      continue;
    repaired.push(shaped);
  }
  return repaired;
}

const reshape = (parsed: ParsedText, from: number, to: number): Cue => ({ from, to, head: headOf(parsed, from, to) });

/** "military said" is "said": nouns before a verb of reporting belong to the source. */
function trimSource(parsed: ParsedText, cue: Cue): Cue {
  let from = afterIdleVerb(parsed, cue);
  while (from < cue.to - 1) {
    const word = wordAt(parsed, from);
    const next = wordAt(parsed, from + 1);
    const reports = next.cueKind > 0 && (next.tag === 'VERB' || next.tag === 'NOUN');
    if (
      (!/^(?:NOUN|PROPN|PRON|ADJ|DET)$/.test(word.tag) && word.headKind === 0) ||
      word.cueKind > 0 ||
      !(reports || next.tag === 'AUX')
    )
      break;
    from++;
  }
  return from === cue.from ? cue : reshape(parsed, from, cue.to);
}

/** "(a man whose sister) was killed told": a verb that reports nothing, right before one that does, belongs to the source. */
function afterIdleVerb(parsed: ParsedText, cue: Cue): number {
  for (let i = cue.from + 1; i < cue.to; i++) {
    const before = wordAt(parsed, i - 1);
    const word = wordAt(parsed, i);
    const idles = before.cueKind === 0 || /^(?:name|identify)$/.test(before.lower);
    const idle = before.tag === 'VERB' && idles && !/ing$/.test(word.lower);
    if (idle && word.tag === 'VERB' && word.cueKind > 0) return i;
  }
  return cue.from;
}

/** "have told": auxiliaries, negation and adverbs between them belong to the cue. */
function extendLeft(parsed: ParsedText, cue: Cue): Cue {
  const first = wordAt(parsed, cue.from);
  if (first.tag !== 'VERB' && first.tag !== 'AUX' && !NEGATION.test(first.lower)) return cue;
  let { from } = cue;
  for (let i = cue.from - 1; i >= cue.from - 5; i--) {
    const word = wordAt(parsed, i);
    if (word.sentence !== first.sentence) break;
    if (word.tag === 'AUX' || NEGATION.test(word.lower) || (BE_OR_HAVE.test(word.lower) && word.tag === 'VERB'))
      from = i;
    else if (word.tag !== 'ADV') break;
  }
  return from === cue.from ? cue : reshape(parsed, from, cue.to);
}

/** "has" or "could not independently" goes on to its verb. */
function extendRight(parsed: ParsedText, cue: Cue): Cue {
  const last = wordAt(parsed, cue.to - 1);
  const hanging = last.tag === 'AUX' || NEGATION.test(last.lower) || (last.tag === 'ADV' && cue.to - cue.from > 1);
  if (!hanging) return cue;
  for (let i = cue.to; i < cue.to + 4; i++) {
    const word = wordAt(parsed, i);
    if (word.sentence !== last.sentence) break;
    if (word.tag === 'VERB') return reshape(parsed, cue.from, i + 1);
    if (word.tag !== 'ADV' && word.tag !== 'AUX' && word.tag !== 'PART') break;
  }
  return cue;
}

/** "said two cranes" is "said": the object of a verb of reporting and "that" belong to the content. */
function trimContent(parsed: ParsedText, cue: Cue): Cue {
  for (let i = cue.from + 1; i < cue.to; i++) {
    const verb = wordAt(parsed, i - 1);
    const word = wordAt(parsed, i);
    const reports = verb.cueKind > 0 && verb.tag === 'VERB';
    const opens =
      word.lower === 'that' ||
      (reports && (/^(?:DET|PRON|NUM|PROPN)$/.test(word.tag) || (word.tag === 'VERB' && /ing$/.test(word.lower))));
    if (opens && !/^(?:no|itself|themselves|himself|herself)$/.test(word.lower)) return reshape(parsed, cue.from, i);
  }
  return cue;
}

/** In reports of fighting "seems" and "probably" are the writer's own caution: hedges, not reports. */
function isGuess(parsed: ParsedText, cue: Cue): boolean {
  const words = parsed.words.slice(cue.from, cue.to);
  const guess = /^(?:appear|seem|probably|apparently|likely|possibly|perhaps|so-called|self-proclaimed)/;
  return (
    words.some((word) => guess.test(word.lower)) &&
    !words.some((word) => word.cueKind > 0 && word.tag === 'VERB' && !guess.test(word.lower))
  );
}

const CARRIER = /^(?:VERB|NOUN|ADJ|ADP|SCONJ|ADV)$/;
const WITHHELD =
  /^(?:be|remain)? ?(?:named|identified|anonymous|give (?:his|her|their)|anonymity)|condition of anonymity|^that (?:his|her|their) (?:full )?names? (?:be|not)/;
const FAREWELL = /^(?:goodbye|farewell|farewells|mass|prayers|hello|its farewells|his farewells|their farewells)$/;

function isPlausible(parsed: ParsedText, cue: Cue): boolean {
  const words = parsed.words.slice(cue.from, cue.to);
  const mark = words.length === 1 && words[0]?.kind === 'mark';
  if (!mark && !words.some((word) => CARRIER.test(word.tag))) return false;
  const after = textOf(parsed.words.slice(cue.to, cue.to + 5));
  const text = textOf(words);
  if (
    /^(?:asked|asking|preferred|requested|requesting|declined|speaking|spoke|wished|insisted|refused)/.test(
      verbOf(words),
    ) &&
    WITHHELD.test(`${tailOf(text)}${after}`.trim())
  )
    return false;
  if (isUnverified(text, after) || (/^according/.test(text) && /^(?:to )?(?:plan|schedule|custom)\b/.test(after)))
    return false;
  if (isModifier(parsed, cue) || isAside(parsed, cue) || isSubject(parsed, cue) || isOfDocument(parsed, cue))
    return false;
  const nextWords = [wordAt(parsed, cue.to).lower, textOf(parsed.words.slice(cue.to, cue.to + 2))];
  if (/\bsa(?:id|y|ys|ying)$/.test(text) && nextWords.some((next) => FAREWELL.test(next))) return false;
  return !(/\bclaim(?:ed|s)?$/.test(text) && takesLives(parsed.words.slice(cue.to, cue.to + 7)));
}

/** "Independent estimates put": a noun that is the subject of the verb behind it. */
function isSubject(parsed: ParsedText, cue: Cue): boolean {
  const next = wordAt(parsed, cue.to);
  const noun =
    cue.to === cue.from + 1 &&
    /^(?:estimates|figures|claims|reports|statements|accounts)$/.test(wordAt(parsed, cue.from).lower);
  return noun && /^(?:puts?|suggest(?:s|ed)?|indicate[sd]?|show(?:s|ed)?|place[sd]?)$/.test(next.lower);
}

/** In a "communique attributed to" someone, the document is told apart, not reported. */
function isOfDocument(parsed: ParsedText, cue: Cue): boolean {
  if (cue.to - cue.from > 2 || wordAt(parsed, cue.from).lower !== 'attributed') return false;
  return DOCUMENT_HEADS.has(wordAt(parsed, cue.from - 1).lower) && wordAt(parsed, cue.from - 2).tag === 'DET';
}

/** "footage shared by", "diplomats briefed on": a participle that tells which source, before its own verb. */
function isModifier(parsed: ParsedText, cue: Cue): boolean {
  const verb = wordAt(parsed, cue.from);
  const participle = cue.to === cue.from + 1 && /(?:ed|en|ing)$/.test(verb.lower) && verb.tag === 'VERB';
  if (!participle || !/^(?:NOUN|PROPN)$/.test(wordAt(parsed, cue.from - 1).tag)) return false;
  if (!/^(?:by|online|on|to|with)$/.test(wordAt(parsed, cue.to).lower)) return false;
  if (
    !/^(?:share|releas|link|brief|post|circulat|obtain|review|compil|relat|publish|fil|contact|reach|interview|question|quot|cit)/.test(
      verb.stem,
    )
  )
    return false;
  const sentence = parsed.sentences[verb.sentence];
  for (let i = cue.to; i < (sentence?.to ?? cue.to) && i < cue.to + 14; i++) {
    const word = wordAt(parsed, i);
    if (word.tag === 'VERB' && word.cueKind > 0) return true;
  }
  return false;
}

/** "The minister, asked about the raid, said": who was asked says nothing by it. */
function isAside(parsed: ParsedText, cue: Cue): boolean {
  const verb = wordAt(parsed, cue.from);
  if (!/^(?:asked|questioned|pressed)$/.test(verb.lower)) return false;
  return (
    /^(?:[,(]|when)$/.test(wordAt(parsed, cue.from - 1).lower) &&
    /^(?:about|if|whether|why|how|what|by|on|for|to)$/.test(
      wordAt(parsed, cue.to).sentence === verb.sentence ? wordAt(parsed, cue.from + 1).lower : '',
    )
  );
}

const textOf = (words: readonly Word[]): string => words.map((word) => word.lower.replaceAll('’', "'")).join(' ');
const verbOf = (words: readonly Word[]): string => words.find((word) => word.tag === 'VERB')?.lower ?? '';
/** What of the cue follows its verb, "to" and "not" aside. */
const tailOf = (text: string): string =>
  text
    .replace(/^\S+/, '')
    .replace(/\b(?:not|to|on|the)\b/g, '')
    .trim()
    .concat(' ');

/** "could not independently verify" says what was not checked; it reports nothing. */
function isUnverified(text: string, after: string): boolean {
  const whole = `${text} ${after}`;
  const could = /\b(?:could|can|cannot|unable|able|yet|way|were|was|has|have|had)\b/.test(text);
  return (
    could &&
    /^(?:\S+ ){0,5}?(?:verify|verified|authenticate[d]?|confirm(?: the (?:authenticity|report|claim|account)|$)|confirmed|geolocate|reconciled|ascertained)/.test(
      whole,
    ) &&
    /\b(?:not|unable|yet|cannot|no)\b/.test(text)
  );
}

function takesLives(words: readonly Word[]): boolean {
  return (
    words.some((word) => /^(?:lives?|trucks|victims)$/.test(word.lower)) && !words.some((word) => word.lower === 'that')
  );
}
