/** Sentences of our own where something else bears a place's name: agreements, bodies, channels, ships, people. Places in brackets. */
export const LINES_OF_NAMESAKES: readonly string[] = [
  // Agreements, alone and in lists.
  'He quoted the Budapest Memorandum at length.',
  'Judges act under the Rome Statute.',
  'Neither side left the Luanda process.',
  'The Tunis Declaration, the Oslo Accords and the Vienna Convention were read aloud.',
  'She cited the Helsinki Final Act.',
  'Delegates met in [[Luanda]] to talk.',
  'The [[Idlib]] agreement ended, and shells fell on [[Idlib]].',
  // Bodies, papers and channels.
  'The Aleppo Media Center posted a film from [[Aleppo]].',
  'Homs Media Office counted nine dead.',
  'Sudan War Monitor checked the film.',
  'The film was shown by the Al Mayadeen channel.',
  'He spoke to Al-Quds Al-Arabi.',
  'It was in the Daily Damascus on Friday.',
  'Shells fell on [[Mayadin]] in [[Deir ez-Zor]].',
  // Ships.
  'The warship Moskva sank.',
  'The frigate Odessa and the ferry Bahia sailed at noon.',
  'Two cruisers left [[Aden]] in [[Yemen]].',
  'A tanker was hit first, and the Moskva burned.',
  // People.
  'Jordan, 34, said he missed his brother.',
  'Israel, 45, was buried in his village.',
  'Chad told reporters he slept badly.',
  'Sydney told me she was tired.',
  'Shells fell in [[Jordan]], 34 people died.',
  'Officials in [[Goma]] told reporters he was dead.',
  // Places after all.
  "A strike on a clinic in [[Mrauk-U]] killed 33. People in [[Cox's Bazar]] said boats were leaving for [[Teknaf]] and [[Aceh]].",
  'Guards warned that [[Tigray]] could starve if [[Asmara]] sends soldiers to [[Assab]].',
  'Jets hit the [[Yarmouk camp]] in [[Damascus]].',
];
