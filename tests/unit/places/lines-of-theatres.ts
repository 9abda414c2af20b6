/** Sentences of our own from many theatres, each for a kind of error once made. As in `lines.ts`, one case a line. */
export const LINES_OF_THEATRES: readonly string[] = [
  // The second part of an Arabic name left small
  'Strikes hit [[Deir ezzor]] and [[Al-mayadin]] in [[Syria]].',
  'A bridge near [[Deir ez-zor]] was rebuilt.',
  'Buses left [[Tal abyad]] for [[Ras al-ayn]].',
  'Clashes in [[Khan sheikhoun]] went on past dark.',
  // Schools and centres that go on with "of"
  'She lectures at the London School of Economics in [[London]].',
  'The Kyiv School of Economics put the loss at ten billion.',
  'The Sana’a Center for Strategic Studies counted nine strikes.',
  // Halves of names
  'Herders and farmers fought in [[Maguindanao del Sur]].',
  'Troops left [[Maguindanao del Norte]] for [[Lanao del Sur]].',
  'Officials from [[Western Tigray]] met in [[Humera]].',
  'Islands in [[Lake Chad]] were cleared by the joint force.',
];
