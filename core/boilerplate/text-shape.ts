/** Shape of a text: what its characters tell without knowing its words. */

export interface TextShape {
  readonly digits: number;
  readonly uppers: number;
  readonly letters: number;
  readonly stops: number;
  readonly commas: number;
  readonly quotes: number;
  readonly bars: number;
  readonly asks: number;
  /** Ends like a sentence; begins with a lower-case letter. */
  readonly endsStopped: boolean;
  readonly startsLower: boolean;
  readonly hasYear: boolean;
  readonly hasMail: boolean;
  readonly hasAddress: boolean;
}

const STOPS = new Set([...'.。！!？?؟।…۔։።။។'].map((char) => char.charCodeAt(0)));
const COMMAS = new Set([...',،，、;；؛:：'].map((char) => char.charCodeAt(0)));
const QUOTES = new Set([...'"“”„«»「」『』‘’'].map((char) => char.charCodeAt(0)));
const BARS = new Set([...'|•·›»→/'].map((char) => char.charCodeAt(0)));
const ASKS = new Set([...'?？؟'].map((char) => char.charCodeAt(0)));
const YEAR = /(?:^|\D)(?:19|20|13|14)\d\d(?:\D|$)/;
const SENTENCE_END = /[.!?。！？؟।…۔։።။។]["'”’»」』)\]]*$/;
const STARTS_LOWER = /^\p{Ll}/u;

// A long text shows its shape in its first characters.
const WINDOW = 1500;

/** Counts what stands in a text. */
export function shapeOf(text: string): TextShape {
  let digits = 0;
  let uppers = 0;
  let letters = 0;
  let stops = 0;
  let commas = 0;
  let quotes = 0;
  let bars = 0;
  let asks = 0;
  const end = Math.min(text.length, WINDOW);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) letters++;
    else if (code === 32) continue;
    else if (code >= 65 && code <= 90) {
      uppers++;
      letters++;
    } else if (code >= 48 && code <= 57) digits++;
    else {
      if (code >= 0xc0) letters++;
      if (code >= 0xc0 && code <= 0xde) uppers++;
      if (code >= 0x410 && code <= 0x42f) uppers++;
      if (STOPS.has(code)) stops++;
      else if (COMMAS.has(code)) commas++;
      else if (QUOTES.has(code)) quotes++;
      if (BARS.has(code)) bars++;
      if (ASKS.has(code)) asks++;
    }
  }
  return {
    digits,
    uppers,
    letters,
    stops,
    commas,
    quotes,
    bars,
    asks,
    endsStopped: SENTENCE_END.test(text.length > 40 ? text.slice(-40) : text),
    startsLower: STARTS_LOWER.test(text),
    hasYear: digits >= 4 && YEAR.test(text),
    hasMail: text.includes('@'),
    hasAddress: text.includes('http') || text.includes('www.'),
  };
}
