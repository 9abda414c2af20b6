/** Teams and papers that put their city first and go on with words of their own: "Dallas Cowboys", "Manchester Evening News". */
import { isUpper } from '../../gazetteer/cases.ts';
import type { Gazetteer } from '../../gazetteer/decode.ts';
import { countryCodeOf } from '../../gazetteer/lookup.ts';
import type { Candidate } from './candidates.ts';

/** Nicknames of clubs of the North American leagues, as of 2026; those that are offices, services or stars as well (Senators, Fire) are left out. */
const NICKNAMES = `
  49ers Angels Astros Athletics Avalanche Bears Bengals Bills Blackhawks Braves Brewers Broncos Browns Bruins Buccaneers Bucks Bulls
  Canadiens Canucks Capitals Cardinals Cavaliers Celtics Chargers Chiefs Clippers Colts Commanders Cowboys Coyotes Cubs Devils
  Diamondbacks Dodgers Dolphins Ducks Dynamo Eagles Falcons Flames Flyers Galaxy Giants Grizzlies Guardians Hawks Heat Hornets
  Hurricanes Islanders Jaguars Jazz Jets Kings Knicks Kraken Lakers Leafs Lightning Lions Magic Mariners Marlins Mavericks Mets Nationals
  Nets Nuggets Oilers Orioles Pacers Packers Panthers Patriots Pelicans Penguins Phillies Pirates Pistons Predators Rangers Raptors Ravens
  Rays Redskins Reds Roughriders Rockets Rockies Royals Sabres Saints Seahawks Sharks Sounders Spurs Steelers
  Suns Texans Thunder Tigers Timbers Timberwolves Titans Twins Vikings Warriors Whitecaps Wizards Yankees
`
  .trim()
  .split(/\s+/)
  .join('|');
const PAIRS =
  'Maple Leafs|Red Sox|White Sox|Blue Jays|Blue Jackets|Red Wings|Golden Knights|Trail Blazers|Red Bulls|Golden State Warriors';
/** A bay or a city may stand between: "Tampa Bay Rays". */
const TEAM = new RegExp(`^ (?:(?:Bay|City|State) )?(?:${PAIRS}|${NICKNAMES})(?![\\p{L}-])`, 'u');
/** A day or its part and a word for news. */
const PAPER =
  /^ (?:Evening|Morning|Daily|Sunday|Free|Weekly|State) (?:News|Post|Press|Times|Mail|Standard|Star|Express|Telegraph|Herald|Mirror|Record|Echo|Argus|Journal)(?!\p{L})/u;

/** Whether the words behind a name make a team or a paper of it. */
export function isTeamOrPaper(after: string, { readings }: Candidate, gazetteer: Gazetteer): boolean {
  // Most names are followed by a small letter or a sign: the long expressions need not be asked.
  const next = after.charCodeAt(1);
  if (after[0] !== ' ' || !(isUpper(next) || next === 0x34)) return false;
  if (PAPER.test(after)) return true;
  return TEAM.test(after) && readings.some(({ record }) => /^(?:US|CA)$/.test(countryCodeOf(gazetteer, record) ?? ''));
}
