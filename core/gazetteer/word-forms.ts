/**
 * Other forms of a word in scripts whose languages inflect names: Arabic and Hebrew put a conjunction or preposition in
 * front without a space, Russian and Ukrainian change the ending. Used only where the word as written leads nowhere.
 */

/** Whether a letter is Cyrillic, Hebrew or Arabic. Others, Chinese or Thai among them, put no space between words. */
export function isInflecting(code: number): boolean {
  return code >= 0x400 && code < 0x780;
}

/** Arabic wa-, fa-, bi-, li-, ka-; Hebrew ve-, be-, le-, me-, ha-, she-, ke-. */
const PROCLITICS = 'وفبلكובלמהשכ';

/** Whether the letter may stand before a name as a word of its own. */
export function isProclitic(letter: string): boolean {
  return letter !== '' && PROCLITICS.includes(letter);
}

/** Endings of Russian and Ukrainian cases with what the nominative may have there, longest first. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ией', ['ия']],
  ['ією', ['ія']],
  ['ового', ['ів']],
  ['овому', ['ів']],
  ['ого', ['ое', 'ий', 'ый', 'е', '']],
  ['ому', ['ое', 'ий', 'ый', 'е', '']],
  ['ии', ['ия']],
  ['ию', ['ия']],
  ['ії', ['ія']],
  ['ію', ['ія']],
  ['ой', ['а', 'ая']],
  ['ою', ['а']],
  ['ей', ['я']],
  ['ом', ['', 'о']],
  ['ем', ['', 'ь', 'е']],
  ['ев', ['ево']],
  ['ва', ['в', 'во']],
  ['ве', ['во', 'ва']],
  ['ві', ['в', 'ва', 'ве']],
  ['е', ['', 'а', 'о', 'я']],
  ['і', ['', 'а', 'о', 'ь']],
  ['а', ['', 'о']],
  ['у', ['', 'а', 'о']],
  ['ю', ['ь', 'я', 'й']],
  ['я', ['ь', 'й']],
  ['ы', ['а', '']],
  ['и', ['а', 'ь', 'я', '']],
];

/** Nominatives that a Cyrillic word may be a case of; empty for other scripts and short words. */
export function nominatives(word: string): string[] {
  if (word.length < 3 || !/^[\u0400-\u04ff’'-]+$/.test(word)) return [];
  const lower = word.toLowerCase();
  return ENDINGS.flatMap(([ending, replacements]) =>
    lower.endsWith(ending) ? replacements.map((tail) => lower.slice(0, lower.length - ending.length) + tail) : [],
  );
}
