import { describe, expect, it } from 'vitest';
import { CUE_KINDS, cueBit } from '../../../core/boilerplate/cue-kinds.ts';
import type { CueKind } from '../../../core/boilerplate/cue-lexicon.ts';
import { countCues, findCues, openingCue } from '../../../core/boilerplate/find-cues.ts';

const kindsOf = (bits: number): string => CUE_KINDS.filter((kind) => (bits & cueBit(kind)) !== 0).join(' ');
const found = (text: string) => {
  const { any, opening } = findCues(text);
  return [kindsOf(any), kindsOf(opening)];
};

describe('cues of a text, anywhere and at its beginning', () => {
  it.each([
    ['a word at the beginning', 'Newsletter of the week', 'newsletter', 'newsletter'],
    ['a word elsewhere', 'The newsletter', 'newsletter', ''],
    ['a word with an ending', 'The newsletters', 'newsletter', ''],
    ['no word inside another', 'Anewsletter', '', ''],
    ['no word behind a digit', '2newsletter 9donate', '', ''],
    ['no word behind a letter with an accent', 'énewsletter', '', ''],
    ['a word behind a mark', '(newsletter)', 'newsletter', 'newsletter'],
    ['a word behind a dash', 'e–newsletter', 'newsletter', ''],
    ['a phrase', 'You can sign up here', 'newsletter', ''],
    ['no half of one', 'A sign of rain', '', ''],
    ['no phrase across its end', 'Please sign u', '', ''],
    ['capitals', 'NEWSLETTER', 'newsletter', 'newsletter'],
    ['the sign of copyright', 'Harbour©Gazette', 'copyright credit', ''],
    ['a word of a script without spaces amid others', '港口的相关阅读在此', 'related', ''],
    ['an Arabic phrase', 'اقرأ أيضا: السد', 'related', 'related'],
    ['the same behind a letter that is written with it', 'واقرأ أيضا: السد', 'related', 'related'],
    ['nothing', '', '', ''],
    ['only marks', '… — !', '', ''],
  ])('%s: %s', (_name, text, any, opening) => {
    expect(found(text)).toEqual([any, opening]);
  });
});

describe('of a text of more than 320 signs its beginning and its end are read', () => {
  // 160 signs at the beginning, 80 at the end.
  const rain = (length: number) => 'rain '.repeat(length / 5);
  it.each([
    ['the whole of one of 320', `${rain(200)}donate${' rain'.repeat(22)} now`, 'donation'],
    ['not the middle of a longer one', `${rain(200)}donate${' rain'.repeat(23)}`, ''],
    ['its beginning', `${rain(150)}donate ${rain(300)}`, 'donation'],
    ['its end from its first sign', `${rain(300)}donate ${rain(70)}now`, 'donation'],
    ['its end', `${rain(300)}donate ${rain(70)}`, 'donation'],
    ['not before that', `${rain(300)}donate ${rain(80)}`, ''],
  ])('%s', (_name, text, any) => {
    expect(found(text)[0]).toBe(any);
  });
});

describe('how many cues of a kind', () => {
  const counts = (text: string, kind: CueKind) => {
    const count = countCues(text).get(kind);
    return count ? `${count.cues}${count.hasPhrase ? ' with a phrase' : ''}` : 'none';
  };

  it.each<[string, CueKind, string]>([
    ['Newsletter', 'newsletter', '1'],
    ['Newsletter, newsletters', 'newsletter', '1'],
    // "in your inbox" and, from its second word, "your inbox".
    ['Newsletter in your inbox', 'newsletter', '3 with a phrase'],
    ['In your inbox: newsletter', 'newsletter', '3 with a phrase'],
    ['Sign up for rain', 'newsletter', '1 with a phrase'],
    // The longest cue at a place: "subscribe now" is "subscribe" too, and counts once.
    ['Subscribe now', 'promo', '1 with a phrase'],
    ['Subscribe', 'promo', '1'],
    ['Rain', 'newsletter', 'none'],
    ['واقرأ أيضا', 'related', '1 with a phrase'],
    [`${'rain '.repeat(126)}donate`, 'donation', '1'],
    [`${'rain '.repeat(128)}donate`, 'donation', 'none'],
  ])('%s', (text, kind, expected) => {
    expect(counts(text, kind)).toBe(expected);
  });
});

describe('the cue that a text begins with', () => {
  it.each([
    ['Newsletter of the week', 'newsletter', 10, false],
    ['… Newsletter of the week', 'newsletter', 12, false],
    ['Sign up for rain', 'newsletter', 7, true],
    ['The newsletter', 'newsletter', null, false],
    ['Newsletter', 'donation', null, false],
    ['… —', 'newsletter', null, false],
  ] as const)('%s: %s', (text, kind, end, isPhrase) => {
    expect(openingCue(text, cueBit(kind))).toEqual(end === null ? null : { end, isPhrase });
  });
});
