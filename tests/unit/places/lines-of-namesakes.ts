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
  'The Sumatra Queen, a bulk carrier, was hit off [[Hodeidah]].',
  // Teams and papers.
  'The Dallas Cowboys beat the Washington Commanders 27-20 in [[Arlington]] on Sunday.',
  'Kansas City Chiefs fans marched past a rally in downtown [[Chicago]].',
  'A Houston Rockets jersey lay in the rubble of a house in [[Khan Younis]].',
  'The New Orleans Saints lost to the Tampa Bay Buccaneers.',
  'Denver Broncos, Toronto Raptors and Seattle Seahawks players knelt.',
  'The Manchester Evening News named the suspect, who is from [[Salford]].',
  'He told the Dallas Morning News and the Detroit Free Press that he had fled to [[Waco]].',
  'Sinaloa Cartel gunmen blocked roads in [[Culiacán]].',
  'The [[Chicago]] Fire Department sent six engines.',
  // People.
  'Jordan, 34, said he missed his brother.',
  'Charlotte Church, 38, and a friend were in [[Cannes]].',
  'Israel, 45, was buried in his village.',
  'Chad told reporters he slept badly.',
  'Sydney told me she was tired.',
  'Shells fell in [[Jordan]], 34 people died.',
  'Officials in [[Goma]] told reporters he was dead.',
  // Places after all.
  'In [[Syria]], [[Ukraine]] and [[Iraq]] people heard that rain fell on [[Cox’s Bazar]] at dawn.',
  'Guards warned that [[Tigray]] could starve if [[Asmara]] sends soldiers to [[Assab]].',
  'Jets hit the [[Yarmouk camp]] in [[Damascus]].',
];
