/** Sentences of our own on persons and bodies called like places, and on areas with an article. As in `lines.ts`, one case a line. */
export const LINES_OF_NAMES: readonly string[] = [
  // A person with a first name that is a country or a city
  'Israel Katz, the minister, spoke.',
  'On Monday Israel Katz, [[Israel]]’s defence minister, met his staff.',
  'They met Israel Katz in [[Jerusalem]].',
  'The order was signed by Israel Katz on Monday.',
  'Jordan Bardella, the party leader, spoke in [[Lyon]].',
  'Reporters asked Jordan Bardella about [[Gaza]].',
  'Austin Tice, a journalist, was abducted in [[Syria]].',
  'London Breed, the mayor, spoke. Voters liked London Breed.',
  'Kenya Barris, 49, wrote the script.',
  'India Walton, a candidate, lost the vote.',
  'Mali Konate, a teacher from [[Gao]], fled with her sons.',
  'Vienna Teng said she would sing.',
  'Israel Ganz, head of the settlers’ council, welcomed the vote.',
  // The same names where the place is meant
  'In [[Paris]] Macron said he would wait.',
  'In [[Israel]] Netanyahu told lawmakers the war would go on.',
  'Troops left [[Jordan]] Monday, the army said.',
  'Envoys flew to [[Israel]], the last stop of the tour.',
  'Farmers of the [[Jordan Valley]], the rift east of [[Nablus]], lost their wells.',
  // Airlines, banks, broadcasters and teams
  'Air France cancelled its flights to [[Beirut]].',
  'Air India and Air Tanzania flew on, while Kenya Airways waited.',
  'Radio France and Radio Kyiv read the names of the dead.',
  'Officials of the Bank of Lebanon and of the Bank of Khartoum met.',
  'He told France 24 and Syria TV that the road was open.',
  'Shells in [[France]] 24 years ago were older still.',
  'Fans of Shakhtar Donetsk and Hapoel Haifa were kept apart.',
  // An article before the longer name
  'The [[Golan Heights]] were quiet on Sunday.',
  'The [[Golan Heights]], captured in 1967, remain tense.',
  'The [[Sinai Peninsula]] was calm.',
  'The [[Taiwan Strait]] is busy.',
  'The [[Korean Peninsula]] is tense.',
  'The [[Crimean Peninsula]] was hit at night.',
  'Troops hold the [[Golan]] and the hills below it.',
];
