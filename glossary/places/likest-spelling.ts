/**
 * Of the spellings that one script offers, those that read most like the name in Latin letters first: lists mix languages, old
 * names and slips, and the country's own spelling is the one that its romanisation was made from.
 */
import { lettersApart } from '../../core/gazetteer/spellings-in-use.ts';
import { readLetters, romanise } from './romanise.ts';

/** Arabic and Hebrew consonants as romanisations write them; vowels count on neither side. */
const CONSONANTS: ReadonlyMap<string, string> = readLetters(
  'b=بב p=پפף t=تطٹטת th=ث j=ج ch=چ h=حهہھהח kh=خ d=دضڈד dh=ذ r=رڑר z=زظז zh=ژ s=سصס sh=شש gh=غ f=ف q=ق ' +
    'k=كکכךק g=گג l=لל m=مמם n=نںנן w=وו y=يیےי ts=צץ',
);

function withoutVowels(latin: string): string {
  return latin
    .replace(/ah\b/g, '')
    .replace(/[aeiou'’-]/g, '')
    .replace(/([a-z])\1+/g, '$1');
}

/** How far a spelling reads from the Latin name, or null where its script says too little. */
function distanceTo(text: string, latin: string, language: string): number | null {
  if (/[\u0400-\u052f]/.test(text)) return lettersApart(romanise(text, language === 'uk').toLowerCase(), latin);
  if (!/[\u0590-\u06ff]/.test(text)) return null;
  const heard = withoutVowels(latin);
  const read = [...text.replace(/ه$/, '')]
    .map((letter) => CONSONANTS.get(letter) ?? (letter === ' ' ? ' ' : ''))
    .join('');
  // Careless spelling writes the two last letters of names without their dots.
  const careless = /[هى]$/.test(text) ? 0.4 : 0;
  // What is written with the article is printed with it, also where the Latin name drops it.
  const bare = text.startsWith('ال') ? lettersApart(read.slice(1), heard) - 0.5 : Number.POSITIVE_INFINITY;
  return Math.min(lettersApart(read, heard), bare) + careless;
}

/** Spellings in the order of likeness; of two as like, the longer, which has the soft sign or the long vowel. */
export function likestFirst(spellings: readonly string[], name: string, language: string): string[] {
  const latin = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const judged = spellings.map((text) => ({ text, distance: distanceTo(text, latin, language) ?? 0 }));
  const isRead = judged.some(({ distance }) => distance !== 0);
  return judged
    .sort((a, b) => a.distance - b.distance || (isRead ? b.text.length - a.text.length : 0))
    .map(({ text }) => text);
}
