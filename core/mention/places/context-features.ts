/**
 * What a reader would look at to tell a place from a person, a paper or a word: the words around a name, its shape, what
 * else it means, and how the rest of the text uses it. Features are short strings; `context-weights.weights.json` holds what each
 * is worth. No feature holds more than one word of text.
 */
import type { Gazetteer } from '../../gazetteer/decode.ts';
import { capitalOf, countryRecordOf, isInTheNews } from '../../gazetteer/lookup.ts';
import { calledAfterPlace } from './called-after-places.ts';
import type { Candidate, Scan } from './candidates.ts';
import type { DocumentClues } from './document-clues.ts';
import { headlineFeatures, inHeadlineCase, isLocated, nameOfBody } from './headline-features.ts';
import { followsFirstName, followsTitle, isLikelyPerson, pairAt } from './person-names.ts';
import { hasNaturesArticle, isSigningPlace, isSiteOfKind } from './site-words.ts';
import { sizeClass } from './size-class.ts';
import { speaksAt } from './speaking-places.ts';
import { shapeAt, startsSentence, type Tokens, wordAt } from './tokens.ts';
import { uncasedFeatures } from './uncased-features.ts';
import { AREA_TAIL, AREA_WORDS, BODY_HEAD, BODY_TAIL, LOCATIVE, TAKEN, TITLE_TAIL } from './word-classes.ts';

/** First and last token of the run of capitalised words (with "of", "and" inside) around a candidate. */
function capitalRun(tokens: Tokens, candidate: Candidate): { from: number; to: number } {
  const joins = (index: number) => shapeAt(tokens, index) === 'capital' || shapeAt(tokens, index) === 'caps';
  let from = candidate.firstToken;
  while (candidate.firstToken - from < 5 && joins(from - 1)) from--;
  let to = candidate.lastToken;
  while (to - candidate.lastToken < 5) {
    if (joins(to + 1)) to++;
    else if (/^(?:of|for|and|the|&)$/.test(wordAt(tokens, to + 1)) && joins(to + 2)) to += 2;
    else break;
  }
  return { from, to };
}

function neighbours(tokens: Tokens, candidate: Candidate): string[] {
  const { firstToken, lastToken } = candidate;
  const before = wordAt(tokens, firstToken - 1).toLowerCase();
  const after = wordAt(tokens, lastToken + 1).toLowerCase();
  const shapeBefore = startsSentence(tokens, firstToken) ? 'start' : shapeAt(tokens, firstToken - 1);
  const shapeAfter = shapeAt(tokens, lastToken + 1);
  const features = [
    `b=${before}`,
    `a=${after}`,
    `sb=${shapeBefore}`,
    `sa=${shapeAfter}`,
    `s2=${shapeBefore}:${shapeAfter}`,
  ];
  features.push(
    `b2=${wordAt(tokens, firstToken - 2).toLowerCase()}`,
    `a2=${wordAt(tokens, lastToken + 2).toLowerCase()}`,
  );
  const isWord = firstToken === lastToken && candidate.flags.wordLevel >= 2;
  if (isWord && shapeBefore === 'start' && shapeAfter === 'lower') features.push('startword');
  if (before === 'of') {
    const head = wordAt(tokens, firstToken - 2).toLowerCase();
    features.push(`of:${shapeAt(tokens, firstToken - 2)}`);
    if (shapeAt(tokens, firstToken - 2) !== 'lower' && BODY_HEAD.has(head)) return [];
  }
  if (before === 'the') features.push(`bthe=${wordAt(tokens, firstToken - 2).toLowerCase()}`);
  if (followsTitle(tokens, firstToken)) features.push('title');
  if (LOCATIVE.has(before)) features.push('loc');
  if (TAKEN.has(before)) features.push('taken');
  if (AREA_WORDS.has(after)) features.push('area');
  return features;
}

function runFeatures(tokens: Tokens, candidate: Candidate): string[] {
  const { from, to } = capitalRun(tokens, candidate);
  const left = candidate.firstToken - from;
  const right = to - candidate.lastToken;
  const features = [`run=${Math.min(left, 2)}:${Math.min(right, 2)}`];
  if (right > 0) {
    features.push(
      `rl=${wordAt(tokens, to).toLowerCase()}`,
      `rn=${wordAt(tokens, candidate.lastToken + 1).toLowerCase()}`,
    );
  }
  if (right > 0 && TITLE_TAIL.has(wordAt(tokens, to).toLowerCase())) features.push('titled');
  if (right > 0 && BODY_TAIL.has(wordAt(tokens, to).toLowerCase())) features.push('body', `body:${Math.min(right, 2)}`);
  else if (right > 0 && BODY_TAIL.has(wordAt(tokens, candidate.lastToken + 1).toLowerCase())) features.push('bodynext');
  if (left === 0 && right === 1 && AREA_TAIL.has(wordAt(tokens, to).toLowerCase())) features.push('kindtail');
  features.push(...nameOfBody(tokens, candidate));
  if (left > 0) features.push(`rf=${wordAt(tokens, from).toLowerCase()}`);
  return features;
}

/** A large place where only a place fits: "in Cox's Bazar", and a province that "could" do something, as people do. */
function isLargePlace(tokens: Tokens, candidate: Candidate, size: string): boolean {
  if (/^settled[5-9]$/.test(size)) return isLocated(tokens, candidate);
  return /^admin[5-9]$/.test(size) && /^(?:could|would|may|might|can)$/.test(wordAt(tokens, candidate.lastToken + 1));
}

function nameFeatures(tokens: Tokens, candidate: Candidate, gazetteer: Gazetteer): string[] {
  const { flags, readings, firstToken, lastToken } = candidate;
  const words = lastToken - firstToken + 1;
  const size = sizeClass(gazetteer, candidate);
  const kind = `${flags.wordLevel}${flags.firstName ? 'f' : ''}${flags.lastName ? 'l' : ''}`;
  const features = [`words=${Math.min(words, 3)}`, `kind=${kind}`, `size=${size}`, `ks=${kind}:${size}`];
  if (readings.every((reading) => reading.alternate)) features.push('alternate', `alternate:${size}`);
  if (readings.every((reading) => reading.derived)) features.push('derived');
  features.push(`readings=${Math.min(4, Math.floor(Math.log2(readings.length + 1)))}`);
  const letters = candidate.end - candidate.start;
  if (shapeAt(tokens, firstToken) === 'caps') features.push('caps', `capslen=${Math.min(letters, 5)}`);
  if (isSiteOfKind(tokens, candidate, gazetteer)) features.push('kindbeside');
  // A paper of a country, "the Times of Malta"; one of a town is named in local news for where it is.
  const opening = `${wordAt(tokens, firstToken - 2)} ${wordAt(tokens, firstToken - 1)}`;
  if (size === 'country' && opening === 'Times of') features.push('bodyof');
  if (hasNaturesArticle(tokens, candidate, gazetteer)) features.push('thenature');
  if (isSigningPlace(tokens, candidate, gazetteer)) features.push('signed');
  if (letters <= 3) features.push('short');
  if (candidate.inLonger) features.push('inlonger');
  if (candidate.qualified) features.push('qualified');
  else if (candidate.inside && (flags.wordLevel < 2 || !startsSentence(tokens, firstToken))) features.push('inside');
  if (candidate.qualified && flags.guarded) features.push('unguarded');
  if (words > 1 && shapeAt(tokens, lastToken) === 'lower' && isLatin(tokens.text, candidate.start))
    features.push('kindend');
  const isOnlyAPlace = flags.wordLevel === 0 && !flags.firstName && !flags.lastName && readings.length <= 2;
  if (isOnlyAPlace && readings.some(({ record }) => isInTheNews(gazetteer, record))) features.push('onlynews');
  if (words > 2 && readings.some(({ record }) => isInTheNews(gazetteer, record))) features.push('longnews');
  if (isOnlyAPlace && isLargePlace(tokens, candidate, size)) features.push('onlylarge');
  const isNews = readings.some(({ record }) => isInTheNews(gazetteer, record));
  if (isNews) features.push('news');
  if (isNews && flags.wordLevel >= 2 && isLocated(tokens, candidate)) features.push('newsword');
  if (readings.some(({ record, alternate }) => !alternate && capitalOf(gazetteer, record) === 'country'))
    features.push('capital');
  return features;
}

function clueFeatures(
  tokens: Tokens,
  scan: Scan,
  candidate: Candidate,
  clues: DocumentClues,
  gazetteer: Gazetteer,
): string[] {
  const features: string[] = [];
  const { rank, flags, lastToken } = candidate;
  if (followsFirstName(tokens, scan, candidate.firstToken)) features.push('first', `first:${flags.lastName}`);
  if (flags.firstName && shapeAt(tokens, lastToken + 1) === 'capital') {
    const follower = scan.wordFlags.get(tokens.starts[lastToken + 1] ?? -1);
    features.push(`isfirst:${follower?.lastName ?? 'unknown'}`);
    const isName = follower?.lastName === true || follower?.firstName === true;
    if (isName && !isLocated(tokens, candidate)) features.push('fullname');
    else if (isLikelyPerson(tokens, scan, candidate)) features.push('likelyname');
  }
  if (clues.fullNames.has(pairAt(tokens, candidate))) features.push('proven');
  const person = clues.persons.has(rank);
  const located = clues.located.has(rank);
  if (person) features.push(located ? 'both' : 'person');
  else if (located) features.push('located');
  if ((clues.counts.get(rank) ?? 0) > 1) features.push('again');
  if (flags.wordLevel > 0 && clues.affirmed.has(rank) && !candidate.qualified) features.push('affirmed');
  if (candidate.readings.some(({ record }) => clues.countries.has(countryRecordOf(gazetteer, record))))
    features.push('incountry');
  const isSeat = candidate.readings.some(({ record }) => capitalOf(gazetteer, record) === 'country');
  if (isSeat && !person && speaksAt(tokens.text, candidate.start, candidate.end)) features.push('speaks');
  return features;
}

function isLatin(text: string, at: number): boolean {
  return text.charCodeAt(at) < 0x300 || (text.charCodeAt(at) >= 0x1e00 && text.charCodeAt(at) < 0x1f00);
}

/** Whether the name is written in a script without capitals, where most of what follows tells nothing. */
function isUncased(tokens: Tokens, candidate: Candidate): boolean {
  return shapeAt(tokens, candidate.firstToken) === 'uncased';
}

/** All features of a candidate. */
export function featuresOf(
  tokens: Tokens,
  scan: Scan,
  candidate: Candidate,
  clues: DocumentClues,
  gazetteer: Gazetteer,
): string[] {
  if (isUncased(tokens, candidate)) return uncasedFeatures(tokens, candidate, gazetteer);
  return [
    'bias',
    ...(isLatin(tokens.text, candidate.start) ? [] : ['otherscript']),
    ...nameFeatures(tokens, candidate, gazetteer),
    ...(inHeadlineCase(tokens, candidate)
      ? headlineFeatures(tokens, candidate)
      : [...neighbours(tokens, candidate), ...runFeatures(tokens, candidate)]),
    ...clueFeatures(tokens, scan, candidate, clues, gazetteer),
    ...calledAfterPlace(tokens.text, candidate, gazetteer),
  ];
}
