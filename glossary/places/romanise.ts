/** Letters of other scripts as English texts write them. */

/** Reads "kh=х ts=ц": Latin letters before the letters they stand for. */
export function readLetters(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split(' ').flatMap((entry) => {
      const [latin = '', letters = ''] = entry.split('=');
      return [...letters].map((letter): [string, string] => [letter, latin]);
    }),
  );
}

const CYRILLIC = readLetters(
  'a=а b=б v=в g=гґ d=д e=еэ ie=є zh=ж z=з i=иіїй k=к l=л m=м n=н o=о p=п r=р s=с t=т u=у f=ф kh=х ts=ц ' +
    'ch=ч sh=ш shch=щ y=ы yu=ю ya=я yo=ё',
);
const UKRAINIAN = readLetters('h=г y=и');
const SIGNS = new Set(['ъ', 'ь']);

/** A Cyrillic word in Latin letters, as English texts write it. */
export function romanise(word: string, ukrainian: boolean): string {
  const letters = [...word.toLowerCase()].map((letter) => {
    if (SIGNS.has(letter)) return '';
    return (ukrainian ? UKRAINIAN.get(letter) : undefined) ?? CYRILLIC.get(letter) ?? letter;
  });
  return letters.join('').replace(/(^|-)\p{Ll}/gu, (first) => first.toUpperCase());
}
